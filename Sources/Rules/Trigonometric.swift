/// The rules of trigonometric functions and their inverses, in radians and in half turns (`…pi`).
///
/// Domains: all reals for sin, cos, atan; tan has poles, where the derivative is large or infinite; asin and acos live
/// on [−1, 1] with an infinite derivative at the ends. NaN for infinite operands of periodic functions. Source of the
/// identities: NIST DLMF 4.20 and 4.24.
let trigonometric: [ScalarRule] = [
  derivative(of: .sin) { x in cos(x) },
  derivative(of: .cos) { x in -sin(x) },
  derivative(of: .tan) { x in 1 + result * result },
  derivative(of: .sinpi) { x in pi * cospi(x) },
  derivative(of: .cospi) { x in -(pi * sinpi(x)) },
  derivative(of: .tanpi) { x in pi * (1 + result * result) },
  derivative(of: .asin) { x in 1 / cosineOfArcsine(x) },
  derivative(of: .acos) { x in -1 / cosineOfArcsine(x) },
  derivative(of: .asinpi) { x in .constant(.reciprocalOfPi) / cosineOfArcsine(x) },
  derivative(of: .acospi) { x in -.constant(.reciprocalOfPi) / cosineOfArcsine(x) },
  // x² overflows only where the quotient underflows.
  derivative(of: .atan) { x in 1 / (1 + x * x) },
  derivative(of: .atanpi) { x in .constant(.reciprocalOfPi) / (1 + x * x) },
  derivative(of: .atan2) { y, x in anglePartials(y, x, unit: 1) },
  derivative(of: .atan2pi) { y, x in anglePartials(y, x, unit: .constant(.reciprocalOfPi)) },
]

/// √(1 − x²) as √((1 − x)(1 + x)): near ±1 the factor that vanishes is exact, where 1 − x² loses half the digits.
private func cosineOfArcsine(_ x: Expression) -> Expression { sqrt((1 - x) * (1 + x)) }

/// The partials of the angle of (x, y): x / (x² + y²) and −y / (x² + y²).
///
/// x² + y² overflows and underflows long before the partials do. With a the larger operand by magnitude, b the other
/// one and t = b / a, (x² + y²) / a = a + b · t has no cancellation, and the partials are (a or b) / a over it. NaN at the
/// origin, where the angle has no derivative, and if both operands are infinite; 0 if one is.
private func anglePartials(_ y: Expression, _ x: Expression, unit: Expression) -> (Expression, Expression) {
  let isFlat = abs(x) .>= abs(y)
  let a = select(isFlat, then: x, otherwise: y)
  let b = select(isFlat, then: y, otherwise: x)
  let t = b / a
  let d = a + b * t
  return (
    unit * select(isFlat, then: 1, otherwise: t) / d,
    -(unit * select(isFlat, then: t, otherwise: 1)) / d
  )
}
