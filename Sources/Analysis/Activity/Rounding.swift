public import IR
import Rules

extension Value {
  /// Whether an instruction may round its result.
  var mayRound: Bool {
    switch opcode {
    case .fptrunc: return true
    case .sitofp, .uitofp: return mayRoundInteger
    default: return arithmeticFunction.map { $0.roundingUnits > 0 } ?? false
    }
  }

  /// Whether a conversion from an integer meets integers that the format does not hold.
  public var mayRoundInteger: Bool {
    let source = operand(0).type
    let bits = source.scalarType.integerBits - (opcode == .sitofp ? 1 : 0)
    let format = type.scalarType.floatFormat
    return format.map { bits > $0.precision } ?? true
  }
}
