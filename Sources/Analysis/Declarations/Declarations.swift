public import IR

/// The functions that a user has registered as the derivative of another, by symbol.
public struct CustomRule: Hashable, Sendable {
  /// Forward mode: `(x, ẋ, …)` → ẏ or {y, ẏ}.
  public var forward: String?
  /// Reverse mode, first half: `(x, x̄, …)` → any of {tape, y, shadow of y}.
  public var augmented: String?
  /// Reverse mode, second half: `(x, x̄, …, ȳ, tape)` → cotangents of what is passed by value.
  public var reverse: String?

  /// Before forward mode with a tape: `(x, x̄, …)` → any of {tape, y, shadow of y}.
  public var splitAugmented: String?
  /// Forward mode with that tape: `(x, ẋ, …, tape)` → ẏ.
  public var splitForward: String?

  /// The functions that are registered.
  public var functions: [String] { [forward, augmented, reverse, splitAugmented, splitForward].compactMap { $0 } }

  /// Whether the derivative of that mode is registered.
  public func covers(_ mode: Mode, _ journal: Journal = .none) -> Bool {
    if journal != .none { return splitForward != nil }
    return mode == .forward ? forward != nil : reverse != nil
  }

  /// The function that is called in forward mode, or first in reverse mode.
  func first(_ mode: Mode, _ journal: Journal) -> String? {
    switch journal {
    case .none: mode == .forward ? forward : augmented
    case .written: splitAugmented
    case .read: splitForward
    }
  }

  /// The function that is called in the reverse sweep. It has the tape of the function that is called first.
  func second(_ mode: Mode, _ journal: Journal) -> String? {
    mode == .forward || first(mode, journal) != augmented ? nil : reverse
  }
}

/// What the user's program declares about its functions and variables: facts like those of the library, and derivatives.
///
/// They are read once, by `DeclarationReader`, and reach the stages inside `LibraryTable`. Keys are symbols.
public struct Declarations: Sendable {
  /// Functions with the meaning of a library function.
  public internal(set) var meanings: [String: LibraryFunction.Meaning] = [:]
  /// Functions that are the same as a library function of another name.
  public internal(set) var likenesses: [String: String] = [:]
  /// Functions with a derivative of the user's own.
  public internal(set) var rules: [String: CustomRule] = [:]
  /// Global variables without derivatives.
  public internal(set) var inactiveVariables: Set<String> = []
  /// Whether the bodies of functions are wanted whose derivatives are registered: these are compared with them.
  public var comparesRegistered = false

  /// Nothing is declared.
  public init() {}

  /// Whether what a call of the function means is known without looking at its body.
  public func settles(_ function: Function) -> Bool {
    let name = function.name
    if meanings[name] != nil || likenesses[name] != nil { return true }
    return !comparesRegistered && rule(of: function).map { $0.covers(.forward) && $0.covers(.reverse) } == true
  }

  /// Whether anything is declared about what a function means.
  public func speaks(of function: Function) -> Bool { settles(function) || rule(of: function) != nil }

  /// The registered derivatives of a function, or of the function that it is a snapshot of.
  public func rule(of function: Function) -> CustomRule? {
    rules.isEmpty ? nil : rules[function.originalName]
  }
}
