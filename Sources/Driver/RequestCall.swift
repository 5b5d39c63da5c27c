import Analysis
import IR

/// What a request asks for.
enum RequestKind: String, CaseIterable {
  /// Reverse mode in one call.
  case combined = "__enzyme_autodiff"
  /// Forward mode.
  case forward = "__enzyme_fwddiff"
  /// The first half of split mode: the primal, which fills a tape.
  case augmented = "__enzyme_augmentfwd"
  /// The second half of split mode: the reverse sweep, which reads the tape.
  case adjoint = "__enzyme_reverse"
  /// The bytes that a program provides for the handle of a tape.
  case tapeSize = "__enzyme_augmentsize"

  /// Which derivative is made.
  var mode: Mode {
    switch self {
    case .forward: .forward
    case .combined: .reverse
    case .augmented, .adjoint, .tapeSize: .split
    }
  }
}

/// A call that asks for a derivative, or for a half of one: `__enzyme_autodiff(f, …)` and its kin.
struct RequestCall: Hashable {
  /// The call.
  let call: Value
  /// What is asked for.
  let kind: RequestKind

  /// The request that an instruction makes, if it makes one.
  init?(_ instruction: Value) {
    guard instruction.opcode == .call || instruction.opcode == .invoke, let name = instruction.calledFunction?.name,
      let kind = RequestKind.allCases.first(where: { name.contains($0.rawValue) })
    else { return nil }
    call = instruction
    self.kind = kind
  }

  /// Whether the result is returned through memory that argument 0 points to.
  var returnsThroughMemory: Bool { call.argumentCount > 0 && call.callHasAttribute("sret", at: .parameter(0)) }

  /// The type of the struct that is returned through memory.
  var memoryType: IRType? {
    returnsThroughMemory ? call.calledFunction?.attributeType("sret", at: .parameter(0)) : nil
  }

  /// The position of the function operand.
  private var functionIndex: Int { returnsThroughMemory ? 1 : 0 }

  /// The operand that says which function is to be differentiated, if there is one.
  var functionOperand: Value? { call.argumentCount > functionIndex ? call.operand(functionIndex) : nil }

  /// Lets the request name a function.
  func name(_ function: Function) { call.setOperand(functionIndex, to: function.value) }

  /// The operands behind the function.
  var operands: [Value] { Array(call.arguments.dropFirst(functionIndex + 1)) }

  /// The position among the call's arguments of the first operand behind the function.
  var firstOperandIndex: Int { functionIndex + 1 }

  /// Removes the call, and the loads of markers that only it used: nothing defines these variables.
  /// - Requires: nothing uses the call.
  func erase() {
    let markers = Set(call.arguments.filter { $0.markerName != nil && $0.isInstruction })
    call.erase()
    for marker in markers where !marker.hasUses { marker.erase() }
  }

  /// Puts a number in the place of the call.
  func replace(by number: Int) {
    if call.hasUses { call.replaceAllUses(with: call.type.constant(number)) }
    erase()
  }

  /// The user's function that is to be differentiated.
  func function() throws(Diagnostic) -> Function {
    let caller = call.block.function.name
    guard let functionOperand else {
      throw Diagnostic(
        "the request names no function to differentiate", remedy: "pass the function as the first argument", in: caller,
        at: call.debugLocation)
    }
    guard let function = functionOperand.resolvedFunction else {
      throw Diagnostic(
        "no function to differentiate: the first argument is not known at compile time",
        remedy: "name the function itself in the request", in: caller, at: call.debugLocation)
    }
    return function
  }
}

extension Value {
  /// The function that a value is, through constants, and through stack variables that are written once.
  var resolvedFunction: Function? {
    if let function = strippedFunction { return function }
    guard isInstruction else { return nil }
    switch opcode {
    case .bitcast, .addrspacecast, .ptrtoint, .inttoptr, .freeze: return operand(0).resolvedFunction
    case .load: return singleStoredValue?.resolvedFunction
    case .phi:
      let functions = Set(incoming.map(\.value.resolvedFunction))
      return functions.count == 1 ? functions.first.flatMap { $0 } : nil
    default: return nil
    }
  }
}
