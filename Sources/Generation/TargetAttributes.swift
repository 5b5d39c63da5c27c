import IR

extension Function {
  /// Attributes that a derived function takes from its primal: what the target and the sanitizers have to know. Everything
  /// that says what the function does is left to LLVM's own inference.
  func takeTargetAttributes(from primal: Function) {
    for name in [
      "sanitize_address", "sanitize_memory", "sanitize_thread", "sanitize_hwaddress", "strictfp", "ssp", "sspstrong", "sspreq",
    ] where primal.hasAttribute(name) {
      addAttribute(name)
    }
    for name in [
      "target-cpu", "target-features", "tune-cpu", "frame-pointer", "denormal-fp-math", "denormal-fp-math-f32",
      "no-trapping-math",
    ] {
      if let value = primal.stringAttribute(name) { addAttribute(name, value: value) }
    }
    copyUnwindTable(from: primal)
  }
}
