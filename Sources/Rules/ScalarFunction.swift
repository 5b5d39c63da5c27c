/// A function of real numbers (and at most one integer) with one real result, by its meaning rather than by its name.
///
/// The cases cover the arithmetic of LLVM IR, its mathematical intrinsics, and what C's `<math.h>` (C23, POSIX and
/// glibc) declares with that shape. Functions with several results, with pointers or with an integer result are not
/// scalar functions. `Names.swift` maps symbols to cases.
public enum ScalarFunction: Int, Hashable, Sendable, CaseIterable {
  // Arithmetic, powers and roots.

  /// x + y.
  case add
  /// x − y.
  case sub
  /// x · y.
  case mul
  /// x / y.
  case div
  /// −x.
  case neg
  /// x − trunc(x / y) · y: the instruction `frem`, C's `fmod`.
  case rem
  /// x · y + z with one rounding.
  case fma
  /// x · y + z with one rounding or two, as the target likes.
  case muladd
  /// |x|.
  case abs
  /// √x.
  case sqrt
  /// 1 / √x.
  case rsqrt
  /// 1 / x to some digits, as processors estimate it.
  case reciprocal
  /// ∛x.
  case cbrt
  /// √(x² + y²).
  case hypot
  /// x to the real power y.
  case pow
  /// x to the real power y as exp(y · log x), for x ≥ 0 only.
  case powr
  /// x to an `int` power.
  case powi
  /// x to a `long long` power.
  case pown
  /// The n-th root of x, n a `long long`.
  case rootn
  /// (1 + x) to a `long long` power.
  case compoundn

  // Exponentials and logarithms.

  /// eˣ.
  case exp
  /// 2ˣ.
  case exp2
  /// 10ˣ.
  case exp10
  /// eˣ − 1.
  case expm1
  /// 2ˣ − 1.
  case exp2m1
  /// 10ˣ − 1.
  case exp10m1
  /// The natural logarithm.
  case log
  /// The logarithm to base 2.
  case log2
  /// The logarithm to base 10.
  case log10
  /// log(1 + x).
  case log1p
  /// log2(1 + x).
  case log2p1
  /// log10(1 + x).
  case log10p1

  // Trigonometric functions.

  /// sin x.
  case sin
  /// cos x.
  case cos
  /// tan x.
  case tan
  /// arcsin x.
  case asin
  /// arccos x.
  case acos
  /// arctan x.
  case atan
  /// The angle of the point (second operand, first operand).
  case atan2
  /// sin πx.
  case sinpi
  /// cos πx.
  case cospi
  /// tan πx.
  case tanpi
  /// arcsin(x) / π.
  case asinpi
  /// arccos(x) / π.
  case acospi
  /// arctan(x) / π.
  case atanpi
  /// atan2(y, x) / π.
  case atan2pi

  // Hyperbolic functions.

  /// sinh x.
  case sinh
  /// cosh x.
  case cosh
  /// tanh x.
  case tanh
  /// arsinh x.
  case asinh
  /// arcosh x.
  case acosh
  /// artanh x.
  case atanh

  // Piecewise functions: remainders, scaling, selection, rounding.

  /// x − n · y with n the integer nearest to x / y, ties to even (C's `remainder` and `drem`).
  case remainder
  /// x · 2ⁿ, n an integer (C's `ldexp`, `scalbn`, `scalbln`).
  case scale
  /// x · 2ʸ, y a real that holds an integer (X/Open's `scalb`).
  case scalb
  /// The exponent of x as a real.
  case logb
  /// x scaled by a power of two into ±[1, 2).
  case significand
  /// max(x − y, 0).
  case fdim
  /// The larger operand; a NaN counts as absent (C's `fmax`, `llvm.maxnum`).
  case fmax
  /// The smaller operand; a NaN counts as absent (C's `fmin`, `llvm.minnum`).
  case fmin
  /// The larger operand; NaN if one is NaN (IEEE 754-2019 maximum).
  case maximum
  /// The smaller operand; NaN if one is NaN (IEEE 754-2019 minimum).
  case minimum
  /// The larger operand; a NaN counts as absent (IEEE 754-2019 maximumNumber).
  case maximumnum
  /// The smaller operand; a NaN counts as absent (IEEE 754-2019 minimumNumber).
  case minimumnum
  /// The operand of larger magnitude; a NaN counts as absent (`fmaxmag`).
  case maxmag
  /// The operand of smaller magnitude; a NaN counts as absent (`fminmag`).
  case minmag
  /// The operand of larger magnitude; NaN if one is NaN (`fmaximum_mag`).
  case maximummag
  /// The operand of smaller magnitude; NaN if one is NaN (`fminimum_mag`).
  case minimummag
  /// The operand of larger magnitude; a NaN counts as absent (`fmaximum_mag_num`).
  case maximummagnum
  /// The operand of smaller magnitude; a NaN counts as absent (`fminimum_mag_num`).
  case minimummagnum
  /// |x| with the sign of y.
  case copysign
  /// The representable value next to x on the way to y.
  case nextafter
  /// The same with y of type `long double`.
  case nexttoward
  /// The least representable value above x.
  case nextup
  /// The greatest representable value below x.
  case nextdown
  /// The greatest integer ≤ x.
  case floor
  /// The least integer ≥ x.
  case ceil
  /// The integer nearest to x on the way to zero.
  case trunc
  /// The integer nearest to x, ties away from zero.
  case round
  /// The integer nearest to x, ties to even.
  case roundeven
  /// The integer nearest to x in the current rounding mode, with the inexact flag.
  case rint
  /// The integer nearest to x in the current rounding mode, without the inexact flag.
  case nearbyint
  /// x in its canonical encoding.
  case canonicalize

