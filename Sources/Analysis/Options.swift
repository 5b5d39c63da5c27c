/// What the user can set about a differentiation.
public struct Options: Hashable, Sendable {
  /// The most instructions a callee may have to be inlined into a primal; 0 leaves every call a call.
  public var inlineLimit = 400
  /// The most instructions a primal may grow to by inlining.
  public var inlineBudget = 20_000
  /// Verify every function that is made.
  public var verify = true
  /// Verify after every stage, not the finished derivatives alone.
  public var verifyEachStage = false
  /// Let the program check its derivatives when it runs.
  public var checksDerivatives = false

  /// Take functions without a body and without facts for inactive.
  public var undefinedFunctionsAreInactive = false
  /// Take all global variables for inactive.
  public var globalsAreInactive = false

  /// The default options.
  public init() {}
}
