public import IR

/// How an argument of a differentiated function takes part in the derivative.
public enum ArgumentActivity: String, Hashable, Sendable {
  /// Has no derivative.
  case constant
  /// A number whose cotangent is returned (reverse mode).
  case active
  /// Comes with its tangent or shadow.
  case duplicated
  /// As `duplicated`; the caller does not need the primal result behind it.
  case duplicatedOnly
  /// Comes with a shadow that is the primal pointer itself (or null) where it is inactive.
  case perhapsDuplicated

  /// Whether a tangent or shadow is passed along.
  public var hasShadow: Bool { self == .duplicated || self == .duplicatedOnly || self == .perhapsDuplicated }
}

/// How the result of a differentiated function takes part in the derivative.
public enum ReturnActivity: String, Hashable, Sendable {
  /// Has no derivative.
  case constant
  /// A number: its tangent is returned (forward) or its cotangent is passed (reverse).
  case active
  /// An address whose shadow is returned.
  case duplicated
  /// A struct of both.
  case mixed

  /// Whether there is a tangent or cotangent of the result.
  public var hasNumbers: Bool { self == .active || self == .mixed }
  /// Whether there is a shadow of the result.
  public var hasAddresses: Bool { self == .duplicated || self == .mixed }

  /// The activity of a result that holds active numbers, addresses, or both.
  public init(numbers: Bool, addresses: Bool) {
    self = numbers ? (addresses ? .mixed : .active) : (addresses ? .duplicated : .constant)
  }
}

/// Which derivative is made.
public enum Mode: Hashable, Sendable {
  /// ẏ = J ẋ beside the primal.
  case forward
  /// x̄ = Jᵀ ȳ, forward sweep and reverse sweep in one function.
  case reverse
  /// The same in two functions, with a tape between them.
  case split
}

/// What forward mode carries beside the primal.
public enum Propagated: Hashable, Sendable {
  /// Tangents.
  case tangents
  /// Bounds of absolute errors: what rounding adds, too.
  case errors
}

/// What a derivative does with the journal of the primal: what the primal read from memory and what calls of functions outside
/// gave back, in program order. With it the primal can be followed again without its memory and without its effects.
public enum Journal: Hashable, Sendable {
  /// There is none.
  case none
  /// It is written while the primal runs: the first half of split mode.
  case written
  /// It is read in the place of the primal: forward mode behind that half.
  case read
}

/// A derivative that is asked for; the key under which it is made once.
public struct Request: Hashable {
  /// The primal function.
  public var function: Function
  /// Which derivative.
  public var mode: Mode
  /// The activity of each parameter.
  public var arguments: [ArgumentActivity]
  /// The activity of the result.
  public var result: ReturnActivity
  /// How many tangents or cotangents are carried at once.
  public var width: Int
  /// Whether the derivative also returns the primal result.
  public var returnsPrimal: Bool
  /// What forward mode carries.
  public var propagates = Propagated.tangents
  /// The pointer parameters behind which the caller leaves memory as it is between the two halves of split mode.
  public var unchangedArguments: Set<Int> = []
  /// What is done with the journal.
  public var journal = Journal.none
  /// Whether the primal is wanted as a probe, which tells what memory it touches; in forward mode.
  public var isProbe = false

  /// A request.
  public init(
    _ function: Function, mode: Mode, arguments: [ArgumentActivity], result: ReturnActivity, width: Int = 1,
    returnsPrimal: Bool = false
  ) {
    self.function = function
    self.mode = mode
    self.arguments = arguments
    self.result = result
    self.width = width
    self.returnsPrimal = returnsPrimal
  }
}
