public import IR
public import Rules

extension Value {
  /// The function that an arithmetic instruction computes.
  public var arithmeticFunction: ScalarFunction? {
    switch opcode {
    case .fneg: .neg
    case .fadd: .add
    case .fsub: .sub
    case .fmul: .mul
    case .fdiv: .div
    case .frem: .rem
    default: nil
    }
  }
}

extension Value {
  /// The function of the old value and the operand that an atomic update of a number stores; nil for an exchange.
  public var atomicFunction: ScalarFunction? {
    switch atomicOperation {
    case .exchange, .integer: nil
    case .fadd: .add
    case .fsub: .sub
    case .fmax: .fmax
    case .fmin: .fmin
    case .fmaximum: .maximum
    case .fminimum: .minimum
    }
  }
}
