internal import CLLVM
internal import LLVMBridge

/// Anything that can be an operand: constant, global, function, argument, instruction.
///
/// A handle of one word; equality is identity.
public struct Value: Hashable {
  let ref: OpaquePointer

  init(_ ref: OpaquePointer) { self.ref = ref }

  /// The value's type.
  public var type: IRType { IRType(LLVMTypeOf(ref)) }

  /// The value's name without its sigil; empty for numbered values.
  public var name: String {
    var length = 0
    guard let text = LLVMGetValueName2(ref, &length), length > 0 else { return "" }
    return String(decoding: UnsafeRawBufferPointer(start: text, count: length), as: UTF8.self)
  }

  /// Renames the value; LLVM makes the name unique.
  public func setName(_ name: String) { LLVMSetValueName2(ref, name, name.utf8.count) }

  /// Whether the value is an instruction.
  public var isInstruction: Bool { LLVMIsAInstruction(ref) != nil }
  /// Whether the value is the same in every function: a constant, a global, a function, or inline assembler.
  public var isConstant: Bool { LLVMIsConstant(ref) != 0 || isInlineAssembly }
  /// Whether the value is undef or poison.
  public var isUndef: Bool { LLVMIsUndef(ref) != 0 }
  /// Whether the value is a null constant.
  public var isNull: Bool { LLVMIsNull(ref) != 0 }
  /// Whether the value is a parameter of a function.
  public var isArgument: Bool { LLVMIsAArgument(ref) != nil }
  /// The function that the value is a parameter of.
  public var argumentFunction: Function? {
    LLVMIsAArgument(ref).map { Function(Value(LLVMGetParamParent($0))) }
  }
  /// Whether the value is a global variable.
  public var isGlobalVariable: Bool { LLVMIsAGlobalVariable(ref) != nil }
  /// Whether the value is a constant expression.
  public var isConstantExpression: Bool { LLVMIsAConstantExpr(ref) != nil }
  /// Whether the value is inline assembler.
  public var isInlineAssembly: Bool { LLVMIsAInlineAsm(ref) != nil }

  /// The instructions of inline assembler.
  public var assemblyText: String {
    var length = 0
    return LLVMGetInlineAsmAsmString(ref, &length).map { String(cString: $0) } ?? ""
  }

  /// The constraints of the operands of inline assembler, as in LangRef, "Inline Asm Constraint String".
  public var assemblyConstraints: String {
    var length = 0
    return LLVMGetInlineAsmConstraintString(ref, &length).map { String(cString: $0) } ?? ""
  }
  /// Whether the value is metadata used as a call operand.
  public var isMetadata: Bool { LLVMGetTypeKind(LLVMTypeOf(ref)) == LLVMMetadataTypeKind }

  /// The value as a function, when it is one.
  public var asFunction: Function? { LLVMIsAFunction(ref).map { Function(Value($0)) } }
  /// The aliasee, when the value is a global alias.
  public var aliasee: Value? { LLVMIsAGlobalAlias(ref).map { Value(LLVMAliasGetAliasee($0)) } }
  /// Whether the value is an ifunc.
  public var isIndirectFunction: Bool { LLVMIsAGlobalIFunc(ref) != nil }

  /// The sign-extended value of an integer constant, if 64 bits hold it.
  public var integerConstant: Int? {
    guard LLVMIsAConstantInt(ref) != nil else { return nil }
    // The C interface hands out 64 bits; wider constants are read from their text, "i128 64".
    guard type.integerBits <= 64 else { return description.split(separator: " ").last.flatMap { Int($0) } }
    return Int(LLVMConstIntGetSExtValue(ref))
  }

  /// The bits of an integer of at most 64 bits that may be ones; all for any other value.
  public var bitsThatMayBeSet: UInt64 { IsozymeBitsThatMayBeSet(ref) }

