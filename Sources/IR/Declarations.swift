internal import CLLVM
internal import LLVMBridge

// What declarations in the user's program are read with: texts of constants, string attributes, the lists of used symbols.

extension Value {
  /// The text of a constant array of bytes, up to its terminating zero.
  public var stringConstant: String? {
    guard LLVMIsAConstantDataArray(ref) != nil, LLVMIsConstantString(ref) != 0 else { return nil }
    var length = 0
    guard let text = LLVMGetAsString(ref, &length) else { return nil }
    let bytes = UnsafeRawBufferPointer(start: text, count: length)
    return String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  }

  /// The value without constant casts around it.
  public var withoutCasts: Value {
    guard isConstantExpression, [.bitcast, .addrspacecast, .ptrtoint, .inttoptr].contains(opcode) else { return self }
    return operand(0).withoutCasts
  }

  /// Whether a call carries the string attribute `name`, on itself.
  public func callHasStringAttribute(_ name: String) -> Bool {
    LLVMGetCallSiteStringAttribute(ref, AttributePosition.function.index, name, UInt32(name.utf8.count)) != nil
  }

  /// Adds a string attribute without value to a call.
  public func callAddStringAttribute(_ name: String) {
    let attribute = LLVMCreateStringAttribute(type.context.ref, name, UInt32(name.utf8.count), "", 0)
    LLVMAddCallSiteAttribute(ref, AttributePosition.function.index, attribute)
  }
}

extension Function {
  /// The value of the string attribute `name` of a parameter or of the result.
  public func stringAttribute(_ name: String, at position: AttributePosition) -> String? {
    guard let attribute = LLVMGetStringAttributeAtIndex(ref, position.index, name, UInt32(name.utf8.count)) else { return nil }
    var length: UInt32 = 0
    guard let text = LLVMGetStringAttributeValue(attribute, &length) else { return "" }
    return String(decoding: UnsafeRawBufferPointer(start: text, count: Int(length)), as: UTF8.self)
  }

  /// Says that a call touches no memory that the program sees, and does nothing but return; it is kept all the same.
  public func setTouchesInaccessibleMemoryOnly() { IsozymeSetInaccessibleMemoryOnly(ref) }
}

extension Module {
  /// Lets no pass remove symbols; nor the linker, if `fromLinker` says so.
  public func keep(_ symbols: [Value], fromLinker: Bool) {
    let refs: [OpaquePointer?] = symbols.map(\.ref)
    IsozymeKeep(ref, refs, UInt32(refs.count), fromLinker)
  }

  /// Removes symbols from the lists of those that have to be kept (`llvm.used`, `llvm.compiler.used`).
  public func removeFromUsedLists(_ symbols: [Value]) {
    let refs: [OpaquePointer?] = symbols.map(\.ref)
    IsozymeRemoveFromUsedLists(ref, refs, UInt32(refs.count))
  }
}

extension Value {
  /// Whether an instruction carries a mark: metadata without content, of that name.
  public func hasMark(_ name: String) -> Bool { LLVMGetMetadata(ref, kind(ofMark: name)) != nil }

  /// Marks an instruction, or removes the mark.
  public func setMark(_ name: String, _ isSet: Bool) {
    let context = type.context.ref
    let empty = LLVMMetadataAsValue(context, LLVMMDNodeInContext2(context, nil, 0))
    LLVMSetMetadata(ref, kind(ofMark: name), isSet ? empty : nil)
  }

  private func kind(ofMark name: String) -> UInt32 { type.context.metadataKind(name) }

  /// Makes a load or store volatile, or not.
  public func setVolatile(_ isVolatile: Bool) { LLVMSetVolatile(ref, isVolatile ? 1 : 0) }
}
