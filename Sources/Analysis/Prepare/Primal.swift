public import IR

/// A loop of a frozen primal.
public struct PrimalLoop {
  /// The block through which every iteration starts.
  public let header: BasicBlock
  /// The block that jumps back to the header.
  public let latch: BasicBlock
  /// The block in front of the header.
  public let preheader: BasicBlock
  /// The loop around this one.
  public let parent: Int?
  /// How deep the loop is nested; 1 for an outermost loop.
  public let depth: Int
  /// The phi that counts iterations from 0.
  public let counter: Value
  /// How often the loop jumps back, computed in the preheader; nil where it is only known afterwards.
  public let backedgeCount: Value?
}

/// How the reverse sweep finds the predecessor from which a block was entered.
public enum PredecessorChoice {
  /// There is one predecessor, or none.
  case only(BasicBlock?)
  /// The header of a loop: the counter is 0 exactly when the preheader was left.
  case header(loop: Int)
  /// A condition of a dominating branch.
  case condition(Value, whenTrue: BasicBlock, whenFalse: BasicBlock)
  /// An integer phi that holds the index of the predecessor in the list.
  case recorded(Value, [BasicBlock])
}

/// A canonical, frozen primal: what is differentiated.
///
/// Blocks are numbered in reverse post-order, loops outer before inner. Nothing changes in it any more.
public final class Primal {
  /// The function.
  public let function: Function
  /// The blocks in reverse post-order.
  public let blocks: [BasicBlock]
  /// The loops, outer before inner.
  public let loops: [PrimalLoop]
  /// LLVM's analyses of the function.
  public let analyses: Analyses
  /// The block that returns, unless the function never does.
  public let returnBlock: BasicBlock?

  private let blockNumber: [BasicBlock: Int]
  private let loopOfBlock: [BasicBlock: Int]
  private let reversible: Set<BasicBlock>
  private let choices: [BasicBlock: PredecessorChoice]
  private let exits: [BasicBlock: [Int]]

  /// Canonicalises and freezes a simplified function.
  public init(freezing function: Function) throws(Diagnostic) {
    let shapes = try Canonicaliser.run(on: function)
    let order = reversePostOrder(function)
    let cfg = Analyses(function)
    let reversible = blocksThatReachReturn(order)
    var choices: [BasicBlock: PredecessorChoice] = [:]
    let predecessors = predecessorLists(order, reversible)
    for block in order where reversible.contains(block) {
      choices[block] = choosePredecessor(of: block, predecessors, cfg)
    }
    let analyses = Analyses(function)
    var loops: [PrimalLoop] = []
    for index in 0..<analyses.loopCount {
      let header = analyses.header(ofLoop: index)
      guard let shape = shapes[header], let latch = analyses.latch(ofLoop: index),
        let preheader = analyses.preheader(ofLoop: index)
      else { unreachable("a loop lost its shape") }
      let parent = analyses.parent(ofLoop: index)
      loops.append(
        PrimalLoop(
          header: header, latch: latch, preheader: preheader, parent: parent, depth: (parent.map { loops[$0].depth } ?? 0) + 1,
          counter: shape.counter, backedgeCount: shape.backedgeCount))
    }
    self.function = function
    blocks = order
    self.loops = loops
    self.analyses = analyses
    returnBlock = order.first { $0.terminator?.opcode == .ret }
    blockNumber = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    var loopOfBlock: [BasicBlock: Int] = [:]
    for block in order { loopOfBlock[block] = analyses.innermostLoop(of: block) }
    self.loopOfBlock = loopOfBlock
    self.reversible = reversible
    self.choices = choices
    exits = Self.loopExits(order, loops, loopOfBlock, predecessors)
  }

  /// The innermost loop around a block.
  public func loop(of block: BasicBlock) -> Int? { loopOfBlock[block] }

  /// The number of a block.
  public func number(of block: BasicBlock) -> Int {
    guard let number = blockNumber[block] else { unreachable("a block of another function") }
    return number
  }

  /// Whether control can return from the block; what cannot has no reverse.
  public func isReversible(_ block: BasicBlock) -> Bool { reversible.contains(block) }

  /// How the reverse sweep finds where a block was entered from.
  public func predecessorChoice(of block: BasicBlock) -> PredecessorChoice { choices[block] ?? .only(nil) }

  /// The loops that are left on entry of the block, innermost first.
  public func loopsLeft(atEntryOf block: BasicBlock) -> [Int] { exits[block] ?? [] }

  /// Whether `inner` is `outer` or lies in it; nil stands for the whole function.
  public func isLoop(_ inner: Int?, within outer: Int?) -> Bool {
    guard let outer else { return true }
    var current = inner
    while let loop = current {
      if loop == outer { return true }
      current = loops[loop].parent
    }
    return false
  }

