import OrderedCollections
import Testing

@testable import Planning

/// Minimum cuts and what is chosen by them, against all there is to choose from.
@Suite struct SourceChoiceTests {
  /// A generator of the same numbers on every machine: G. Marsaglia, "Xorshift RNGs" (2003).
  private struct Numbers {
    var state: UInt64
    mutating func next(below bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
  }

  @Test(arguments: 1...200) func cutIsLeast(seed: Int) {
    var numbers = Numbers(state: UInt64(seed) &* 0x9e37_79b9_7f4a_7c15)
    let count = 2 + numbers.next(below: 8)
    let edges = (0..<numbers.next(below: 4 * count)).map { _ in
      (tail: numbers.next(below: count), head: numbers.next(below: count), capacity: numbers.next(below: 10))
    }
    var network = FlowNetwork(nodes: count)
    for edge in edges { network.connect(edge.tail, edge.head, capacity: edge.capacity) }
    func weight(_ isBefore: (Int) -> Bool) -> Int {
      edges.reduce(0) { $0 + (isBefore($1.tail) && !isBefore($1.head) ? $1.capacity : 0) }
    }
    let cut = network.minimumCut(from: 0, to: 1)
    #expect(cut[0] && !cut[1])
    let least = (0..<1 << (count - 2)).map { set in weight { $0 == 0 || ($0 > 1 && set >> ($0 - 2) & 1 == 1) } }.min()
    #expect(weight { cut[$0] } == least)
  }

  @Test(arguments: 1...200) func choiceIsCheapest(seed: Int) {
    var numbers = Numbers(state: UInt64(seed) &* 0x9e37_79b9_7f4a_7c15)
    let count = 1 + numbers.next(below: 9)
    let candidates = (0..<count).map { index in
      SourceChoice.Candidate(
        tape: 1 + numbers.next(below: 12), recomputation: numbers.next(below: 4) == 0 ? nil : numbers.next(below: 6),
        operands: (0..<numbers.next(below: 4)).compactMap { _ in
          index == 0 ? nil : Entity.exitCount(loop: numbers.next(below: index))
        })
    }
    let required = OrderedSet((0...numbers.next(below: 3)).map { _ in numbers.next(below: count) })
    let choice = SourceChoice(OrderedSet(required.map { .exitCount(loop: $0) })) { candidates[$0.index] }

    /// What it costs to keep the entities of a set; nil where one is to be computed again that cannot be.
    func cost(_ isOnTape: (Int) -> Bool) -> Int? {
      var (total, seen, worklist) = (0, Set<Int>(), Array(required))
      while let index = worklist.popLast() {
        guard seen.insert(index).inserted else { continue }
        if isOnTape(index) {
          total += candidates[index].tape
        } else {
          guard let recomputation = candidates[index].recomputation else { return nil }
          total += recomputation
          worklist += candidates[index].operands.map(\.index)
        }
      }
      return total
    }
    let cheapest = (0..<1 << count).compactMap { set in cost { set >> $0 & 1 == 1 } }.min()
    #expect(cost { choice.isOnTape[.exitCount(loop: $0)] ?? false } == cheapest)
    #expect(required.allSatisfy { choice.isOnTape[.exitCount(loop: $0)] != nil })
  }
}

private extension Entity {
  /// The number of an entity of these tests.
  var index: Int {
    guard case .exitCount(let loop) = self else { fatalError("an entity of another kind") }
    return loop
  }
}
