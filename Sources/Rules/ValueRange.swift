/// An interval that contains the values of an expression over all finite operands, and whether NaN is among them.
///
/// Ordinary interval arithmetic in `double`, rounded to nearest: bounds matter by their sign and by whether they are
/// infinite, so that rounding and the format of the program don't.
struct ValueRange: Hashable {
  /// No value is below.
  var lower: Double
  /// No value is above.
  var upper: Double
  /// Whether the expression may be NaN.
  var mayBeNaN = false

  /// Anything.
  static let unknown = ValueRange(lower: -.infinity, upper: .infinity, mayBeNaN: true)
  /// Every finite number: an operand.
  static let finite = ValueRange(lower: -.greatestFiniteMagnitude, upper: .greatestFiniteMagnitude)
  /// Sine and cosine.
  static let unit = ValueRange(lower: -1, upper: 1)

  /// Whether neither infinity nor NaN is among the values.
  var isFinite: Bool { !mayBeNaN && lower.isFinite && upper.isFinite }

  /// Whether the interval contains zero.
  var containsZero: Bool { lower <= 0 && upper >= 0 }

  /// The interval of the magnitudes.
  var magnitude: ValueRange {
    let greatest = Swift.max(lower.magnitude, upper.magnitude)
    let least = containsZero ? 0 : Swift.min(lower.magnitude, upper.magnitude)
    return ValueRange(lower: least, upper: greatest, mayBeNaN: mayBeNaN)
  }

  /// The smallest interval around both.
  func union(_ other: ValueRange) -> ValueRange {
    ValueRange(
      lower: Swift.min(lower, other.lower), upper: Swift.max(upper, other.upper), mayBeNaN: mayBeNaN || other.mayBeNaN)
  }
}

extension ValueRange {
  /// The range of `expression` in the rule of `function`, for finite operands.
  static func range(of expression: Expression, function: ScalarFunction) -> ValueRange {
    switch expression {
    case .argument: .finite
    case .result: range(of: function, function.parameters.map { _ in .finite })
    case .integer(let value): ValueRange(lower: Double(value), upper: Double(value))
    case .constant(let constant): constantRange(constant)
    case .select(_, _, _, let then, let otherwise):
      range(of: then, function: function).union(range(of: otherwise, function: function))
    case .toReal, .offset: ValueRange(lower: -0x1p63, upper: 0x1p63)
    case .apply(.mul, let operands) where operands[0] == operands[1]:
      square(range(of: operands[0], function: function))
    case .apply(let inner, let operands):
      range(of: inner, operands.map { range(of: $0, function: function) })
    }
  }

  /// A positive interval around the constant.
  private static func constantRange(_ constant: Constant) -> ValueRange {
    guard let value = Double(constant.decimal) else { return .unknown }
    return ValueRange(lower: value, upper: value)
  }

  /// The range of x².
  private static func square(_ x: ValueRange) -> ValueRange {
    let m = x.magnitude
    return ValueRange(lower: m.lower * m.lower, upper: m.upper * m.upper, mayBeNaN: x.mayBeNaN)
  }

  /// The range of a function over ranges of its operands.
  private static func range(of function: ScalarFunction, _ operands: [ValueRange]) -> ValueRange {
    let x = operands[0]
    switch function {
    case .add: return sum(x, operands[1])
    case .sub: return sum(x, negated(operands[1]))
    case .neg: return negated(x)
    case .mul: return product(x, operands[1])
    case .div: return quotient(x, operands[1])
    case .abs: return x.magnitude
    case .copysign:
      let m = x.magnitude.upper
      return ValueRange(lower: -m, upper: m, mayBeNaN: x.mayBeNaN)
    case .exp, .exp2, .exp10: return exponential(x)
    case .hypot: return norm(x, operands[1])
    case .sin, .cos, .sinpi, .cospi: return x.isFinite ? .unit : ValueRange(lower: -1, upper: 1, mayBeNaN: true)
    case .tanh, .erf, .j0, .j1: return ValueRange(lower: -1, upper: 1, mayBeNaN: x.mayBeNaN)
    case .jn: return ValueRange(lower: -1, upper: 1, mayBeNaN: operands[1].mayBeNaN)
    default: return .unknown
    }
  }

  /// x + y: NaN where opposite infinities may meet.
  private static func sum(_ x: ValueRange, _ y: ValueRange) -> ValueRange {
    let opposite = (x.upper == .infinity && y.lower == -.infinity) || (x.lower == -.infinity && y.upper == .infinity)
    if opposite { return .unknown }
    return ValueRange(lower: x.lower + y.lower, upper: x.upper + y.upper, mayBeNaN: x.mayBeNaN || y.mayBeNaN)
  }

  /// −x.
  private static func negated(_ x: ValueRange) -> ValueRange {
    ValueRange(lower: -x.upper, upper: -x.lower, mayBeNaN: x.mayBeNaN)
  }

  /// x · y: NaN where zero and infinity may meet.
  private static func product(_ x: ValueRange, _ y: ValueRange) -> ValueRange {
    if (x.containsZero && y.magnitude.upper == .infinity) || (y.containsZero && x.magnitude.upper == .infinity) {
      return .unknown
    }
    let corners = [x.lower * y.lower, x.lower * y.upper, x.upper * y.lower, x.upper * y.upper]
    return hull(corners, mayBeNaN: x.mayBeNaN || y.mayBeNaN)
  }

  /// x / y: anything if y may be zero, NaN where infinities may meet.
  private static func quotient(_ x: ValueRange, _ y: ValueRange) -> ValueRange {
    if y.containsZero || (x.magnitude.upper == .infinity && y.magnitude.upper == .infinity) { return .unknown }
    let corners = [x.lower / y.lower, x.lower / y.upper, x.upper / y.lower, x.upper / y.upper]
    return hull(corners, mayBeNaN: x.mayBeNaN || y.mayBeNaN)
  }

  /// An increasing positive function with value 1 at zero.
  private static func exponential(_ x: ValueRange) -> ValueRange {
    ValueRange(
      lower: x.lower >= 0 ? 1 : 0, upper: x.upper <= 0 ? 1 : .infinity, mayBeNaN: x.mayBeNaN)
  }

  /// √(x² + y²), at least as large as either.
  private static func norm(_ x: ValueRange, _ y: ValueRange) -> ValueRange {
    ValueRange(
      lower: Swift.max(x.magnitude.lower, y.magnitude.lower), upper: .infinity, mayBeNaN: x.mayBeNaN || y.mayBeNaN)
  }

  /// The smallest interval around the corners.
  private static func hull(_ corners: [Double], mayBeNaN: Bool) -> ValueRange {
    corners.dropFirst().reduce(ValueRange(lower: corners[0], upper: corners[0], mayBeNaN: mayBeNaN)) { range, corner in
      ValueRange(lower: Swift.min(range.lower, corner), upper: Swift.max(range.upper, corner), mayBeNaN: mayBeNaN)
    }
  }
}
