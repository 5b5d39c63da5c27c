import Analysis
import IR
import Planning
import Rules

/// Writes the primal again, with tangents (forward mode) or shadows of addresses (reverse mode) beside it.
///
/// In reverse mode this is the forward sweep: it also writes the tape, through `recorder`.
final class ForwardSweep: Sweep {
  /// The object that the tape lives in; nil in forward mode.
  var tape: Value?
  /// Writes what the reverse sweep needs; nil in forward mode.
  var recorder: TapeRecorder?
  /// What the journal is read from: forward mode behind the first half of split mode.
  var journalReader: Value?

  /// Copies of primal registers.
  private(set) var copies: [Value: Value] = [:]
  private var shadows: [Value: [Value]] = [:]
  private(set) var blocks: [BasicBlock: BasicBlock] = [:]
  /// The block in which the copy of a block ends; calls may split it.
  private(set) var ends: [BasicBlock: BasicBlock] = [:]

  var isForwardMode: Bool { plan.request.mode == .forward }

  init(_ plan: Plan, _ environment: Environment, into function: Function) {
    super.init(plan, environment, into: function, allocas: Builder(environment.module))
    let entry = function.appendBlock("memory")
    for block in primal.blocks { blocks[block] = function.appendBlock(block.name) }
    allocas.position(atEndOf: entry)
    if let first = primal.blocks.first.flatMap({ blocks[$0] }) {
      let jump = allocas.branch(to: first)
      allocas.position(before: jump)
    }
  }

  // MARK: Values

  /// Binds a primal register to its copy.
  func bind(_ value: Value, to copy: Value) { copies[value] = copy }

  /// Binds a primal register to its shadows or tangents.
  func bind(_ value: Value, shadows lanes: [Value]) { shadows[value] = lanes }

  /// The copy of a primal value.
  func copy(of value: Value) -> Value {
    if value.isConstant || value.isMetadata { return value }
    guard let copy = copies[value] else { unreachable("no copy of \(value)") }
    return copy
  }

  /// Whether the derived code carries tangents or shadows of a value.
  func carries(_ value: Value) -> Bool {
    if isForwardMode, activity.isVaried(value) { return true }
    guard types.holdsPointer(value) else { return false }
    let pointer = activity.pointer(value)
    return pointer == .always || pointer == .perhaps
  }

  /// The tangents or shadows of a value, one per lane; what is inactive has zero tangents and is its own shadow.
  func shadow(of value: Value) -> [Value] {
    if let known = shadows[value] { return known }
    if value.isConstant { return constantShadow(of: value) }
    if carries(value) { unreachable("no shadow of \(value)") }
    return repeated(lanes.withoutFloats(copy(of: value), for: value))
  }

  private func constantShadow(of value: Value) -> [Value] {
    (0..<width).map { environment.globalShadows.shadowConstant(of: value, lane: $0, environment.globals) }
  }

  /// One value for all lanes.
  func repeated(_ value: Value) -> [Value] { Array(repeating: value, count: width) }

  // MARK: Blocks

  /// Writes all blocks.
  func run() throws(Diagnostic) {
    for block in primal.blocks { declarePhis(of: block) }
    for block in primal.blocks { try write(block) }
    for block in primal.blocks { completePhis(of: block) }
  }

  private func declarePhis(of block: BasicBlock) {
    guard let copy = blocks[block] else { return }
    builder.position(atEndOf: copy)
    for phi in block.phis {
      bind(phi, to: builder.phi(phi.type, phi.name))
      if carries(phi) { bind(phi, shadows: (0..<width).map { _ in builder.phi(phi.type, phi.name + ".shadow") }) }
    }
  }

  private func write(_ block: BasicBlock) throws(Diagnostic) {
    guard let copy = blocks[block] else { return }
    builder.position(atEndOf: copy)
    recorder?.enter(block, self)
    for instruction in block.instructions where instruction.opcode != .phi && !instruction.isTerminator {
      setPlace(of: instruction)
      try write(instruction)
      recorder?.record(instruction, self)
    }
    setPlace(of: block.terminator)
    recorder?.leave(block, self)
    if let terminator = block.terminator { try write(terminator: terminator) }
    ends[block] = builder.block
  }

  private func completePhis(of block: BasicBlock) {
    for phi in block.phis {
      for (value, from) in phi.incoming {
        guard let end = ends[from] else { continue }
        if let jump = end.terminator { builder.position(before: jump) }
        copies[phi]?.addIncoming(copy(of: value), from: end)
        guard let own = shadows[phi] else { continue }
        for (lane, incoming) in zip(own, shadow(of: value)) { lane.addIncoming(incoming, from: end) }
      }
    }
  }

  private func write(terminator: Value) throws(Diagnostic) {
    switch terminator.opcode {
    case .ret: break  // The caller writes it: derived functions return other things.
    case .unreachable: builder.unreachableEnd()
    case .br where plan.request.mode == .forward && journalReader == nil && ApartVersion.isChosen(by: terminator):
      // Forward mode reads no memory again: one version is enough, unless a journal tells which one was taken.
      if let target = blocks[terminator.block.successors[1]] { builder.branch(to: target) }
    case .br, .switch:
      let copy = terminator.cloneInstruction()
      copy.dropMetadata()
      builder.insert(copy)
      if terminator.opcode == .switch || terminator.isConditionalBranch {
        copy.setOperand(0, to: self.copy(of: terminator.condition))
      }
      for (index, successor) in terminator.block.successors.enumerated() {
        if let target = blocks[successor] { copy.setSuccessor(index, to: target) }
      }
    default: unreachable("an unexpected terminator")
    }
  }

  // MARK: Instructions

  private func write(_ instruction: Value) throws(Diagnostic) {
    try rejectActiveException(instruction)
    if plan.request.isProbe { try writeProbed(instruction) } else { try writeAny(instruction) }
  }

  /// Writes an instruction of any kind, with its tangents and shadows.
  func writeAny(_ instruction: Value) throws(Diagnostic) {
    switch instruction.opcode {
    case .load: writeLoad(instruction)
    case .store:
      try rejectPieces(instruction)
      writeStore(instruction)
    case .alloca: writeAlloca(instruction)
    case .call: try writeCall(instruction)
    case .atomicrmw: try writeAtomicUpdate(instruction)
    case .cmpxchg: try writeCompareExchange(instruction)
    case .fence: writePrimal(instruction)
    case .vaarg, .landingpad, .catchpad, .cleanuppad, .other:
      throw unsupported(instruction)
    default:
      if instruction.opcode == .bitcast, instruction.type.isFloatOrFloatVector { try rejectAssembled(instruction) }
      clone(instruction)
      if carries(instruction) { bind(instruction, shadows: try writeShadow(of: instruction)) }
    }
  }

  func unsupported(_ instruction: Value) -> Diagnostic {
    Diagnostic(
      "the instruction '\(instruction.opcode.rawValue)' cannot be differentiated",
      remedy: "keep it out of the function that is differentiated",
      in: primal.function.name, at: instruction.debugLocation)
  }

  /// Copies an instruction with its operands mapped.
  @discardableResult
  func clone(_ instruction: Value) -> Value {
    let copy = instruction.cloneInstruction()
    copy.dropMetadata()
    builder.insert(copy, name: instruction.type.isVoid ? "" : instruction.name)
    for (index, operand) in instruction.operands.enumerated() where !operand.isConstant && !operand.isMetadata {
      copy.setOperand(index, to: self.copy(of: operand))
    }
    bind(instruction, to: copy)
    return copy
  }
}
