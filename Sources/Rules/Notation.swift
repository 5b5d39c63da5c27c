// The notation in which the rules are written: operators and functions that build expressions.

/// The primal result.
let result = Expression.result

/// π.
let pi = Expression.constant(.pi)

extension Expression: ExpressibleByIntegerLiteral {
  /// The real number that equals the literal.
  public init(integerLiteral value: Int) { self = .integer(value) }
}

/// An integer operand of a function, kept apart from the reals by its type.
struct IntegerOperand {
  /// The integer-typed expression.
  var expression: Expression

  /// The operand as a real.
  var real: Expression { .toReal(expression) }

  /// The operand plus a literal.
  static func + (n: Self, k: Int) -> Self { Self(expression: .offset(n.expression, k)) }

  /// The operand minus a literal.
  static func - (n: Self, k: Int) -> Self { Self(expression: .offset(n.expression, -k)) }
}

extension Expression {
  /// a + b.
  static func + (a: Self, b: Self) -> Self { .apply(.add, [a, b]) }

  /// a − b.
  static func - (a: Self, b: Self) -> Self { .apply(.sub, [a, b]) }

  /// a · b.
  static func * (a: Self, b: Self) -> Self { .apply(.mul, [a, b]) }

  /// a / b.
  static func / (a: Self, b: Self) -> Self { .apply(.div, [a, b]) }

  /// −a; a negated integer constant is a constant.
  static prefix func - (a: Self) -> Self {
    if case .integer(let value) = a { return .integer(-value) }
    return .apply(.neg, [a])
  }
}

/// A comparison of two reals, as written in a rule: the condition of `select`.
struct Condition {
  /// The predicate.
  var comparison: Comparison
  /// The left operand.
  var left: Expression
  /// The right operand.
  var right: Expression

  /// Whether x is NaN.
  static func isNaN(_ x: Expression) -> Self { Self(comparison: .unordered, left: x, right: x) }

  /// Whether x = 0; false for NaN.
  static func isZero(_ x: Expression) -> Self { x .== 0 }
}

infix operator .== : ComparisonPrecedence
infix operator .< : ComparisonPrecedence
infix operator .<= : ComparisonPrecedence
infix operator .> : ComparisonPrecedence
infix operator .>= : ComparisonPrecedence

extension Expression {
  /// a = b; false if one is NaN.
  static func .== (a: Self, b: Self) -> Condition { Condition(comparison: .equal, left: a, right: b) }

  /// a < b; false if one is NaN.
  static func .< (a: Self, b: Self) -> Condition { Condition(comparison: .less, left: a, right: b) }

  /// a ≤ b; false if one is NaN.
  static func .<= (a: Self, b: Self) -> Condition { Condition(comparison: .lessOrEqual, left: a, right: b) }

  /// a > b; false if one is NaN.
  static func .> (a: Self, b: Self) -> Condition { Condition(comparison: .greater, left: a, right: b) }

  /// a ≥ b; false if one is NaN.
  static func .>= (a: Self, b: Self) -> Condition { Condition(comparison: .greaterOrEqual, left: a, right: b) }
}

/// `then` where the condition holds, else `otherwise`. The derivative of a select is the derivative of the chosen
/// formula, so both must be right in a neighbourhood as far as they claim to be.
func select(_ condition: Condition, then: Expression, otherwise: Expression) -> Expression {
  .select(condition.comparison, condition.left, condition.right, then: then, otherwise: otherwise)
}

/// The rule of a function of one real.
func derivative(of function: ScalarFunction, is partial: (Expression) -> Expression) -> ScalarRule {
  ScalarRule(function: function, partials: [partial(.argument(0))])
}

/// The rule of a function of two reals.
func derivative(
  of function: ScalarFunction, is partials: (Expression, Expression) -> (Expression, Expression)
) -> ScalarRule {
  let (first, second) = partials(.argument(0), .argument(1))
  return ScalarRule(function: function, partials: [first, second])
}

/// The rule of a function of three reals.
func derivative(
  of function: ScalarFunction, is partials: (Expression, Expression, Expression) -> (Expression, Expression, Expression)
) -> ScalarRule {
  let (first, second, third) = partials(.argument(0), .argument(1), .argument(2))
  return ScalarRule(function: function, partials: [first, second, third])
}