  // Special functions.

  /// The error function.
  case erf
  /// 1 − erf x.
  case erfc
  /// The inverse of erf.
  case erfinv
  /// The inverse of erfc.
  case erfcinv
  /// log |Γ(x)|.
  case lgamma
  /// Γ(x).
  case tgamma
  /// ψ⁽ⁿ⁾(x): the n-th derivative of digamma; the order comes first.
  case polygamma
  /// The Bessel function J₀.
  case j0
  /// The Bessel function J₁.
  case j1
  /// The Bessel function Jₙ; the order comes first.
  case jn
  /// The Bessel function Y₀.
  case y0
  /// The Bessel function Y₁.
  case y1
  /// The Bessel function Yₙ; the order comes first.
  case yn

  // Components of complex functions; a complex operand is two reals.

  /// The real part of the complex exponential.
  case cexpRe
  /// Its imaginary part.
  case cexpIm
  /// The real part of the complex logarithm.
  case clogRe
  /// Its imaginary part.
  case clogIm
  /// The real part of the complex square root.
  case csqrtRe
  /// Its imaginary part.
  case csqrtIm
  /// The real part of the complex power (four reals: base, exponent).
  case cpowRe
  /// Its imaginary part.
  case cpowIm
  /// The real part of the complex sine.
  case csinRe
  /// Its imaginary part.
  case csinIm
  /// The real part of the complex cosine.
  case ccosRe
  /// Its imaginary part.
  case ccosIm
  /// The real part of the complex tangent.
  case ctanRe
  /// Its imaginary part.
  case ctanIm
  /// The real part of the complex arcsine.
  case casinRe
  /// Its imaginary part.
  case casinIm
  /// The real part of the complex arccosine.
  case cacosRe
  /// Its imaginary part.
  case cacosIm
  /// The real part of the complex arctangent.
  case catanRe
  /// Its imaginary part.
  case catanIm
  /// The real part of the complex hyperbolic sine.
  case csinhRe
  /// Its imaginary part.
  case csinhIm
  /// The real part of the complex hyperbolic cosine.
  case ccoshRe
  /// Its imaginary part.
  case ccoshIm
  /// The real part of the complex hyperbolic tangent.
  case ctanhRe
  /// Its imaginary part.
  case ctanhIm
  /// The real part of the complex inverse hyperbolic sine.
  case casinhRe
  /// Its imaginary part.
  case casinhIm
  /// The real part of the complex inverse hyperbolic cosine.
  case cacoshRe
  /// Its imaginary part.
  case cacoshIm
  /// The real part of the complex inverse hyperbolic tangent.
  case catanhRe
  /// Its imaginary part.
  case catanhIm
  /// The real part of the complex product (four reals), infinities as in C's Annex G.
  case cmulRe
  /// Its imaginary part.
  case cmulIm
  /// The real part of the complex quotient (four reals), infinities as in C's Annex G.
  case cdivRe
  /// Its imaginary part.
  case cdivIm
}

/// The kind of one operand of a scalar function.
public enum Parameter: Hashable, Sendable {
  /// A real operand: it has a tangent or a cotangent.
  case real
  /// An integer operand: it has no derivative.
  case integer
}

extension ScalarFunction {
  /// The kinds of the operands, in the order of the C function or instruction.
  public var parameters: [Parameter] {
    switch self {
    case .fma, .muladd:
      [.real, .real, .real]
    case .add, .sub, .mul, .div, .rem, .hypot, .pow, .powr, .atan2, .atan2pi, .remainder, .scalb, .fdim,
      .fmax, .fmin, .maximum, .minimum, .maximumnum, .minimumnum,
      .maxmag, .minmag, .maximummag, .minimummag, .maximummagnum, .minimummagnum,
      .copysign, .nextafter, .nexttoward,
      .cexpRe, .cexpIm, .clogRe, .clogIm, .csqrtRe, .csqrtIm, .csinRe, .csinIm, .ccosRe, .ccosIm, .ctanRe, .ctanIm,
      .casinRe, .casinIm, .cacosRe, .cacosIm, .catanRe, .catanIm, .csinhRe, .csinhIm, .ccoshRe, .ccoshIm, .ctanhRe,
      .ctanhIm, .casinhRe, .casinhIm, .cacoshRe, .cacoshIm, .catanhRe, .catanhIm:
      [.real, .real]
    case .cpowRe, .cpowIm, .cmulRe, .cmulIm, .cdivRe, .cdivIm:
      [.real, .real, .real, .real]
    case .powi, .pown, .rootn, .compoundn, .scale:
      [.real, .integer]
    case .polygamma, .jn, .yn:
      [.integer, .real]
    default:
      [.real]
    }
  }
}
