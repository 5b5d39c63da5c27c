import Analysis
public import IR
import Rules

/// What the reverse sweep of single instructions, branches and loops reads: the seeds of the plan.
///
/// The functions here and the emitters of `Generation/Reverse` are two sides of one table; the emitters stop at a value
/// that was not declared here.
public struct NeededInReverse {
  private let request: Request
  private let primal: Primal
  private let types: Types
  private let activity: Activity
  private let library: LibraryTable
  /// The values that a later choice may discard: their cotangent may be zero though they are infinite.
  private var chosen: Set<Value> = []
  /// The loops whose reverse comes to nothing.
  private var emptyLoops: Set<Int> = []
  private let pieces: Pieces

  init(
    _ request: Request, _ primal: Primal, _ types: Types, _ activity: Activity, _ pieces: Pieces, _ library: LibraryTable
  ) {
    self.request = request
    self.primal = primal
    self.types = types
    self.activity = activity
    self.pieces = pieces
    self.library = library
    chosen = Self.chosenValues(primal, activity, library)
    for loop in primal.loops.indices where comesToNothing(loop) { emptyLoops.insert(loop) }
  }

  /// Whether a select, minimum or maximum may discard what is computed from a value: partial derivatives that would not
  /// have been evaluated in the source may then be infinite, and their product with a zero cotangent has to be zero.
  public func isChosen(_ value: Value) -> Bool { chosen.contains(value) }

  private static func chosenValues(_ primal: Primal, _ activity: Activity, _ library: LibraryTable) -> Set<Value> {
    var chosen: Set<Value> = []
    for instruction in primal.blocks.flatMap(\.instructions).reversed() where activity.isVaried(instruction) {
      let passesOn = chosen.contains(instruction) && (instruction.arithmeticFunction != nil || instruction.opcode == .call)
      guard passesOn || instruction.opcode == .select || isSelection(instruction, library) else { continue }
      chosen.formUnion(instruction.operands.filter(activity.isVaried))
    }
    return chosen
  }

  private static func isSelection(_ instruction: Value, _ library: LibraryTable) -> Bool {
    guard instruction.opcode == .call, case .scalar(let function) = instruction.callKind(library) else { return false }
    return ScalarRule.rule(for: function).partials.contains { partial in
      if case .select = partial { true } else { false }
    }
  }

  /// Whether the reverse sweep has anything to do for an instruction.
  public func hasReverse(_ instruction: Value) -> Bool {
    switch instruction.opcode {
    case .store:
      // Where it may write a piece of a number, the reverse sweep looks whether it does.
      return (types.writesFloat(instruction) || pieces.tears(instruction) == .perhaps) && isReachable(instruction.pointerOperand)
    case .alloca: return request.mode == .split || !instruction.isStaticAlloca
    case .call: return callHasReverse(instruction)
    case .cmpxchg, .fence: return false
    case .load, .atomicrmw: return types.holdsFloat(instruction) && isReachable(instruction.pointerOperand)
    default: return activity.isVaried(instruction)
    }
  }

  private func isReachable(_ pointer: Value) -> Bool {
    let activity = activity.pointer(pointer)
    return activity == .always || activity == .perhaps
  }

  private func callHasReverse(_ call: Value) -> Bool {
    switch call.callKind(library) {
    case .scalar, .vectorReduction: activity.isVaried(call)
    case .memory: isReachable(call.operand(0)) || (call.intrinsicBaseName != "llvm.memset" && isReachable(call.operand(1)))
    case .defined, .custom: activity.isActive(call: call)
    default: false
    }
  }

  /// What the reverse of an instruction reads.
  func needs(of instruction: Value) -> [Entity] {
    guard hasReverse(instruction) else { return [] }
    switch instruction.opcode {
    case .fneg, .fadd, .fsub, .fmul, .fdiv, .frem:
      return instruction.arithmeticFunction.map { ruleNeeds(instruction, $0, instruction.operands) } ?? []
    case .load, .store: return address(instruction.pointerOperand)
    case .atomicrmw: return address(instruction.pointerOperand) + updateNeeds(instruction)
    case .alloca: return [.primal(instruction)]
    case .select: return [.primal(instruction.operand(0))]
    case .extractelement: return [.primal(instruction.operand(1))]
    case .insertelement: return [.primal(instruction.operand(2))]
    case .and, .shl, .lshr, .xor: return [.primal(instruction.operand(1))]
    case .call: return callNeeds(instruction)
    default: return []
    }
  }

  private func callNeeds(_ call: Value) -> [Entity] {
    switch call.callKind(library) {
    case .scalar(let function): return ruleNeeds(call, function, call.arguments)
    case .vectorReduction(.add): return []
    case .vectorReduction: return [.primal(call), .primal(call.operand(call.argumentCount - 1))]
    case .memory(.set): return address(call.operand(0)) + [.primal(call.operand(2))]
    case .memory: return address(call.operand(0)) + address(call.operand(1)) + [.primal(call.operand(2))]
    default: return []
    }
  }

  /// A shadow address, and the primal one where the code has to compare them.
  private func address(_ pointer: Value) -> [Entity] {
    switch activity.pointer(pointer) {
    case .always: [.shadow(pointer)]
    case .perhaps: [.shadow(pointer), .primal(pointer)]
    case .never, .undecided: []
    }
  }

  /// What the partials of an atomic update by the old value, which is its result, and by its operand read.
  private func updateNeeds(_ update: Value) -> [Entity] {
    guard let function = update.atomicFunction else { return [] }
    let operands = [update, update.storedValue]
    return ScalarRule.rule(for: function).partials.compactMap { $0 }.flatMap(\.primalValues)
      .compactMap { if case .argument(let k) = $0 { .primal(operands[k]) } else { nil } }
  }

  private func ruleNeeds(_ instruction: Value, _ function: ScalarFunction, _ operands: [Value]) -> [Entity] {
    let rule = ScalarRule.rule(for: function)
    var result: [Entity] = []
    for (index, operand) in operands.enumerated() where activity.isVaried(operand) {
      for leaf in rule.uses(partial: index).sorted(by: { "\($0)" < "\($1)" }) {
        switch leaf {
        case .argument(let k): result.append(.primal(operands[k]))
        case .result: result.append(.primal(instruction))
        default: break
        }
      }
    }
    return result
  }

  /// Whether the reverse sweep visits a block: it can return, and no loop around it is skipped.
  public func isReversed(_ block: BasicBlock) -> Bool {
    guard primal.isReversible(block) else { return false }
    var current = primal.loop(of: block)
    while let loop = current {
      if emptyLoops.contains(loop) { return false }
      current = primal.loops[loop].parent
    }
    return true
  }

  /// The loop whose reverse is skipped when the reverse sweep comes from an exit of it.
  public func skippedLoop(atEntryOf block: BasicBlock) -> Int? {
    primal.loopsLeft(atEntryOf: block).last.flatMap { emptyLoops.contains($0) ? $0 : nil }
  }

  /// Whether nothing in a loop has a reverse, nothing active is chosen at its exits, and every exit can skip it.
  private func comesToNothing(_ loop: Int) -> Bool {
    primal.blocks.allSatisfy { block in
      if primal.isLoop(primal.loop(of: block), within: loop) { return !block.instructions.contains(where: hasReverse) }
      let left = primal.loopsLeft(atEntryOf: block)
      guard primal.isReversible(block), left.contains(loop), let outermost = left.last else { return true }
      if outermost != loop, !emptyLoops.contains(outermost) { return false }
      return !block.phis.contains(where: activity.isVaried)
    }
  }
}
