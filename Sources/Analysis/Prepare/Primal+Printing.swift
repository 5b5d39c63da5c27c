import IR

/// What `prepare` found out: loops with their counters, and how the reverse sweep finds its way back.
extension Primal {
  /// The primal as annotated IR.
  public func annotatedIR() -> String {
    let text = FunctionText(of: function)
    return text.annotated(
      preface: ["after prepare: \(blocks.count) blocks, \(loops.count) loops"],
      block: { notes(on: $0, text) },
      instruction: { [note(on: $0), $0.lineNote] })
  }

  private func notes(on block: BasicBlock, _ text: FunctionText) -> [String] {
    var notes: [String] = []
    for (index, loop) in loops.enumerated() where loop.header == block { notes.append(describe(index, loop, text)) }
    if !isReversible(block) { return notes + ["never returns: has no reverse"] }
    let left = loopsLeft(atEntryOf: block)
    if !left.isEmpty { notes.append("leaves " + left.map { "loop \($0)" }.joined(separator: ", ")) }
    if let entry = describe(predecessorChoice(of: block), text) { notes.append(entry) }
    return notes
  }

  private func describe(_ index: Int, _ loop: PrimalLoop, _ text: FunctionText) -> String {
    let place = loop.parent.map { " in loop \($0)" } ?? ""
    let count =
      switch loop.backedgeCount {
      case nil: "the trip count is known only when it is left"
      case let count? where count.isConstant: "jumps back \(text.name(of: count)) times"
      case let count?: "jumps back \(text.name(of: count)) times, known before it starts"
      }
    return "\(name(ofLoop: index)), depth \(loop.depth)\(place): counter \(text.name(of: loop.counter)), \(count)"
  }

  private func describe(_ choice: PredecessorChoice, _ text: FunctionText) -> String? {
    switch choice {
    case .only(let predecessor): predecessor.map { "entered from \(text.name(of: $0))" }
    case .header(let loop):
      "entered from \(text.name(of: loops[loop].preheader)) or \(text.name(of: loops[loop].latch)): the counter tells"
    case .condition(let condition, let whenTrue, let whenFalse):
      "entered from \(text.name(of: whenTrue)) if \(text.name(of: condition)), else from \(text.name(of: whenFalse))"
    case .recorded(let phi, let predecessors):
      "entered from \(predecessors.map { text.name(of: $0) }.joined(separator: " or ")): recorded in \(text.name(of: phi))"
    }
  }

  private func note(on instruction: Value) -> String {
    for (index, loop) in loops.enumerated() {
      if loop.counter == instruction { return "counter of loop \(index)" }
      if loop.backedgeCount == instruction { return "trip count of loop \(index)" }
    }
    return ""
  }
}
