import IR

/// What a function made by `Catchers` means for a derivative: what the function does that it calls.
enum CatchingFunction {
  static let prefix = "isozyme.catching."
  static let landingPrefix = "isozyme.landing"
  private static let callee = "isozyme-catches"
  private static let diverges = "isozyme-catches-always"

  /// Notes what a catching function calls.
  static func mark(_ function: Function, standsFor call: Value) {
    function.addAttribute(callee, value: call.calledFunction?.name ?? "")
    if call.calledFunction?.hasAttribute("noreturn") == true || call.callHasAttribute("noreturn") {
      function.addAttribute(diverges, value: "")
    }
  }

  /// What the call of a catching function means; nil for every other function.
  static func kind(of function: Function, named symbol: String, _ library: LibraryTable) -> CallKind? {
    if symbol.hasPrefix(landingPrefix) { return .inactive(.none) }
    guard symbol.hasPrefix(prefix), let name = function.stringAttribute(callee) else { return nil }
    if case .inactive(let effect)? = library[name]?.meaning { return .inactive(effect) }
    if function.stringAttribute(diverges) != nil { return .inactive(.reads) }
    return name.isEmpty ? .unknownCallee : .undefinedFunction(name)
  }
}
