import Analysis
import IR

/// The decisions of a plan in words; `explain` and the verifier speak alike.
extension FunctionText {
  /// An entity as annotations name it.
  func name(of entity: Entity) -> String {
    switch entity {
    case .primal(let value): name(of: value)
    case .shadow(let value): "the shadow of \(name(of: value))"
    case .exitCount(let loop): "the number of iterations of loop \(loop)"
    case .tapeBase(let loop): "the address of the arrays of loop \(loop)"
    }
  }

  /// What is known of the location of a load.
  func reason(_ verdict: Overwritten.Verdict) -> String {
    switch verdict {
    case .constantMemory: "it is constant memory"
    case .unchanged(writers: 0, compared: _): "nothing is written after it"
    case .unchanged(let writers, compared: 0): "none of \(writers) later writes can reach it"
    case .unchanged(let writers, _): "none of \(writers) later writes reaches it, as a comparison at run time tells"
    case .volatile: "it is volatile or atomic"
    case .caller: "the caller may write between the two sweeps"
    case .written(let writer):
      SourceLine(writer).map { "line \($0.line) may overwrite it" } ?? "'\(text(of: writer))' may overwrite it"
    case .undecided: "there are too many possible writes"
    }
  }
}

/// A plan with what is needed to put it in words.
struct PlanWords {
  let plan: Plan
  let text: FunctionText
  private let overwritten: Overwritten
  private let costs: CostModel
  let library: LibraryTable

  init(_ plan: Plan, _ library: LibraryTable) {
    self.plan = plan
    self.library = library
    text = FunctionText(of: plan.primal.function)
    overwritten = Overwritten(plan.primal, library, plan.request)
    costs = CostModel(plan.primal)
  }

  private var primal: Primal { plan.primal }

  // MARK: Sources

  /// Where an entity comes from, and why.
  func source(of entity: Entity) -> String? {
    switch plan.sources[entity] {
    case nil: nil
    case .available: "at hand: \(placeAtHand(entity))"
    case .recompute: recomputation(of: entity)
    case .reload: "reload: \(proof(of: entity))"
    case .tape: "tape, \(bytes(of: entity)) bytes: \(reasonForTape(entity))"
    }
  }

  private func placeAtHand(_ entity: Entity) -> String {
    switch entity {
    case .primal(let value), .shadow(let value):
      if value.isArgument { return "an argument" }
      if let loop = primal.loops.firstIndex(where: { $0.counter == value }) { return "the counter of loop \(loop)" }
      return "a register outside of loops"
    case .exitCount(let loop) where primal.loops[loop].backedgeCount?.isConstant == true: return "a constant"
    case .exitCount, .tapeBase: return "a register outside of loops"
    }
  }

  private func recomputation(of entity: Entity) -> String {
    var operands: [String] = []
    for operand in plan.operands(of: entity).map({ text.name(of: $0) }) where !operands.contains(operand) {
      operands.append(operand)
    }
    return operands.isEmpty ? "recompute" : "recompute from \(operands.joined(separator: " and "))"
  }

  /// Why a load may be repeated.
  func proof(of entity: Entity) -> String {
    switch entity {
    case .primal(let load), .shadow(let load): text.reason(overwritten.verdict(load))
    case .exitCount, .tapeBase: ""
    }
  }

  /// The bytes that an entity takes on the tape, each time.
  func bytes(of entity: Entity) -> Int {
    let layout = primal.function.module.dataLayout
    let slots = plan.layouts[plan.home(of: entity)]?.slots.filter { $0.entity == entity } ?? []
    return slots.reduce(0) { $0 + layout.allocationSize($1.type) }
  }

  /// Why an entity has to be kept.
  func reasonForTape(_ entity: Entity) -> String {
    switch entity {
    case .exitCount: return "known only when the loop is left"
    case .tapeBase: return "one allocation per entry of the loop"
    case .primal(let value), .shadow(let value):
      switch value.opcode {
      case .phi where primal.loops.contains { $0.header == value.block }: return "carried from one iteration to the next"
      case .phi: return "depends on the path taken"
      case .call where costs.recomputation(of: value, library) == nil: return "the result of a call"
      case .alloca: return "memory made in a loop"
      case .load:
        let verdict = overwritten.verdict(value)
        return verdict.mayBeOverwritten ? text.reason(verdict) : "its address would have to be kept"
      default: return value.isArgument ? "an argument, for the other half" : "recomputing it would take more than it saves"
      }
    }
  }

  // MARK: Loops

  /// How a loop keeps what goes on the tape.
  func strategy(of loop: Int) -> String {
    let bytes = plan.layouts[loop]?.bytes ?? 0
    return switch plan.strategies[loop] {
    case .nothing: "no tape"
    case .arrays: "arrays, \(bytes) bytes per iteration"
    case .stack: "stack, \(bytes) bytes per iteration"
    }
  }

  /// The bytes of the whole tape: a sum over the loops that keep something.
  var tapeSize: String {
    var terms: [String] = []
    if let once = plan.layouts[nil]?.bytes, once > 0 { terms.append("\(once) bytes") }
    for loop in primal.loops.indices {
      guard let bytes = plan.layouts[loop]?.bytes, bytes > 0 else { continue }
      terms.append("\(bytes) bytes per iteration of \(primal.name(ofLoop: loop))\(iterations(of: loop))")
    }
    return terms.isEmpty ? "nothing" : terms.joined(separator: " + ")
  }

  /// How often the iterations of a loop run in all, where that is constant.
  private func iterations(of loop: Int) -> String {
    var (total, current) = (1, Optional(loop))
    while let next = current {
      guard let count = primal.loops[next].backedgeCount?.integerConstant else { return "" }
      let (product, overflow) = total.multipliedReportingOverflow(by: count &+ 1)
      if overflow { return "" }
      (total, current) = (product, primal.loops[next].parent)
    }
    return " (\(total) in all)"
  }

  // MARK: Run-time checks

  /// The addresses whose shadow generated code has to check where an instruction uses them.
  func checkedPointers(of instruction: Value) -> [Value] {
    let pointers: [Value] =
      switch instruction.opcode {
      case .load, .store: [instruction.pointerOperand]
      case .call:
        if case .memory(let kind) = instruction.callKind(library) {
          kind == .set ? [instruction.operand(0)] : [instruction.operand(0), instruction.operand(1)]
        } else {
          []
        }
      default: []
      }
    return pointers.filter { plan.activity.pointer($0) == .perhaps }
  }

  /// The function that an active call calls.
  func activeCallee(of instruction: Value) -> Function? {
    guard instruction.opcode == .call, plan.activity.isActive(call: instruction) else { return nil }
    return instruction.callKind(library).differentiatedFunction
  }
}
