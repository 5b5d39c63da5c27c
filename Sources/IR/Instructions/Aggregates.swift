internal import CLLVM

extension Value {
  /// The constant index path of an `extractvalue` or `insertvalue`.
  public var indexPath: [Int] {
    let count = Int(LLVMGetNumIndices(ref))
    guard let indices = LLVMGetIndices(ref) else { return [] }
    return (0..<count).map { Int(indices[$0]) }
  }

  /// The mask of a `shufflevector`; -1 stands for poison.
  public var shuffleMask: [Int] {
    (0..<Int(LLVMGetNumMaskElements(ref))).map { Int(LLVMGetMaskValue(ref, UInt32($0))) }
  }

  /// Element `index` of a constant aggregate or vector.
  public func constantElement(_ index: Int) -> Value? { LLVMGetAggregateElement(ref, UInt32(index)).map(Value.init) }

  /// The number that an integer constant is, or every element of a constant integer vector.
  public var splatConstant: Int? {
    guard isConstant, type.isIntegerVector else { return integerConstant }
    let elements = (0..<type.elementCount).map { constantElement($0)?.integerConstant }
    return elements.allSatisfy { $0 == elements[0] } ? elements[0] : nil
  }

  /// The number that a floating-point constant is, or every element of a constant vector, where a double can hold it.
  public var splatFloat: Double? {
    guard isConstant else { return nil }
    if type.kind == .vector {
      let elements = (0..<type.elementCount).map { constantElement($0)?.splatFloat }
      return elements.allSatisfy { $0 == elements[0] } ? elements[0] : nil
    }
    guard LLVMIsAConstantFP(ref) != nil else { return nil }
    var losesDigits: LLVMBool = 0
    let number = LLVMConstRealGetDouble(ref, &losesDigits)
    return losesDigits == 0 ? number : nil
  }

  /// A constant struct (of a named or literal type), array or vector of the given elements.
  public static func constantAggregate(_ type: IRType, _ elements: [Value]) -> Value {
    var refs: [OpaquePointer?] = elements.map(\.ref)
    return switch type.kind {
    case .structure: Value(LLVMConstNamedStruct(type.ref, &refs, UInt32(refs.count)))
    case .array: Value(LLVMConstArray2(type.elementType.ref, &refs, UInt64(refs.count)))
    default: Value(LLVMConstVector(&refs, UInt32(refs.count)))
    }
  }

  /// The constant address `self` + `offset` bytes.
  public func constantPointer(offsetBy offset: Int) -> Value {
    guard offset != 0 else { return self }
    let context = type.context
    var indices: [OpaquePointer?] = [context.constant(offset).ref]
    return Value(LLVMConstGEP2(context.int8.ref, ref, &indices, 1))
  }
}