  private static func loopExits(
    _ order: [BasicBlock], _ loops: [PrimalLoop], _ loopOfBlock: [BasicBlock: Int], _ predecessors: [BasicBlock: [BasicBlock]]
  ) -> [BasicBlock: [Int]] {
    var exits: [BasicBlock: [Int]] = [:]
    for block in order {
      guard let from = predecessors[block]?.first, let inner = loopOfBlock[from] else { continue }
      var around: Set<Int> = []
      var current = loopOfBlock[block]
      while let loop = current {
        around.insert(loop)
        current = loops[loop].parent
      }
      var left: [Int] = []
      current = inner
      while let loop = current, !around.contains(loop) {
        left.append(loop)
        current = loops[loop].parent
      }
      if !left.isEmpty { exits[block] = left }
    }
    return exits
  }
}

/// The blocks of a function in reverse post-order.
func reversePostOrder(_ function: Function) -> [BasicBlock] {
  var visited: Set<BasicBlock> = [function.entry]
  var postOrder: [BasicBlock] = []
  var stack: [(block: BasicBlock, successors: [BasicBlock])] = [(function.entry, function.entry.successors)]
  while let top = stack.last {
    if let next = top.successors.first {
      stack[stack.count - 1].successors.removeFirst()
      if visited.insert(next).inserted { stack.append((next, next.successors)) }
    } else {
      postOrder.append(top.block)
      stack.removeLast()
    }
  }
  return postOrder.reversed()
}

/// The blocks from which control can reach a return.
private func blocksThatReachReturn(_ order: [BasicBlock]) -> Set<BasicBlock> {
  var result: Set<BasicBlock> = Set(order.filter { $0.terminator?.opcode == .ret })
  var changed = true
  while changed {
    changed = false
    for block in order.reversed() where !result.contains(block) && block.successors.contains(where: result.contains) {
      result.insert(block)
      changed = true
    }
  }
  return result
}

/// The predecessors of every block, each once, in block order.
private func predecessorLists(_ order: [BasicBlock], _ reversible: Set<BasicBlock>) -> [BasicBlock: [BasicBlock]] {
  var result: [BasicBlock: [BasicBlock]] = [:]
  for block in order {
    for successor in Set(block.successors) { result[successor, default: []].append(block) }
  }
  return result
}

/// Chooses how a block finds its predecessor; adds the phi that records it where nothing else tells.
private func choosePredecessor(
  of block: BasicBlock, _ lists: [BasicBlock: [BasicBlock]], _ analyses: Analyses
) -> PredecessorChoice {
  let predecessors = lists[block] ?? []
  if predecessors.count <= 1 { return .only(predecessors.first) }
  if let loop = analyses.innermostLoop(of: block), analyses.header(ofLoop: loop) == block { return .header(loop: loop) }
  if predecessors.count == 2, let choice = conditionChoice(of: block, lists, analyses) { return choice }
  let builder = Builder(block.function.module)
  if let first = block.instructions.first { builder.position(before: first) }
  let type = predecessors.count <= 256 ? builder.context.int8 : builder.context.int32
  let phi = builder.phi(type, "came.from")
  for (index, predecessor) in predecessors.enumerated() {
    // A switch may lead to the block by several of its cases: one entry per edge.
    for successor in predecessor.successors where successor == block { phi.addIncoming(type.constant(index), from: predecessor) }
  }
  return .recorded(phi, predecessors)
}

/// The condition of the dominating branch, where its two sides lead to the two predecessors.
private func conditionChoice(
  of block: BasicBlock, _ lists: [BasicBlock: [BasicBlock]], _ analyses: Analyses
) -> PredecessorChoice? {
  let predecessors = lists[block] ?? []
  guard let branchBlock = analyses.immediateDominator(of: block), let branch = branchBlock.terminator,
    branch.isConditionalBranch, analyses.innermostLoop(of: branchBlock) == analyses.innermostLoop(of: block)
  else { return nil }
  let sides = branchBlock.successors
  guard sides.count == 2, sides[0] != sides[1] else { return nil }
  func leads(_ side: BasicBlock, to predecessor: BasicBlock) -> Bool {
    if predecessor == branchBlock { return side == block }
    return side != block && lists[side]?.count == 1 && analyses.dominates(side, predecessor)
  }
  let (first, second) = (predecessors[0], predecessors[1])
  if leads(sides[0], to: first), leads(sides[1], to: second) {
    return .condition(branch.condition, whenTrue: first, whenFalse: second)
  }
  if leads(sides[0], to: second), leads(sides[1], to: first) {
    return .condition(branch.condition, whenTrue: second, whenFalse: first)
  }
  return nil
}
