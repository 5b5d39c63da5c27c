import IR

/// Parts of Enzyme's calling interface that are not supported: they are errors, never ignored.
private let callNames = [
  "__enzyme_fwdsplit", "__enzyme_error_estimate",
  "__enzyme_virtualreverse", "__enzyme_batch", "__enzyme_truncate_", "__enzyme_expand_mem_value", "__enzyme_todense",
  "__enzyme_call_inactive", "__enzyme_likelihood", "__enzyme_trace", "__enzyme_condition", "__enzyme_sample",
  "__enzyme_observe", "__enzyme_iter",
]

private let registrationNames = [
  "__enzyme_register_gradient", "__enzyme_register_derivative", "__enzyme_register_splitderivative", "__enzyme_inactivefn",
  "__enzyme_inactive_global", "__enzyme_nofree", "__enzyme_function_like", "__enzyme_allocation_like",
  "__enzyme_sparse_accumulate", "__enzyme_shouldrecompute",
]

/// The calls of a module that nothing would replace.
func unsupportedCalls(in module: Module) -> [Diagnostic] {
  var diagnostics: [Diagnostic] = []
  for function in module.functions where function.value.hasUses {
    guard callNames.contains(where: function.name.contains) else { continue }
    let call = module.functions.lazy.flatMap(\.instructions).first { $0.opcode == .call && $0.calledFunction == function }
    diagnostics.append(
      Diagnostic(
        "'\(function.name)' is not supported", remedy: "use __enzyme_autodiff or __enzyme_fwddiff",
        in: call?.block.function.name ?? "", at: call?.debugLocation))
  }
  return diagnostics
}

/// The registrations of a module that would be ignored, and so could make a derivative wrong.
func unsupportedRegistrations(in module: Module) -> [Diagnostic] {
  var diagnostics: [Diagnostic] = []
  for global in module.globals where registrationNames.contains(where: global.value.name.contains) {
    diagnostics.append(
      Diagnostic(
        "the registration '\(global.value.name)' is not supported",
        remedy: "remove it; derivatives are made from the body of the function"))
  }
  if let annotations = module.global(named: "llvm.global.annotations")?.initializer,
    "\(annotations)".contains("enzyme_") || module.globals.contains(where: { $0.isEnzymeAnnotation })
  {
    diagnostics.append(
      Diagnostic(
        "annotations of functions and variables (enzyme_inactive and the like) are not supported",
        remedy: "remove them; pass inactive arguments as enzyme_const"))
  }
  return diagnostics
}

extension GlobalVariable {
  /// Whether this is the text of an annotation that starts with `enzyme_`.
  fileprivate var isEnzymeAnnotation: Bool {
    guard let text = initializer, text.type.kind == .array, text.type.elementType.integerBits == 8 else { return false }
    return "\(text)".contains("c\"enzyme_")
  }
}
