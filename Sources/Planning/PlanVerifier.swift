public import Analysis
import IR

/// Checks a finished plan against what the emitters will ask of it.
///
/// The verifier derives everything anew from the frozen primal; it shares with the planner only the table of needs and
/// the proofs about memory. A violation is a broken invariant of ours, and would be a wrong derivative.
public final class PlanVerifier {
  private let plan: Plan
  private let overwritten: Overwritten
  private let library: LibraryTable
  /// Made for the first violation: printing a function takes longer than checking its plan.
  private lazy var text = FunctionText(of: plan.primal.function)
  private var violations: [String] = []

  private var primal: Primal { plan.primal }

  /// A verifier for `plan`.
  public init(_ plan: Plan, _ library: LibraryTable) {
    self.plan = plan
    self.library = library
    overwritten = Overwritten(plan.primal, library, plan.request)
  }

  /// What is wrong with the plan, in program order; nothing, if all is well.
  public func check() -> [String] {
    violations = []
    guard plan.request.mode != .forward else { return [] }
    for block in primal.blocks where plan.needs.isReversed(block) { checkNeeds(of: block) }
    for loop in primal.loops.indices where plan.strategies[loop] == .arrays { checkArrays(of: loop) }
    for entity in plan.entities { check(entity) }
    for loop in [nil] + primal.loops.indices.map(Optional.init) { checkLayout(of: loop) }
    return violations
  }

  // MARK: Needs

  /// Every needed entity has a source.
  private func checkNeeds(of block: BasicBlock) {
    for instruction in block.instructions {
      for entity in plan.needs.needs(of: instruction) { demand(entity, in: block, for: text.name(of: instruction)) }
    }
    if plan.needs.skippedLoop(atEntryOf: block) != nil { return }
    switch primal.predecessorChoice(of: block) {
    case .condition(let condition, _, _): demand(.primal(condition), in: block, for: wayBack(block))
    case .recorded(let phi, _): demand(.primal(phi), in: block, for: wayBack(block))
    case .header(let loop): demand(.exitCount(loop: loop), in: primal.loops[loop].preheader, for: wayBack(block))
    case .only: break
    }
  }

  private func wayBack(_ block: BasicBlock) -> String { "the way back from \(text.name(of: block))" }

  private func demand(_ entity: Entity, in block: BasicBlock, for reader: @autoclosure () -> String) {
    demand(entity, in: primal.loop(of: block), for: reader())
  }

  /// An entity must have a source, and one value for all iterations of `loop` that read it.
  private func demand(_ entity: Entity, in loop: Int?, for reader: @autoclosure () -> String) {
    if entity.isConstant { return }
    if plan.sources[entity] == nil {
      violations.append("\(text.name(of: entity)) has no source, but \(reader()) needs it")
    } else if !primal.isLoop(loop, within: primal.home(of: entity)) {
      violations.append("\(text.name(of: entity)) belongs to a loop that \(reader()) is not in")
    }
  }

  private func checkArrays(of loop: Int) {
    let reader = "the arrays of loop \(loop)"
    if primal.loops[loop].backedgeCount == nil { violations.append("\(reader) have no known length") }
    demand(.exitCount(loop: loop), in: primal.loops[loop].parent, for: reader)
    demand(.tapeBase(loop: loop), in: primal.loops[loop].parent, for: reader)
  }

  // MARK: Sources

  private func check(_ entity: Entity) {
    switch plan.sources[entity] {
    case .available:
      if !isAtHand(entity) { violations.append("\(text.name(of: entity)) is not at hand in the reverse sweep") }
    case .recompute:
      if !isRecomputable(entity) { violations.append("\(text.name(of: entity)) cannot be recomputed") }
      checkOperands(of: entity)
    case .reload:
      checkReload(entity)
      checkOperands(of: entity)
    case .tape, nil: break
    }
  }

  /// Every operand of what is recomputed or reloaded is sourced.
  private func checkOperands(of entity: Entity) {
    for operand in plan.operands(of: entity) { demand(operand, in: primal.home(of: entity), for: text.name(of: entity)) }
    guard case .primal(let value) = entity, [.fcmp, .fptosi, .fptoui].contains(value.opcode) else { return }
    for operand in value.operands where plan.sources[.primal(operand)] == .recompute {
      violations.append("\(text.name(of: entity)) steers, but is recomputed from the recomputed number \(text.name(of: operand))")
    }
  }

