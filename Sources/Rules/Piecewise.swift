/// The rules of functions made of pieces: scaling, selection of an operand, and neighbours.
///
/// Selection: full weight to the operand that is returned, and to the first one at ties, where the true set of
/// (sub)gradients is the segment between both weights. fmax(x, 0) has slope 1 at x = 0, fmax(0, x) has slope 0.
/// A NaN that counts as absent has weight 0; a NaN that is returned has weight 1.
let piecewise: [ScalarRule] = [
  // x · 2ⁿ is linear in x; 2ⁿ may overflow.
  derivative(of: .scale) { x, n in scale(1, n) },
  // The exponent holds an integer: like one, it has no derivative.
  derivative(of: .scalb) { x, y in (exp2(y), 0) },
  // Constant between powers of two.
  derivative(of: .logb) { x in 0 },
  // x · 2⁻ᵏ with k constant between powers of two; the quotient is that power of two, exactly. NaN at 0, where the
  // slope has no limit, and at infinity.
  derivative(of: .significand) { x in result / x },
  // x − y where that is positive, else 0. At the kink x = y both are 0, as for the constant piece. NaN counts as "else".
  derivative(of: .fdim) { x, y in (select(x .> y, then: 1, otherwise: 0), select(x .> y, then: -1, otherwise: 0)) },
  derivative(of: .fmax) { x, y in weights(ofSecondIf: x .< y, orAbsent: x) },
  derivative(of: .fmin) { x, y in weights(ofSecondIf: x .> y, orAbsent: x) },
  derivative(of: .maximumnum) { x, y in weights(ofSecondIf: x .< y, orAbsent: x) },
  derivative(of: .minimumnum) { x, y in weights(ofSecondIf: x .> y, orAbsent: x) },
  derivative(of: .maximum) { x, y in weights(ofSecondIf: x .< y, orAbsent: y) },
  derivative(of: .minimum) { x, y in weights(ofSecondIf: x .> y, orAbsent: y) },
  derivative(of: .maxmag) { x, y in magnitudeWeights(x, y, larger: true, absent: x) },
  derivative(of: .minmag) { x, y in magnitudeWeights(x, y, larger: false, absent: x) },
  derivative(of: .maximummagnum) { x, y in magnitudeWeights(x, y, larger: true, absent: x) },
  derivative(of: .minimummagnum) { x, y in magnitudeWeights(x, y, larger: false, absent: x) },
  derivative(of: .maximummag) { x, y in magnitudeWeights(x, y, larger: true, absent: y) },
  derivative(of: .minimummag) { x, y in magnitudeWeights(x, y, larger: false, absent: y) },
  // |x| · sign y, so sign x · sign y, by the sign bits: at the kink x = ±0 one of the one-sided slopes ±1. The jump
  // at y = 0 has no derivative: 0 by y.
  derivative(of: .copysign) { x, y in (copysign(1, x) * copysign(1, y), 0) },
  // The step to the neighbour is constant between powers of two, and y gives but the direction.
  derivative(of: .nextafter) { x, y in (1, 0) },
  derivative(of: .nexttoward) { x, y in (1, 0) },
  derivative(of: .nextup) { x in 1 },
  derivative(of: .nextdown) { x in 1 },
  // The same number in another encoding.
  derivative(of: .canonicalize) { x in 1 },
]

/// The rules of rounding to an integer: constant between jumps, so inactive. At a jump the derivative is 0 as well.
let rounding: [ScalarRule] = [
  derivative(of: .floor) { x in 0 },
  derivative(of: .ceil) { x in 0 },
  derivative(of: .trunc) { x in 0 },
  derivative(of: .round) { x in 0 },
  derivative(of: .roundeven) { x in 0 },
  derivative(of: .rint) { x in 0 },
  derivative(of: .nearbyint) { x in 0 },
]