/// The rule of a function of a real and an integer: the partial by the real.
func derivative(of function: ScalarFunction, is partial: (Expression, IntegerOperand) -> Expression) -> ScalarRule {
  ScalarRule(function: function, partials: [partial(.argument(0), IntegerOperand(expression: .argument(1))), nil])
}

/// The rule of a function of an integer and a real: the partial by the real.
func derivative(of function: ScalarFunction, is partial: (IntegerOperand, Expression) -> Expression) -> ScalarRule {
  ScalarRule(function: function, partials: [nil, partial(IntegerOperand(expression: .argument(0)), .argument(1))])
}

/// |x|.
func abs(_ x: Expression) -> Expression { .apply(.abs, [x]) }
/// √x.
func sqrt(_ x: Expression) -> Expression { .apply(.sqrt, [x]) }
/// √(x² + y²).
func hypot(_ x: Expression, _ y: Expression) -> Expression { .apply(.hypot, [x, y]) }
/// x to the power y.
func pow(_ x: Expression, _ y: Expression) -> Expression { .apply(.pow, [x, y]) }
/// x to an `int` power.
func powi(_ x: Expression, _ n: IntegerOperand) -> Expression { .apply(.powi, [x, n.expression]) }
/// x to a `long long` power.
func pown(_ x: Expression, _ n: IntegerOperand) -> Expression { .apply(.pown, [x, n.expression]) }
/// (1 + x) to a `long long` power.
func compoundn(_ x: Expression, _ n: IntegerOperand) -> Expression { .apply(.compoundn, [x, n.expression]) }
/// eˣ.
func exp(_ x: Expression) -> Expression { .apply(.exp, [x]) }
/// 2ˣ.
func exp2(_ x: Expression) -> Expression { .apply(.exp2, [x]) }
/// 10ˣ.
func exp10(_ x: Expression) -> Expression { .apply(.exp10, [x]) }
/// The natural logarithm.
func log(_ x: Expression) -> Expression { .apply(.log, [x]) }
/// sin x.
func sin(_ x: Expression) -> Expression { .apply(.sin, [x]) }
/// cos x.
func cos(_ x: Expression) -> Expression { .apply(.cos, [x]) }
/// sin πx.
func sinpi(_ x: Expression) -> Expression { .apply(.sinpi, [x]) }
/// cos πx.
func cospi(_ x: Expression) -> Expression { .apply(.cospi, [x]) }
/// sinh x.
func sinh(_ x: Expression) -> Expression { .apply(.sinh, [x]) }
/// cosh x.
func cosh(_ x: Expression) -> Expression { .apply(.cosh, [x]) }
/// x · 2ⁿ.
func scale(_ x: Expression, _ n: IntegerOperand) -> Expression { .apply(.scale, [x, n.expression]) }
/// |x| with the sign of y.
func copysign(_ x: Expression, _ y: Expression) -> Expression { .apply(.copysign, [x, y]) }
/// The integer nearest to x.
func rint(_ x: Expression) -> Expression { .apply(.rint, [x]) }
/// ψ⁽ⁿ⁾(x) for an order given by an operand.
func polygamma(_ n: IntegerOperand, _ x: Expression) -> Expression { .apply(.polygamma, [n.expression, x]) }
/// ψ(x) = Γ′(x) / Γ(x).
func digamma(_ x: Expression) -> Expression { .apply(.polygamma, [.integer(0), x]) }
/// J₀(x).
func j0(_ x: Expression) -> Expression { .apply(.j0, [x]) }
/// J₁(x).
func j1(_ x: Expression) -> Expression { .apply(.j1, [x]) }
/// Jₙ(x).
func jn(_ n: IntegerOperand, _ x: Expression) -> Expression { .apply(.jn, [n.expression, x]) }
/// Y₀(x).
func y0(_ x: Expression) -> Expression { .apply(.y0, [x]) }
/// Y₁(x).
func y1(_ x: Expression) -> Expression { .apply(.y1, [x]) }
/// Yₙ(x).
func yn(_ n: IntegerOperand, _ x: Expression) -> Expression { .apply(.yn, [n.expression, x]) }

extension IntegerOperand: ExpressibleByIntegerLiteral {
  /// A fixed integer operand, such as the order in `jn(2, x)`.
  init(integerLiteral value: Int) { self.init(expression: .integer(value)) }
}
