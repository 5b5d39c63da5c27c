import Analysis
import Generation
import IR
import Libraries
import OrderedCollections
import Planning

/// Replaces the derivative requests of a module.
///
/// The stages of one derivative are a page of code: `plan(for:)` and `write`. Everything else here keeps order:
/// requests inside differentiated functions come first, a request that fails leaves the others alone, and derivatives
/// that call each other are declared before they are written.
final class Differentiator {
  let module: Module
  let library: LibraryTable
  let options: Options
  let simplifier: Simplifier
  /// Looks on, if there is one.
  var observer: (any StageObserver)?
  private let clock = StageClock()
  private var primals: [Function: Primal] = [:]
  /// Functions with a registered derivative whose bodies cannot be frozen, and why.
  private var unfrozen: [Function: Diagnostic] = [:]
  /// The functions that ask for the derivatives whose primals are being made, the outer ones of nested requests among them.
  private var askers: Set<Function> = []
  private var levels: [Level] = []
  private(set) var failures: [(Diagnostic, Function)] = []

  /// What the requests for one primal share, at one level of nesting.
  private struct Level {
    var derivatives: [Request: Derivative] = [:]
    var pending: [Derivative] = []
  }

  init(_ module: Module, library: LibraryTable, options: Options = Options()) {
    self.module = module
    self.library = library
    self.options = options
    simplifier = Simplifier(module, library: library, options: options)
    simplifier.lowerRequests = { [unowned self] function throws(Diagnostic) in
      let before = self.failures.count
      self.lowerRequests(in: [function])
      if self.failures.count > before, let (diagnostic, _) = self.failures.last { throw diagnostic }
    }
    simplifier.asksForDerivative = { [unowned self] in self.askers.contains($0) }
  }

  /// The requests of some functions, in program order.
  static func requests(in functions: [Function]) -> [RequestCall] {
    functions.flatMap(\.instructions).compactMap(RequestCall.init)
  }

  /// Replaces all requests in `functions`.
  func lowerRequests(in functions: [Function]) {
    UnwindMarks.set(in: functions) { RequestCall($0) != nil }
    defer { UnwindMarks.remove(from: functions) }
    let calls = Self.requests(in: functions)
    guard !calls.isEmpty else { return }
    var ready: [(RequestCall, Function)] = []
    // The derivatives of derivatives have code enough without a second version.
    let isOutermost = askers.isEmpty && options.makesVersions
    let reversed = isOutermost ? Set(calls.filter { $0.kind == .combined }.compactMap { try? $0.function() }) : []
    for source in calls {
      attempt(source) { () throws(Diagnostic) in
        let primal = try self.time(.prepare) { () throws(Diagnostic) in
          try self.preparedFunction(for: source, versionsFor: reversed)
        }
        ready.append((source, primal))
      }
    }
    let shadows = GlobalShadows(module, level: levels.count)
    for (primal, sources) in OrderedDictionary(grouping: ready, by: \.1) {
      lower(sources.map(\.0), of: primal, shadows)
    }
  }

  /// Replaces the requests for derivatives of one primal. They share what is known of types: each primal has its own, so
  /// that a function of the library means one thing in one and another in the next.
  private func lower(_ sources: [RequestCall], of primal: Function, _ shadows: GlobalShadows) {
    let callers = OrderedSet(sources.map { $0.call.block.function })
    let functions = taking(part: primal, callers: callers.elements)
    let types: Types
    do throws(Diagnostic) {
      types = try self.types(of: functions, callers)
    } catch {
      for source in sources { attempt(source) { () throws(Diagnostic) in throw error } }
      return
    }
    let globals = time(.activity) { GlobalActivity(types, library, in: module) }
    levels.append(Level())
    defer { levels.removeLast() }
    let hasJournal = sources.contains { $0.kind == .replayed }
    for source in sources {
      attempt(source) { () throws(Diagnostic) in
        var parser = RequestParser(source, primal, types, hasJournal: hasJournal)
        try self.lower(source, &parser, types, globals, shadows)
      }
    }
  }

