internal import CLLVM

extension Builder {
  /// A direct call.
  @discardableResult
  public func call(_ function: Function, _ arguments: [Value], _ name: String = "") -> Value {
    let result = call(function.value, type: function.functionType, arguments, name)
    result.setCallingConvention(function.callingConvention)
    return result
  }

  /// A call of an address.
  @discardableResult
  public func call(_ callee: Value, type: IRType, _ arguments: [Value], _ name: String = "") -> Value {
    var refs: [OpaquePointer?] = arguments.map(\.ref)
    let label = type.returnType.isVoid ? "" : name
    return built(LLVMBuildCall2(ref, type.ref, callee.ref, &refs, UInt32(refs.count), label))
  }

  /// A pointer to a constant C string.
  public func cString(_ text: String) -> Value { built(LLVMBuildGlobalStringPtr(ref, text, "isozyme.text")) }
}
