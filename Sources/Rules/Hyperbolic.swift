/// The rules of hyperbolic functions and their inverses. Source of the identities: NIST DLMF 4.34 and 4.38.
///
/// Domains: all reals, but x ≥ 1 for acosh and |x| ≤ 1 for atanh, both with an infinite derivative at the end.
let hyperbolic: [ScalarRule] = [
  derivative(of: .sinh) { x in cosh(x) },
  derivative(of: .cosh) { x in sinh(x) },
  // 1 − tanh², factored: 1 − result is exact for results above 1/2. The error is that of one rounding of the result,
  // absolute and not relative to a derivative near zero; in exchange nothing but the result is needed.
  derivative(of: .tanh) { x in (1 - result) * (1 + result) },
  // 1 / √(1 + x²) for all x; x² alone overflows where the derivative is still 10⁻¹⁵⁴.
  derivative(of: .asinh) { x in 1 / hypot(1, x) },
  // 1 / √(x² − 1): no overflow, and x − 1 is exact near the end of the domain. NaN for x < 1.
  derivative(of: .acosh) { x in 1 / (sqrt(x - 1) * sqrt(x + 1)) },
  // 1 / (1 − x²), factored as for arcsine.
  derivative(of: .atanh) { x in 1 / ((1 - x) * (1 + x)) },
]
