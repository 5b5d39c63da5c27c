public import IR

extension Value {
  /// The value that a load from a stack variable or constant global reads, where only one is ever written.
  public var singleStoredValue: Value? {
    let pointer = pointerOperand
    if let global = GlobalVariable(pointer), global.isConstantMemory { return global.initializer }
    guard pointer.opcode == .alloca else { return nil }
    var stored: Value?
    for user in pointer.users {
      switch user.opcode {
      case .load: continue
      case .store where user.pointerOperand == pointer && stored == nil: stored = user.storedValue
      case .call where user.intrinsicBaseName?.hasPrefix("llvm.lifetime") == true: continue
      default: return nil
      }
    }
    return stored
  }

  /// The text of a constant array of characters that the value points to, without the null behind it.
  public var constantText: String? {
    guard let global = GlobalVariable(self), global.isConstantMemory, let characters = global.initializer,
      global.valueType.isAggregate
    else { return nil }
    let codes = (0..<global.valueType.elementCount).map { characters.constantElement($0)?.integerConstant }
    let bytes = codes.prefix { $0 != 0 }.compactMap { $0.flatMap(UInt8.init(exactly:)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The name of the marker that an operand of a request is: a variable whose name starts with `enzyme_`, or its value.
  public var markerName: String? {
    if isGlobalVariable { return name.hasPrefix("enzyme_") || name == "isozyme_activities" ? name : nil }
    if isMetadata { return nil }
    guard isInstruction || isConstantExpression else { return nil }
    switch opcode {
    case .load:
      return pointerOperand.markerName ?? singleStoredValue?.markerName
    case .bitcast, .addrspacecast, .ptrtoint, .inttoptr, .freeze, .trunc, .zext, .sext: return operand(0).markerName
    case .phi:
      let names = Set(incoming.map(\.value.markerName))
      return names.count == 1 ? names.first.flatMap { $0 } : nil
    default: return nil
    }
  }
}

extension Value {
  /// The pointers among the operands of a request that are arguments, or shadows behind their arguments.
  var pointersOfRequest: [Value] {
    var pointers: [Value] = []
    var operands = arguments[...]
    var isByReference = false
    while let operand = operands.popFirst() {
      switch operand.markerName {
      case "enzyme_interleave": return pointers
      case "enzyme_tape", "enzyme_allocated", "enzyme_width", "enzyme_dupv", "enzyme_dupnoneedv", "isozyme_activities":
        operands = operands.dropFirst()
      case "enzyme_byref":
        operands = operands.dropFirst()
        isByReference = true
      case .some: continue
      case nil:
        if operand.type.isPointer, operand.strippedFunction == nil, !isByReference { pointers.append(operand) }
        isByReference = false
      }
    }
    return pointers
  }
}
