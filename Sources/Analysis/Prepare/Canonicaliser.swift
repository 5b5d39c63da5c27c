import IR

/// Brings a simplified function into the shape that the later stages rely on.
///
/// One return block; natural loops with preheader, one latch and dedicated exits; LCSSA; in each loop a 64-bit counter
/// from 0 by 1, on which induction variables are rewritten, so that the reverse sweep can compute them; and the trip
/// count in the preheader where it is known there.
enum Canonicaliser {
  /// What the canonical shape adds to a loop.
  struct LoopShape {
    /// The counter phi in the header.
    var counter: Value
    /// How often the loop jumps back, computed in the preheader.
    var backedgeCount: Value?
  }

  /// Canonicalises `function`.
  /// - Returns: the shape of the loop with a given header.
  static func run(on function: Function) throws(Diagnostic) -> [BasicBlock: LoopShape] {
    function.removeUnreachableBlocks()
    function.mergeReturns()
    guard function.fixIrreducibleCycles() else {
      throw Diagnostic(
        "the control flow cannot be brought into natural loops", remedy: "avoid jumps into loops", in: function.name)
    }
    function.simplifyLoops()
    let analyses = Analyses(function)
    var counts: [BasicBlock: Value] = [:]
    for loop in 0..<analyses.loopCount {
      if let count = analyses.materializeBackedgeCount(ofLoop: loop) { counts[analyses.header(ofLoop: loop)] = count }
    }
    separateLatches(of: function)
    let shaped = Analyses(function)
    var shapes: [BasicBlock: LoopShape] = [:]
    for loop in 0..<shaped.loopCount {
      guard let latch = shaped.latch(ofLoop: loop), let preheader = shaped.preheader(ofLoop: loop) else {
        throw Diagnostic(
          "a loop cannot be brought into canonical form", remedy: "avoid computed jumps into it", in: function.name)
      }
      let header = shaped.header(ofLoop: loop)
      let counter = addCounter(header: header, latch: latch, preheader: preheader)
      let rewritten = rewriteInductionVariables(
        header: header, latch: latch, preheader: preheader, counter: counter, shaped, loop)
      // A trip count may be an induction variable of an outer loop.
      for (phi, value) in rewritten {
        for (key, count) in counts where count == phi { counts[key] = value }
        phi.erase()
      }
      shapes[header] = LoopShape(counter: counter, backedgeCount: nil)
    }
    for (header, count) in counts { shapes[header]?.backedgeCount = count }
    return shapes
  }

  /// Gives every loop a latch that only jumps back, so that the end of an iteration and the exit are different places.
  private static func separateLatches(of function: Function) {
    let analyses = Analyses(function)
    let edges = (0..<analyses.loopCount).compactMap { loop in
      analyses.latch(ofLoop: loop).map { (latch: $0, header: analyses.header(ofLoop: loop)) }
    }
    for (latch, header) in edges where latch.successors.count > 1 { latch.splitEdge(to: header).setName("latch") }
  }

  /// Adds the phi that counts iterations.
  private static func addCounter(header: BasicBlock, latch: BasicBlock, preheader: BasicBlock) -> Value {
    let builder = Builder(header.function.module)
    let context = builder.context
    if let first = header.instructions.first { builder.position(before: first) }
    let counter = builder.phi(context.int64, "iteration")
    guard let end = latch.terminator else { unreachable("a latch without terminator") }
    builder.position(before: end)
    let next = builder.integer(.add, counter, context.constant(1), "iteration.next")
    counter.addIncoming(context.constant(0), from: preheader)
    counter.addIncoming(next, from: latch)
    return counter
  }

  /// Replaces phis of the form x₀, x₀ + c, x₀ + 2c … by x₀ + counter · c.
  /// - Returns: the phis, which nothing uses any more, and their values.
  private static func rewriteInductionVariables(
    header: BasicBlock, latch: BasicBlock, preheader: BasicBlock, counter: Value, _ analyses: Analyses, _ loop: Int
  ) -> [(phi: Value, value: Value)] {
    var rewritten: [(phi: Value, value: Value)] = []
    let builder = Builder(header.function.module)
    for phi in header.phis where phi != counter {
      guard let start = phi.incomingValue(from: preheader), let next = phi.incomingValue(from: latch),
        let step = step(of: phi, to: next), isInvariant(step, analyses, loop)
      else { continue }
      builder.position(afterPhisOf: header)
      let value: Value
      if phi.type.isPointer {
        let scaled = builder.integer(.mul, counter, widen(step, builder), "")
        value = builder.offset(start, by: scaled)
      } else {
        let narrow =
          phi.type.integerBits < 64
          ? builder.cast(.trunc, counter, to: phi.type)
          : phi.type.integerBits == 64 ? counter : builder.cast(.zext, counter, to: phi.type)
        value = builder.integer(.add, start, builder.integer(.mul, narrow, step))
      }
      phi.replaceAllUses(with: value)
      rewritten.append((phi, value))
    }
    return rewritten
  }

  /// The c of `next` = `phi` + c.
  private static func step(of phi: Value, to next: Value) -> Value? {
    guard next.isInstruction else { return nil }
    switch next.opcode {
    case .add where phi.type.isInteger:
      if next.operand(0) == phi { return next.operand(1) }
      return next.operand(1) == phi ? next.operand(0) : nil
    case .sub where phi.type.isInteger && next.operand(0) == phi:
      return next.operand(1).integerConstant.map { phi.type.constant(-$0) }
    case .getelementptr where next.operand(0) == phi:
      guard let offset = next.pointerOffset, offset.variables.isEmpty else { return nil }
      return phi.type.context.constant(offset.constant)
    default: return nil
    }
  }

  private static func widen(_ value: Value, _ builder: Builder) -> Value {
    value.type.integerBits < 64 ? builder.cast(.sext, value, to: builder.context.int64) : value
  }

  /// Whether `value` is defined outside of the loop.
  private static func isInvariant(_ value: Value, _ analyses: Analyses, _ loop: Int) -> Bool {
    guard value.isInstruction else { return true }
    var inner = analyses.innermostLoop(of: value.block)
    while let current = inner {
      if current == loop { return false }
      inner = analyses.parent(ofLoop: current)
    }
    return true
  }
}
