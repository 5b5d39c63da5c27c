import IR

/// The integers that may be addresses on which arithmetic is done.
///
/// Bytes that hold a count in one object and an address in another look like both. A count that is taken for an address
/// and increased would spread addresses to bytes that are no multiple of anything; so a sum counts as an address only where
/// an address was made an integer before.
struct IntegerAddresses {
  /// What comes from addresses by arithmetic; nil if memory holds addresses as integers, so that every integer may be one.
  private let derived: Set<Value>?

  init(in instructions: [Value]) {
    let returns = instructions.filter { $0.opcode == .inttoptr }
    if returns.contains(where: { !Self.comesFromAddress($0.operand(0)) }) {
      derived = nil
      return
    }
    var derived: Set<Value> = []
    var open = instructions.filter { $0.opcode == .ptrtoint }
    while let value = open.popLast() {
      guard derived.insert(value).inserted else { continue }
      open += value.users.filter { $0.isInstruction && Self.passesOn($0) }
    }
    self.derived = derived
  }

  /// Whether an integer may be an address that was computed.
  func mayBeAddress(_ value: Value) -> Bool { derived?.contains(value) ?? true }

  /// Whether everything that an integer is computed from is an address that was made an integer, or a constant.
  private static func comesFromAddress(_ value: Value) -> Bool {
    var seen: Set<Value> = []
    var open = [value]
    var foundAddress = false
    while let value = open.popLast() {
      guard !value.isConstant, seen.insert(value).inserted else { continue }
      guard value.isInstruction else { return false }
      if value.opcode == .ptrtoint {
        foundAddress = true
      } else if passesOn(value) {
        open += value.opcode == .phi ? value.incoming.map(\.value) : value.operands
      } else if !isOffset(value) {
        return false
      }
    }
    return foundAddress || value.isConstant
  }

  private static func passesOn(_ value: Value) -> Bool {
    switch value.opcode {
    case .phi, .select, .freeze, .add, .sub, .and, .or: value.type.isInteger && value.type.integerBits == 64
    default: false
    }
  }

  /// Whether an integer is a product or a number of fewer bits, which is no address.
  private static func isOffset(_ value: Value) -> Bool {
    [.mul, .shl, .zext, .sext, .udiv, .sdiv, .urem, .srem].contains(value.opcode)
  }
}
