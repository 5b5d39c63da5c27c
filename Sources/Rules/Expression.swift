/// The value of a partial derivative, as a formula over the operands and the result of the primal function.
///
/// Expressions are values: equal formulas are equal, so that an emitter can share what occurs twice.
public indirect enum Expression: Hashable, Sendable {
  /// The primal operand `i`; an integer where the function's parameter `i` is `.integer`.
  case argument(Int)
  /// The primal result.
  case result
  /// The real number that equals the integer.
  case integer(Int)
  /// A named real constant.
  case constant(Constant)
  /// A scalar function of the operands; an operand is an integer expression where the function's parameter is `.integer`.
  case apply(ScalarFunction, [Expression])
  /// `then` where the comparison of the two reals holds, else `otherwise`.
  case select(Comparison, Expression, Expression, then: Expression, otherwise: Expression)
  /// The real value of an integer expression.
  case toReal(Expression)
  /// An integer expression plus a literal.
  case offset(Expression, Int)
}

/// A comparison of two reals. All but `unordered` are false if an operand is NaN (LLVM's `fcmp oeq`, `olt`, …, `uno`).
public enum Comparison: Hashable, Sendable, CaseIterable {
  /// a = b, with −0 = +0.
  case equal
  /// a < b.
  case less
  /// a ≤ b.
  case lessOrEqual
  /// a > b.
  case greater
  /// a ≥ b.
  case greaterOrEqual
  /// a or b is NaN.
  case unordered
}

extension Expression {
  /// The direct subexpressions, in order.
  public var operands: [Expression] {
    switch self {
    case .argument, .result, .integer, .constant: []
    case .apply(_, let operands): operands
    case .select(_, let a, let b, let then, let otherwise): [a, b, then, otherwise]
    case .toReal(let a), .offset(let a, _): [a]
    }
  }

  /// The primal values that the expression reads: its leaves of the form `.argument(k)` and `.result`.
  public var primalValues: Set<Expression> {
    switch self {
    case .argument, .result: [self]
    default: operands.reduce(into: []) { $0.formUnion($1.primalValues) }
    }
  }
}
