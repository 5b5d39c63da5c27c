public import IR

extension Types {
  /// The numbers and addresses in a register, as they lie in memory once it is stored.
  public func lanes(inRegister value: Value, _ layout: DataLayout) -> [Lane] {
    value.type.holdsBits ? lanes(of: value) : layout.lanes(of: value.type)
  }
}

extension DataLayout {
  /// The numbers and addresses in a type.
  public func lanes(of type: IRType) -> [Lane] { lanes(of: type, limit: .max) ?? [] }

  /// The numbers and addresses in a type; nil where its arrays and structs have more parts than `limit`.
  func lanes(of type: IRType, limit: Int) -> [Lane]? {
    var (lanes, room): ([Lane], Int) = ([], limit)
    return collectLanes(of: type, at: 0, into: &lanes, &room) ? lanes : nil
  }

  private func collectLanes(of type: IRType, at offset: Int, into lanes: inout [Lane], _ room: inout Int) -> Bool {
    if let kind = LaneKind(of: type) { lanes.append(Lane(offset: offset, kind: kind)) }
    room -= type.elementCount
    guard room >= 0 else { return false }
    return (0..<type.elementCount).allSatisfy { index in
      collectLanes(of: type.element(index), at: offset + self.offset(of: index, in: type), into: &lanes, &room)
    }
  }
}
