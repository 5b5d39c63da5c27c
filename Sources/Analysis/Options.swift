/// How much of the program is there when derivatives are made.
public enum Extent: Hashable, Sendable {
  /// A file, or a module of IR.
  case file
  /// A file that thin link-time optimisation leaves apart from the others.
  case fileOfThinLink
  /// All files that take part in full link-time optimisation.
  case program

  /// Where a body that is missing was looked for.
  public var place: String { self == .program ? "in the files that are optimised at link time" : "in this file" }

  /// What helps if a body is missing.
  public var remedy: String {
    switch self {
    case .file:
      "define it in the same file, compile and link all files with -flto and the plugin (Docs/WholePrograms.md), or register a derivative"
    case .fileOfThinLink:
      "thin link-time optimisation keeps files apart: use -flto=full, with the plugin in the linker (Docs/WholePrograms.md)"
    case .program: "compile its file with -flto too, or register a derivative"
    }
  }
}

/// What the user can set about a differentiation.
public struct Options: Hashable, Sendable {
  /// The most instructions a callee may have to be inlined into a primal; 0 leaves every call a call.
  public var inlineLimit = 400
  /// The most instructions a primal may grow to by inlining.
  public var inlineBudget = 20_000
  /// Whether loops get a second version for memory that does not overlap.
  public var makesVersions = true
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
  /// The formats in which all functions compute (see `truncateAll`); empty for their own.
  public var truncation = ""

  /// How much of the program is there.
  public var extent = Extent.file

  /// The default options.
  public init() {}
}
