import Analysis
import IR

/// A call of Enzyme's interface whose first operand is a function: what all such calls have in common.
protocol InterfaceCall {
  /// The call.
  var call: Value { get }
  /// What is to be done with the function, for messages: "differentiate".
  var purpose: String { get }
  /// What the call is replaced by, for messages: "derivative".
  var product: String { get }
  /// What the results are ordered by, for messages: "arguments".
  var orderOfResults: String { get }
}

extension InterfaceCall {
  /// Whether the result is returned through memory that argument 0 points to.
  var returnsThroughMemory: Bool { call.argumentCount > 0 && call.callHasAttribute("sret", at: .parameter(0)) }

  /// The type of the struct that is returned through memory.
  var memoryType: IRType? {
    returnsThroughMemory ? call.calledFunction?.attributeType("sret", at: .parameter(0)) : nil
  }

  /// The position of the function operand.
  private var functionIndex: Int { returnsThroughMemory ? 1 : 0 }

  /// The operand that says which function is meant, if there is one.
  var functionOperand: Value? { call.argumentCount > functionIndex ? call.operand(functionIndex) : nil }

  /// Lets the call name a function.
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

  /// The user's function that the first operand names.
  func function() throws(Diagnostic) -> Function {
    let caller = call.block.function.name
    guard let functionOperand else {
      throw Diagnostic(
        "the request names no function to \(purpose)", remedy: "pass the function as the first argument", in: caller,
        at: call.debugLocation)
    }
    guard let function = functionOperand.resolvedFunction else {
      throw Diagnostic(
        "no function to \(purpose): the first argument is not known at compile time",
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

extension Module {
  /// Whether a function of the calling interface is declared: one whose name contains `name`.
  func declares(_ name: String) -> Bool { functions.contains { $0.isDeclaration && $0.name.contains(name) } }
}
