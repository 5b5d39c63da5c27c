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
  let types: Types

  init(_ source: RequestCall, _ parsed: ParsedRequest, _ derivative: Derivative, _ globalShadows: GlobalShadows, _ types: Types) {
    self.source = source
    self.parsed = parsed
    self.derivative = derivative
    self.globalShadows = globalShadows
    self.types = types
    values = RequestValues(before: source.call)
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
    case .forward, .errorEstimate, .replayed:
      return primal + (parsed.hasResultShadow || request.result != .constant ? shadowType : [])
    case .combined: return primal + Signature(request).cotangents
    case .augmented: return (isTapeReturned ? [context.pointer] : []) + primal + (returnsShadow ? shadowType : [])
    case .adjoint: return Signature(request).cotangents
    case .tapeSize: return [context.int64]
    }
  }

  /// What is wrong with the type that the request is declared to return, or with the result itself.
  var complaint: Diagnostic? {
    if source.kind == .combined, request.result.hasNumbers, let result = request.function.returnedValue,
      types.lanes(of: result).contains(where: { $0.kind == .byte })
    {
      return Diagnostic(
        "the result holds numbers of several formats in one place", remedy: "return the number itself",
        in: request.function.userName, at: source.call.debugLocation)
    }
    return values.complaint(about: resultTypes, of: source)
  }

  private func finish(_ results: [Value]) { values.deliver(results, to: source) }

  // MARK: Calls

  /// Rewrites the request.
  func run() {
    globalShadows.writeReset(builder)
    switch source.kind {
    case .forward, .errorEstimate, .combined: finish(callWhole())
    case .augmented:
      check?.begin([])
      finish(callAugmented())
    case .adjoint: finish(callAdjoint())
    case .replayed: finish(callReplayed())
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

  /// Memory for a result that is returned through memory, whose shadows hold the seed or take tangents.
  var seededResult: ResultMemory? {
    parsed.memoryResultType.map { type in
      ResultMemory(
        type: type, primal: values.stackMemory(layout.allocationSize(type)),
        shadows: parsed.hasResultShadow ? (0..<request.width).map { _ in seededMemory(type) } : [])
    }
  }

  private func callWhole() -> [Value] {
    let memory = seededResult
    var arguments = arguments(memory)
    if request.mode == .reverse, request.result.hasNumbers {
      let seed = seed(request.function.returnType, of: request.function)
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
    let content = request.mode == .reverse ? seed(type, of: request.function) : type.zero
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
