import Analysis
import IR
import Rules

/// Bounds of rounding errors in the place of tangents.
///
/// Errors pass through memory, copies, choices and calls as tangents do; only where numbers are computed do they differ.
extension ForwardSweep {
  /// The errors of a function's result, lane by lane.
  func error(of instruction: Value, _ function: ScalarFunction, _ operands: [Value]) -> [Value] {
    let emitter = ErrorEmitter(
      builder: builder, function: function, operands: operands.map { copy(of: $0) }, result: copy(of: instruction))
    return (0..<width).map { lane in
      let errors = operands.map { activity.isVaried($0) ? shadow(of: $0)[lane] : nil }
      let error = emitter.error(errors)
      ErrorLog(environment.module)?.write(error, of: instruction, copy(of: instruction), in: primal, builder)
      return error
    }
  }

  /// The errors of a number in another format, or of an integer as a number; nil for other instructions.
  func errorOfConversion(_ instruction: Value) -> [Value]? {
    let type = instruction.type
    guard let format = type.scalarType.floatFormat else { return nil }
    let result = copy(of: instruction)
    let magnitude = { self.builder.call(self.builder.module.intrinsic("llvm.fabs", overloads: [type]), [result]) }
    let unit = RoundingConstants.unit(type, format, times: 1)
    switch instruction.opcode {
    case .fptrunc:
      let rounding = builder.float(
        .add, builder.float(.mul, magnitude(), unit), RoundingConstants.least(type, format))
      guard activity.isVaried(instruction.operand(0)) else { return repeated(rounding) }
      return shadow(of: instruction.operand(0)).map { error in
        // The error in the narrow format, not rounded down.
        let narrow = builder.cast(.fptrunc, error, to: type)
        let margin = builder.float(.mul, narrow, RoundingConstants.unit(type, format, times: 2))
        return builder.float(.add, builder.float(.add, narrow, margin), rounding)
      }
    case .sitofp, .uitofp:
      // Integers below 2ᵖ are exact.
      let size = magnitude()
      let isRounded = builder.fcmp(.greaterOrEqual, size, type.constant(decimal: "0x1p\(format.precision)"))
      return repeated(builder.select(isRounded, builder.float(.mul, size, unit), type.zero))
    default: return nil
    }
  }

  /// The errors of the sum, product, minimum or maximum of a vector's elements, in whatever order it is computed.
  func errorOfReduction(_ call: Value, _ reduction: ReductionOperator) -> [Value] {
    let vector = call.operand(call.argumentCount - 1)
    let function = reduction.function
    var elements = (0..<vector.type.elementCount).map { (vector, context.int32.constant($0) as Value?) }
    if call.argumentCount > 1 { elements.insert((call.operand(0), nil), at: 0) }
    func element(_ source: Value, _ index: Value?) -> Value { index.map { builder.extractElement(source, $0) } ?? source }
    // Magnitudes make the partial results at least as large as in any order.
    let values = elements.map { operand, index in
      let value = element(copy(of: operand), index)
      guard reduction == .add || reduction == .mul else { return value }
      return builder.call(builder.module.intrinsic("llvm.fabs", overloads: [value.type]), [value])
    }
    return (0..<width).map { lane in
      var (total, error): (Value, Value?) = (values[0], nil)
      let errors = elements.map { operand, index in
        activity.isVaried(operand) ? element(shadow(of: operand)[lane], index) : nil
      }
      error = errors[0]
      let emitter = RuleEmitter(builder, type: call.type, arguments: [], result: nil)
      for (value, own) in zip(values, errors).dropFirst() {
        let next = emitter.apply(function, [total, value])
        error = ErrorEmitter(builder: builder, function: function, operands: [total, value], result: next).error([error, own])
        total = next
      }
      return error ?? call.type.zero
    }
  }

  /// The error for an atomic sum or the like: what another thread adds is not known.
  func errorOfAtomic(_ update: Value) -> Diagnostic {
    Diagnostic(
      "the rounding error of an atomic update is not known", remedy: "add up in a variable of each thread first",
      in: primal.function.name, at: update.debugLocation)
  }
}
