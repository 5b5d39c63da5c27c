import Analysis
public import IR
import Rules

/// Writes operations whose operands and results are rounded to a format, on numbers of another format.
///
///     fadd double %x, %y     ⇒     fpext (fadd (fptrunc %x), (fptrunc %y))           a format of LLVM
///                            ⇒     call double @isozyme.8.30.add(%x, %y)             any other
public struct RoundedOperations {
  let builder: Builder
  let source: FloatKind
  let target: NumberFormat

  /// Operations of `target` on numbers of `source`.
  public init(_ builder: Builder, source: FloatKind, target: NumberFormat) {
    self.builder = builder
    self.source = source
    self.target = target
  }

  private var context: Context { builder.context }

  /// Whether a type is the source format, or a vector of it.
  public func isSource(_ type: IRType) -> Bool { type.scalarType.floatFormat == source }

  /// The type with another format.
  private func type(_ type: IRType, in format: FloatKind) -> IRType {
    type.kind == .vector ? .vector(of: context.float(format), count: type.elementCount) : context.float(format)
  }

  /// Whether no instruction rounds to the format. Numbers of `bfloat` are computed in `float`, as processors without it do, and
  /// rounded by our own function: libraries of compilers have one since short.
  private var roundsByCall: Bool { target.hardware == nil || target.hardware == .bfloat }

  private func convert(_ value: Value, to type: IRType) -> Value {
    guard value.type != type else { return value }
    func bits(_ type: IRType) -> Int { type.scalarType.floatFormat?.precision ?? 0 }
    return builder.cast(bits(type) < bits(value.type) ? .fptrunc : .fpext, value, to: type)
  }

  // MARK: Rounding

  /// The number of the target format that is nearest to a number of any format, as a number of the source format.
  public func round(_ value: Value) -> Value {
    if roundsByCall { return roundByCall(value, through: .double) }
    return convert(convert(value, to: type(value.type, in: target.hardware ?? source)), to: type(value.type, in: source))
  }

  private func roundByCall(_ value: Value, through format: FloatKind) -> Value {
    let result = type(value.type, in: source)
    return elementwise(result, [value]) { operands in
      call(.canonicalize, [convert(operands[0], to: context.float(format))], result: result)
    }
  }

  /// An integer as a number of the target format.
  func round(integer: Value, _ opcode: Opcode, to result: IRType) -> Value {
    let format = roundsByCall ? .extended : target.hardware ?? .extended
    let number = builder.cast(opcode, integer, to: type(result, in: format))
    return roundsByCall ? roundByCall(number, through: .extended) : convert(number, to: result)
  }

  // MARK: Functions

  /// A function of numbers in the target format, or nil where it cannot be computed there.
  func apply(_ function: ScalarFunction, _ operands: [Value], like original: Value) -> Value? {
    let result = original.type
    if function == .muladd, roundsByCall {
      return apply(.mul, [operands[0], operands[1]], like: original).flatMap { apply(.add, [$0, operands[2]], like: original) }
    }
    if let hardware = target.hardware {
      let format = hardware == .bfloat ? FloatKind.single : hardware
      let operands = operands.map { operand -> Value in
        guard operand.type.isFloatOrFloatVector else { return operand }
        return convert(roundsByCall ? round(operand) : operand, to: type(operand.type, in: format))
      }
      let emitter = RuleEmitter(builder, type: type(result, in: format), arguments: [], result: nil)
      let value = emitter.apply(function, operands)
      value.copyFastMathFlags(from: original)
      return roundsByCall ? round(value) : convert(value, to: result)
    }
    if Self.exact.contains(function) {
      let operands = operands.map { $0.type.isFloatOrFloatVector ? round($0) : $0 }
      return RuleEmitter(builder, type: result, arguments: [], result: nil).apply(function, operands)
    }
    guard Self.inLibrary.contains(function) else { return nil }
    return elementwise(result, operands) { operands in
      let wide = operands.map { $0.type.isFloat ? convert($0, to: context.double) : $0 }
      return call(function, wide, result: result)
    }
  }

