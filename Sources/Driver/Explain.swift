public import Analysis
import Generation
public import IR
import Libraries
import Planning

/// What the engine knows and decides about a function: annotated IR after `stage`, or a summary for users.
///
/// - Parameter source: the text of a line of the program, where it can be read.
/// - Throws: `Diagnostic` if there is no such function, or if a stage fails.
public func explain(
  _ module: Module, function name: String, after stage: Stage?, source: (SourceLine) -> String? = { _ in nil }
) throws(Diagnostic) -> String {
  let function = try function(calledByUsers: name, in: module)
  var chosen = requests(for: function, in: module)
  let isAsked = !chosen.isEmpty
  if !isAsked { chosen = DefaultRequest(function).write().map { [$0] } ?? [] }
  _ = snapshotRequests(in: module)
  let (library, complaints) = takeDeclarations(of: module)
  if let complaint = complaints.first { throw complaint }
  if library.declared.settles(function) {
    throw Diagnostic("the program declares what '\(name)' means for derivatives", remedy: "explain a function that calls it")
  }
  let explainer = Explainer(Snapshot.existing(in: module).copy(of: function, calledFrom: nil) ?? function, chosen, stage, library)
  let differentiator = Differentiator(module, library: library)
  differentiator.observer = explainer
  differentiator.lowerRequests(in: requestingFunctions(in: module))
  return try explainer.report(isAsked: isAsked, source)
}

/// The function that a user names: by its symbol, or as C++ writes it.
private func function(calledByUsers name: String, in module: Module) throws(Diagnostic) -> Function {
  let candidates = module.functions(calledByUsers: name)
  guard let function = candidates.first else {
    throw Diagnostic("there is no function '\(name)' with a body", remedy: "name a function that is defined in the file")
  }
  guard candidates.count == 1 else {
    let symbols = candidates.prefix(8).map { "\($0.declaredName) is \($0.name)" }.joined(separator: ", ")
    throw Diagnostic("'\(name)' is the name of \(candidates.count) functions", remedy: "name one by its symbol: \(symbols)")
  }
  return function
}

/// The first request of each mode for a function.
private func requests(for function: Function, in module: Module) -> [RequestCall] {
  var modes: Set<Mode> = []
  return Differentiator.requests(in: module.functions).filter { request in
    do throws(Diagnostic) {
      guard request.kind != .tapeSize, try request.function() == function else { return false }
      return modes.insert(request.kind.mode).inserted
    } catch {
      return false
    }
  }
}

/// Gathers what the stages decide about one function.
private final class Explainer: StageObserver {
  private let primal: Function
  private let stage: Stage?
  private let chosen: [(source: RequestCall, place: String)]
  private var requests: [RequestCall: Request] = [:]
  private var failures: [RequestCall: Diagnostic] = [:]
  private var texts: [Request: String] = [:]
  private var summaries: [Request: PlanSummary] = [:]
  private var callees: [Function: Plan] = [:]
  private let library: LibraryTable

  init(_ primal: Function, _ chosen: [RequestCall], _ stage: Stage?, _ library: LibraryTable) {
    self.library = library
    self.primal = primal
    self.stage = stage
    self.chosen = chosen.map { source in
      let line = SourceLine(source.call).map { " on line \($0.line)" } ?? ""
      return (source, "'\(source.call.block.function.name)'\(line)")
    }
  }

  func observe(_ source: RequestCall, asksFor request: Request) { requests[source] = request }

  func observe(_ source: RequestCall, failedWith diagnostic: Diagnostic) { failures[source] = diagnostic }

  func observe(planned plan: Plan) {
    if callees[plan.request.function] == nil, plan.request.mode == .split { callees[plan.request.function] = plan }
    guard plan.request.function == primal else { return }
    guard let stage else {
      summaries[plan.request] = PlanSummary(plan, library)
      return
    }
    if let text = plan.annotatedIR(after: stage, library) { texts[plan.request] = text }
  }

  func observe(generated derivative: Derivative) {
    note(derivative, after: .generate)
  }

  func observe(optimised derivative: Derivative) {
    note(derivative, after: .optimise)
  }

  private func note(_ derivative: Derivative, after current: Stage) {
    guard stage == current, derivative.request.function == primal else { return }
    texts[derivative.request] = derivative.text(after: current)
  }

  /// The text for all chosen requests.
  func report(isAsked: Bool, _ line: (SourceLine) -> String?) throws(Diagnostic) -> String {
    let mark = stage == nil ? "" : "; "
    var result: [String] = []
    for (source, place) in chosen {
      let title = isAsked ? "requested in \(place)" : "no request names the function: numbers active, pointers with shadows"
      guard let text = text(for: source, line) else {
        throw failures[source] ?? Diagnostic("the derivative could not be made", remedy: "")
      }
      let failure = failures[source].map { "\(mark)this request fails: \($0.text)\n" } ?? ""
      result.append("\(mark)\(title)\n\(failure)\(text)")
    }
    return result.joined(separator: "\n")
  }

  private func text(for source: RequestCall, _ line: (SourceLine) -> String?) -> String? {
    guard let request = requests[source] else { return nil }
    return texts[request] ?? summaries[request]?.text(callees: { callees[$0] }, source: line)
  }
}

/// A request for a function that the file does not differentiate: reverse mode, numbers active, addresses with shadows.
private struct DefaultRequest {
  private let function: Function
  private let module: Module

  init(_ function: Function) {
    self.function = function
    module = function.module
  }

  /// Writes a function that makes the request.
  func write() -> RequestCall? {
    let context = module.context
    let groups = function.parameters.enumerated().map { index, parameter -> [IRType] in
      if index == 0, function.hasAttribute("sret", at: .parameter(0)) { return [] }
      return parameter.type.contains { $0.isPointer } ? [parameter.type, parameter.type] : [parameter.type]
    }
    let parameters = groups.flatMap { $0 }
    let caller = module.addFunction(named: "explained.request", type: .function(parameters, returning: context.void))
    let asks = module.addFunction(
      named: "__enzyme_autodiff.explained", type: .function([context.pointer], returning: context.void, isVarArg: true))
    let builder = Builder(module)
    builder.position(atEndOf: caller.appendBlock("entry"))
    let call = builder.call(asks, [function.value] + caller.parameters)
    builder.ret(nil)
    return RequestCall(call)
  }
}
