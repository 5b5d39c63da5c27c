import Rules

/// An operand of a function: its value and, for reals, its tangent.
enum Operand<Real: LibraryReal> {
  /// A real with its derivative by the operand under study.
  case real(Real, tangent: Real = 0)
  /// An integer.
  case integer(Int)

  /// The real value. - Requires: a real.
  var value: Real {
    guard case .real(let value, _) = self else { fatalError("an integer where a real is expected") }
    return value
  }

  /// The tangent; 0 for integers.
  var tangent: Real {
    guard case .real(_, let tangent) = self else { return 0 }
    return tangent
  }

  /// The integer value. - Requires: an integer.
  var integer: Int {
    guard case .integer(let value) = self else { fatalError("a real where an integer is expected") }
    return value
  }
}

/// The operands of a primal call with its result: what the leaves of an expression stand for.
struct Evaluation<Real: LibraryReal> {
  /// The operands, in order.
  var operands: [Operand<Real>]
  /// The result.
  var result: Operand<Real>

  /// A call of `function` where operand `direction`, if any, has tangent 1.
  init(_ function: ScalarFunction, reals: [Real], integer: Int = 0, direction: Int? = nil) {
    var rest = reals[...]
    operands = function.parameters.enumerated().map { index, parameter in
      parameter == .integer ? .integer(integer) : .real(rest.removeFirst(), tangent: index == direction ? 1 : 0)
    }
    result = .real(0)
    result = Self.apply(function, operands)
  }

  /// The value and tangent of an expression.
  func callAsFunction(_ expression: Expression) -> Operand<Real> {
    switch expression {
    case .argument(let i): return operands[i]
    case .result: return result
    case .integer(let value): return .real(Real(value))
    case .constant(let constant): return .real(Real(constant.decimal) ?? .nan)
    case .select(let comparison, let a, let b, let then, let otherwise):
      return self(Self.holds(comparison, self(a).value, self(b).value) ? then : otherwise)
    case .toReal(let a): return .real(Real(self(a).integer))
    case .offset(let a, let k): return .integer(self(a).integer + k)
    case .apply(let function, let operands):
      return Self.apply(
        function,
        zip(function.parameters, operands).map { parameter, operand in
          if parameter == .integer, case .integer(let value) = operand { return .integer(value) }
          return self(operand)
        })
    }
  }

  /// The value of a call by the primal function, its tangent by the rule; a zero tangent contributes zero.
  private static func apply(_ function: ScalarFunction, _ operands: [Operand<Real>]) -> Operand<Real> {
    let reals = zip(function.parameters, operands).filter { $0.0 == .real }.map(\.1.value)
    let integer = zip(function.parameters, operands).first { $0.0 == .integer }?.1.integer ?? 0
    let value = Primal.value(function, reals, integer: integer)
    if operands.allSatisfy({ $0.tangent == 0 }) { return .real(value) }
    var call = Evaluation(operands: operands.map(\.withoutTangent), result: .real(value))
    call.result = .real(value)
    var tangent: Real = 0
    for (partial, operand) in zip(ScalarRule.rule(for: function).partials, operands) where operand.tangent != 0 {
      guard let partial else { continue }
      tangent += call(partial).value * operand.tangent
    }
    return .real(value, tangent: tangent)
  }

  /// The call with known operands and result.
  private init(operands: [Operand<Real>], result: Operand<Real>) {
    self.operands = operands
    self.result = result
  }

  /// Whether a comparison holds.
  private static func holds(_ comparison: Comparison, _ a: Real, _ b: Real) -> Bool {
    switch comparison {
    case .equal: a == b
    case .less: a < b
    case .lessOrEqual: a <= b
    case .greater: a > b
    case .greaterOrEqual: a >= b
    case .unordered: a.isNaN || b.isNaN
    }
  }
}

extension Operand {
  /// The same value, constant.
  var withoutTangent: Operand {
    if case .real(let value, _) = self { .real(value) } else { self }
  }
}

/// The partial derivative of `function` by its operand `i`, as its rule says.
func partial<Real: LibraryReal>(_ function: ScalarFunction, _ i: Int, at reals: [Real], integer: Int = 0) -> Real {
  guard let formula = ScalarRule.rule(for: function).partials[i] else { fatalError("no partial by an integer") }
  return Evaluation(function, reals: reals, integer: integer)(formula).value
}
