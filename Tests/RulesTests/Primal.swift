import Rules

/// The primal functions, by libm where it has them.
enum Primal<Real: LibraryReal> {
  /// The value of `function`; `integer` is its integer operand if it has one.
  static func value(_ function: ScalarFunction, _ x: [Real], integer n: Int = 0) -> Real {
    switch function {
    case .add: x[0] + x[1]
    case .sub: x[0] - x[1]
    case .mul: x[0] * x[1]
    case .div: x[0] / x[1]
    case .neg: -x[0]
    case .muladd: x[0] * x[1] + x[2]
    case .canonicalize: x[0]
    case .powi, .pown: wholePower(x[0], n)
    case .compoundn: wholePower(1 + x[0], n)
    case .rootn: libm("pow", x[0], 1 / Real(n))
    case .reciprocal: 1 / x[0]
    case .rsqrt: 1 / x[0].squareRoot()
    case .powr: libm("pow", x[0], x[1])
    case .exp2m1: libm("expm1", x[0] * libm("log", 2))
    case .exp10m1: libm("expm1", x[0] * libm("log", 10))
    case .log2p1: libm("log1p", x[0]) / libm("log", 2)
    case .log10p1: libm("log1p", x[0]) / libm("log", 10)
    case .sinpi: libm("sin", Real.pi * x[0].remainder(dividingBy: 2))
    case .cospi: libm("cos", Real.pi * x[0].remainder(dividingBy: 2))
    case .tanpi: libm("tan", Real.pi * x[0].remainder(dividingBy: 2))
    case .asinpi: libm("asin", x[0]) / Real.pi
    case .acospi: libm("acos", x[0]) / Real.pi
    case .atanpi: libm("atan", x[0]) / Real.pi
    case .atan2pi: libm("atan2", x[0], x[1]) / Real.pi
    case .erfinv: inverse(of: "erf", at: x[0])
    case .erfcinv: inverse(of: "erfc", at: x[0])
    case .scale, .jn, .yn, .polygamma: withInteger(function, x[0], Int32(n))
    case .nexttoward: nexttoward(x[0], x[1])
    case _ where function.isComponent: support(function, x)
    default: libm(libraryName(of: function), x)
    }
  }

  /// The libm name of a function, by which it is called here.
  private static func libraryName(of function: ScalarFunction) -> String {
    switch function {
    case .rem: "fmod"
    case .abs: "fabs"
    case .maximum: "fmaximum"
    case .minimum: "fminimum"
    case .maximumnum: "fmaximum_num"
    case .minimumnum: "fminimum_num"
    case .maxmag: "fmaxmag"
    case .minmag: "fminmag"
    case .maximummag: "fmaximum_mag"
    case .minimummag: "fminimum_mag"
    case .maximummagnum: "fmaximum_mag_num"
    case .minimummagnum: "fminimum_mag_num"
    default: "\(function)"
    }
  }

  /// A libm function of reals.
  static func libm(_ name: String, _ x: Real...) -> Real { libm(name, x) }

  /// A libm function of reals.
  private static func libm(_ name: String, _ x: [Real]) -> Real {
    guard let address = Library.address(of: name + Real.suffix) else { fatalError("libm has no \(name)\(Real.suffix)") }
    return switch x.count {
    case 1: Real.call(address, x[0])
    case 2: Real.call(address, x[0], x[1])
    case 3: Real.call(address, x[0], x[1], x[2])
    default: Real.call(address, x[0], x[1], x[2], x[3])
    }
  }

  /// A component of a complex function.
  private static func support(_ function: ScalarFunction, _ x: [Real]) -> Real {
    guard case .runtime(let name) = function.spelling else { fatalError("\(function) is no support function") }
    return libm(name, x)
  }

  /// A library function of a real and an integer.
  private static func withInteger(_ function: ScalarFunction, _ x: Real, _ n: Int32) -> Real {
    let name = function == .scale ? "ldexp" : function == .polygamma ? "isozyme_polygamma" : "\(function)"
    guard let address = Library.address(of: name + Real.suffix) else { fatalError("no \(name)\(Real.suffix)") }
    return function == .scale ? Real.call(address, x, n) : Real.call(address, n, x)
  }

  /// `nexttoward` in this format, whose second operand is a `long double` in C.
  private static func nexttoward(_ x: Real, _ y: Real) -> Real { libm("nextafter", x, y) }

  /// xⁿ by multiplication.
  private static func wholePower(_ x: Real, _ n: Int) -> Real {
    let power = (0..<n.magnitude).reduce(Real(1)) { power, _ in power * x }
    return n < 0 ? 1 / power : power
  }

  /// The solution y of f(y) = x for a monotonic f, by bisection on [−7, 7] down to neighbours.
  private static func inverse(of f: String, at x: Real) -> Real {
    var low: Real = -7
    var high: Real = 7
    let increases = libm(f, high) > libm(f, low)
    while true {
      let middle = (low + high) / 2
      if middle == low || middle == high { return middle }
      if (libm(f, middle) < x) == increases { low = middle } else { high = middle }
    }
  }
}

extension ScalarFunction {
  /// Whether the function is the real or imaginary part of a complex one.
  var isComponent: Bool { ComplexFunction.all.contains { $0.re == self || $0.im == self } }
}
