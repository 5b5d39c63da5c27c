// Arithmetic, and powers and roots. x, y, z are the operands in order; `result` is the value of the function.

/// The rules of arithmetic. All are analytic where they are finite, except |x| at 0 and `rem` at its jumps.
let arithmetic: [ScalarRule] = [
  // ∂(x + y).
  derivative(of: .add) { x, y in (1, 1) },
  // ∂(x − y).
  derivative(of: .sub) { x, y in (1, -1) },
  // Product rule.
  derivative(of: .mul) { x, y in (y, x) },
  // Quotient rule; −(x / y) / y and not −x / y², which overflows and underflows early. Not finite at y = 0.
  derivative(of: .div) { x, y in (1 / y, -result / y) },
  // ∂(−x).
  derivative(of: .neg) { x in -1 },
  // x · y + z, however rounded.
  derivative(of: .fma) { x, y, z in (y, x, 1) },
  derivative(of: .muladd) { x, y, z in (y, x, 1) },
  // sign x. At the kink x = ±0 the derivative is x itself, that is 0: the middle of the subdifferential [−1, 1].
  // NaN for NaN, by the same choice of x.
  derivative(of: .abs) { x in
    select(x .> 0, then: 1, otherwise: select(x .< 0, then: -1, otherwise: x))
  },
  // x − q · y with the integer q = trunc(x / y): 1 and −q between the jumps, where q changes. See `quotient`.
  derivative(of: .rem) { x, y in (1, -quotient(x, y)) },
  // The same with q = x / y rounded to nearest (C Annex F).
  derivative(of: .remainder) { x, y in (1, -quotient(x, y)) },
]

/// The rules of powers and roots.
let powers: [ScalarRule] = [
  // Domain x ≥ 0. The one-sided derivative at 0 is +∞ and is reported as such (at −0 its result −0 gives −∞); a
  // vanishing tangent or cotangent makes the product zero all the same. NaN for x < 0.
  derivative(of: .sqrt) { x in 1 / (2 * result) },
  // x^(−1/2), so −x^(−3/2) / 2 = −result / (2x), and no power of x overflows. −∞ at 0.
  derivative(of: .rsqrt) { x in -result / (2 * x) },
  // −1 / x², with the digits that the result has. ±∞ at 0.
  derivative(of: .reciprocal) { x in -(result * result) },
  // x^(1/3), so x^(−2/3) / 3. All reals; +∞ at 0, which is the true slope.
  derivative(of: .cbrt) { x in 1 / (3 * result * result) },
  // x / √(x² + y²), in [−1, 1]. The function is convex with a kink at the origin: 0 there, the middle of the unit
  // ball of subgradients, as for |x|. NaN if both operands are infinite, or one and this is the partial by it.
  derivative(of: .hypot) { x, y in
    (
      select(result .== 0, then: 0, otherwise: x / result),
      select(result .== 0, then: 0, otherwise: y / result)
    )
  },
  derivative(of: .pow) { x, y in powerPartials(x, y) },
  derivative(of: .powr) { x, y in powerPartials(x, y) },
  // n · xⁿ⁻¹, and 0 for n = 0 also where x = 0 (0 · ∞). n − 1 wraps at the least integer.
  derivative(of: .powi) { x, n in select(n.real .== 0, then: 0, otherwise: n.real * powi(x, n - 1)) },
  derivative(of: .pown) { x, n in select(n.real .== 0, then: 0, otherwise: n.real * pown(x, n - 1)) },
  // y = x^(1/n) solves yⁿ = x, so y′ = 1 / (n · yⁿ⁻¹): right at x = 0 too (1 for n = 1, ∞ for n ≥ 2).
  derivative(of: .rootn) { (x, n: IntegerOperand) in 1 / (n.real * pown(result, n - 1)) },
  // n · (1 + x)ⁿ⁻¹, and 0 for n = 0 also where x = −1.
  derivative(of: .compoundn) { x, n in select(n.real .== 0, then: 0, otherwise: n.real * compoundn(x, n - 1)) },
]

/// The integer q of result = x − q · y. (x − result) / y is q up to rounding; `rint` makes it exact while |q| < 2^(p−1)
/// for formats of p bits. NaN for y = 0 and infinite x, where the function is NaN; 0 for infinite y.
private func quotient(_ x: Expression, _ y: Expression) -> Expression { rint((x - result) / y) }

/// The partials of xʸ: y · xʸ⁻¹ and xʸ · log x.
///
/// By x: for y = 0 the power is 1 whatever x is, and the partial 0. It is written y / x there, because its derivative
/// by y is the mixed derivative 1 / x; at x = 0 it is 0. Else C's `pow` has the right value of xʸ⁻¹ in every case:
/// negative x with an integer y, 0⁰ = 1 for y = 1, ∞ at x = 0 for y < 1, NaN for negative x and other y.
///
/// By y: for x > 0 the textbook formula. For x < 0 the function exists at integers y only, for x = 0 it is constant
/// for y > 0: 0 for x ≤ 0. Where the result is 0 (x = ∞ with y < 0, or underflow) the partial is 0, not 0 · ∞. NaN for NaN.
private func powerPartials(_ x: Expression, _ y: Expression) -> (Expression, Expression) {
  let atZeroPower = select(x .== 0, then: 0, otherwise: y / x)
  return (
    select(y .== 0, then: atZeroPower, otherwise: y * pow(x, y - 1)),
    select(x .<= 0, then: 0, otherwise: select(result .== 0, then: 0, otherwise: result * log(x)))
  )
}
