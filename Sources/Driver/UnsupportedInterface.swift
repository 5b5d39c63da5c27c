import IR

/// Parts of Enzyme's calling interface that are not supported: they are errors, never ignored.
private let callNames = [
  "__enzyme_batch", "__enzyme_truncate_", "__enzyme_expand_mem_value", "__enzyme_todense",
  "__enzyme_likelihood", "__enzyme_trace", "__enzyme_condition", "__enzyme_sample", "__enzyme_observe",
]

/// The calls of a module that nothing would replace.
func unsupportedCalls(in module: Module) -> [Diagnostic] {
  var diagnostics: [Diagnostic] = []
  for function in module.functions where function.value.hasUses {
    guard callNames.contains(where: function.name.contains) else { continue }
    let call = module.functions.lazy.flatMap(\.instructions).first { $0.opcode == .call && $0.calledFunction == function }
    diagnostics.append(
      Diagnostic(
        "'\(function.name)' is not supported",
        remedy: "use __enzyme_autodiff or __enzyme_fwddiff",
        in: call?.block.function.name ?? "", at: call?.debugLocation))
  }
  return diagnostics
}
