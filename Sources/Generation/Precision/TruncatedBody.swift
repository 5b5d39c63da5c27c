import Analysis
import IR
import Rules

/// Rewrites the copy of a function: operations on numbers of the source format become rounded ones.
struct TruncatedBody {
  let copy: Function
  let original: Function
  let request: TruncationRequest
  let library: LibraryTable
  /// Whether functions without a body are called with the numbers as they are.
  let leavesOutside: Bool
  /// The copy of a function that is called.
  let truncated: (Function) throws(Diagnostic) -> Function
  let builder: Builder
  let operations: RoundedOperations

  init(
    _ copy: Function, of original: Function, _ request: TruncationRequest, _ library: LibraryTable,
    leavesOutside: Bool, truncated: @escaping (Function) throws(Diagnostic) -> Function
  ) {
    self.copy = copy
    self.original = original
    self.request = request
    self.library = library
    self.leavesOutside = leavesOutside
    self.truncated = truncated
    builder = Builder(copy.module)
    operations = RoundedOperations(builder, source: request.source, target: request.target)
  }

  /// Rewrites all instructions.
  /// - Parameter candidates: the functions that a call through a pointer may reach.
  func rewrite(candidates: [Function]) throws(Diagnostic) {
    for instruction in copy.instructions {
      if request.scope == .memory { roundConstants(of: instruction) }
      builder.position(before: instruction)
      builder.setDebugLocation(instruction.debugLocation)
      if instruction.opcode == .call || instruction.opcode == .invoke {
        try rewriteCall(instruction, candidates)
      } else {
        try rewrite(instruction)
      }
    }
  }

  func error(_ message: String, _ remedy: String, _ instruction: Value) -> Diagnostic {
    Diagnostic(message, remedy: remedy, in: original.name, at: instruction.debugLocation)
  }

  // MARK: Instructions

  private func rewrite(_ instruction: Value) throws(Diagnostic) {
    switch instruction.opcode {
    case .fneg, .fadd, .fsub, .fmul, .fdiv, .frem:
      guard operations.isSource(instruction.type), let function = instruction.arithmeticFunction else { return }
      try replace(instruction, by: function, instruction.operands)
    case .fcmp, .fptosi, .fptoui: roundOperands(instruction)
    case .sitofp, .uitofp:
      guard operations.isSource(instruction.type) else { return }
      replace(instruction, by: operations.round(integer: instruction.operand(0), instruction.opcode, to: instruction.type))
    case .fptrunc, .fpext: rewriteConversion(instruction)
    case .atomicrmw where operations.isSource(instruction.type) && instruction.atomicFunction != nil:
      throw error(
        "an atomic update of a number cannot be truncated", "add up in a variable of each thread first", instruction)
    default: return
    }
  }

  /// Conversions between formats: one rounding from the number that is converted.
  private func rewriteConversion(_ instruction: Value) {
    if operations.isSource(instruction.type) {
      replace(instruction, by: operations.round(instruction.operand(0)))
    } else {
      roundOperands(instruction)
    }
  }

  /// Rounds the operands of the source format.
  func roundOperands(_ instruction: Value) {
    let count = instruction.opcode == .call ? instruction.argumentCount : instruction.operandCount
    for index in 0..<count where operations.isSource(instruction.operand(index).type) {
      instruction.setOperand(index, to: operations.round(instruction.operand(index)))
    }
  }

  func replace(_ instruction: Value, by function: ScalarFunction, _ operands: [Value]) throws(Diagnostic) {
    guard let value = operations.apply(function, operands, like: instruction) else {
      throw error(
        "MPFR has no function that computes '\(function)' in a format of \(request.target.exponent) and \(request.target.significand) bits",
        "truncate to half, bfloat, float or double", instruction)
    }
    replace(instruction, by: value)
  }

  func replace(_ instruction: Value, by value: Value) {
    instruction.replaceAllUses(with: value)
    instruction.erase()
  }

  // MARK: Memory mode

  /// In memory mode constants are rounded wherever they go: operations round their operands anyway.
  private func roundConstants(of instruction: Value) {
    switch instruction.opcode {
    case .phi: roundConstants(ofPhi: instruction)
    case .store, .select, .ret, .insertelement, .insertvalue, .call, .invoke, .shufflevector, .freeze:
      builder.position(before: instruction)
      for (index, operand) in instruction.operands.enumerated() where isRoundedConstant(operand) {
        instruction.setOperand(index, to: operations.round(operand))
      }
    default: return
    }
  }

  private func roundConstants(ofPhi phi: Value) {
    for (index, incoming) in phi.incoming.enumerated() where isRoundedConstant(incoming.value) {
      guard let jump = incoming.block.terminator else { continue }
      builder.position(before: jump)
      phi.setOperand(index, to: operations.round(incoming.value))
    }
  }

  private func isRoundedConstant(_ value: Value) -> Bool {
    value.isConstant && operations.isSource(value.type) && !value.isUndef && !value.isNull
  }
}
