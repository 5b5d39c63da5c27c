import Rules
import Testing

/// What the rules say where no finite difference can: kinks, jumps, borders, NaN and infinities.
@Suite struct ConventionTests {
  @Test func kinks() {
    #expect(partials(.abs, 0) == [0] && partials(.abs, -0.0) == [0])
    #expect(partials(.hypot, 0, 0) == [0, 0])
    #expect(partials(.fdim, 2, 2) == [0, 0])
    #expect(partials(.copysign, 0, 1) == [1, 0] && partials(.copysign, -0.0, 1) == [-1, 0])
    #expect(partials(.copysign, 2, -0.0) == [-1, 0] && partials(.copysign, -2, -0.0) == [1, 0])
    #expect(partials(.floor, 2) == [0] && partials(.round, 2.5) == [0])
    #expect(partials(.scalb, 3, 4) == [16, 0])
  }

  @Test(arguments: [
    ScalarFunction.fmax, .fmin, .maximum, .minimum, .maximumnum, .minimumnum,
    .maxmag, .minmag, .maximummag, .minimummag, .maximummagnum, .minimummagnum,
  ]) func selectionGivesFullWeightToWhatIsReturned(function: ScalarFunction) {
    for x in [2.0, 0, -0.0, -2, .infinity, -.infinity] { #expect(partials(function, x, x) == [1, 0], "first at a tie") }
    #expect(partials(function, 0, -0.0) == [1, 0] && partials(function, -0.0, 0) == [1, 0])
    let values: [Double] = [-2, -1, 1, 2, .infinity, -.infinity, .nan]
    for x in values {
      for y in values where x != y {
        if x.isNaN && y.isNaN { continue }
        let result = Primal.value(function, [x, y])
        let isFirst = result == x || (result.isNaN && x.isNaN)
        #expect(partials(function, x, y) == (isFirst ? [1, 0] : [0, 1]), "\(x), \(y)")
      }
    }
    let both = partials(function, .nan, .nan)
    #expect(both == [1, 0] || both == [0, 1])
  }

  /// Complex functions at their branch points and cuts, and powers of zero.
  @Test func complexBorders() {
    #expect(partials(.cpowRe, 0, 0, 0, 0).prefix(2) == [0, 0] && partials(.cpowRe, 0, 0, 1, 0).prefix(2) == [1, 0])
    #expect(partials(.cpowRe, 0, 0, 2, 0).prefix(2) == [0, 0] && partials(.cpowRe, 0, 0, 2, 0).suffix(2) == [0, 0])
    #expect(partials(.csqrtRe, 0, 0).allSatisfy { !$0.isFinite } && partials(.clogRe, 0, 0).allSatisfy { !$0.isFinite })
    // On a cut the sign of the zero says on which side: arcsine beyond 1, the root and the logarithm below 0.
    #expect(partials(.casinIm, 1.25, 0.0)[0] == 1 / 0.75 && partials(.casinIm, 1.25, -0.0)[0] == -1 / 0.75)
    #expect(partials(.csqrtRe, -4, 0.0)[1] == 0.25 && partials(.csqrtRe, -4, -0.0)[1] == -0.25)
    #expect(partials(.clogIm, -4, 0.0)[1] == -0.25 && partials(.clogIm, -4, -0.0)[1] == -0.25)
  }

  @Test func powers() throws {
    // x⁰ = 1 for all x; the mixed derivative at y = 0 is 1 / x.
    for x in [-2, 0, 3, 0x1p-1030, .infinity] { #expect(partials(.pow, x, 0)[0] == 0, "\(x)") }
    let call = Evaluation(.pow, reals: [4.0, 0], direction: 1)
    #expect(call(try #require(ScalarRule.rule(for: .pow).partials[0])).tangent == 0.25)
    // Negative and zero bases.
    #expect(partials(.pow, -2, 3) == [12, 0] && partials(.pow, -2, -1) == [-0.25, 0])
    #expect(partials(.pow, -2, 0.5)[0].isNaN)
    #expect(partials(.pow, 0, 1) == [1, 0] && partials(.pow, 0, 2) == [0, 0] && partials(.pow, 0, 0.5) == [.infinity, 0])
    #expect(partials(.pow, 0, 0) == [0, 0])
    #expect(partials(.pow, .infinity, 1) == [1, .infinity] && partials(.pow, .infinity, -1) == [-0.0, 0])
    #expect(allNaN(partials(.pow, .nan, 2)) && allNaN(partials(.pow, 2, .nan)))
    #expect(partials(.powr, 0, 2) == [0, 0] && partials(.powr, 0, 0.5) == [.infinity, 0])
    for function in [ScalarFunction.powi, .pown] {
      #expect(partial(function, 0, at: [0.0], integer: 0) == 0 && partial(function, 0, at: [0.0], integer: 1) == 1)
      #expect(partial(function, 0, at: [0.0], integer: 2) == 0 && partial(function, 0, at: [-2.0], integer: 3) == 12)
      #expect(partial(function, 0, at: [0.0], integer: -1) == -.infinity)
    }
    #expect(partial(.compoundn, 0, at: [-1.0], integer: 0) == 0 && partial(.compoundn, 0, at: [-1.0], integer: 1) == 1)
    #expect(partial(.rootn, 0, at: [0.0], integer: 1) == 1 && partial(.rootn, 0, at: [0.0], integer: 2) == .infinity)
  }

  @Test func borders() {
    #expect(partials(.sqrt, 0) == [.infinity] && partials(.sqrt, .infinity) == [0] && partials(.sqrt, -1)[0].isNaN)
    #expect(partials(.rsqrt, 0) == [-.infinity] && partials(.rsqrt, .infinity) == [0])
    #expect(partials(.cbrt, 0) == [.infinity] && partials(.cbrt, -8) == [1 / 12.0])
    #expect(partials(.log, 0) == [.infinity] && partials(.log1p, -1) == [.infinity] && partials(.log1p, .infinity) == [0])
    #expect(partials(.asin, 1) == [.infinity] && partials(.acos, -1) == [-.infinity] && partials(.asin, 2)[0].isNaN)
    #expect(partials(.acosh, 1) == [.infinity] && partials(.atanh, 1) == [.infinity] && partials(.acosh, 0)[0].isNaN)
    #expect(partials(.j1, 0) == [0.5] && partials(.j0, 0) == [0] && partials(.y0, 0) == [.infinity])
    #expect(partial(.jn, 1, at: [0.0], integer: 1) == 0.5)
    #expect(partials(.erfinv, 0)[0] > 0.886 && partials(.erf, 0)[0] > 1.128)
  }

  @Test func infinities() {
    #expect(partials(.atan2, 1, .infinity) == [0, 0] && partials(.atan2, .infinity, 1) == [0, 0])
    #expect(allNaN(partials(.atan2, 0, 0)))
    #expect(partials(.hypot, 3, .infinity)[0] == 0)
    #expect(partials(.exp, -.infinity) == [0] && partials(.exp, .infinity) == [.infinity])
    #expect(partials(.tanh, .infinity) == [0] && partials(.erf, -.infinity) == [0] && partials(.atan, .infinity) == [0])
    #expect(partials(.asinh, -.infinity) == [0] && partials(.acosh, .infinity) == [0])
    #expect(partials(.rem, 5, .infinity) == [1, 0] && partials(.rem, 5, 0)[1].isNaN)
    #expect(partials(.sin, .infinity)[0].isNaN)
  }

  /// Remainders: the quotient is an exact integer also where it is large.
  @Test func remainders() {
    #expect(partials(.rem, 1e15, 0.3)[1] == -(1e15 / 0.3).rounded(.towardZero))
    #expect(partials(.rem, -7.5, 2) == [1, 3] && partials(.rem, 7.5, -2) == [1, 3])
    #expect(partials(.remainder, 7.5, 2) == [1, -4] && partials(.remainder, 5, 2) == [1, -2])
  }

  /// NaN in, NaN out: all partials that read their operands, but those of selections.
  @Test(arguments: [
    ScalarFunction.div, .mul, .abs, .sqrt, .rsqrt, .cbrt, .hypot, .pow, .powr, .exp, .exp2, .exp10, .expm1, .log, .log2, .log10,
    .log1p, .sin, .cos, .tan, .asin, .acos, .atan, .atan2, .sinh, .cosh, .tanh, .asinh, .acosh, .atanh, .erf, .erfc, .lgamma,
    .tgamma, .j0, .j1, .y0, .y1, .significand,
  ]) func nanPropagates(function: ScalarFunction) {
    let count = function.parameters.count
    #expect(allNaN(partials(function, [Double](repeating: .nan, count: count))))
  }

  /// Whether all values are NaN.
  private func allNaN(_ values: [Double]) -> Bool { values.allSatisfy { $0.isNaN } }

  /// All partials of a function of reals.
  private func partials(_ function: ScalarFunction, _ x: Double...) -> [Double] { partials(function, x) }

  /// All partials of a function of reals.
  private func partials(_ function: ScalarFunction, _ x: [Double]) -> [Double] {
    x.indices.map { partial(function, $0, at: x) }
  }
}
