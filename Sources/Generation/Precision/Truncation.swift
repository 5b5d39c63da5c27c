public import Analysis
public import IR

/// Copies of functions that compute in another format, with copies of all they call.
///
/// A copy takes and returns the same types: a number of the target format is the number of the source format with the same value.
/// So copies and originals can take each other's place, in tables of functions too.
public final class Truncation {
  let module: Module
  /// Facts of library functions.
  let library: LibraryTable
  /// Library functions that are the same as simpler operations.
  private let numerical: LibraryTable
  private var copies: [Key: Function] = [:]
  private var isCopy: Set<Function> = []

  private struct Key: Hashable {
    let function: Function
    let request: TruncationRequest
  }

  /// A maker of copies in `module`.
  public init(_ module: Module, library: LibraryTable, numerical: LibraryTable) {
    self.module = module
    self.library = library
    self.numerical = numerical
  }

  /// The copy of a function for a request.
  public func truncated(_ function: Function, _ request: TruncationRequest) throws(Diagnostic) -> Function {
    let key = Key(function: function, request: request)
    if let known = copies[key] { return known }
    if isCopy.contains(function) { return function }
    if function.mayBeReplaced {
      throw Diagnostic(
        "the linker may replace the weak function '\(function.name)' by another, so it cannot be truncated",
        remedy: "declare it static, inline or without the weak attribute", in: function.name)
    }
    let copy = function.clone(named: "truncated.\(function.name)")
    copies[key] = copy
    isCopy.insert(copy)
    copy.lowerLibraryCalls(numerical)
    let body = TruncatedBody(copy, of: function, request, library, leavesOutside: false) {
      [unowned self] callee throws(Diagnostic) in try self.truncated(callee, request)
    }
    try body.rewrite(candidates: candidates())
    if let message = library.linkRuntime(into: module) { unreachable(message) }
    return copy
  }

  /// Lets a function compute in another format, in its own place. What it calls is left to take care of itself.
  public func truncateInPlace(_ function: Function, _ request: TruncationRequest) throws(Diagnostic) {
    function.lowerLibraryCalls(numerical)
    let body = TruncatedBody(function, of: function, request, library, leavesOutside: true) { callee in callee }
    try body.rewrite(candidates: [])
  }

  /// The functions that a call through a pointer may reach.
  private func candidates() -> [Function] {
    module.functions.filter { !$0.isDeclaration && !isCopy.contains($0) && $0.isAddressTaken }
  }
}
