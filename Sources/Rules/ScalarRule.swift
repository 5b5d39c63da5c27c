/// The partial derivatives of one scalar function, and nothing else.
///
/// From this one text come the tangent (Σ ∂ᵢ · ẋᵢ), the cotangents (∂ᵢ · ȳ), the primal values that a reverse sweep
/// needs, inactivity, and the numeric test. The product with the tangent or cotangent is not part of the rule.
public struct ScalarRule: Sendable {
  /// The function whose derivatives these are.
  public let function: ScalarFunction

  /// One partial derivative per parameter: nil where the parameter is an integer, `.integer(0)` where the derivative
  /// is zero everywhere.
  public let partials: [Expression?]

  /// The rule of `function` with the given partials.
  ///
  /// - Requires: one partial per parameter, nil exactly at integer parameters.
  init(function: ScalarFunction, partials: [Expression?]) {
    let parameters = function.parameters
    precondition(parameters.count == partials.count, "one partial per parameter of \(function)")
    for (parameter, partial) in zip(parameters, partials) {
      precondition((parameter == .integer) == (partial == nil), "a partial for exactly the real parameters of \(function)")
    }
    self.function = function
    self.partials = partials
  }
}

extension ScalarRule {
  /// The rule of `function`. Every function has one.
  public static func rule(for function: ScalarFunction) -> ScalarRule { table[function.rawValue] }

  /// Every rule in the order of the topic files.
  static let all = arithmetic + powers + exponential + trigonometric + hyperbolic + piecewise + rounding + special + complex

  /// The rules in the order of `ScalarFunction`'s raw values.
  private static let table: [ScalarRule] = {
    let byFunction = Dictionary(all.map { ($0.function, $0) }) { first, _ in
      preconditionFailure("two rules for \(first.function)")
    }
    return ScalarFunction.allCases.map { function in
      guard let rule = byFunction[function] else { preconditionFailure("no rule for \(function)") }
      return rule
    }
  }()

  /// Whether the result never carries a derivative: all partials are zero.
  public var isInactive: Bool { partials.allSatisfy { $0 == nil || $0 == .integer(0) } }

  /// The primal values that the partial derivative by operand `i` reads: `.argument(k)` and `.result` leaves.
  public func uses(partial i: Int) -> Set<Expression> { partials[i]?.primalValues ?? [] }

  /// Whether a partial calls a function of the run-time support, which exists in `float`, `double` and `long double`.
  public var needsSupport: Bool {
    func isSupported(_ expression: Expression) -> Bool {
      if case .apply(let function, _) = expression, case .runtime = function.spelling { return true }
      return expression.operands.contains(where: isSupported)
    }
    return partials.contains { $0.map(isSupported) ?? false }
  }

  /// Whether the partial derivative by operand `i` may be infinite or NaN though all operands are finite.
  ///
  /// Where it may, a product with a zero tangent or cotangent has to be zero by decree (0 · ∞ is NaN). The answer is
  /// conservative: false is proved by `ValueRange`, true may be an overestimate.
  public func mayBeNonFinite(partial i: Int) -> Bool {
    guard let partial = partials[i] else { return false }
    return !ValueRange.range(of: partial, function: function).isFinite
  }
}