  /// Functions that give a number of the format for numbers of the format.
  private static let exact: Set<ScalarFunction> = [
    .neg, .abs, .rem, .remainder, .copysign, .fmax, .fmin, .maximum, .minimum, .maximumnum, .minimumnum, .maxmag, .minmag,
    .maximummag, .minimummag, .maximummagnum, .minimummagnum, .floor, .ceil, .trunc, .round, .roundeven, .rint, .nearbyint,
    .significand,
  ]

  /// The functions of `Runtime/Precision.c`.
  private static let inLibrary: Set<ScalarFunction> = [
    .add, .sub, .mul, .div, .fma, .hypot, .pow, .powr, .atan2, .atan2pi, .fdim, .powi, .pown, .rootn, .compoundn,
    .scale, .jn, .yn, .sqrt, .rsqrt, .cbrt, .exp, .exp2, .exp10, .expm1, .exp2m1, .exp10m1, .log, .log2, .log10,
    .log1p, .log2p1, .log10p1, .sin, .cos, .tan, .asin, .acos, .atan, .sinpi, .cospi, .tanpi, .asinpi, .acospi,
    .atanpi, .sinh, .cosh, .tanh, .asinh, .acosh, .atanh, .erf, .erfc, .lgamma, .tgamma, .j0, .j1, .y0, .y1,
    .canonicalize,
  ]

  /// Applies a function of scalars to each element of vectors.
  private func elementwise(_ type: IRType, _ operands: [Value], _ scalar: ([Value]) -> Value) -> Value {
    guard type.kind == .vector else { return scalar(operands) }
    return (0..<type.elementCount).reduce(type.poison) { vector, lane in
      let index = context.int32.constant(lane)
      let elements = operands.map { $0.type.kind == .vector ? builder.extractElement($0, index) : $0 }
      return builder.insertElement(scalar(elements), into: vector, index)
    }
  }

  // MARK: Calls of MPFR

  private func call(_ function: ScalarFunction, _ operands: [Value], result: IRType) -> Value {
    let types = operands.map(\.type)
    let bits = types.map(\.integerBits).max() ?? 0
    let kinds = types.contains(context.float(.extended)) ? ".extended" : bits > 0 ? ".\(bits)" : ""
    let name = "isozyme.\(target.exponent).\(target.significand).\(function)\(kinds)"
    let value = builder.call(wrapper(name, function, types), operands)
    return convert(value, to: result.scalarType)
  }

  /// A function of the numbers alone, which knows the format: it has the derivative of the mathematical function.
  private func wrapper(_ name: String, _ function: ScalarFunction, _ types: [IRType]) -> Function {
    let module = builder.module
    if let known = module.function(named: name) { return known }
    let wrapper = module.addFunction(named: name, type: .function(types, returning: context.double))
    wrapper.makeInternal()
    wrapper.setReadsNoMemory()
    for attribute in ["nounwind", "willreturn"] { wrapper.addAttribute(attribute) }
    wrapper.declareRule(function)
    let body = Builder(module)
    body.position(atEndOf: wrapper.appendBlock("entry"))
    var operands = wrapper.parameters.map { $0.type.isInteger ? widen($0, body) : $0 }
    if function == .canonicalize, types == [context.double] {
      operands = [body.cast(.fpext, operands[0], to: context.float(.extended))]
    }
    let isHardware = target.hardware != nil
    let symbol = isHardware ? "isozyme_round_to_bfloat" : "isozyme_mpfr_\(function)"
    let format = isHardware ? [] : [target.exponent, target.significand].map { context.int32.constant($0) }
    let type = IRType.function((operands + format).map(\.type), returning: context.double)
    body.ret(body.call(module.declare(symbol, type: type), operands + format))
    return wrapper
  }

  private func widen(_ integer: Value, _ builder: Builder) -> Value {
    integer.type == context.int64 ? integer : builder.cast(.sext, integer, to: context.int64)
  }
}
