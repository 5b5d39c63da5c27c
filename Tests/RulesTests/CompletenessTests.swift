import Testing

@testable import Rules

/// What must hold for the tables as a whole.
@Suite struct CompletenessTests {
  @Test func everyFunctionHasOneRule() {
    #expect(ScalarRule.all.count == ScalarFunction.allCases.count)
    #expect(Set(ScalarRule.all.map(\.function)) == Set(ScalarFunction.allCases))
  }

  @Test(arguments: ScalarFunction.allCases) func ruleFitsParameters(of function: ScalarFunction) {
    let rule = ScalarRule.rule(for: function)
    #expect(rule.function == function)
    #expect(rule.partials.map { $0 == nil } == function.parameters.map { $0 == .integer })
    #expect(function.parameters.contains(.real))
    #expect(function.parameters.count { $0 == .integer } <= 1)
  }

  /// Integers and reals are not confused, and every call has as many operands as the function takes.
  @Test(arguments: ScalarFunction.allCases) func partialsAreWellTyped(of function: ScalarFunction) {
    for partial in ScalarRule.rule(for: function).partials.compactMap({ $0 }) {
      #expect(kind(of: partial, in: function) == .real)
    }
  }

  /// The kind of an expression; nil if it is ill-typed.
  private func kind(of expression: Expression, in function: ScalarFunction) -> Parameter? {
    switch expression {
    case .argument(let i): function.parameters.indices.contains(i) ? function.parameters[i] : nil
    case .result, .integer, .constant: .real
    case .toReal(let a): kind(of: a, in: function) == .integer ? .real : nil
    case .offset(let a, _): kind(of: a, in: function) == .integer ? .integer : nil
    case .select: expression.operands.allSatisfy { kind(of: $0, in: function) == .real } ? .real : nil
    case .apply(let inner, let operands):
      operands.count == inner.parameters.count
        && zip(operands, inner.parameters).allSatisfy { isOperand($0, of: $1, in: function) } ? .real : nil
    }
  }

  /// Whether an expression fits a parameter; an integer literal fits both kinds.
  private func isOperand(_ expression: Expression, of parameter: Parameter, in function: ScalarFunction) -> Bool {
    if case .integer = expression { return true }
    return kind(of: expression, in: function) == parameter
  }

  @Test func inactivity() {
    let inactive: Set<ScalarFunction> = [.logb, .floor, .ceil, .trunc, .round, .roundeven, .rint, .nearbyint]
    for function in ScalarFunction.allCases {
      #expect(ScalarRule.rule(for: function).isInactive == inactive.contains(function), "\(function)")
    }
  }

  @Test func neededPrimalValues() {
    func uses(_ function: ScalarFunction, _ i: Int) -> Set<Expression> { ScalarRule.rule(for: function).uses(partial: i) }
    #expect(uses(.add, 0) == [] && uses(.neg, 0) == [] && uses(.floor, 0) == [])
    #expect(uses(.mul, 0) == [.argument(1)] && uses(.mul, 1) == [.argument(0)])
    #expect(uses(.exp, 0) == [.result] && uses(.tanh, 0) == [.result] && uses(.sqrt, 0) == [.result])
    #expect(uses(.sin, 0) == [.argument(0)])
    #expect(uses(.div, 0) == [.argument(1)] && uses(.div, 1) == [.argument(1), .result])
    #expect(uses(.scale, 0) == [.argument(1)] && uses(.scale, 1) == [])
    #expect(uses(.fmax, 0) == [.argument(0), .argument(1)])
  }

  @Test func everyConstantHasItsValue() throws {
    let values: [Constant: Float80] = [
      .pi: .pi, .reciprocalOfPi: 1 / .pi, .ln2: Primal.libm("log", 2), .ln10: Primal.libm("log", 10),
      .log2OfE: 1 / Primal.libm("log", 2), .log10OfE: 1 / Primal.libm("log", 10),
      .twoOverRootPi: 2 / Float80.pi.squareRoot(), .halfRootPi: Float80.pi.squareRoot() / 2,
    ]
    #expect(Set(values.keys) == Set(Constant.allCases))
    for (constant, value) in values {
      #expect(constant.decimal.count { $0.isNumber } >= 41, "\(constant)")
      #expect((try #require(Float80(constant.decimal)) - value).magnitude <= 2 * value.ulp, "\(constant)")
    }
  }

  /// Where a partial is said to be finite, it is at operands of any finite size.
  @Test(arguments: ScalarFunction.allCases) func finitenessIsSound(of function: ScalarFunction) {
    let rule = ScalarRule.rule(for: function)
    let extremes: [Double] = [
      -1.7e308, -1e155, -1, -0.5, -.leastNonzeroMagnitude, -0.0, 0, .leastNonzeroMagnitude, 1e-200, 1, 2, 1e155, 1.7e308,
    ]
    let realCount = function.parameters.count { $0 == .real }
    let points = (0..<realCount).reduce([[Double]()]) { points, _ in points.flatMap { p in extremes.map { p + [$0] } } }
    for i in function.parameters.indices where function.parameters[i] == .real && !rule.mayBeNonFinite(partial: i) {
      for point in points {
        for n in [-3, 0, 1, 2] { #expect(partial(function, i, at: point, integer: n).isFinite, "∂\(i) at \(point)") }
      }
    }
  }

  @Test func finiteness() {
    func mayBeNonFinite(_ function: ScalarFunction) -> Bool {
      let first = function.parameters.firstIndex(of: .real) ?? 0
      return ScalarRule.rule(for: function).mayBeNonFinite(partial: first)
    }
    let finite: [ScalarFunction] = [
      .add, .sub, .mul, .neg, .fma, .muladd, .abs, .sin, .cos, .sinpi, .cospi, .atan, .tanh, .asinh, .erf, .erfc, .j0, .fmax,
      .fmin, .maximum, .minimum, .copysign, .fdim, .floor, .rem, .remainder, .j1, .jn, .canonicalize, .nextafter,
    ]
    for function in finite { #expect(!mayBeNonFinite(function), "\(function)") }
    let singular: [ScalarFunction] = [
      .div, .sqrt, .rsqrt, .cbrt, .log, .log2, .log10, .log1p, .pow, .powi, .asin, .acos, .atanh, .acosh, .exp, .exp2, .atan2,
      .lgamma, .tgamma, .y0, .y1, .yn, .polygamma, .tan, .scale, .sinh,
    ]
    for function in singular { #expect(mayBeNonFinite(function), "\(function)") }
  }
}
