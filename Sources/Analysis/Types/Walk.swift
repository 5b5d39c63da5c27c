import IR

/// An offset that counts the iterations of loops: `start`, and any number of each of the steps more.
///
/// LLVM writes the addresses of the records of an array so, in bytes from the start of the object around it: `8 + 56 k`.
struct Walk {
  private(set) var start: Int
  /// The bytes that one iteration of each loop adds, in the order of their sizes, the largest first.
  var steps: [Int] { counters.values.map(abs).filter { $0 != 0 }.sorted(by: >) }

  private var counters: [Value: Int] = [:]
  /// Larger sums are not looked at.
  private var budget = 16

  /// Nil where anything else than a counter and constants is in the offset.
  init?(_ offset: Value.PointerOffset) {
    start = offset.constant
    for variable in offset.variables where !add(variable.index, times: variable.scale) { return nil }
  }

  /// Adds so many times a value; returns whether it is a sum of counters and constants.
  private mutating func add(_ value: Value, times scale: Int) -> Bool {
    budget -= 1
    guard budget > 0, scale.magnitude < 1 << 31 else { return false }
    if let constant = value.integerConstant {
      let (product, overflow) = constant.multipliedReportingOverflow(by: scale)
      start &+= product
      return !overflow && start.magnitude < 1 << 48
    }
    guard value.isInstruction, value.type.integerBits == Int.bitWidth else { return false }
    if value.isCounter {
      counters[value, default: 0] += scale
      return true
    }
    switch value.opcode {
    case .add: return add(value.operand(0), times: scale) && add(value.operand(1), times: scale)
    case .or where value.isDisjoint: return add(value.operand(0), times: scale) && add(value.operand(1), times: scale)
    case .sub: return add(value.operand(0), times: scale) && add(value.operand(1), times: -scale)
    case .mul:
      guard let factor = value.operand(1).integerConstant, factor.magnitude < 1 << 31 else { return false }
      return add(value.operand(0), times: scale * factor)
    case .shl:
      guard let bits = value.operand(1).integerConstant, (0..<31).contains(bits) else { return false }
      return add(value.operand(0), times: scale << bits)
    default: return false
    }
  }
}

extension Value {
  /// Whether this phi counts the iterations of a loop from 0.
  fileprivate var isCounter: Bool {
    guard opcode == .phi, incoming.count == 2 else { return false }
    return incoming.contains { $0.value.integerConstant == 0 }
      && incoming.contains {
        $0.value.isInstruction && $0.value.opcode == .add && $0.value.operand(0) == self
          && $0.value.operand(1).integerConstant == 1
      }
  }
}
