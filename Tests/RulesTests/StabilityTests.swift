import Rules
import Testing

/// Formulas keep their digits: the partial in `double` agrees with the same formula in extended precision, which has more
/// digits to lose and a wider range, at operands where a careless formula cancels, overflows or underflows.
@Suite struct StabilityTests {
  /// Functions with operands and the relative error allowed.
  static let cases: [(ScalarFunction, [Double], Double)] = [
    (.atan2, [1e200, 3e200], 1e-15), (.atan2, [1e-200, 3e-200], 1e-15), (.atan2, [1e-100, 1e100], 1e-15),
    (.hypot, [1e200, 3e200], 1e-15), (.hypot, [1e-200, 3e-200], 1e-15), (.hypot, [1e-300, 1], 1e-15),
    (.asin, [1 - 0x1p-50], 1e-15), (.acos, [-1 + 0x1p-52], 1e-15), (.atanh, [1 - 0x1p-50], 1e-15),
    (.asinh, [1e300], 1e-15), (.asinh, [1e-300], 1e-15), (.acosh, [1e300], 1e-15), (.acosh, [1 + 0x1p-50], 1e-15),
    (.expm1, [-700], 1e-15), (.expm1, [1e-300], 1e-15), (.exp2m1, [-1000], 1e-15), (.log1p, [-1 + 0x1p-50], 1e-15),
    (.div, [1e-200, 1e-200], 1e-15), (.div, [1e300, 1e200], 1e-15), (.cbrt, [1e-300], 1e-15), (.cbrt, [1e300], 1e-15),
    (.sqrt, [1e-300], 1e-15), (.rsqrt, [1e200], 1e-15), (.rsqrt, [1e-200], 1e-15), (.erf, [5.5], 1e-13), (.erfc, [20], 1e-12),
    (.tan, [1.5707], 1e-11), (.pow, [1e-10, 31.0], 1e-14), (.pow, [1e-300, 1], 1e-15), (.pow, [0.5, 1e-300], 1e-15),
    (.pow, [1e200, 1.5], 1e-14), (.log2, [1e-300], 1e-15), (.log10, [1e300], 1e-15), (.j1, [1e-200], 1e-15),
    (.y1, [1e-100], 1e-14), (.lgamma, [1e300], 1e-15), (.lgamma, [1e-300], 1e-15), (.rem, [1e300, 1e290], 1e-15),
    (.clogRe, [1e200, 3e200], 1e-15), (.clogIm, [1e-200, 3e-200], 1e-15), (.cdivRe, [1e200, 1e200, 2e200, 1e200], 1e-15),
    (.catanRe, [0x1p-40, 1 - 0x1p-40], 1e-14),
  ]

  @Test(arguments: cases) func doubleAgreesWithExtended(function: ScalarFunction, operands: [Double], tolerance: Double) {
    for i in operands.indices {
      let double = partial(function, i, at: operands)
      let extended = partial(function, i, at: operands.map { Float80($0) })
      #expect(double.isFinite && extended.isFinite)
      #expect((Float80(double) - extended).magnitude <= Float80(tolerance) * extended.magnitude, "∂\(i): \(double), \(extended)")
    }
  }

  /// Near saturation tanh's derivative is accurate absolutely, not relatively.
  @Test func tanhIsAccurateAbsolutely() {
    for x in [0.1, 2, 9, 18, 30] {
      let exact: Double = 1 / (Primal.libm("cosh", x) * Primal.libm("cosh", x))
      #expect((partial(.tanh, 0, at: [x]) - exact).magnitude <= 3e-16)
    }
  }
}
