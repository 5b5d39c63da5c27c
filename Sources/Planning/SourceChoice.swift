import Analysis
import IR
import OrderedCollections

/// Chooses where the reverse sweep gets all that it needs, so that the whole costs the least.
///
/// Each entity is a node pair in a network. An edge from `in` to `out` costs what the tape costs; an edge from the source to `in`
/// what computing it again costs, and that is without limit where it cannot be done; what is required is tied to the sink. Who is
/// computed again needs its operands: an edge without limit from the operand's `out` to its `in`. Behind the minimum cut lie an `out` if
/// the entity is needed, and an `in` if it is computed again; the tape holds what is cut between `in` and `out`.
///
/// After W. S. Moses et al., "Reverse-Mode Automatic Differentiation and Optimization of GPU Kernels via Enzyme" (SC 2021), section 4,
/// where recomputation costs nothing.
struct SourceChoice {
  /// What is known of an entity that is not at hand.
  struct Candidate {
    /// What the tape costs, over all executions.
    let tape: Int
    /// What computing or loading it again costs; nil where that cannot be done.
    let recomputation: Int?
    /// What it is computed from, as far as that is not at hand.
    let operands: [Entity]
  }

  /// The entities that are needed, in the order in which they were found, and whether each goes on the tape.
  private(set) var isOnTape: OrderedDictionary<Entity, Bool> = [:]

  /// Chooses for some entities that are required, and for what they are computed from.
  /// - Parameter candidate: what is known of an entity; nil for what is at hand.
  init(_ required: OrderedSet<Entity>, _ candidate: (Entity) -> Candidate?) {
    let candidates = Self.collect(required, candidate)
    let recomputed = Self.recomputed(required, candidates)
    var worklist = Array(required.reversed())
    while let entity = worklist.popLast() {
      guard let index = candidates.index(forKey: entity), isOnTape[entity] == nil else { continue }
      isOnTape[entity] = !recomputed[index]
      if recomputed[index] { worklist += candidates.values[index].operands.reversed() }
    }
  }

  /// The entities that may be needed.
  private static func collect(
    _ required: OrderedSet<Entity>, _ candidate: (Entity) -> Candidate?
  ) -> OrderedDictionary<Entity, Candidate> {
    var candidates: OrderedDictionary<Entity, Candidate> = [:]
    var worklist = Array(required.reversed())
    while let entity = worklist.popLast() {
      guard candidates[entity] == nil, let found = candidate(entity) else { continue }
      candidates[entity] = found
      if found.recomputation != nil { worklist += found.operands.reversed() }
    }
    return candidates
  }

  /// Whether each candidate is computed again.
  private static func recomputed(
    _ required: OrderedSet<Entity>, _ candidates: OrderedDictionary<Entity, Candidate>
  ) -> [Bool] {
    let (source, sink) = (2 * candidates.count, 2 * candidates.count + 1)
    var network = FlowNetwork(nodes: 2 * candidates.count + 2)
    for (index, (entity, candidate)) in candidates.enumerated() {
      let (start, end) = (2 * index, 2 * index + 1)
      network.connect(start, end, capacity: candidate.tape)
      network.connect(source, start, capacity: candidate.recomputation ?? FlowNetwork.unlimited)
      if required.contains(entity) { network.connect(end, sink, capacity: FlowNetwork.unlimited) }
      guard candidate.recomputation != nil else { continue }
      for operand in candidate.operands {
        guard let other = candidates.index(forKey: operand) else { continue }
        network.connect(2 * other + 1, start, capacity: FlowNetwork.unlimited)
      }
    }
    let isBefore = network.minimumCut(from: source, to: sink)
    return (0..<candidates.count).map { !isBefore[2 * $0] }
  }
}
