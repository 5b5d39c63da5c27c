// The notation in which the derivatives of complex functions are written.

/// A complex formula: two real ones.
struct ComplexExpression {
  /// The real part.
  var re: Expression
  /// The imaginary part.
  var im: Expression

  /// z + w.
  static func + (z: Self, w: Self) -> Self { Self(re: z.re + w.re, im: z.im + w.im) }
  /// z − w.
  static func - (z: Self, w: Self) -> Self { Self(re: z.re - w.re, im: z.im - w.im) }
  /// z · w.
  static func * (z: Self, w: Self) -> Self {
    Self(re: z.re * w.re - z.im * w.im, im: z.re * w.im + z.im * w.re)
  }
  /// −z.
  static prefix func - (z: Self) -> Self { Self(re: -z.re, im: -z.im) }

  // With a real operand, the sign of a zero imaginary part survives; it says on which side of a branch cut z lies.

  /// x + z.
  static func + (x: Int, z: Self) -> Self { Self(re: .integer(x) + z.re, im: z.im) }
  /// z − x.
  static func - (z: Self, x: Int) -> Self { Self(re: z.re - .integer(x), im: z.im) }
  /// x − z.
  static func - (x: Int, z: Self) -> Self { Self(re: .integer(x) - z.re, im: -z.im) }
  /// x · z.
  static func * (x: Int, z: Self) -> Self { Self(re: .integer(x) * z.re, im: .integer(x) * z.im) }

  /// i · z.
  var timesI: Self { Self(re: -im, im: re) }

  /// 1 / z = z̄ / |z|². |z|² overflows and underflows long before the quotient does: with a the larger of x and y by
  /// magnitude, b the other one and t = b / a, |z|² / a = a + b · t. NaN or infinite at 0.
  var reciprocal: Self {
    let isFlat = abs(re) .>= abs(im)
    let a = select(isFlat, then: re, otherwise: im)
    let b = select(isFlat, then: im, otherwise: re)
    let t = b / a
    let d = a + b * t
    return Self(
      re: select(isFlat, then: 1, otherwise: t) / d,
      im: -(select(isFlat, then: t, otherwise: 1) / d))
  }

  /// `then` where both parts of `self` are the given numbers, else `otherwise`.
  func ifEqual(_ re: Expression, _ im: Expression, then: Self, otherwise: Self) -> Self {
    func part(_ then: Expression, _ otherwise: Expression) -> Expression {
      select(self.re .== re, then: select(self.im .== im, then: then, otherwise: otherwise), otherwise: otherwise)
    }
    return Self(re: part(then.re, otherwise.re), im: part(then.im, otherwise.im))
  }

  /// A complex function of complex operands, by its components.
  static func apply(_ re: ScalarFunction, _ im: ScalarFunction, _ operands: Self...) -> Self {
    let reals = operands.flatMap { [$0.re, $0.im] }
    return Self(re: .apply(re, reals), im: .apply(im, reals))
  }
}

/// The principal square root.
func csqrt(_ z: ComplexExpression) -> ComplexExpression { .apply(.csqrtRe, .csqrtIm, z) }
/// The principal logarithm.
func clog(_ z: ComplexExpression) -> ComplexExpression { .apply(.clogRe, .clogIm, z) }
/// The principal power.
func cpow(_ z: ComplexExpression, _ w: ComplexExpression) -> ComplexExpression { .apply(.cpowRe, .cpowIm, z, w) }
/// The sine.
func csin(_ z: ComplexExpression) -> ComplexExpression { .apply(.csinRe, .csinIm, z) }
/// The cosine.
func ccos(_ z: ComplexExpression) -> ComplexExpression { .apply(.ccosRe, .ccosIm, z) }
/// The hyperbolic sine.
func csinh(_ z: ComplexExpression) -> ComplexExpression { .apply(.csinhRe, .csinhIm, z) }
/// The hyperbolic cosine.
func ccosh(_ z: ComplexExpression) -> ComplexExpression { .apply(.ccoshRe, .ccoshIm, z) }
