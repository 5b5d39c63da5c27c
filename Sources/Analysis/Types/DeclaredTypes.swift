import IR

/// What a declared variable holds, by its declaration.
///
/// The effective type of a declared object never changes (C17 6.5 §6), unions aside; so its declaration says what its
/// bytes hold, whatever else a pointer to it may point to.
struct DeclaredTypes {
  let layout: DataLayout

  /// The lanes of `size` bytes at a pointer into a variable; nil where the declaration does not tell.
  func lanes(at pointer: Value, size: Int) -> [Lane]? {
    var (base, offset, step) = (pointer, 0, 0)
    while base.opcode == .getelementptr, let part = base.pointerOffset {
      offset += part.constant
      for (index, scale) in part.variables { step = gcd(step, scale * index.knownFactor()) }
      base = base.operand(0)
    }
    guard let type = declaredType(of: base), !mentionsRawBytes(type) else { return nil }
    var element = type
    if step != 0 || offset + size > layout.allocationSize(type) || offset < 0 {
      guard type.kind == .array, step % max(1, layout.allocationSize(type.elementType)) == 0 else { return nil }
      element = type.elementType
      offset = normal(offset, layout.allocationSize(element))
      guard offset + size <= layout.allocationSize(element) else { return nil }
    }
    guard let found = layout.lanes(of: element, limit: Types.laneLimit), !found.isEmpty else { return nil }
    let inside = found.filter { $0.offset >= offset && $0.offset + $0.kind.bytes <= offset + size }
    let cut = found.contains { $0.offset < offset + size && offset < $0.offset + $0.kind.bytes && !inside.contains($0) }
    return cut ? nil : inside.map { Lane(offset: $0.offset - offset, kind: $0.kind) }
  }

  /// The type of a variable. A scalar on the stack may be what LLVM made of a part of a union.
  private func declaredType(of base: Value) -> IRType? {
    if base.isInstruction, base.opcode == .alloca, base.operand(0).integerConstant == 1 {
      return base.allocatedType.isAggregate ? base.allocatedType : nil
    }
    return GlobalVariable(base)?.valueType
  }

  /// Whether a part of the type may hold what it does not say: unions, and bytes in which objects are made.
  private func mentionsRawBytes(_ type: IRType) -> Bool {
    switch type.kind {
    case .structure:
      type.structureName.hasPrefix("union.") || (0..<type.elementCount).contains { mentionsRawBytes(type.element($0)) }
    case .array:
      type.elementType.isInteger
        ? type.elementType.integerBits == 8 && type.elementCount >= 2 : mentionsRawBytes(type.elementType)
    default: false
    }
  }
}
