public import IR

extension Types {
  /// The numbers and addresses in a register, as they lie in memory once it is stored.
  public func lanes(inRegister value: Value, _ layout: DataLayout) -> [Lane] {
    value.type.holdsBits ? lanes(of: value) : lanes(of: value.type, layout)
  }

  /// The numbers and addresses in a type.
  public func lanes(of type: IRType, _ layout: DataLayout) -> [Lane] { lanes(of: type, at: 0, layout) }

  private func lanes(of type: IRType, at offset: Int, _ layout: DataLayout) -> [Lane] {
    if let format = type.floatFormat { return [Lane(offset: offset, kind: .float(format))] }
    if type.isPointer { return [Lane(offset: offset, kind: .pointer)] }
    return (0..<type.elementCount).flatMap {
      lanes(of: type.element($0), at: offset + layout.offset(of: $0, in: type), layout)
    }
  }
}
