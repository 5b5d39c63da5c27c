import IR
import Rules

/// Writes how errors pass through one operation, for one lane. An operand without error is nil.
///
/// All errors are absolute and not negative. The formulas are those of `ErrorRule`.
struct ErrorEmitter {
  let builder: Builder
  /// The function that is computed.
  let function: ScalarFunction
  /// The operands as the program has them.
  let operands: [Value]
  /// The result as the program has it.
  let result: Value

  private var type: IRType { result.type }

  /// A bound of the result's error.
  func error(_ errors: [Value?]) -> Value {
    let sum = [propagated(errors), rounding, underflow].compactMap { $0 }.reduce(nil) { plus($0, $1) }
    return sum ?? type.zero
  }

  // MARK: The evaluation itself

  private var format: FloatKind { type.scalarType.floatFormat ?? .double }

  /// k·u·|result|; a product that is rounded before it is added to adds u·|x·y|.
  private var rounding: Value? {
    guard function.roundingUnits > 0 else { return nil }
    let own = builder.float(.mul, magnitude(result), RoundingConstants.unit(type, format, times: function.roundingUnits))
    guard function == .muladd else { return own }
    let product = builder.float(.mul, operands[0], operands[1])
    return plus(own, builder.float(.mul, magnitude(product), RoundingConstants.unit(type, format, times: 1)))
  }

  private var underflow: Value? { function.mayUnderflow ? RoundingConstants.least(type, format) : nil }

  // MARK: Errors of the operands

  private func propagated(_ errors: [Value?]) -> Value? {
    guard errors.contains(where: { $0 != nil }) else { return nil }
    switch ErrorRule.rule(for: function) {
    case .sum: return errors.reduce(nil) { plus($0, $1) }
    case .largest: return errors.compactMap { $0 }.reduce(nil) { larger($0, $1) }
    case .product: return product(errors)
    case .productAndSum: return plus(product(errors), errors[2])
    case .quotient: return quotient(errors)
    case .root: return errors[0].map(root)
    case .steps: return errors[0].map(steps)
    case .firstOrder: return firstOrder(errors)
    }
  }

  private func product(_ errors: [Value?]) -> Value? {
    let (x, y) = (errors[0], errors[1])
    var sum = plus(scaled(y, by: magnitude(operands[0])), scaled(x, by: magnitude(operands[1])))
    if let x, let y { sum = plus(sum, builder.float(.mul, x, y)) }
    return sum
  }

  private func quotient(_ errors: [Value?]) -> Value? {
    guard let numerator = plus(errors[0], scaled(errors[1], by: magnitude(result))) else { return nil }
    var least = magnitude(operands[1])
    if let error = errors[1] { least = builder.float(.sub, least, error) }
    let bound = builder.select(
      builder.fcmp(.greater, least, type.zero), builder.float(.div, numerator, least), type.constant(decimal: "inf"))
    return builder.select(builder.fcmp(.equal, numerator, type.zero), type.zero, bound)
  }

  private func root(_ error: Value) -> Value {
    let rest = intrinsic("llvm.maxnum", builder.float(.sub, operands[0], error), type.zero)
    let slope = builder.float(.div, error, builder.float(.add, result, intrinsic("llvm.sqrt", rest)))
    // 0 / 0 counts as absent.
    return intrinsic("llvm.minnum", slope, intrinsic("llvm.sqrt", builder.float(.add, error, error)))
  }

  private func steps(_ error: Value) -> Value {
    let emitter = RuleEmitter(builder, type: type, arguments: [], result: nil)
    let above = emitter.apply(function, [builder.float(.add, operands[0], error)])
    let below = emitter.apply(function, [builder.float(.sub, operands[0], error)])
    return intrinsic("llvm.maxnum", builder.float(.sub, above, result), builder.float(.sub, result, below))
  }

  private func firstOrder(_ errors: [Value?]) -> Value? {
    let rule = ScalarRule.rule(for: function)
    var emitter = RuleEmitter(builder, type: type, arguments: operands, result: result)
    var sum: Value?
    for (index, error) in errors.enumerated() {
      guard let error, let partial = rule.partials[index], partial != .integer(0) else { continue }
      let term = builder.product(error, magnitude(emitter.emit(partial)), strong: rule.mayBeNonFinite(partial: index))
      sum = plus(sum, term)
    }
    return sum
  }

  // MARK: Arithmetic

  private func plus(_ a: Value?, _ b: Value?) -> Value? {
    guard let a, let b else { return a ?? b }
    return builder.float(.add, a, b)
  }

  private func larger(_ a: Value?, _ b: Value) -> Value { a.map { intrinsic("llvm.maxnum", $0, b) } ?? b }

  /// error · factor, and zero for no error even where the factor is infinite.
  private func scaled(_ error: Value?, by factor: Value) -> Value? {
    error.map { builder.product($0, factor, strong: true) }
  }

  private func magnitude(_ value: Value) -> Value { intrinsic("llvm.fabs", value) }

  private func intrinsic(_ name: String, _ arguments: Value...) -> Value {
    builder.call(builder.module.intrinsic(name, overloads: [type]), arguments)
  }
}

/// The constants of rounding in a format.
enum RoundingConstants {
  /// k·u, and a little more: for the rounding of the estimate itself.
  static func unit(_ type: IRType, _ format: FloatKind, times k: Int) -> Value {
    type.constant(decimal: "0x\(String(k, radix: 16)).\(String(repeating: "0", count: 4))1p-\(format.precision)")
  }

  /// The least positive number.
  static func least(_ type: IRType, _ format: FloatKind) -> Value { type.constant(decimal: "0x1p\(format.leastExponent)") }
}
