public import IR
public import Rules

/// Writes the expressions of rules as instructions.
///
/// Works on scalars and on fixed vectors, element by element. Equal subexpressions of one emitter are written once.
public struct RuleEmitter {
  let builder: Builder
  /// The real type (or vector of it) the rule is evaluated in.
  let type: IRType
  /// The primal operands.
  let arguments: [Value]
  /// The primal result, when the rule reads it.
  let result: Value?
  private var written: [Expression: Value] = [:]

  /// An emitter for one primal instruction.
  public init(_ builder: Builder, type: IRType, arguments: [Value], result: Value?) {
    self.builder = builder
    self.type = type
    self.arguments = arguments
    self.result = result
  }

  /// Writes `expression`.
  public mutating func emit(_ expression: Expression) -> Value {
    if let value = written[expression] { return value }
    let value = write(expression)
    written[expression] = value
    return value
  }

  private mutating func write(_ expression: Expression) -> Value {
    switch expression {
    case .argument(let index): return arguments[index]
    case .result:
      guard let result else { unreachable("a rule reads a result that was not kept") }
      return result
    case .integer(let number): return type.constant(decimal: "\(number)")
    case .constant(let constant): return type.constant(decimal: constant.decimal)
    case .apply(let function, let operands):
      let values = zip(function.parameters, operands).map { parameter, operand -> Value in
        if parameter == .integer, case .integer(let number) = operand { return builder.context.int32.constant(number) }
        return emit(operand)
      }
      return apply(function, values)
    case .select(let comparison, let a, let b, let then, let otherwise):
      let condition = builder.fcmp(predicate(comparison), emit(a), emit(b))
      return builder.select(condition, emit(then), emit(otherwise))
    case .toReal(let integer):
      let value = emit(integer)
      return builder.splat(builder.cast(.sitofp, value, to: type.scalarType), as: type)
    case .offset(let integer, let amount):
      let value = emit(integer)
      return builder.integer(.add, value, value.type.constant(amount))
    }
  }

  /// Writes a call of a scalar function.
  func apply(_ function: ScalarFunction, _ operands: [Value]) -> Value {
    switch function.spelling {
    case .instruction: return instruction(function, operands)
    case .intrinsic(let name):
      var overloads = [type]
      for operand in operands where !operand.type.isFloatOrFloatVector { overloads.append(operand.type) }
      return builder.call(builder.module.intrinsic(name, overloads: overloads), operands)
    case .library(let name), .runtime(let name): return elementwise(operands) { library(name, $0) }
    }
  }

  private func instruction(_ function: ScalarFunction, _ operands: [Value]) -> Value {
    switch function {
    case .add: builder.float(.add, operands[0], operands[1])
    case .sub: builder.float(.sub, operands[0], operands[1])
    case .mul: builder.float(.mul, operands[0], operands[1])
    case .div: builder.float(.div, operands[0], operands[1])
    case .neg: builder.negate(operands[0])
    case .rem: builder.float(.rem, operands[0], operands[1])
    default: unreachable("no instruction computes \(function)")
    }
  }

  /// Applies a scalar function to each element of vectors.
  private func elementwise(_ operands: [Value], _ scalar: ([Value]) -> Value) -> Value {
    guard type.kind == .vector else { return scalar(operands) }
    return (0..<type.elementCount).reduce(type.poison) { vector, lane in
      let index = builder.context.int32.constant(lane)
      let elements = operands.map { $0.type.kind == .vector ? builder.extractElement($0, index) : $0 }
      return builder.insertElement(scalar(elements), into: vector, index)
    }
  }

  /// Calls a function of libm, or of our runtime, in the format of the type.
  private func library(_ base: String, _ operands: [Value]) -> Value {
    let scalar = type.scalarType
    let context = builder.context
    let work: IRType
    let suffix: String
    switch scalar.floatFormat {
    case .single: (work, suffix) = (context.single, "f")
    case .extended: (work, suffix) = (scalar, "l")
    case .half, .bfloat: (work, suffix) = (context.single, "f")
    case .quad: (work, suffix) = (scalar, "f128")
    default: (work, suffix) = (context.double, "")
    }
    let converted = operands.map { $0.type == scalar && scalar != work ? builder.cast(.fpext, $0, to: work) : $0 }
    let signature = IRType.function(converted.map(\.type), returning: work)
    let callee = builder.module.declare(base + suffix, type: signature)
    let value = builder.call(callee, converted)
    return scalar == work ? value : builder.cast(.fptrunc, value, to: scalar)
  }

  private func predicate(_ comparison: Comparison) -> FloatPredicate {
    switch comparison {
    case .equal: .equal
    case .less: .less
    case .lessOrEqual: .lessOrEqual
    case .greater: .greater
    case .greaterOrEqual: .greaterOrEqual
    case .unordered: .unordered
    }
  }
}

extension Builder {
  /// `factor` · `partial`, and zero where `factor` is zero though the partial is infinite or NaN.
  ///
  /// - Parameter strong: whether the partial may be so.
  public func product(_ factor: Value, _ partial: Value, strong: Bool) -> Value {
    let plain = float(.mul, factor, partial)
    guard strong else { return plain }
    return select(fcmp(.equal, factor, factor.type.zero), factor.type.zero, plain)
  }
}
