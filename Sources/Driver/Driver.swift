public import IR
import Analysis
import Libraries

/// Phase 1, in place: snapshots what the derivative requests of `module` reach.
///
/// - Returns: whether the module changed.
public func snapshotRequests(in module: Module) -> Bool {
  let roots = Differentiator.requests(in: module.functions).compactMap { source -> Function? in
    do throws(Diagnostic) { return try source.function() } catch { return nil }
  }
  guard !roots.isEmpty else { return false }
  Snapshot.take(of: roots, in: module)
  return true
}

/// Phase 2, in place: makes the derivatives and replaces the requests. Failures are reported to the module's context.
///
/// - Returns: whether the module changed.
public func differentiateRequests(in module: Module) -> Bool {
  let users = module.functions.filter { !$0.isDeclaration && !$0.name.hasPrefix("isozyme.") }
  let callers = users.filter { !Differentiator.requests(in: [$0]).isEmpty }
  guard !callers.isEmpty else { return false }
  let differentiator = Differentiator(module)
  differentiator.lowerRequests(in: callers)
  Snapshot.removeUnused(in: module)
  for (diagnostic, function) in differentiator.failures { report(diagnostic, from: function) }
  return true
}