  /// What the memory of some functions holds. In the primals among them, registers that may carry an address as well as a number
  /// are integers then; what is so found of the memory behind them may show more.
  private func types(of functions: [Function], _ callers: OrderedSet<Function>) throws(Diagnostic) -> Types {
    var rounds = 0
    while true {
      let types = try time(.types) { () throws(Diagnostic) in try Types(of: functions, in: module, library: library) }
      let rewritten = time(.prepare) {
        functions.filter { primals[$0] != nil && !callers.contains($0) && MovedWords.rewrite(in: $0, types) }
      }
      for function in rewritten {
        primals[function] = try time(.prepare) { () throws(Diagnostic) in try Primal(freezing: function) }
        if options.verifyEachStage { verify(function, after: .prepare) }
      }
      rounds += 1
      if rewritten.isEmpty { return types }
      if rounds == 16 {
        throw Diagnostic(
          "what its memory holds cannot be told: what is seen of it goes on changing", remedy: "differentiate a part of it",
          in: rewritten[0].name)
      }
    }
  }

  /// The functions whose memory the types of a derivative follow from: the primal, all it calls, and who asks for it.
  private func taking(part primal: Function, callers: [Function]) -> [Function] {
    var found: Set<Function> = Set(callers)
    var order = callers
    var worklist = [primal]
    while let function = worklist.popLast() {
      guard found.insert(function).inserted else { continue }
      order.append(function)
      for call in function.instructions where call.opcode == .call {
        if let callee = call.callKind(library).differentiatedFunction { worklist.append(callee) }
      }
    }
    return order
  }

  /// Runs a step of a request; on failure the request is replaced by a harmless value.
  private func attempt(_ source: RequestCall, _ step: () throws(Diagnostic) -> Void) {
    do throws(Diagnostic) {
      try step()
    } catch {
      failures.append((error, source.call.block.function))
      observer?.observe(source, failedWith: error)
      if source.call.hasUses { source.call.replaceAllUses(with: source.call.type.zero) }
      source.erase()
    }
  }

  /// The simplified copy of the function that a request names; it and all it calls are frozen.
  /// - Parameter reversed: the functions whose loops get a version for memory that does not overlap.
  private func preparedFunction(for source: RequestCall, versionsFor reversed: Set<Function>) throws(Diagnostic) -> Function {
    let function = try source.function()
    let copy = simplifier.copies.copy(of: function, calledFrom: nil) ?? function
    if let rule = library.declared.rule(of: copy), rule.covers(source.kind.mode) {
      if options.checksDerivatives { prepareForCheck(copy) }
      return copy
    }
    if copy.isDeclaration || library.declared.settles(copy) { return try wrap(function, source) }
    let outer = askers
    defer { askers = outer }
    askers.formUnion(module.functionsAsking(forDerivativeOf: [function, copy]))
    try simplifier.simplify(copy)
    if primals[copy] == nil, reversed.contains(function) { simplifier.makeVersions(of: copy) }
    try freeze(copy)
    return copy
  }

  /// A function with a body around a library function that is asked for directly.
  private func wrap(_ function: Function, _ source: RequestCall) throws(Diagnostic) -> Function {
    let name = PrimalName.of(function.name)
    if let known = module.function(named: name) { return known }
    let wrapper = module.addFunction(named: name, type: function.functionType)
    wrapper.makeInternal()
    let builder = Builder(module)
    builder.position(atEndOf: wrapper.appendBlock("entry"))
    let call = builder.call(function, wrapper.parameters)
    builder.ret(call.type.isVoid ? nil : call)
    switch call.callKind(library) {
    case .scalar, .inactive:
      try simplifier.simplify(wrapper)
      try freeze(wrapper)
      return wrapper
    default: break
    }
    wrapper.erase()
    throw Diagnostic(
      "the function '\(function.name)' to be differentiated has no body \(library.extent.place)",
      remedy: library.extent.remedy, in: source.call.block.function.name,
      at: source.call.debugLocation)
  }

