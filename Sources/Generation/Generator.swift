public import Analysis
public import IR
public import Planning

/// Writes the functions of a derivative as its plan says.
public struct Generator {
  private let environment: Environment

  /// A generator for one module.
  public init(_ environment: Environment) { self.environment = environment }

  /// Declares the functions of a derivative.
  public static func declare(_ request: Request, in module: Module) -> Derivative {
    let name = request.function.userName
    let signature = Signature(request)
    let prefix =
      switch request.mode {
      case .forward where request.isProbe: "isozyme.probe."
      case .forward: "isozyme.forward."
      case .reverse: "isozyme.reverse."
      case .split: "isozyme.augmented."
      }
    let function = module.addFunction(named: prefix + name, type: signature.functionType)
    function.makeInternal()
    function.takeTargetAttributes(from: request.function)
    function.describe(asDerivedFrom: request.function)
    guard request.mode == .split else { return Derivative(request: request, function: function, reverse: nil) }
    let reverse = module.addFunction(named: "isozyme.adjoint.\(name)", type: signature.reverseType)
    reverse.makeInternal()
    reverse.takeTargetAttributes(from: request.function)
    reverse.describe(asDerivedFrom: request.function)
    return Derivative(request: request, function: function, reverse: reverse)
  }

  /// Writes the bodies.
  public func write(_ derivative: Derivative, _ plan: Plan) throws(Diagnostic) {
    switch plan.request.mode {
    case .forward: try writeForward(derivative, plan)
    case .reverse: try writeCombined(derivative, plan)
    case .split: try writeSplit(derivative, plan)
    }
  }

  /// Binds the parameters of a derived function.
  /// - Returns: the parameters behind those of the primal.
  private func bindParameters(_ sweep: ForwardSweep, _ plan: Plan) -> [Value] {
    var rest = sweep.function.parameters[...]
    for (parameter, activity) in zip(plan.primal.function.parameters, plan.request.arguments) {
      guard let own = rest.popFirst() else { unreachable("a missing parameter") }
      own.setName(parameter.name)
      sweep.bind(parameter, to: own)
      if activity.hasShadow {
        sweep.bind(parameter, shadows: (0..<plan.request.width).compactMap { _ in rest.popFirst() })
      }
    }
    return Array(rest)
  }

  private func returned(_ plan: Plan) -> Value? { plan.primal.returnBlock?.terminator?.returnedValue }

  // MARK: Forward mode

  private func writeForward(_ derivative: Derivative, _ plan: Plan) throws(Diagnostic) {
    let sweep = ForwardSweep(plan, environment, into: derivative.function)
    let rest = bindParameters(sweep, plan)
    if plan.request.journal == .read { sweep.journalReader = rest.last }
    sweep.journalArguments(plan.primal.function.parameters)
    try sweep.run()
    guard let last = plan.primal.returnBlock, let end = sweep.ends[last] else { return }
    sweep.builder.position(atEndOf: end)
    var results: [Value] = []
    if let value = returned(plan) {
      if Signature(plan.request).returnsPrimal { results.append(sweep.copy(of: value)) }
      if plan.request.result != .constant { results += sweep.shadow(of: value) }
    }
    sweep.builder.ret(bundle: results)
  }

  // MARK: Combined reverse mode

