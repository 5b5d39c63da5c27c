public import Analysis
import IR
import OrderedCollections

/// Makes the plan of a derivative.
///
/// What the reverse sweep needs is at hand, or is computed again, or loaded again where its memory is provably unchanged, or it
/// goes on the tape: as costs the least in all (`SourceChoice`).
public struct Planner {
  private let request: Request
  private let primal: Primal
  private let types: Types
  private let activity: Activity
  private let pieces: Pieces
  private let needs: NeededInReverse
  private let overwritten: Overwritten
  private let library: LibraryTable
  private let costs: CostModel
  private var sources: [Entity: Source] = [:]
  /// What has a source, in the order in which it was found to be needed.
  private var order: [Entity] = []

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
    costs = CostModel(primal)
  }

  /// Decides everything.
  public mutating func plan() -> Plan {
    var strategies = [LoopStrategy](repeating: .nothing, count: primal.loops.count)
    var contents: [Int?: [(entity: Entity, lane: Int, type: IRType)]] = [:]
    if request.mode != .forward { chooseSources(&strategies) }
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

  /// What the reverse sweep reads, whatever the plan.
  private var seeds: OrderedSet<Entity> {
    var seeds: OrderedSet<Entity> = []
    for block in primal.blocks where needs.isReversed(block) {
      for instruction in block.instructions { seeds.formUnion(needs.needs(of: instruction)) }
      if needs.skippedLoop(atEntryOf: block) != nil { continue }
      switch primal.predecessorChoice(of: block) {
      case .condition(let condition, _, _): seeds.append(.primal(condition))
      case .recorded(let phi, _): seeds.append(.primal(phi))
      case .header(let loop): seeds.append(.exitCount(loop: loop))
      case .only: break
      }
    }
    return seeds
  }

  // MARK: Sources

  /// Chooses sources, and again as long as arrays ask for more.
  private mutating func chooseSources(_ strategies: inout [LoopStrategy]) {
    var required = seeds
    while true {
      choose(required)
      strategies = primal.loops.indices.map { strategy(of: $0) }
      let arrays = primal.loops.indices.filter { strategies[$0] == .arrays }
      let count = required.count
      required.formUnion(arrays.flatMap { [.exitCount(loop: $0), .tapeBase(loop: $0)] })
      if required.count == count { return }
    }
  }

  private mutating func choose(_ required: OrderedSet<Entity>) {
    sources = [:]
    order = []
    let choice = SourceChoice(required) { candidate($0) }
    for (entity, isOnTape) in choice.isOnTape {
      give(entity, isOnTape ? .tape : entity.isLoad ? .reload : .recompute)
      if !isOnTape { for operand in operands(of: entity) where isAtHand(operand) { give(operand, .available) } }
    }
    for entity in required where isAtHand(entity) && !entity.isConstant { give(entity, .available) }
  }

  private mutating func give(_ entity: Entity, _ source: Source) {
    if sources.updateValue(source, forKey: entity) == nil { order.append(entity) }
  }

  /// What an entity costs; nil if it is at hand.
  private func candidate(_ entity: Entity) -> SourceChoice.Candidate? {
    if isAtHand(entity) { return nil }
    let times = costs.times(primal.home(of: entity))
    let tape = slots(of: entity).reduce(0) { $0 + costs.tape($1.type) }
    return SourceChoice.Candidate(
      tape: tape * times, recomputation: recomputation(of: entity).map { $0 * times },
      operands: operands(of: entity).filter { !isAtHand($0) })
  }

  /// What computing or loading an entity again costs each time; nil where that cannot be done.
  private func recomputation(of entity: Entity) -> Int? {
    switch entity {
    case .exitCount(let loop): return primal.loops[loop].backedgeCount == nil ? nil : 0
    case .tapeBase: return nil
    case .primal(let value), .shadow(let value):
      guard value.isInstruction else { return nil }
      if entity.isLoad { return overwritten.mayBeOverwritten(value) ? nil : costs.reload }
      if case .shadow = entity {
        let isComputed = [.getelementptr, .select, .addrspacecast].contains(value.opcode) && activity.pointer(value) != .never
        return isComputed ? costs.recomputation(of: value, library) : nil
      }
      return steers(value) && value.operands.contains(where: mayDiffer) ? nil : costs.recomputation(of: value, library)
    }
  }

  /// Whether the reverse sweep has the value without doing anything.
  private func isAtHand(_ entity: Entity) -> Bool {
    switch entity {
    case .primal(let value) where value.isConstant, .shadow(let value) where value.isConstant: return true
    case .exitCount(let loop) where primal.loops[loop].backedgeCount?.isConstant == true: return true
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

  /// Whether control flow or addresses may hang on the value: it has to be the same in both sweeps, bit by bit.
  private func steers(_ value: Value) -> Bool { [.fcmp, .fptosi, .fptoui, .bitcast].contains(value.opcode) }

  /// Whether computing a number again may give other bits than the first time (contraction and fast-math flags).
  private func mayDiffer(_ value: Value) -> Bool {
    value.isInstruction && value.type.isFloatOrFloatVector && value.opcode != .load && !isAtHand(.primal(value))
      && costs.recomputation(of: value, library) != nil
  }

  // MARK: Tape

  /// How a loop keeps what the tape holds of it.
  private func strategy(of loop: Int) -> LoopStrategy {
    if !order.contains(where: { sources[$0] == .tape && primal.home(of: $0) == loop }) { return .nothing }
    return primal.loops[loop].backedgeCount != nil && leavesFromItself(loop) ? .arrays : .stack
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
