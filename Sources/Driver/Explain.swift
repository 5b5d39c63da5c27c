public import IR
import Analysis

/// What the engine knows about a function after a stage: annotated IR.
///
/// - Throws: `Diagnostic` if there is no such function, or if a stage fails.
public func explain(_ module: Module, function name: String, after stage: Stage?) throws(Diagnostic) -> String {
  guard let function = module.function(named: name), !function.isDeclaration else {
    throw Diagnostic("there is no function '\(name)' with a body", remedy: "name a function that is defined in the file")
  }
  Snapshot.take(of: [function] + Differentiator.requests(in: module.functions).compactMap { try? $0.function() }, in: module)
  return try Differentiator(module).explain(function, after: stage)
}
