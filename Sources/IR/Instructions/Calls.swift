internal import CLLVM

extension Value {
  /// The callee operand of a call.
  public var calledValue: Value { Value(LLVMGetCalledValue(ref)) }
  /// The function a call names directly.
  public var calledFunction: Function? { calledValue.asFunction }
  /// The function type a call is made with.
  public var calledFunctionType: IRType { IRType(LLVMGetCalledFunctionType(ref)) }
  /// The number of arguments of a call.
  public var argumentCount: Int { Int(LLVMGetNumArgOperands(ref)) }
  /// The arguments of a call.
  public var arguments: [Value] { (0..<argumentCount).map { operand($0) } }

  /// The calling convention's number of a call.
  public var callingConvention: Int { Int(LLVMGetInstructionCallConv(ref)) }
  /// Sets the calling convention of a call.
  public func setCallingConvention(_ number: Int) { LLVMSetInstructionCallConv(ref, UInt32(number)) }
  /// Replaces the callee of a call by a function of the same type.
  public func setCalledFunction(_ function: Function) { setOperand(argumentCount, to: function.value) }
  /// Removes the promise that the call is in tail position.
  public func dropTailCall() { LLVMSetTailCallKind(ref, LLVMTailCallKindNone) }

  /// The intrinsic a call names, without the type suffix of overloads: `llvm.memcpy`.
  public var intrinsicBaseName: String? {
    guard isInstruction, opcode == .call, let callee = calledFunction, callee.isIntrinsic else { return nil }
    var length = 0
    guard let text = LLVMIntrinsicGetName(LLVMGetIntrinsicID(callee.value.ref), &length) else { return nil }
    return String(decoding: UnsafeRawBufferPointer(start: text, count: length), as: UTF8.self)
  }
}