  private func writeCombined(_ derivative: Derivative, _ plan: Plan) throws(Diagnostic) {
    let forward = ForwardSweep(plan, environment, into: derivative.function)
    let recorder = TapeRecorder(plan)
    let seeds = bindParameters(forward, plan)
    let tape = forward.allocas.alloca(
      .array(of: forward.context.int8, count: RuntimeFunctions.tapeObjectBytes), "tape")
    tape.setAlignment(16)
    RuntimeFunctions(builder: forward.allocas).initialise(tape: tape)
    forward.tape = tape
    forward.recorder = recorder
    forward.spaces = MemorySpaces(forward.allocas)
    try forward.run()
    guard let last = plan.primal.returnBlock, let end = forward.ends[last] else { return }
    let reverse = ReverseSweep(
      plan, environment, into: derivative.function, allocas: forward.allocas, tape: tape, recorder: recorder, forward: forward)
    reverse.spaces = forward.spaces
    reverse.declareArrays()
    reverse.builder.position(atEndOf: end)
    let value = returned(plan)
    if let value, plan.request.result.hasNumbers { reverse.add(seeds, to: value) }
    if let start = reverse.blocks[last] { reverse.builder.branch(to: start) }
    let primalResult = Signature(plan.request).returnsPrimal ? value.map { forward.copy(of: $0) } : nil
    let kept = primalResult.map { result -> Value in
      let variable = forward.allocas.alloca(result.type, "result")
      if let jump = end.terminator { forward.builder.position(before: jump) }
      forward.builder.store(result, to: variable)
      return variable
    }
    try reverse.run {
      var results: [Value] = []
      if let kept, let primalResult { results.append(reverse.builder.load(primalResult.type, from: kept)) }
      results += cotangents(reverse, plan)
      reverse.runtime.finish(tape: tape)
      reverse.builder.ret(bundle: results)
    }
  }

  /// The cotangents of the active parameters.
  private func cotangents(_ sweep: ReverseSweep, _ plan: Plan) -> [Value] {
    zip(plan.primal.function.parameters, plan.request.arguments).flatMap { parameter, activity -> [Value] in
      guard activity == .active else { return [] }
      if sweep.hasCotangent(parameter) { return sweep.take(parameter) }
      return Array(repeating: parameter.type.zero, count: plan.request.width)
    }
  }

  // MARK: Split reverse mode

  private func writeSplit(_ derivative: Derivative, _ plan: Plan) throws(Diagnostic) {
    guard let reverseFunction = derivative.reverse else { unreachable("a split derivative without reverse") }
    let forward = ForwardSweep(plan, environment, into: derivative.function)
    forward.recorder = TapeRecorder(plan)
    forward.spaces = MemorySpaces(forward.allocas)
    guard let tape = bindParameters(forward, plan).last else { unreachable("no tape parameter") }
    forward.tape = tape
    forward.journalArguments(plan.primal.function.parameters)
    try forward.run()
    if let last = plan.primal.returnBlock, let end = forward.ends[last] {
      forward.builder.position(atEndOf: end)
      var results: [Value] = []
      if let value = returned(plan) {
        results.append(forward.copy(of: value))
        if plan.request.result.hasAddresses { results += forward.shadow(of: value) }
      }
      forward.builder.ret(bundle: results)
    }
    try writeAdjoint(reverseFunction, plan)
  }

  private func writeAdjoint(_ function: Function, _ plan: Plan) throws(Diagnostic) {
    let entry = function.appendBlock("memory")
    let allocas = Builder(environment.module)
    allocas.position(atEndOf: entry)
    let start = function.appendBlock("start")
    allocas.position(before: allocas.branch(to: start))
    guard let tape = function.parameters.last else { unreachable("no tape parameter") }
    let reverse = ReverseSweep(
      plan, environment, into: function, allocas: allocas, tape: tape, recorder: TapeRecorder(plan), forward: nil)
    reverse.spaces = MemorySpaces(allocas)
    reverse.declareArrays()
    reverse.builder.position(atEndOf: start)
    guard let last = plan.primal.returnBlock, let first = reverse.blocks[last] else {
      reverse.builder.unreachableEnd()
      return
    }
    reverse.popFrame(of: nil)
    if let value = returned(plan), plan.request.result.hasNumbers {
      reverse.add(Array(function.parameters.dropLast()), to: value)
    }
    reverse.builder.branch(to: first)
    try reverse.run {
      reverse.builder.ret(bundle: cotangents(reverse, plan))
    }
  }
}
