public import Analysis
import IR

/// Makes the plan of a derivative.
///
/// A value that the reverse sweep needs is taken from where it is cheapest: it is at hand, or is computed again from
/// values that are at hand by a few instructions, or is loaded again where its memory is provably unchanged; else it
/// goes on the tape.
public struct Planner {
  private let request: Request
  private let primal: Primal
  private let types: Types
  private let activity: Activity
  private let pieces: Pieces
  private let needs: NeededInReverse
  private let overwritten: Overwritten
  private let library: LibraryTable
  private var sources: [Entity: Source] = [:]
  private var order: [Entity] = []
  private var costs: [Entity: Int] = [:]

  /// The most instructions that recomputing one value may take.
  private static let recomputeLimit = 24

  /// A planner for one derivative.
  public init(_ request: Request, _ primal: Primal, _ types: Types, _ activity: Activity, _ library: LibraryTable) {
    self.request = request
    self.primal = primal
    self.types = types
    self.activity = activity
    self.library = library
    pieces = Pieces(types, activity, primal)
    needs = NeededInReverse(request, primal, types, activity, pieces, library)
    overwritten = Overwritten(primal, library, request)
  }

  /// Decides everything.
  public mutating func plan() -> Plan {
    var strategies = [LoopStrategy](repeating: .nothing, count: primal.loops.count)
    var contents: [Int?: [(entity: Entity, lane: Int, type: IRType)]] = [:]
    if request.mode != .forward {
      for block in primal.blocks where needs.isReversed(block) {
        seed(block)
      }
      chooseStrategies(&strategies)
    }
    for entity in order where sources[entity] == .tape {
      contents[primal.home(of: entity), default: []] += slots(of: entity)
    }
    let layout = primal.function.module.dataLayout
    let layouts = [Int?: TapeLayout](
      uniqueKeysWithValues: contents.map { home, contents in
        let isInArrays = home.map { strategies[$0] == .arrays } ?? false
        return (home, TapeLayout(contents, layout, multipleOf: isInArrays ? 1 : 16))
      })
    return Plan(
      request: request, primal: primal, types: types, activity: activity, pieces: pieces, sources: sources,
      strategies: strategies, layouts: layouts, needs: needs)
  }

  // MARK: Seeds

  private mutating func seed(_ block: BasicBlock) {
    for instruction in block.instructions {
      for entity in needs.needs(of: instruction) { require(entity) }
    }
    if needs.skippedLoop(atEntryOf: block) != nil { return }
    switch primal.predecessorChoice(of: block) {
    case .condition(let condition, _, _): require(.primal(condition))
    case .recorded(let phi, _): require(.primal(phi))
    case .header(let loop): require(.exitCount(loop: loop))
    case .only: break
    }
  }

  private mutating func require(_ entity: Entity) {
    if case .primal(let value) = entity, value.isConstant { return }
    if case .shadow(let value) = entity, value.isConstant { return }
    if sources[entity] != nil { return }
    let (source, _) = decide(entity, depth: 0)
    sources[entity] = source
    order.append(entity)
    if source == .recompute || source == .reload {
      for operand in operands(of: entity) { require(operand) }
    }
  }

  // MARK: Sources

  private mutating func decide(_ entity: Entity, depth: Int) -> (Source, cost: Int) {
    if let known = sources[entity] { return (known, known == .recompute ? costs[entity] ?? 1 : 0) }
    let decision = examine(entity, depth: depth)
    if decision.0 == .recompute { costs[entity] = decision.cost }
    return decision
  }

  private mutating func examine(_ entity: Entity, depth: Int) -> (Source, cost: Int) {
    if isAtHand(entity) { return (.available, 0) }
    switch entity {
    case .exitCount(let loop):
      if let count = primal.loops[loop].backedgeCount { return (count.isConstant ? .available : .recompute, 0) }
      return (.tape, 0)
    case .tapeBase: return (.tape, 0)
    case .primal(let value), .shadow(let value):
      guard value.isInstruction, depth < 12 else { return (.tape, 0) }
      let isLoad = value.opcode == .load
      if isLoad ? overwritten.mayBeOverwritten(value) : !canRecompute(entity) { return (.tape, 0) }
      var cost = 1
      for operand in operands(of: entity) {
        let (source, extra) = decide(operand, depth: depth + 1)
        // What is on the tape already may be read; nothing is put there only to save another value.
        if source == .tape, sources[operand] != .tape, !isKeptOnce(operand, for: entity) { return (.tape, 0) }
        if steers(value), source == .recompute, isInexact(operand) { return (.tape, 0) }
        cost += extra
      }
      return cost > Self.recomputeLimit ? (.tape, 0) : (isLoad ? .reload : .recompute, cost)
    }
  }

