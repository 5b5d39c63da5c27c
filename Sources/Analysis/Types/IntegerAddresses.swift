import IR

/// The integers that may be addresses on which arithmetic is done.
///
/// Bytes that hold a count in one object and an address in another look like both. A count that is taken for an address
/// and increased would spread addresses to bytes that are no multiple of anything; so a sum counts as an address only where
/// an address was made an integer before, or where one of its terms, or it itself, becomes an address.
struct IntegerAddresses {
  private var derived: Set<Value> = []

  init(in instructions: [Value]) {
    var open: [Value] = []
    for instruction in instructions {
      if instruction.opcode == .ptrtoint { open.append(instruction) }
      if instruction.opcode == .inttoptr { open += Self.terms(of: instruction.operand(0)) }
    }
    while let value = open.popLast() {
      guard derived.insert(value).inserted else { continue }
      open += value.users.filter { $0.isInstruction && Self.passesOn($0) }
    }
  }

  /// Whether an integer may be an address that was computed.
  func mayBeAddress(_ value: Value) -> Bool { derived.contains(value) }

  /// What an integer that becomes an address is computed from.
  private static func terms(of value: Value) -> [Value] {
    var seen: Set<Value> = []
    var open = [value]
    var terms: [Value] = []
    while let value = open.popLast() {
      guard !value.isConstant, seen.insert(value).inserted else { continue }
      if value.isInstruction, passesOn(value) {
        open += value.opcode == .phi ? value.incoming.map(\.value) : value.operands
      } else if !isOffset(value) {
        terms.append(value)
      }
    }
    return terms
  }

  private static func passesOn(_ value: Value) -> Bool {
    switch value.opcode {
    case .phi, .select, .freeze, .add, .sub, .and, .or: value.type.isInteger && value.type.integerBits == 64
    default: false
    }
  }

  /// Whether an integer is a product or a number of fewer bits, which is no address.
  private static func isOffset(_ value: Value) -> Bool {
    value.isInstruction && [.mul, .shl, .zext, .sext, .udiv, .sdiv, .urem, .srem].contains(value.opcode)
  }
}
