import Analysis
import IR
import Rules

/// Calls in a truncated function.
extension TruncatedBody {
  func rewriteCall(_ call: Value, _ candidates: [Function]) throws(Diagnostic) {
    switch call.callKind(library) {
    case .scalar(let function): try rewriteFunction(call, function)
    case .vectorReduction(let reduction): try rewriteReduction(call, reduction)
    case .defined(let callee), .custom(let callee): setCallee(of: call, to: try truncated(callee).value)
    case .indirect: try rewriteIndirect(call, candidates)
    case .inactive(.none):
      // Tests and conversions of numbers.
      roundOperands(call)
      roundResult(of: call)
    case .undefinedFunction(let name): try rewriteUndefined(call, name)
    case .inlineAssembly:
      if touchesNumbers(call) {
        throw error("inline assembler cannot be truncated", "write it in C, or keep it out of the function", call)
      }
    default:
      try passCopies(to: call)
      roundResult(of: call)
    }
  }

  private func touchesNumbers(_ call: Value) -> Bool {
    (call.arguments.map(\.type) + [call.type]).contains { $0.contains(operations.isSource) }
  }

  private func setCallee(of call: Value, to callee: Value) { call.setOperand(call.operandCount - 1, to: callee) }

  /// In memory mode, what comes from a function of the library is rounded.
  private func roundResult(of call: Value) {
    guard request.scope == .memory, operations.isSource(call.type), call.hasUses, call.opcode == .call else { return }
    guard let next = call.next else { return }
    let users = call.users
    builder.position(before: next)
    let rounded = operations.round(call)
    for user in users {
      for (index, operand) in user.operands.enumerated() where operand == call { user.setOperand(index, to: rounded) }
    }
  }

  // MARK: Functions of numbers

  private func rewriteFunction(_ call: Value, _ function: ScalarFunction) throws(Diagnostic) {
    guard operations.isSource(call.type) else { return }
    if call.intrinsicBaseName?.hasPrefix("llvm.x86.") == true {
      throw error("an estimate by the processor ('\(function)') cannot be truncated", "divide, or use sqrt", call)
    }
    try replace(call, by: function, call.arguments)
  }

  /// The elements of a vector one after the other.
  private func rewriteReduction(_ call: Value, _ reduction: ReductionOperator) throws(Diagnostic) {
    guard operations.isSource(call.type) else { return }
    let vector = call.operand(call.argumentCount - 1)
    var values = (0..<vector.type.elementCount).map { builder.extractElement(vector, builder.context.int32.constant($0)) }
    if call.argumentCount > 1 { values.insert(call.operand(0), at: 0) }
    var total = values[0]
    for value in values.dropFirst() {
      guard let next = operations.apply(reduction.function, [total, value], like: call) else { unreachable("no sum") }
      total = next
    }
    replace(call, by: total)
  }

  // MARK: Other code

  private func rewriteUndefined(_ call: Value, _ name: String) throws(Diagnostic) {
    // Requests are replaced later: they then speak of the copies.
    let isRequest = name.contains("__enzyme_")
    if !isRequest, !leavesOutside, touchesNumbers(call) {
      throw error(
        "the function '\(name)' has no body in this file and cannot be truncated",
        "define it in the same file, or link the bitcode of its file first", call)
    }
    try passCopies(to: call)
  }

  /// Code outside gets the copies of the functions that are passed to it.
  private func passCopies(to call: Value) throws(Diagnostic) {
    for (index, argument) in call.arguments.enumerated() {
      guard let function = argument.strippedFunction, !function.isDeclaration, function.value == argument else { continue }
      call.setOperand(index, to: try truncated(function).value)
    }
  }

  /// A pointer holds the address of an original, or of code outside; the copy of what it may be is called.
  private func rewriteIndirect(_ call: Value, _ candidates: [Function]) throws(Diagnostic) {
    let pointer = call.calledValue
    var target = pointer
    for function in candidates where function.functionType == call.calledFunctionType {
      let isFunction = builder.icmp(.equal, pointer, function.value)
      target = builder.select(isFunction, try truncated(function).value, target)
    }
    setCallee(of: call, to: target)
  }
}
