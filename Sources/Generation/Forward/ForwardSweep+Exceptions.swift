import Analysis
import IR

/// Exception objects have no shadows: they may hold what no derivative depends on.
extension ForwardSweep {
  /// Stops at what would put active data into an exception object.
  func rejectActiveException(_ instruction: Value) throws(Diagnostic) {
    let isActive =
      switch instruction.opcode {
      case .store: instruction.pointerOperand.isInExceptionObject && carriesActive(instruction.storedValue)
      case .call: instruction.arguments.contains(where: \.isInExceptionObject) && passesActive(instruction)
      default: false
      }
    guard isActive else { return }
    throw Diagnostic(
      "an exception object takes a number that depends on an active input",
      remedy: "throw an object without it, and keep the number in a variable of the function that catches",
      in: primal.function.name, at: instruction.debugLocation)
  }

  private func carriesActive(_ value: Value) -> Bool {
    if value.isConstant { return value.addressedVariable.map { environment.globals.isActive($0) } ?? false }
    return activity.isVaried(value) || (types.holdsPointer(value) && [.always, .perhaps].contains(activity.pointer(value)))
  }

  /// Whether a call that is differentiated, or copies memory, takes active numbers beside the exception object.
  private func passesActive(_ call: Value) -> Bool {
    switch call.callKind(environment.library) {
    case .defined, .custom, .memory:
      call.arguments.contains { argument in
        if activity.isVaried(argument), types.holdsFloat(argument) { return true }
        guard argument.type.isPointer, carriesActive(argument) else { return false }
        return types.content(at: argument, size: nil).holdsNumbers
      }
    default: false
    }
  }
}

extension MemoryContent {
  fileprivate var holdsNumbers: Bool {
    switch self {
    case .plain, .invisible: false
    case .lanes(let lanes, _): lanes.contains(where: \.kind.mayHoldNumber)
    case .ambiguous: true
    }
  }
}

extension Value {
  /// The global variable that a constant address lies in, unless its memory is constant (virtual tables).
  fileprivate var addressedVariable: Value? {
    if isConstantExpression, operandCount > 0 { return operand(0).addressedVariable }
    return GlobalVariable(self).flatMap { $0.isConstantMemory ? nil : $0.value }
  }

  /// Whether an address is that of an exception object, or in it.
  fileprivate var isInExceptionObject: Bool {
    guard isInstruction, type.isPointer else { return false }
    if opcode == .getelementptr { return operand(0).isInExceptionObject }
    return opcode == .call && calledFunction?.name == "__cxa_allocate_exception"
  }
}
