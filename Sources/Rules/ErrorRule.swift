/// How the absolute error of a function's result follows from those of its operands, and what the evaluation adds.
///
/// Let x̂ be what the program computes and x what it would compute without rounding, |x̂ − x| ≤ e. For ŷ = fl(f(x̂)):
///
///     |ŷ − f(x)|  ≤  |fl(f(x̂)) − f(x̂)| + |f(x̂) − f(x)|  ≤  k·u·|ŷ| + propagated error
///
/// with the unit roundoff u = 2⁻ᵖ of a format of p bits. k = 1 for correctly rounded functions: fl(t) = t / (1 + δ), |δ| ≤ u,
/// so the error is at most u·|ŷ| (Higham, Accuracy and Stability of Numerical Algorithms, §2.2 and §3.3, running error
/// analysis).
public enum ErrorRule: Hashable, Sendable {
  /// Σ eᵢ: all partial derivatives are ±1, or the function is Lipschitz with constant 1 in each operand.
  case sum
  /// max eᵢ: the result is one of the operands, and changes by no more than the operand that changes most.
  case largest
  /// |x|·e_y + |y|·e_x + e_x·e_y.
  case product
  /// The same, and e_z.
  case productAndSum
  /// |x̂/ŷ − x/y| = |(x̂ − x) − (x̂/ŷ)(ŷ − y)| / |y| ≤ (e_x + |x̂/ŷ|·e_y) / (|ŷ| − e_y); infinite where y may be 0.
  case quotient
  /// |√x̂ − √x| = |x̂ − x| / (√x̂ + √x) ≤ e / (√x̂ + √max(x̂ − e, 0)), and no more than √(2e) where that is less.
  case root
  /// A step function that never falls: the larger of f(x̂ + e) − f(x̂) and f(x̂) − f(x̂ − e).
  case steps
  /// Σ |∂ᵢf(x̂)|·eᵢ: to first order.
  case firstOrder

  /// The rule of `function`.
  public static func rule(for function: ScalarFunction) -> ErrorRule {
    switch function {
    case .add, .sub, .neg, .abs, .copysign, .canonicalize, .fdim, .hypot: .sum
    case .fmax, .fmin, .maximum, .minimum, .maximumnum, .minimumnum, .maxmag, .minmag, .maximummag, .minimummag,
      .maximummagnum, .minimummagnum:
      .largest
    case .mul: .product
    case .fma, .muladd: .productAndSum
    case .div: .quotient
    case .sqrt: .root
    case .floor, .ceil, .trunc, .round, .roundeven, .rint, .nearbyint: .steps
    default: .firstOrder
    }
  }
}

extension ScalarFunction {
  /// The k of `ErrorRule`: the error of the evaluation itself in units of u·|result|. One unit in the last place is two of them.
  ///
  /// Elementary functions: the bounds that glibc states for x86-64 ("Known Maximum Errors in Math Functions"), rounded up.
  public var roundingUnits: Int {
    switch self {
    case .neg, .abs, .copysign, .canonicalize, .rem, .remainder, .scale, .scalb, .logb, .significand, .nextafter, .nexttoward,
      .nextup, .nextdown, .fmax, .fmin, .maximum, .minimum, .maximumnum, .minimumnum, .maxmag, .minmag, .maximummag,
      .minimummag, .maximummagnum, .minimummagnum, .floor, .ceil, .trunc, .round, .roundeven, .rint, .nearbyint:
      0
    case .add, .sub, .mul, .div, .sqrt, .fma, .muladd, .fdim: 1
    case .sin, .cos, .tan, .asin, .acos, .atan, .atan2, .exp, .exp2, .expm1, .log, .log2, .log1p, .pow, .hypot: 2
    case .erf, .sinh, .cosh, .tanh, .asinh, .acosh, .atanh, .exp10, .log10, .cbrt: 8
    case .reciprocal, .rsqrt: 1 << 13
    default: 32
    }
  }

  /// Whether a result that underflows may be rounded once more, by up to half of the least subnormal number. Sums are exact there.
  public var mayUnderflow: Bool { roundingUnits > 0 && self != .add && self != .sub && self != .fdim }
}
