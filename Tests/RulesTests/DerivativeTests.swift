import Rules
import Testing

/// Every partial derivative of every rule, against finite differences of the primal in extended precision.
@Suite struct DerivativeTests {
  /// First derivatives: the partial itself.
  @Test(arguments: ScalarFunction.allCases) func partialsAreDerivatives(of function: ScalarFunction) {
    var sharp = 0
    forEachSample(of: function) { point, integer, i in
      let exact = partial(function, i, at: point, integer: integer)
      let measured = Difference(at: realIndex(of: i, in: function), of: point) {
        Primal.value(function, $0, integer: integer)
      }
      if !measured.agrees(with: exact) {
        Issue.record("∂\(i) at \(point), \(integer): rule \(exact), difference \(measured.value)")
      }
      if measured.noise <= 1e-7 * exact.magnitude || exact == 0 { sharp += 1 }
    }
    #expect(sharp >= 5, "rounding hides the derivative almost everywhere")
  }

  /// Second derivatives: the partial, differentiated by the rules of the functions that it consists of.
  @Test(arguments: ScalarFunction.allCases) func partialsAreDifferentiable(of function: ScalarFunction) {
    forEachSample(of: function) { point, integer, i in
      let rule = ScalarRule.rule(for: function)
      for j in function.parameters.indices where function.parameters[j] == .real && !domain(of: function).discrete.contains(j) {
        let call = Evaluation(function, reals: point, integer: integer, direction: j)
        guard let formula = rule.partials[i] else { continue }
        let exact = call(formula).tangent
        let measured = Difference(at: realIndex(of: j, in: function), of: point) {
          partial(function, i, at: $0, integer: integer)
        }
        if !measured.agrees(with: exact) {
          Issue.record("∂\(i)∂\(j) at \(point), \(integer): \(exact), difference \(measured.value)")
        }
      }
    }
  }

  /// Calls `body` for every sampled point and operand of a function.
  private func forEachSample(of function: ScalarFunction, _ body: ([Float80], Int, Int) -> Void) {
    let domain = domain(of: function)
    #expect(domain.points.count * domain.integers.count >= 5, "a domain of few points")
    for point in domain.points {
      for integer in domain.integers {
        for (i, parameter) in function.parameters.enumerated() where parameter == .real && !domain.discrete.contains(i) {
          body(point, integer, i)
        }
      }
    }
  }

  /// The position of parameter `i` among the real ones.
  private func realIndex(of i: Int, in function: ScalarFunction) -> Int {
    function.parameters[..<i].count { $0 == .real }
  }
}

/// A derivative by central differences with two step sizes and Richardson extrapolation: error O(h⁴) and rounding.
struct Difference {
  /// The extrapolated derivative.
  let value: Float80
  /// What rounding of the primal may contribute, a few units in its last place over the step.
  let noise: Float80

  /// The derivative of `f` at `point` by operand `i`.
  init(at i: Int, of point: [Float80], _ f: ([Float80]) -> Float80) {
    let step = 0x1p-13 * distanceFromSingularities(point[i])
    var largest: Float80 = 0
    func central(_ h: Float80) -> Float80 {
      var (left, right) = (point, point)
      left[i] -= h
      right[i] += h
      let (a, b) = (f(left), f(right))
      largest = max(largest, a.magnitude, b.magnitude)
      return (b - a) / (right[i] - left[i])
    }
    value = (4 * central(step / 2) - central(step)) / 3
    noise = 64 * Float80.ulpOfOne * largest / step
  }

  /// Whether the difference confirms a derivative to 10⁻⁹ of it, or to the noise.
  func agrees(with derivative: Float80) -> Bool { (value - derivative).magnitude <= 1e-9 * derivative.magnitude + noise }
}

/// The distance to the places where functions are singular, other than poles that no sample is near to.
private func distanceFromSingularities(_ x: Float80) -> Float80 {
  min(min((x + 1).magnitude, x.magnitude), min((x - 1).magnitude, (x - 2).magnitude))
}
