import IR

extension Module {
  /// The functions that ask for a derivative of one of some functions, themselves or by what they call: the tests of a function
  /// do, and may have the type of a function that it calls through a pointer.
  func functionsAsking(forDerivativeOf targets: Set<Function>) -> Set<Function> {
    let requests = functions.filter(\.isOfInterface).flatMap(\.value.users).filter(\.isInstruction).compactMap(
      RequestCall.init)
    let asking = requests.filter { $0.functionOperand?.resolvedFunction.map(targets.contains) == true }
    var found: Set<Function> = []
    var open = asking.map(\.call.block.function)
    while let function = open.popLast() {
      guard found.insert(function).inserted else { continue }
      let calls = function.value.users.filter { $0.isInstruction && ($0.opcode == .call || $0.opcode == .invoke) }
      open += calls.filter { $0.calledFunction == function }.map(\.block.function)
    }
    return found
  }
}
