public import IR

/// Phase 1, in place: snapshots what the derivative requests of `module` reach.
///
/// - Returns: whether the module changed.
public func snapshotRequests(in module: Module) -> Bool {
  false
}

/// Phase 2, in place: makes the derivatives and replaces the requests. Failures are reported to the module's context.
///
/// - Returns: whether the module changed.
public func differentiateRequests(in module: Module) -> Bool {
  false
}

/// The stages after which a function can be explained.
public enum Stage: String, CaseIterable, Sendable {
  /// The canonical primal.
  case prepare
}

/// What the engine knows about a function after a stage: annotated IR.
///
/// - Throws: `Diagnostic` if there is no such function, or if a stage fails.
public func explain(_ module: Module, function name: String, after stage: Stage?) throws(Diagnostic) -> String {
  guard let function = module.function(named: name) else {
    throw Diagnostic("there is no function '\(name)'", remedy: "name a function with a body")
  }
  return "; \(name)\n\(function.value)"
}
