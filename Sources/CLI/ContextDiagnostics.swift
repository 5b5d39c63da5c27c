import IR
internal import LLVMBridge

/// Has the diagnostics about `module` printed to standard error, as clang prints them.
func printDiagnostics(of module: Module) {
  IsozymePrintDiagnostics(module.handle)
}

/// Whether an error about `module` was reported.
func hasErrors(_ module: Module) -> Bool {
  IsozymeHasErrors(module.handle)
}