  /// Whether the value is an `or` of operands that have no set bits in common.
  public var isDisjoint: Bool { isInstruction && opcode == .or && LLVMGetIsDisjoint(ref) != 0 }

  /// Operands, in order (for a phi: its incoming values; for a call: arguments, then the callee).
  public var operands: [Value] {
    (0..<max(0, Int(LLVMGetNumOperands(ref)))).map { operand($0) }
  }

  /// The number of operands.
  public var operandCount: Int { max(0, Int(LLVMGetNumOperands(ref))) }

  /// Operand `index`.
  public func operand(_ index: Int) -> Value { Value(LLVMGetOperand(ref, UInt32(index))) }

  /// Replaces operand `index`.
  public func setOperand(_ index: Int, to value: Value) { LLVMSetOperand(ref, UInt32(index), value.ref) }

  /// The instructions and constants that use this value. The order is not program order.
  public var users: [Value] {
    var result: [Value] = []
    var use = LLVMGetFirstUse(ref)
    while let current = use {
      result.append(Value(LLVMGetUser(current)))
      use = LLVMGetNextUse(current)
    }
    return result
  }

  /// Whether anything uses this value.
  public var hasUses: Bool { LLVMGetFirstUse(ref) != nil }

  /// Makes every user of this value use `other` instead.
  public func replaceAllUses(with other: Value) { LLVMReplaceAllUsesWith(ref, other.ref) }
}

extension Value: CustomStringConvertible {
  /// The value as LLVM prints it.
  public var description: String { takeMessage(LLVMPrintValueToString(ref)) }

  /// A short name for messages and plans: `%x`, `@g` or the constant's text.
  public var shortDescription: String {
    if !name.isEmpty { return (LLVMIsAGlobalValue(ref) != nil ? "@" : "%") + name }
    if isInstruction || isArgument {
      let text = description
      let trimmed = text.drop { $0 == " " }
      return trimmed.hasPrefix("%") ? String(trimmed.prefix { $0 != " " }) : String(trimmed.prefix(60))
    }
    return description
  }
}

/// A global variable.
public struct GlobalVariable: Hashable {
  /// The global as a value (its address).
  public let value: Value

  /// Wraps a value that is a global variable.
  public init?(_ value: Value) {
    guard value.isGlobalVariable else { return nil }
    self.value = value
  }

  init(unchecked value: Value) { self.value = value }

  /// The type of the memory.
  public var valueType: IRType { IRType(LLVMGlobalGetValueType(value.ref)) }
  /// The initial value, when the definition is here.
  public var initializer: Value? { LLVMGetInitializer(value.ref).map(Value.init) }
  /// Whether the memory is never written.
  public var isConstantMemory: Bool { LLVMIsGlobalConstant(value.ref) != 0 }
  /// Whether each thread has its own copy.
  public var isThreadLocal: Bool { LLVMIsThreadLocal(value.ref) != 0 }
  /// The alignment in bytes; 0 when unspecified.
  public var alignment: Int { Int(LLVMGetAlignment(value.ref)) }

  /// Sets the initial value.
  public func setInitializer(_ constant: Value) { LLVMSetInitializer(value.ref, constant.ref) }
  /// Says that the memory is never written.
  public func setConstantMemory(_ isConstant: Bool) { LLVMSetGlobalConstant(value.ref, isConstant ? 1 : 0) }
  /// Gives each thread its own copy.
  public func setThreadLocal(_ isThreadLocal: Bool) { LLVMSetThreadLocal(value.ref, isThreadLocal ? 1 : 0) }
  /// Sets the alignment in bytes.
  public func setAlignment(_ bytes: Int) { LLVMSetAlignment(value.ref, UInt32(bytes)) }
  /// Makes the symbol private to the module.
  public func makeInternal() { LLVMSetLinkage(value.ref, LLVMInternalLinkage) }
  /// Removes the global from its module.
  public func erase() { LLVMDeleteGlobal(value.ref) }
}