  /// A reload is a load of memory that is proven unchanged.
  private func checkReload(_ entity: Entity) {
    switch entity {
    case .primal(let load) where load.opcode == .load, .shadow(let load) where load.opcode == .load:
      if overwritten.mayBeOverwritten(load) {
        violations.append("\(text.name(of: entity)) is reloaded, but \(text.reason(overwritten.verdict(load)))")
      }
    default: violations.append("\(text.name(of: entity)) is reloaded, but is not a load")
    }
  }

  private func isAtHand(_ entity: Entity) -> Bool {
    if entity.isConstant || (plan.request.mode == .reverse && primal.home(of: entity) == nil) { return true }
    switch entity {
    case .primal(let value): return primal.loops.contains { $0.counter == value }
    case .exitCount(let loop): return primal.loops[loop].backedgeCount?.isConstant == true
    case .shadow, .tapeBase: return false
    }
  }

  private func isRecomputable(_ entity: Entity) -> Bool {
    switch entity {
    case .primal(let value), .shadow(let value):
      guard value.isInstruction else { return false }
      switch value.opcode {
      case .phi, .alloca, .load, .store, .freeze, .atomicrmw, .cmpxchg, .vaarg: return false
      case .call:
        guard value.intrinsicBaseName != nil, case .scalar = value.callKind(library) else { return false }
        return true
      default: return !value.isTerminator
      }
    case .exitCount(let loop): return primal.loops[loop].backedgeCount != nil
    case .tapeBase: return false
    }
  }

  // MARK: Tape

  /// Every tape entity has its slots in the layout of its home, and slots do not overlap.
  private func checkLayout(of loop: Int?) {
    let slots = plan.layouts[loop]?.slots ?? []
    let place = loop.map { "loop \($0)" } ?? "the function"
    if let loop, !slots.isEmpty, plan.strategies[loop] == .nothing {
      violations.append("\(place) keeps values without a strategy")
    }
    for entity in plan.entities where plan.sources[entity] == .tape && primal.home(of: entity) == loop {
      let lanes = if case .shadow = entity { plan.request.width } else { 1 }
      for lane in 0..<lanes where slots.count(where: { $0.entity == entity && $0.lane == lane }) != 1 {
        violations.append("\(text.name(of: entity)) has no slot of its own on the tape of \(place)")
      }
    }
    let layout = primal.function.module.dataLayout
    var end = 0
    for slot in slots.sorted(by: { $0.offset < $1.offset }) {
      if slot.offset < end { violations.append("\(text.name(of: slot.entity)) overlaps another slot of \(place)") }
      end = slot.offset + layout.allocationSize(slot.type)
    }
    if end > plan.layouts[loop]?.bytes ?? 0 { violations.append("the tape of \(place) is too short") }
  }
}

extension Entity {
  /// Whether it is what a load gives.
  var isLoad: Bool {
    switch self {
    case .primal(let value), .shadow(let value): value.isInstruction && value.opcode == .load
    case .exitCount, .tapeBase: false
    }
  }

  /// Whether it is a constant of the program, which needs no source.
  var isConstant: Bool {
    switch self {
    case .primal(let value), .shadow(let value): value.isConstant
    case .exitCount, .tapeBase: false
    }
  }
}

extension Plan {
  /// Everything that has a source, in program order.
  var entities: [Entity] {
    let values = primal.function.parameters + primal.blocks.flatMap(\.instructions)
    let all =
      values.flatMap { [Entity.primal($0), .shadow($0)] }
      + primal.loops.indices.flatMap { [Entity.exitCount(loop: $0), .tapeBase(loop: $0)] }
    return all.filter { sources[$0] != nil }
  }

  /// What the emitter reads to recompute or reload an entity.
  func operands(of entity: Entity) -> [Entity] {
    let all: [Entity] =
      switch entity {
      case .tapeBase: []
      case .exitCount(let loop): primal.loops[loop].backedgeCount.map { [.primal($0)] } ?? []
      case .primal(let value): value.operands.map(Entity.primal)
      case .shadow(let value): shadowOperands(of: value)
      }
    return all.filter { !$0.isConstant }
  }

  private func shadowOperands(of value: Value) -> [Entity] {
    switch value.opcode {
    case .load:
      let pointer = value.pointerOperand
      return [.shadow(pointer)] + (activity.pointer(pointer) == .perhaps ? [.primal(pointer)] : [])
    case .select: return [.primal(value.operand(0)), .shadow(value.operand(1)), .shadow(value.operand(2))]
    default: return [.shadow(value.operand(0))] + value.operands.dropFirst().map(Entity.primal)
    }
  }
}
