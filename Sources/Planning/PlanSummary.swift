public import Analysis
public import IR

/// A plan for users: line by line of their program, what is active, kept, recomputed, loaded again and checked.
public struct PlanSummary {
  private let words: PlanWords
  private var plan: Plan { words.plan }

  /// The notes on one line of the program.
  private struct Notes {
    var active: [String] = []
    var tape: [String] = []
    var recomputed: [String] = []
    var reloaded: [String] = []
    var checks: [String] = []
    var calls: [String] = []

    /// The lines to print.
    var text: [String] {
      let parts = [
        ("active", Self.counted(active)), ("tape", tape), ("recomputed", recomputed), ("reloaded", reloaded),
        ("checked at run time", checks), ("calls the derivative of", calls),
      ]
      return parts.flatMap { name, items -> [String] in
        if items.isEmpty { return [] }
        if name == "tape" || name == "reloaded" { return items.map { "  \(name): \($0)" } }
        return ["  \(name): \(items.joined(separator: ", "))"]
      }
    }

    /// Equal items once, with their number.
    private static func counted(_ items: [String]) -> [String] {
      var order: [String] = []
      var counts: [String: Int] = [:]
      for item in items {
        if counts[item] == nil { order.append(item) }
        counts[item, default: 0] += 1
      }
      return order.map { item in counts[item].map { $0 > 1 ? "\(item) (\($0) times)" : item } ?? item }
    }
  }

  /// A summary of `plan`.
  public init(_ plan: Plan, _ library: LibraryTable) { words = PlanWords(plan, library) }

  /// The bytes of the tape, in words.
  public var tapeSize: String { words.tapeSize }

  /// The summary.
  /// - Parameters:
  ///   - callees: the plans of the derivatives of callees, where they are known.
  ///   - source: the text of a line, where it can be read.
  public func text(callees: (Function) -> Plan?, source: (SourceLine) -> String?) -> String {
    var result = [plan.request.inWords] + arguments + overview(callees)
    var notes: [SourceLine?: Notes] = [:]
    for block in plan.primal.blocks {
      for (instruction, line) in lines(of: block) { note(instruction, in: &notes[line, default: Notes()]) }
    }
    let lines = notes.keys.compactMap { $0 }.sorted()
    for line in lines { append(notes[line], source(line).map { "line \(line.line): \($0)" } ?? "line \(line.line)", to: &result) }
    append(notes[nil], lines.isEmpty ? "no lines are known" : "without a line", to: &result)
    return result.joined(separator: "\n") + "\n"
  }

  /// The instructions of a block with their lines; what has none counts with what follows, phis of a header with the loop.
  private func lines(of block: BasicBlock) -> [(Value, SourceLine?)] {
    let loop = plan.primal.loops.firstIndex { $0.header == block }.flatMap(plan.primal.line(ofLoop:))
    var next = block.instructions.lazy.compactMap(SourceLine.init).reversed().first
    let result = block.instructions.reversed().map { instruction -> (Value, SourceLine?) in
      next = SourceLine(instruction) ?? next
      let isCarried = instruction.opcode == .phi && loop != nil && SourceLine(instruction) == nil
      return (instruction, isCarried ? loop : next)
    }
    return result.reversed()
  }

  private func append(_ notes: Notes?, _ title: String, to result: inout [String]) {
    guard let text = notes?.text, !text.isEmpty else { return }
    result += ["", title] + text
  }

  // MARK: The whole

  private var arguments: [String] {
    plan.primal.function.parameters.compactMap { parameter in
      guard plan.types.holdsPointer(parameter) else { return nil }
      let activity = plan.activity.pointer(parameter)
      return "argument \(words.text.name(of: parameter)): address of memory \(activity.shadowText)"
    }
  }

  private func overview(_ callees: (Function) -> Plan?) -> [String] {
    var result: [String] = []
    if plan.request.mode != .forward {
      result.append("tape: \(words.tapeSize)")
      result += plan.primal.loops.indices.map { "\(plan.primal.name(ofLoop: $0)): \(words.strategy(of: $0))" }
    }
    let instructions = plan.primal.blocks.flatMap(\.instructions)
    result.append("run-time checks: \(instructions.reduce(0) { $0 + words.checkedPointers(of: $1).count })")
    var seen: Set<Function> = []
    for callee in instructions.compactMap(words.activeCallee) where seen.insert(callee).inserted {
      if let rule = words.library.declared.rule(of: callee), rule.covers(plan.request.mode) {
        result.append("derivative of \(callee.userName): registered by the program")
        continue
      }
      let tape = callees(callee).map { "; tape of a call: \(PlanWords($0, words.library).tapeSize)" } ?? ""
      let mode: Mode = plan.request.mode == .forward ? .forward : .split
      result.append("derivative of \(callee.userName): \(mode.inWords)\(mode == .forward ? "" : tape)")
    }
    return result
  }

  // MARK: One instruction

  private func note(_ instruction: Value, in notes: inout Notes) {
    if isActive(instruction) { notes.active.append(instruction.opcode.rawValue) }
    if let callee = words.activeCallee(of: instruction) { notes.calls.append(callee.userName) }
    notes.checks += words.checkedPointers(of: instruction).map { "whether \(words.text.name(of: $0)) has a shadow" }
    guard plan.request.mode != .forward else { return }
    var entities: [Entity] = [.primal(instruction), .shadow(instruction)]
    for (index, loop) in plan.primal.loops.enumerated() where loop.counter == instruction {
      entities += [.exitCount(loop: index), .tapeBase(loop: index)]
    }
    for entity in entities { note(entity, in: &notes) }
  }

  private func note(_ entity: Entity, in notes: inout Notes) {
    let name = words.text.name(of: entity)
    switch plan.sources[entity] {
    case .available, nil: break
    case .recompute: notes.recomputed.append(name)
    case .reload: notes.reloaded.append("\(name): \(words.proof(of: entity))")
    case .tape: notes.tape.append("\(name), \(words.bytes(of: entity)) bytes: \(words.reasonForTape(entity))")
    }
  }

  private func isActive(_ instruction: Value) -> Bool {
    if instruction.opcode == .store {
      return plan.types.holdsFloat(instruction.storedValue) && plan.activity.pointer(instruction.pointerOperand) != .never
    }
    return plan.activity.isVaried(instruction)
  }
}
