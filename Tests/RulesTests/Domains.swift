import Rules

/// Where a function is sampled: every combination of the values, but those near a kink, a jump or the border.
struct Domain {
  /// Values of each real operand.
  var reals: [[Float80]]
  /// Values of the integer operand.
  var integers = [0]
  /// Combinations to leave out: not smooth within a step.
  var excluded: @Sendable ([Float80]) -> Bool = { _ in false }
  /// Operands whose values are discrete, so that no difference can be taken: their partial is a convention.
  var discrete: Set<Int> = []

  /// The combinations of real operands.
  var points: [[Float80]] {
    reals.reduce([[]]) { points, values in points.flatMap { point in values.map { point + [$0] } } }.filter { !excluded($0) }
  }
}

/// Signed values of many magnitudes, none an integer or a power of two.
private let all: [Float80] = [
  -1e9, -321.7, -12.34, -2.7, -1.3, -0.61, -0.013, -3e-9, 3e-9, 0.013, 0.61, 1.3, 2.7, 12.34, 321.7, 1e9,
]
/// Fewer of them, for functions of several operands.
private let few: [Float80] = [-1e9, -12.34, -2.7, -0.61, -3e-9, 0.013, 0.97, 1.3, 5.1, 321.7]
/// Signed values where exponentials neither overflow nor vanish.
private let moderate: [Float80] = [-30.3, -12.34, -4.7, -2.7, -1.3, -0.61, -0.013, 3e-9, 0.013, 0.61, 1.3, 2.7, 4.7, 12.34, 30.3]
/// Positive values.
private let positive: [Float80] = [1e-30, 3e-9, 0.013, 0.61, 0.97, 1.3, 2.7, 12.34, 321.7, 1e9, 1e30]
/// The open interval (−1, 1).
private let unit: [Float80] = [-0.995, -0.9, -0.61, -0.13, -0.013, 3e-9, 0.013, 0.13, 0.61, 0.9, 0.995]
/// Values far from poles, zeros and integers of functions with period 1 or π.
private let angles: [Float80] = [-7.31, -3.9, -2.3, -1.2, -0.37, -0.013, 0.013, 0.37, 1.2, 2.3, 3.9, 7.31]

/// Parts of complex operands, all off the axes, where the branch cuts are.
private let parts: [Float80] = [-3.7, -0.61, 0.37, 1.3, 2.7]
/// Fewer of them, for functions of two complex operands.
private let fewParts: [Float80] = [-1.7, 0.61, 2.3]

/// Whether two operands are so near in value or magnitude that a step may exchange their order.
private let nearTie: @Sendable ([Float80]) -> Bool = { x in
  (x[0].magnitude - x[1].magnitude).magnitude < 0.01 * max(x[0].magnitude, x[1].magnitude)
}

/// Whether the quotient is near the middle between integers or near an integer, where remainders jump.
private let nearJump: @Sendable ([Float80]) -> Bool = { x in
  let q = x[0] / x[1]
  return q.magnitude > 30 || (2 * q - (2 * q).rounded()).magnitude < 0.1 * max(1, q.magnitude) / 4 && q.magnitude > 0.01
}

/// The sampling domain of a function.
func domain(of function: ScalarFunction) -> Domain {
  switch function {
  case .add, .sub, .mul, .div, .atan2, .atan2pi, .hypot, .copysign, .nextafter, .nexttoward:
    Domain(reals: [few, few])
  case .fma, .muladd: Domain(reals: [[-2.7, 0.013, 12.34], few, [-30.3, 0.61, 4.7]])
  case .rem, .remainder: Domain(reals: [moderate, moderate], excluded: nearJump)
  case .scalb: Domain(reals: [all, [-3, 0, 5]], discrete: [1])
  case .pow: Domain(reals: [[0.013, 0.61, 0.97, 1.3, 2.7, 12.34], moderate])
  case .powr: Domain(reals: [[0.013, 0.61, 0.97, 1.3, 2.7, 12.34], moderate])
  case .powi, .pown: Domain(reals: [moderate], integers: [-7, -2, -1, 0, 1, 2, 3, 11])
  case .compoundn: Domain(reals: [[-0.9, -0.37, 0.013, 0.61, 2.7, 12.34]], integers: [-7, -1, 0, 1, 2, 11])
  case .rootn: Domain(reals: [positive], integers: [-3, -1, 1, 2, 3, 7])
  case .scale: Domain(reals: [all], integers: [-20, -1, 0, 1, 20])
  case .fdim, .fmax, .fmin, .maximum, .minimum, .maximumnum, .minimumnum,
    .maxmag, .minmag, .maximummag, .minimummag, .maximummagnum, .minimummagnum:
    Domain(reals: [few, few.map { -$0 } + few], excluded: nearTie)
  case .cpowRe, .cpowIm, .cmulRe, .cmulIm, .cdivRe, .cdivIm: Domain(reals: [fewParts, fewParts, fewParts, fewParts])
  case _ where function.isComponent: Domain(reals: [parts, parts])
  default: specialDomain(of: function)
  }
}

/// The sampling domain of a function of one real.
private func specialDomain(of function: ScalarFunction) -> Domain {
  switch function {
  case .sqrt, .rsqrt, .log, .log2, .log10: Domain(reals: [positive])
  case .log1p, .log2p1, .log10p1: Domain(reals: [[-0.99, -0.61, -0.013, 3e-9] + positive])
  case .acosh: Domain(reals: [[1.01, 1.3, 2.7, 12.34, 321.7, 1e9, 1e30]])
  case .asin, .acos, .asinpi, .acospi, .atanh, .erfinv: Domain(reals: [unit])
  case .erfcinv: Domain(reals: [[1e-6, 0.13, 0.61, 0.97, 1.3, 1.9, 1.99]])
  case .sin, .cos, .tan, .sinpi, .cospi, .tanpi: Domain(reals: [angles])
  case .exp, .exp2, .exp10, .expm1, .exp2m1, .exp10m1, .sinh, .cosh: Domain(reals: [moderate])
  case .tanh: Domain(reals: [moderate.filter { $0.magnitude < 6 }])
  case .erf, .erfc: Domain(reals: [moderate.filter { $0.magnitude < 6 }])
  case .lgamma: Domain(reals: [[-3.3, -1.6, -0.4, -0.013] + positive])
  case .tgamma: Domain(reals: [[-3.3, -1.6, -0.4, -0.013, 3e-9, 0.013, 0.61, 0.97, 2.7, 12.34, 40.3]])
  case .polygamma:
    Domain(reals: [[-3.3, -1.6, -0.4, 3e-9, 0.013, 0.61, 0.97, 1.3, 2.7, 12.34, 321.7, 1e9]], integers: [0, 1, 2, 3, 4, 7, 12])
  case .j0, .j1: Domain(reals: [angles + [25.1, 100.7]])
  case .jn: Domain(reals: [angles + [25.1]], integers: [-3, -1, 0, 1, 2, 5])
  case .y0, .y1: Domain(reals: [[0.0013, 0.13, 0.61, 1.3, 2.7, 3.9, 7.31, 25.1, 100.7]])
  case .yn: Domain(reals: [[0.013, 0.13, 0.61, 1.3, 2.7, 3.9, 7.31, 25.1]], integers: [-3, -1, 0, 1, 2, 5])
  case .logb, .significand, .floor, .ceil, .trunc, .round, .roundeven, .rint, .nearbyint:
    Domain(reals: [[-321.7, -12.34, -2.7, -1.3, -0.61, -0.013, 3e-9, 0.013, 0.61, 1.3, 2.7, 12.34, 321.7]])
  default: Domain(reals: [all])
  }
}
