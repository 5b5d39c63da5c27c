import Analysis
import Generation
import IR

/// Puts the call of a derivative in the place of a request.
struct RequestLowering {
  let source: RequestCall
  let parsed: ParsedRequest
  let derivative: Derivative
  let globalShadows: GlobalShadows
  let values: RequestValues
  /// Checks the derivative when the program runs, if that is asked for.
  var check: RequestCheck?

  init(_ source: RequestCall, _ parsed: ParsedRequest, _ derivative: Derivative, _ globalShadows: GlobalShadows, _ types: Types) {
    self.source = source
    self.parsed = parsed
    self.derivative = derivative
    self.globalShadows = globalShadows
    values = RequestValues(before: source.call, types)
  }

  var request: Request { parsed.request }
  var builder: Builder { values.builder }
  var layout: DataLayout { values.layout }
  var context: Context { builder.context }

  // MARK: Results

  /// The types of what the request returns, in order.
  private var resultTypes: [IRType] {
    let primalType = parsed.memoryResultType ?? request.function.returnType
    let shadowType = Array(repeating: primalType, count: request.width)
    let primal = parsed.returnsPrimal ? [primalType] : []
    switch source.kind {
    case .forward: return primal + (parsed.hasResultShadow || request.result != .constant ? shadowType : [])
    case .combined: return primal + Signature(request).cotangents
    case .augmented: return (isTapeReturned ? [context.pointer] : []) + primal + (returnsShadow ? shadowType : [])
    case .adjoint: return Signature(request).cotangents
    case .tapeSize: return [context.int64]
    }
  }

  /// What is wrong with the type that the request is declared to return.
  var complaint: Diagnostic? {
    let call = source.call
    let results = resultTypes
    if source.returnsThroughMemory ? results.isEmpty : !call.hasUses { return nil }
    let type = source.memoryType ?? call.type
    let bytes = results.reduce(0) { $0 + layout.storeSize($1) }
    let fits = results.count == 1 && results[0].isFloat && type.isFloat || layout.allocationSize(type) >= bytes
    if fits, !results.isEmpty { return nil }
    return Diagnostic(
      "the request is declared to return \(type), but the derivative has \(results.count) results of \(bytes) bytes",
      remedy: "declare it to return a struct of all results, in the order of the arguments",
      in: call.block.function.name, at: call.debugLocation)
  }

  /// Hands the results to the user of the call, in the form in which the C ABI returns a struct of them.
  private func finish(_ results: [Value]) {
    let call = source.call
    if source.returnsThroughMemory {
      values.write(results, to: call.operand(0))
    } else if call.hasUses {
      call.replaceAllUses(with: values.pack(results, as: call.type))
    }
    source.erase()
  }

  // MARK: Calls

  /// Rewrites the request.
  func run() {
    globalShadows.writeReset(builder)
    switch source.kind {
    case .forward, .combined: finish(callWhole())
    case .augmented:
      check?.begin([])
      finish(callAugmented())
    case .adjoint: finish(callAdjoint())
    case .tapeSize: unreachable("the size of a handle needs no derivative")
    }
  }

  /// The arguments of the primal with their shadows, in the order of the derivative's parameters.
  func arguments(_ memory: ResultMemory?) -> [Value] {
    zip(request.function.parameters, parsed.arguments).enumerated().flatMap { index, pair -> [Value] in
      let (parameter, argument) = pair
      if index == parsed.resultMemory, let memory { return [memory.primal] + memory.shadows }
      return ([argument.primal] + argument.shadows).map { values.value(of: $0, as: parameter.type) }
    }
  }

  private func callWhole() -> [Value] {
    let memory = parsed.memoryResultType.map { type in
      ResultMemory(
        type: type, primal: values.stackMemory(layout.allocationSize(type)),
        shadows: parsed.hasResultShadow ? (0..<request.width).map { _ in seededMemory(type) } : [])
    }
    var arguments = arguments(memory)
    if request.mode == .reverse, request.result.hasNumbers {
      let seed = values.seed(request.function.returnType, of: request.function)
      arguments += Array(repeating: seed, count: request.width)
    }
    check?.begin(arguments)
    let bundle = builder.call(derivative.function, arguments)
    let results = Signature(request).results.indices.map { builder.extract(bundle, $0) }
    check?.end(results)
    guard let memory else { return results }
    let primal = parsed.returnsPrimal ? [memory.primal] : []
    let places = request.mode == .forward ? primal + memory.shadows : primal
    return places.map { builder.load(memory.type, from: $0) } + results
  }

  /// The shadow of a result in memory: cotangent one everywhere, or room for tangents.
  private func seededMemory(_ type: IRType) -> Value {
    let memory = values.stackMemory(layout.allocationSize(type))
    let content = request.mode == .reverse ? values.seed(type, of: request.function) : type.zero
    builder.store(content, to: memory).setAlignment(1)
    return memory
  }
}

/// Memory for a result that the primal returns through memory, and its shadows.
struct ResultMemory {
  let type: IRType
  let primal: Value
  let shadows: [Value]
}
