import Analysis
import IR
import Planning

/// Writes the reverse sweep: one block per primal block, edges reversed, cotangents flowing from results to operands.
///
/// A. Griewank and A. Walther, "Evaluating Derivatives" (SIAM 2008), chapter 3. Cotangents of registers live in stack
/// variables that LLVM turns into registers; a variable is zeroed when the instruction that defines its register is
/// reversed, so that the next (earlier) iteration starts clean.
final class ReverseSweep: Sweep {
  let recorder: TapeRecorder
  /// The forward sweep, when it is in the same function.
  let forward: ForwardSweep?
  let tape: Value

  private var cotangents: [Value: [Value]] = [:]
  /// Cotangents of registers that live in the block being reversed alone.
  private var gathered: [Value: [Value]] = [:]
  private var local: [Value: Bool] = [:]
  private(set) var blocks: [BasicBlock: BasicBlock] = [:]
  var counters: [Int: Value] = [:]
  /// The arrays of loops, with the variables that hold their addresses.
  var arrayVariables: [Kept: (slot: TapeSlot, variable: Value)] = [:]
  /// What the block that is being written has looked up already.
  var found: [Entity: [Value]] = [:]
  private var zeros: [Int: Value] = [:]

  init(
    _ plan: Plan, _ environment: Environment, into function: Function, allocas: Builder, tape: Value, recorder: TapeRecorder,
    forward: ForwardSweep?
  ) {
    self.tape = tape
    self.recorder = recorder
    self.forward = forward
    super.init(plan, environment, into: function, allocas: allocas)
    for block in primal.blocks where plan.needs.isReversed(block) {
      blocks[block] = function.appendBlock("reverse.\(block.name)")
    }
  }

  // MARK: Cotangents

  /// The variables that hold the cotangents of a register.
  private func variables(of value: Value) -> [Value] {
    if let known = cotangents[value] { return known }
    let made = (0..<width).map { _ -> Value in
      let variable = allocas.alloca(value.type, value.name.isEmpty ? "cotangent" : "\(value.name).cotangent")
      allocas.store(value.type.zero, to: variable)
      return variable
    }
    cotangents[value] = made
    return made
  }

  /// Whether a register has a cotangent.
  func hasCotangent(_ value: Value) -> Bool { !value.isConstant && activity.isVaried(value) && types.holdsFloat(value) }

  /// Whether a register is used in its own block only, so that its cotangent is complete when its definition is reversed.
  private func isLocal(_ value: Value) -> Bool {
    if let known = local[value] { return known }
    let result =
      value.isInstruction && value.opcode != .phi
      && value.users.allSatisfy { $0.isInstruction && $0.opcode != .phi && $0.opcode != .ret && $0.block == value.block }
    local[value] = result
    return result
  }

  /// Adds to the cotangents of a register.
  func add(_ terms: [Value], to value: Value) {
    guard hasCotangent(value) else { return }
    if isLocal(value) {
      gathered[value] = gathered[value].map { zip($0, terms).map { lanes.add($0, $1, for: value) } } ?? terms
      return
    }
    for (variable, term) in zip(variables(of: value), terms) {
      builder.store(lanes.add(builder.load(value.type, from: variable), term, for: value), to: variable)
    }
  }

  /// Takes the cotangents of a register and leaves zero.
  func take(_ value: Value) -> [Value] {
    if isLocal(value) { return gathered.removeValue(forKey: value) ?? Array(repeating: value.type.zero, count: width) }
    return variables(of: value).map { variable in
      let cotangent = builder.load(value.type, from: variable)
      builder.store(value.type.zero, to: variable)
      return cotangent
    }
  }

  // MARK: Blocks

  /// Writes all blocks; control enters at the reverse of the return block.
  /// - Parameter finish: writes the end of the reverse sweep.
  func run(finish: () -> Void) throws(Diagnostic) {
    for block in primal.blocks where plan.needs.isReversed(block) { try write(block, finish) }
  }

  private func write(_ block: BasicBlock, _ finish: () -> Void) throws(Diagnostic) {
    guard let reversed = blocks[block] else { return }
    builder.position(atEndOf: reversed)
    found = [:]
    for instruction in block.instructions.reversed()
    where instruction.opcode != .phi && !instruction.isTerminator && plan.needs.hasReverse(instruction) {
      setPlace(of: instruction)
      try reverse(instruction)
    }
    setPlace(of: block.terminator)
    if block == primal.blocks.first {
      finish()
      return
    }
    writeEdges(of: block)
  }

