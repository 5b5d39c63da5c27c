import Analysis
import IR

/// What a request asks for.
enum RequestKind: String, CaseIterable {
  /// Reverse mode in one call.
  case combined = "__enzyme_autodiff"
  /// Forward mode.
  case forward = "__enzyme_fwddiff"
  /// Forward mode with bounds of rounding errors in the place of tangents.
  case errorEstimate = "__enzyme_error_estimate"
  /// The first half of split mode: the primal, which fills a tape.
  case augmented = "__enzyme_augmentfwd"
  /// The second half of split mode: the reverse sweep, which reads the tape.
  case adjoint = "__enzyme_reverse"
  /// Forward mode behind the first half of split mode: it reads the tape in the place of the primal's memory.
  case replayed = "__enzyme_fwdsplit"
  /// The bytes that a program provides for the handle of a tape.
  case tapeSize = "__enzyme_augmentsize"

  /// Which derivative is made.
  var mode: Mode {
    switch self {
    case .forward, .errorEstimate, .replayed: .forward
    case .combined: .reverse
    case .augmented, .adjoint, .tapeSize: .split
    }
  }

  /// Whether a tape is passed.
  var takesTape: Bool { self == .adjoint || self == .replayed }
}

/// A call that asks for a derivative, or for a half of one: `__enzyme_autodiff(f, …)` and its kin.
struct RequestCall: InterfaceCall, Hashable {
  /// The call.
  let call: Value
  /// What is asked for.
  let kind: RequestKind
  let purpose = "differentiate"
  let product = "derivative"
  let orderOfResults = "arguments"

  /// The request that an instruction makes, if it makes one.
  init?(_ instruction: Value) {
    guard instruction.opcode == .call || instruction.opcode == .invoke, let callee = instruction.calledFunction,
      callee.isOfInterface
    else { return nil }
    let name = callee.name
    guard let kind = RequestKind.allCases.first(where: { name.contains($0.rawValue) }) else { return nil }
    call = instruction
    self.kind = kind
  }
}
