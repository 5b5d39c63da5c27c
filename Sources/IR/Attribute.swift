internal import CLLVM
internal import LLVMBridge

/// Where an attribute of a function or call stands.
public enum AttributePosition: Hashable, Sendable {
  case function
  case result
  case parameter(Int)

  var index: LLVMAttributeIndex {
    switch self {
    case .function: LLVMAttributeIndex(bitPattern: Int32(-1))
    case .result: 0
    case .parameter(let i): LLVMAttributeIndex(i + 1)
    }
  }
}

extension Function {
  /// Whether the function carries the enum attribute `name`.
  public func hasAttribute(_ name: String, at position: AttributePosition = .function) -> Bool {
    let kind = LLVMGetEnumAttributeKindForName(name, name.utf8.count)
    return kind != 0 && LLVMGetEnumAttributeAtIndex(ref, position.index, kind) != nil
  }

  /// The value of the string attribute `name`.
  public func stringAttribute(_ name: String) -> String? {
    guard
      let attribute = LLVMGetStringAttributeAtIndex(ref, AttributePosition.function.index, name, UInt32(name.utf8.count))
    else { return nil }
    var length: UInt32 = 0
    guard let text = LLVMGetStringAttributeValue(attribute, &length) else { return "" }
    return String(decoding: UnsafeRawBufferPointer(start: text, count: Int(length)), as: UTF8.self)
  }

  /// Adds the enum attribute `name`.
  public func addAttribute(_ name: String, at position: AttributePosition = .function) {
    let kind = LLVMGetEnumAttributeKindForName(name, name.utf8.count)
    LLVMAddAttributeAtIndex(ref, position.index, LLVMCreateEnumAttribute(context.ref, kind, 0))
  }

  /// Adds the string attribute `name`.
  public func addAttribute(_ name: String, value: String) {
    LLVMAddAttributeAtIndex(
      ref, AttributePosition.function.index,
      LLVMCreateStringAttribute(context.ref, name, UInt32(name.utf8.count), value, UInt32(value.utf8.count)))
  }

  /// Removes the enum attribute `name`.
  public func removeAttribute(_ name: String, at position: AttributePosition = .function) {
    let kind = LLVMGetEnumAttributeKindForName(name, name.utf8.count)
    LLVMRemoveEnumAttributeAtIndex(ref, position.index, kind)
  }

  /// The memory type of a `byval` or `sret` parameter.
  public func attributeType(_ name: String, at position: AttributePosition) -> IRType? {
    let kind = LLVMGetEnumAttributeKindForName(name, name.utf8.count)
    guard let attribute = LLVMGetEnumAttributeAtIndex(ref, position.index, kind) else { return nil }
    return LLVMGetTypeAttributeValue(attribute).map(IRType.init)
  }
}

extension Value {
  /// Whether a call carries the enum attribute `name`, on itself.
  public func callHasAttribute(_ name: String, at position: AttributePosition = .function) -> Bool {
    let kind = LLVMGetEnumAttributeKindForName(name, name.utf8.count)
    return LLVMGetCallSiteEnumAttribute(ref, position.index, kind) != nil
  }

  /// The memory type of a `byval` or `sret` argument of a call.
  public func callAttributeType(_ name: String, at position: AttributePosition) -> IRType? {
    let kind = LLVMGetEnumAttributeKindForName(name, name.utf8.count)
    guard let attribute = LLVMGetCallSiteEnumAttribute(ref, position.index, kind) else { return nil }
    return LLVMGetTypeAttributeValue(attribute).map(IRType.init)
  }

  /// The alignment in bytes that a call states of the address in argument `index`; 1 if none.
  public func argumentAlignment(_ index: Int) -> Int {
    let kind = LLVMGetEnumAttributeKindForName("align", 5)
    let attribute = LLVMGetCallSiteEnumAttribute(ref, AttributePosition.parameter(index).index, kind)
    return attribute.map { Int(LLVMGetEnumAttributeValue($0)) } ?? 1
  }