  /// Whether an operand is an argument, kept once, that saves something in each iteration of a loop.
  private func isKeptOnce(_ operand: Entity, for entity: Entity) -> Bool {
    switch operand {
    case .primal(let value), .shadow(let value): value.isArgument && primal.home(of: entity) != nil
    case .exitCount, .tapeBase: false
    }
  }

  /// Whether the reverse sweep has the value without doing anything.
  private func isAtHand(_ entity: Entity) -> Bool {
    switch entity {
    case .primal(let value) where value.isConstant: return true
    case .shadow(let value) where value.isConstant: return true
    case .primal(let value):
      if value.isInstruction, let loop = primal.loop(of: value.block), primal.loops[loop].counter == value { return true }
    default: break
    }
    return request.mode == .reverse && primal.home(of: entity) == nil
  }

  /// What an entity is computed from.
  private func operands(of entity: Entity) -> [Entity] {
    switch entity {
    case .exitCount(let loop): return primal.loops[loop].backedgeCount.map { $0.isConstant ? [] : [.primal($0)] } ?? []
    case .tapeBase: return []
    case .primal(let value): return value.operands.filter { !$0.isConstant }.map(Entity.primal)
    case .shadow(let value):
      switch value.opcode {
      case .load:
        let pointer = value.pointerOperand
        let guarded = activity.pointer(pointer) == .perhaps
        return (pointer.isConstant ? [] : [.shadow(pointer)]) + (guarded && !pointer.isConstant ? [.primal(pointer)] : [])
          + (value.type.isPointer ? [.primal(value)] : [])
      case .getelementptr, .select:
        let shadows = value.opcode == .select ? Array(value.operands.dropFirst()) : [value.operand(0)]
        let plain = value.opcode == .select ? [value.operand(0)] : Array(value.operands.dropFirst())
        return shadows.filter { !$0.isConstant }.map(Entity.shadow) + plain.filter { !$0.isConstant }.map(Entity.primal)
      default: return value.operands.filter { !$0.isConstant }.map(Entity.shadow)
      }
    }
  }

  private func canRecompute(_ entity: Entity) -> Bool {
    switch entity {
    case .primal(let value):
      switch value.opcode {
      case .add, .sub, .mul, .and, .or, .xor, .shl, .lshr, .ashr, .udiv, .sdiv, .urem, .srem, .icmp, .fcmp, .select,
        .trunc, .zext, .sext, .bitcast, .ptrtoint, .inttoptr, .getelementptr, .extractvalue, .insertvalue,
        .extractelement, .insertelement, .shufflevector, .addrspacecast, .sitofp, .uitofp, .fptosi, .fptoui, .fpext,
        .fptrunc, .fneg, .fadd, .fsub, .fmul:
        return true
      default: return false
      }
    case .shadow(let value):
      switch value.opcode {
      case .getelementptr, .select, .addrspacecast: return activity.pointer(value) != .never
      default: return false
      }
    default: return false
    }
  }

  /// Whether control flow or addresses may hang on the value: it has to be the same in both sweeps, bit by bit.
  private func steers(_ value: Value) -> Bool {
    switch value.opcode {
    case .fcmp, .fptosi, .fptoui, .bitcast, .select: true
    default: false
    }
  }

  /// Whether recomputing may give other bits than the first time (contraction and fast-math flags).
  private func isInexact(_ entity: Entity) -> Bool {
    guard case .primal(let value) = entity else { return false }
    return value.type.isFloatOrFloatVector
  }

  // MARK: Tape

  private mutating func chooseStrategies(_ strategies: inout [LoopStrategy]) {
    for index in primal.loops.indices.reversed() {
      let loop = primal.loops[index]
      guard order.contains(where: { sources[$0] == .tape && primal.home(of: $0) == index }) else { continue }
      guard loop.backedgeCount != nil, leavesFromItself(index) else {
        strategies[index] = .stack
        continue
      }
      strategies[index] = .arrays
      require(.exitCount(loop: index))
      require(.tapeBase(loop: index))
    }
  }

  /// Whether every exit leaves just this loop.
  private func leavesFromItself(_ index: Int) -> Bool {
    primal.blocks.allSatisfy { block in
      let left = primal.loopsLeft(atEntryOf: block)
      return !primal.isReversible(block) || !left.contains(index) || left == [index]
    }
  }

  private func slots(of entity: Entity) -> [(entity: Entity, lane: Int, type: IRType)] {
    let context = primal.function.context
    switch entity {
    case .exitCount: return [(entity, 0, context.int64)]
    case .tapeBase: return [(entity, 0, context.pointer)]
    case .primal(let value): return [(entity, 0, value.type)]
    case .shadow(let value): return (0..<request.width).map { (entity, $0, value.type) }
    }
  }
}
