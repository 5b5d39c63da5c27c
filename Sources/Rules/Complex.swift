/// A holomorphic function of complex numbers: libm's name of its `double` form, the real functions that are its
/// components, and its derivatives.
///
/// A complex operand z = x + iy is two real ones. The components u and v of f = u + iv are functions of these reals, and
/// their partials follow from the complex derivative f′ by the Cauchy–Riemann equations (L. Ahlfors, "Complex Analysis",
/// 2.1.2): ∂u/∂x = ∂v/∂y = Re f′, ∂v/∂x = −∂u/∂y = Im f′. So rules, modes and orders of real functions serve complex ones.
public struct ComplexFunction: Sendable {
  /// The name in libm; `cmul` and `cdiv` stand for the compiler's multiplication and division.
  public let name: String
  /// The real part.
  public let re: ScalarFunction
  /// The imaginary part.
  public let im: ScalarFunction

  /// The derivatives by each complex operand, from the operands and the value.
  let derivatives: @Sendable ([ComplexExpression], ComplexExpression) -> [ComplexExpression]

  /// The rules of the two components.
  var rules: [ScalarRule] {
    let z = stride(from: 0, to: re.parameters.count, by: 2).map {
      ComplexExpression(re: .argument($0), im: .argument($0 + 1))
    }
    let value = ComplexExpression(
      re: .apply(re, z.flatMap { [$0.re, $0.im] }), im: .apply(im, z.flatMap { [$0.re, $0.im] }))
    let ofReal = derivatives(z, ComplexExpression(re: result, im: value.im))
    let ofImaginary = derivatives(z, ComplexExpression(re: value.re, im: result))
    return [
      ScalarRule(function: re, partials: ofReal.flatMap { [$0.re, -$0.im] }),
      ScalarRule(function: im, partials: ofImaginary.flatMap { [$0.im, $0.re] }),
    ]
  }
}

extension ComplexFunction {
  private init(
    _ name: String, _ re: ScalarFunction, _ im: ScalarFunction,
    _ derivative: @escaping @Sendable (_ z: ComplexExpression, _ w: ComplexExpression) -> ComplexExpression
  ) {
    self.init(name: name, re: re, im: im) { [derivative($0[0], $1)] }
  }

  /// All of them. z is the operand, w the value. Source of the identities: NIST DLMF 4.2 to 4.40. Where a radicand such as
  /// 1 − z² has branch cuts of its own, its factors are taken apart: √(1 − z) √(1 + z) is cut where arcsine is.
  public static let all: [ComplexFunction] = [
    ComplexFunction("cexp", .cexpRe, .cexpIm) { z, w in w },
    ComplexFunction("clog", .clogRe, .clogIm) { z, w in z.reciprocal },
    ComplexFunction("csqrt", .csqrtRe, .csqrtIm) { z, w in (2 * w).reciprocal },
    ComplexFunction("csin", .csinRe, .csinIm) { z, w in ccos(z) },
    ComplexFunction("ccos", .ccosRe, .ccosIm) { z, w in -csin(z) },
    ComplexFunction("ctan", .ctanRe, .ctanIm) { z, w in 1 + w * w },
    ComplexFunction("casin", .casinRe, .casinIm) { z, w in (csqrt(1 - z) * csqrt(1 + z)).reciprocal },
    ComplexFunction("cacos", .cacosRe, .cacosIm) { z, w in -(csqrt(1 - z) * csqrt(1 + z)).reciprocal },
    // 1 + z² = (1 + iz)(1 − iz), exact near the poles ±i.
    ComplexFunction("catan", .catanRe, .catanIm) { z, w in ((1 + z.timesI) * (1 - z.timesI)).reciprocal },
    ComplexFunction("csinh", .csinhRe, .csinhIm) { z, w in ccosh(z) },
    ComplexFunction("ccosh", .ccoshRe, .ccoshIm) { z, w in csinh(z) },
    ComplexFunction("ctanh", .ctanhRe, .ctanhIm) { z, w in (1 - w) * (1 + w) },
    ComplexFunction("casinh", .casinhRe, .casinhIm) { z, w in (csqrt(1 + z.timesI) * csqrt(1 - z.timesI)).reciprocal },
    ComplexFunction("cacosh", .cacoshRe, .cacoshIm) { z, w in (csqrt(z - 1) * csqrt(1 + z)).reciprocal },
    ComplexFunction("catanh", .catanhRe, .catanhIm) { z, w in ((1 - z) * (1 + z)).reciprocal },
    // By the base: c · z^(c−1), which is 1 for c = 1 and 0 for c = 0 also at z = 0, where C's power is NaN. By the
    // exponent: z^c · log z, and 0 where the power is 0, not 0 · ∞.
    ComplexFunction(name: "cpow", re: .cpowRe, im: .cpowIm) { operands, w in
      let (z, c) = (operands[0], operands[1])
      let one = ComplexExpression(re: 1, im: 0)
      let zero = ComplexExpression(re: 0, im: 0)
      let general = c * c.ifEqual(1, 0, then: one, otherwise: cpow(z, c - 1))
      return [
        c.ifEqual(0, 0, then: zero, otherwise: general),
        w.ifEqual(0, 0, then: zero, otherwise: w * clog(z)),
      ]
    },
    // Product and quotient rule.
    ComplexFunction(name: "cmul", re: .cmulRe, im: .cmulIm) { z, w in [z[1], z[0]] },
    ComplexFunction(name: "cdiv", re: .cdivRe, im: .cdivIm) { z, w in
      let r = z[1].reciprocal
      return [r, -(w * r)]
    },
  ]
}

/// The rules of the components of complex functions.
let complex: [ScalarRule] = ComplexFunction.all.flatMap(\.rules)

/// How the components are called: functions of the run-time support, which call libm.
let complexSpellings: [ScalarFunction: ScalarFunction.Spelling] = ComplexFunction.all.reduce(into: [:]) {
  $0[$1.re] = .runtime("isozyme_\($1.name)_re")
  $0[$1.im] = .runtime("isozyme_\($1.name)_im")
}