  private func freeze(_ function: Function) throws(Diagnostic) {
    guard primals[function] == nil, !function.isDeclaration else { return }
    primals[function] = try Primal(freezing: function)
    if options.verifyEachStage { verify(function, after: .prepare) }
    for call in function.instructions where call.opcode == .call {
      switch call.callKind(library) {
      case .defined(let callee): try freeze(callee)
      case .custom(let callee): freezeIfPossible(callee)
      default: continue
      }
    }
  }

  /// Prepares the body of a function with a registered derivative, which the derivative is compared with.
  private func prepareForCheck(_ function: Function) {
    guard Snapshot.isCopy(function), simplifier.unprepared[function] == nil else { return }
    do throws(Diagnostic) {
      try simplifier.simplify(function)
      try freeze(function)
    } catch {
      unfrozen[function] = error
    }
  }

  /// Freezes the body of a function with a registered derivative, which may serve the mode that none is registered for.
  private func freezeIfPossible(_ function: Function) {
    guard Snapshot.isCopy(function), simplifier.unprepared[function] == nil else { return }
    do throws(Diagnostic) { try freeze(function) } catch { unfrozen[function] = error }
  }

  // MARK: One derivative

  private func lower(
    _ source: RequestCall, _ parser: inout RequestParser, _ types: Types, _ globals: GlobalActivity, _ shadows: GlobalShadows
  ) throws(Diagnostic) {
    if source.kind == .tapeSize {
      try parser.checkMarkersOnly()
      source.replace(by: TapeHandle.bytes)
      return
    }
    let parsed = try parser.parse()
    observer?.observe(source, asksFor: parsed.request)
    let environment = Environment(
      module: module, library: library, types: types, globals: globals, globalShadows: shadows
    ) { [unowned self] in self.declare($0) }
    let derivative = try derive(parsed.request, environment)
    var lowering = RequestLowering(source, parsed, derivative, shadows, types)
    if let complaint = lowering.complaint { throw complaint }
    if options.checksDerivatives, RequestCheck.concerns(source) {
      lowering.check = RequestCheck(source, parsed, lowering.values, types) { request throws(Diagnostic) in
        try self.derive(request, environment).function
      }
    }
    let block = source.call.block
    lowering.run()
    UnwindMarks.apply(to: [derivative.function, derivative.reverse].compactMap { $0 }, in: block)
    if let message = library.linkRuntime(into: module) { unreachable(message) }
  }

  /// Makes a derivative, and all that it calls; nothing is left of it if that fails.
  private func derive(_ request: Request, _ environment: Environment) throws(Diagnostic) -> Derivative {
    let before = levels[levels.count - 1]
    let derivative = declare(request)
    do throws(Diagnostic) {
      try writePending(environment)
    } catch {
      discard(since: before)
      throw error
    }
    return derivative
  }

  /// The plan of a derivative: prepare, types and activity have been decided, the rest is decided here.
  func plan(for request: Request, _ environment: Environment) throws(Diagnostic) -> Plan {
    guard let primal = primals[request.function] else { throw unavailable(request) }
    let activity = time(.activity) { Activity(primal, environment.types, request, library, environment.globals) }
    let plan = time(.plan) {
      var planner = Planner(request, primal, environment.types, activity, library)
      return planner.plan()
    }
    if options.verify {
      let violations = time(.plan) { PlanVerifier(plan, library).check() }
      if !violations.isEmpty { unreachable("the plan is broken (\(request.inWords)): \(violations.joined(separator: "; "))") }
    }
    observer?.observe(planned: plan)
    return plan
  }

  /// The error for a function whose body is needed and cannot be had: a derivative is registered for the other mode alone.
  private func unavailable(_ request: Request) -> Diagnostic {
    if let reason = simplifier.unprepared[request.function] ?? unfrozen[request.function] { return reason }
    guard let rule = library.declared.rule(of: request.function) else { unreachable("a function that was not frozen") }
    let name = request.function.userName
    if request.isProbe { return Diagnostic("'\(name)' has no body in this file", remedy: "", in: name) }
    return Diagnostic(
      "no derivative of '\(name)' is registered for \(request.mode == .forward ? "forward" : "reverse") mode, and it has no body \(library.extent.place)",
      remedy: "register one with \(rule.forward == nil ? "__enzyme_register_derivative" : "__enzyme_register_gradient")",
      in: name)
  }