  /// Adds the enum attribute `name` to a call.
  public func callAddAttribute(_ name: String, at position: AttributePosition = .function) {
    let kind = LLVMGetEnumAttributeKindForName(name, name.utf8.count)
    LLVMAddCallSiteAttribute(ref, position.index, LLVMCreateEnumAttribute(type.context.ref, kind, 0))
  }

  /// Removes the enum attribute `name` from a call.
  public func callRemoveAttribute(_ name: String, at position: AttributePosition) {
    let kind = LLVMGetEnumAttributeKindForName(name, name.utf8.count)
    LLVMRemoveCallSiteEnumAttribute(ref, position.index, kind)
  }

  /// Gives argument `index` of this call the attributes it has in `other`.
  public func copyArgumentAttributes(from other: Value, index: Int) {
    IsozymeCopyArgumentAttributes(other.ref, ref, UInt32(index))
  }

  /// Removes every attribute of a call.
  public func callDropAttributes() {
    for position in [AttributePosition.function, .result] + (0..<argumentCount).map(AttributePosition.parameter) {
      let count = Int(LLVMGetCallSiteAttributeCount(ref, position.index))
      guard count > 0 else { continue }
      var attributes = [OpaquePointer?](repeating: nil, count: count)
      LLVMGetCallSiteAttributes(ref, position.index, &attributes)
      for case let attribute? in attributes { dropCallAttribute(attribute, at: position) }
    }
  }

  private func dropCallAttribute(_ attribute: OpaquePointer, at position: AttributePosition) {
    if LLVMIsStringAttribute(attribute) != 0 {
      var length: UInt32 = 0
      let key = LLVMGetStringAttributeKind(attribute, &length)
      LLVMRemoveCallSiteStringAttribute(ref, position.index, key, length)
    } else {
      LLVMRemoveCallSiteEnumAttribute(ref, position.index, LLVMGetEnumAttributeKind(attribute))
    }
  }
}

extension Function {
  /// Says that a call neither reads nor writes memory.
  public func setReadsNoMemory() {
    let kind = LLVMGetEnumAttributeKindForName("memory", 6)
    LLVMAddAttributeAtIndex(ref, AttributePosition.function.index, LLVMCreateEnumAttribute(context.ref, kind, 0))
  }
}

extension Function {
  /// Asks for unwind tables of the kind that also debuggers and profilers use (`uwtable`).
  public func setUnwindTable() {
    let kind = LLVMGetEnumAttributeKindForName("uwtable", 7)
    LLVMAddAttributeAtIndex(ref, AttributePosition.function.index, LLVMCreateEnumAttribute(context.ref, kind, 2))
  }

  /// Removes the string attribute `name`.
  public func removeStringAttribute(_ name: String) {
    LLVMRemoveStringAttributeAtIndex(ref, AttributePosition.function.index, name, UInt32(name.utf8.count))
  }

  /// Takes over the `uwtable` attribute of another function.
  public func copyUnwindTable(from other: Function) {
    let kind = LLVMGetEnumAttributeKindForName("uwtable", 7)
    guard let attribute = LLVMGetEnumAttributeAtIndex(other.ref, AttributePosition.function.index, kind) else { return }
    LLVMAddAttributeAtIndex(ref, AttributePosition.function.index, attribute)
  }
}

extension Value {
  /// Gives a call what its callee says of its parameters and its result: how they are passed, too.
  public func takeAttributes(ofCallee callee: Function) {
    for position in [AttributePosition.result] + callee.parameters.indices.map(AttributePosition.parameter) {
      let count = Int(LLVMGetAttributeCountAtIndex(callee.ref, position.index))
      guard count > 0 else { continue }
      var attributes = [OpaquePointer?](repeating: nil, count: count)
      LLVMGetAttributesAtIndex(callee.ref, position.index, &attributes)
      for case let attribute? in attributes { LLVMAddCallSiteAttribute(ref, position.index, attribute) }
    }
  }
}