  /// Leaves the reverse of a block towards the predecessor that the forward sweep came from.
  private func writeEdges(of block: BasicBlock) {
    if let skipped = plan.needs.skippedLoop(atEntryOf: block) {
      jump(to: primal.loops[skipped].preheader)
      return
    }
    switch primal.predecessorChoice(of: block) {
    case .only(let predecessor):
      guard let predecessor else { unreachable("a block without predecessor") }
      writeEdge(from: block, to: predecessor)
    case .header(let loop): writeHeaderEdges(of: block, loop)
    case .condition(let condition, let whenTrue, let whenFalse):
      let value = lookup(condition)
      let (first, second) = (function.appendBlock("reverse.then"), function.appendBlock("reverse.else"))
      builder.branch(if: value, to: first, else: second)
      writeEdges(from: block, [(first, whenTrue), (second, whenFalse)])
    case .recorded(let phi, let predecessors):
      let value = lookup(phi)
      let starts = predecessors.map { _ in function.appendBlock("reverse.edge") }
      let cases = starts.dropLast().enumerated().map { (value: phi.type.constant($0.offset), block: $0.element) }
      builder.switchOn(value, cases: cases, default: starts[starts.count - 1])
      writeEdges(from: block, Array(zip(starts, predecessors)))
    }
  }

  private func writeEdges(from block: BasicBlock, _ edges: [(start: BasicBlock, predecessor: BasicBlock)]) {
    let known = found
    for (start, predecessor) in edges {
      builder.position(atEndOf: start)
      found = known
      writeEdge(from: block, to: predecessor)
    }
  }

  private func writeEdge(from block: BasicBlock, to predecessor: BasicBlock) {
    moveCotangents(of: block, from: predecessor)
    for loop in primal.loopsLeft(atEntryOf: block).reversed() { enterReverse(of: loop, at: block) }
    jump(to: predecessor)
  }

  private func jump(to block: BasicBlock) {
    if let target = blocks[block] { builder.branch(to: target) } else { builder.unreachableEnd() }
  }

  /// All phis of a block are one parallel move: read all cotangents, zero all, then add each where its value came from.
  private func moveCotangents(of block: BasicBlock, from predecessor: BasicBlock) {
    let moves = block.phis.filter(hasCotangent).map { phi in (phi, take(phi)) }
    for (phi, cotangents) in moves {
      if let value = phi.incomingValue(from: predecessor) { add(cotangents, to: value) }
    }
  }

  // MARK: Loops

  /// The variable that counts the iterations of a loop down.
  func counter(of loop: Int) -> Value {
    if let known = counters[loop] { return known }
    let variable = allocas.alloca(context.int64, "iteration.reverse")
    counters[loop] = variable
    return variable
  }

  /// Starts the reverse of a loop with its last iteration.
  private func enterReverse(of loop: Int, at block: BasicBlock) {
    let count = lookup(.exitCount(loop: loop))[0]
    builder.store(count, to: counter(of: loop))
    if plan.strategies[loop] == .arrays { openArrays(of: loop, count) }
    if plan.strategies[loop] == .stack { popFrame(of: loop) }
  }

  /// At the header: the first iteration was entered from the preheader, every other one from the latch.
  private func writeHeaderEdges(of header: BasicBlock, _ loop: Int) {
    let (first, other) = (function.appendBlock("reverse.first"), function.appendBlock("reverse.next"))
    let iteration = builder.load(context.int64, from: counter(of: loop))
    builder.branch(if: builder.icmp(.equal, iteration, context.constant(0)), to: first, else: other)
    builder.position(atEndOf: first)
    moveCotangents(of: header, from: primal.loops[loop].preheader)
    if plan.strategies[loop] == .arrays {
      found = [:]
      runtime.release(lookup(.tapeBase(loop: loop))[0], on: tape)
    }
    jump(to: primal.loops[loop].preheader)
    builder.position(atEndOf: other)
    moveCotangents(of: header, from: primal.loops[loop].latch)
    builder.store(builder.integer(.sub, iteration, context.constant(1)), to: counter(of: loop))
    if plan.strategies[loop] == .stack { popFrame(of: loop) }
    jump(to: primal.loops[loop].latch)
  }

  /// Memory that reads as zero.
  func zeroMemory(bytes: Int) -> Value {
    if let known = zeros[bytes] { return known }
    let name = "isozyme.zeros.\(bytes)"
    let type = IRType.array(of: context.int8, count: max(1, bytes))
    let global = environment.module.global(named: name) ?? environment.module.addGlobal(named: name, type: type)
    if global.initializer == nil {
      global.makeInternal()
      global.setConstantMemory(true)
      global.setAlignment(64)
      global.setInitializer(type.zero)
    }
    zeros[bytes] = global.value
    return global.value
  }
}