  /// Writes the functions of a derivative: by a plan, or with calls of what the user has registered.
  private func write(_ derivative: Derivative, _ environment: Environment) throws(Diagnostic) {
    let request = derivative.request
    if let rule = library.declared.rule(of: request.function), !request.isProbe {
      if rule.covers(request.mode, request.journal) {
        if request.propagates == .errors { throw hidesErrors(request) }
        return try CustomDerivative(environment, derivative, rule).write()
      }
      if rule.covers(request.mode) { throw runsAgain(request) }
    }
    let plan = try plan(for: derivative.request, environment)
    try time(.generate) { () throws(Diagnostic) in try Generator(environment).write(derivative, plan) }
  }

  /// The error for a registered derivative where rounding errors are asked for.
  private func hidesErrors(_ request: Request) -> Diagnostic {
    let name = request.function.userName
    return Diagnostic(
      "the derivative that is registered for '\(name)' says nothing about its rounding errors",
      remedy: "leave the registration out where errors are estimated", in: name)
  }

  /// The error for a registered derivative where the primal must not run again.
  private func runsAgain(_ request: Request) -> Diagnostic {
    let name = request.function.userName
    return Diagnostic(
      "the derivative that is registered for '\(name)' cannot be followed by __enzyme_fwdsplit: it runs '\(name)' again",
      remedy: "register what follows it with __enzyme_register_splitderivative, or use __enzyme_fwddiff", in: name)
  }

  /// Declares a derivative, once.
  private func declare(_ request: Request) -> Derivative {
    let level = levels.count - 1
    if let known = levels[level].derivatives[request] { return known }
    let derivative = Generator.declare(request, in: module)
    levels[level].derivatives[request] = derivative
    levels[level].pending.append(derivative)
    return derivative
  }

  /// Writes what was declared, and what that declares.
  private func writePending(_ environment: Environment) throws(Diagnostic) {
    var written: [Derivative] = []
    while let derivative = levels[levels.count - 1].pending.popLast() {
      try write(derivative, environment)
      written.append(derivative)
      observer?.observe(generated: derivative)
    }
    if let message = library.linkRuntime(into: module) { unreachable(message) }
    for derivative in written {
      time(.optimise) {
        finish(derivative.function)
        if let reverse = derivative.reverse { finish(reverse) }
      }
      observer?.observe(optimised: derivative)
    }
  }

  /// Runs a part of a stage on its time.
  private func time<Result, Failure: Error>(_ stage: Stage, _ body: () throws(Failure) -> Result) throws(Failure) -> Result {
    try clock.time(stage.rawValue, body)
  }

  /// Verifies and simplifies a derived function.
  private func finish(_ function: Function) {
    function.removeUnreachableBlocks()
    if options.verify { verify(function, after: .generate) }
    if let message = function.run(pipeline: Self.finalPipeline) { unreachable(message) }
    if options.verifyEachStage { verify(function, after: .optimise) }
  }

  private func verify(_ function: Function, after stage: Stage) {
    guard let message = function.verifierMessage else { return }
    unreachable("the function '\(function.name)' is invalid after '\(stage.rawValue)': \(message)\n\(function)")
  }

  static let finalPipeline = """
    sroa,early-cse<memssa>,instcombine<no-verify-fixpoint>,simplifycfg,loop-mssa(licm<allowspeculation>),gvn,\
    loop(loop-deletion),dse,adce,simplifycfg,instcombine<no-verify-fixpoint>
    """

  /// Removes the derivatives that were begun for a request that failed.
  private func discard(since before: Level) {
    let level = levels.count - 1
    let begun = levels[level].derivatives.filter { before.derivatives[$0.key] == nil }.map(\.value)
    let functions = begun.flatMap { [$0.function] + ($0.reverse.map { [$0] } ?? []) }
    for function in functions { function.deleteBody() }
    for function in functions { function.value.replaceAllUses(with: function.value.type.undef) }
    for function in functions { function.erase() }
    levels[level] = before
  }
}
