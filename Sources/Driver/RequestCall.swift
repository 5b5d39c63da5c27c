import Analysis
import IR

/// A call that asks for a derivative: `__enzyme_autodiff(f, …)` or `__enzyme_fwddiff(f, …)`.
struct RequestCall: Hashable {
  /// The call.
  let call: Value
  /// Which derivative.
  let mode: Mode

  /// The request that an instruction makes, if it makes one.
  init?(_ instruction: Value) {
    guard instruction.opcode == .call || instruction.opcode == .invoke, let name = instruction.calledFunction?.name else {
      return nil
    }
    if name.contains("__enzyme_autodiff") {
      mode = .reverse
    } else if name.contains("__enzyme_fwddiff") {
      mode = .forward
    } else {
      return nil
    }
    call = instruction
  }

  /// Whether the result is returned through memory that argument 0 points to.
  var returnsThroughMemory: Bool { call.argumentCount > 0 && call.callHasAttribute("sret", at: .parameter(0)) }

  /// The position of the function operand.
  private var functionIndex: Int { returnsThroughMemory ? 1 : 0 }

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

  /// The user's function that is to be differentiated.
  func function() throws(Diagnostic) -> Function {
    let caller = call.block.function.name
    guard call.argumentCount > functionIndex else {
      throw Diagnostic(
        "the request names no function to differentiate", remedy: "pass the function as the first argument", in: caller,
        at: call.debugLocation)
    }
    guard let function = call.operand(functionIndex).resolvedFunction else {
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

  /// The value that a load from a stack variable or constant global reads, where only one is ever written.
  var singleStoredValue: Value? {
    let pointer = pointerOperand
    if let global = GlobalVariable(pointer), global.isConstantMemory { return global.initializer }
    guard pointer.opcode == .alloca else { return nil }
    var stored: Value?
    for user in pointer.users {
      switch user.opcode {
      case .load: continue
      case .store where user.pointerOperand == pointer && stored == nil: stored = user.storedValue
      case .call where user.intrinsicBaseName?.hasPrefix("llvm.lifetime") == true: continue
      default: return nil
      }
    }
    return stored
  }

  /// The name of the marker that an operand of a request is: a variable whose name starts with `enzyme_`, or its value.
  var markerName: String? {
    if isGlobalVariable { return name.hasPrefix("enzyme_") ? name : nil }
    if isMetadata { return nil }
    guard isInstruction || isConstantExpression else { return nil }
    switch opcode {
    case .load:
      return pointerOperand.markerName ?? singleStoredValue?.markerName
    case .bitcast, .addrspacecast, .ptrtoint, .inttoptr, .freeze, .trunc, .zext, .sext: return operand(0).markerName
    case .phi:
      let names = Set(incoming.map(\.value.markerName))
      return names.count == 1 ? names.first.flatMap { $0 } : nil
    default: return nil
    }
  }
}
