/// The stages of a derivative, in order; after each of them a function can be explained.
public enum Stage: String, CaseIterable, Sendable {
  /// The canonical primal.
  case prepare
  /// What registers and memory hold.
  case types
  /// Which values carry derivatives.
  case activity
  /// Where the reverse sweep gets what it needs.
  case plan
  /// The derivative as it is written.
  case generate
  /// The derivative after LLVM's simplification.
  case optimise
}
