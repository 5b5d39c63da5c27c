import IR

extension Function {
  /// Whether the function asks for a derivative of one of some functions, itself or by what it calls: the tests of a function
  /// do, and may have the type of a function that it calls through a pointer.
  func asksForDerivative(ofOneOf functions: Set<Function>) -> Bool {
    var seen: Set<Function> = []
    var open = [self]
    while let function = open.popLast() {
      guard seen.insert(function).inserted else { continue }
      for call in function.instructions where call.opcode == .call || call.opcode == .invoke {
        if let request = RequestCall(call) {
          if let target = request.functionOperand?.resolvedFunction, functions.contains(target) { return true }
        } else if let callee = call.calledFunction {
          open.append(callee)
        }
      }
    }
    return false
  }
}
