/// A directed network with capacities.
///
/// E. A. Dinic, "Algorithm for solution of a problem of maximum flow in networks with power estimation" (1970): shortest augmenting
/// paths, all of one length at a time.
struct FlowNetwork {
  /// A capacity that is never used up.
  static let unlimited = Int.max / 4

  private struct Edge {
    let head: Int
    var capacity: Int
  }

  /// Edge 2k and edge 2k + 1 are each other's reverse.
  private var edges: [Edge] = []
  private var outgoing: [[Int]]
  private var distances: [Int] = []
  /// For each node, how many of its edges lead nowhere on shortest paths.
  private var exhausted: [Int] = []

  /// A network without edges.
  init(nodes: Int) { outgoing = Array(repeating: [], count: nodes) }

  /// Adds an edge.
  mutating func connect(_ tail: Int, _ head: Int, capacity: Int) {
    outgoing[tail].append(edges.count)
    edges.append(Edge(head: head, capacity: capacity))
    outgoing[head].append(edges.count)
    edges.append(Edge(head: tail, capacity: 0))
  }

  /// The nodes on the side of the source in the minimum cut that is closest to it: the capacities of the edges that leave them have
  /// the least sum.
  mutating func minimumCut(from source: Int, to sink: Int) -> [Bool] {
    while measure(from: source), distances[sink] >= 0 {
      exhausted = Array(repeating: 0, count: outgoing.count)
      while augment(from: source, to: sink) {}
    }
    return distances.map { $0 >= 0 }
  }

  /// Finds the distances of all nodes from the source, -1 for those out of reach.
  private mutating func measure(from source: Int) -> Bool {
    distances = Array(repeating: -1, count: outgoing.count)
    distances[source] = 0
    var queue = [source]
    var next = 0
    while next < queue.count {
      let node = queue[next]
      next += 1
      for edge in outgoing[node] where edges[edge].capacity > 0 && distances[edges[edge].head] < 0 {
        distances[edges[edge].head] = distances[node] + 1
        queue.append(edges[edge].head)
      }
    }
    return true
  }

  /// Sends as much as possible along one shortest path; returns whether there was one.
  private mutating func augment(from source: Int, to sink: Int) -> Bool {
    var path: [Int] = []
    var node = source
    while node != sink {
      if let edge = nextEdge(of: node) {
        path.append(edge)
        node = edges[edge].head
      } else {
        guard let last = path.popLast() else { return false }
        node = edges[last ^ 1].head
        exhausted[node] += 1
      }
    }
    let amount = path.map { edges[$0].capacity }.min() ?? 0
    for edge in path {
      edges[edge].capacity -= amount
      edges[edge ^ 1].capacity += amount
    }
    return true
  }

  /// An edge with capacity towards the sink on a shortest path.
  private mutating func nextEdge(of node: Int) -> Int? {
    while exhausted[node] < outgoing[node].count {
      let edge = outgoing[node][exhausted[node]]
      if edges[edge].capacity > 0, distances[edges[edge].head] == distances[node] + 1 { return edge }
      exhausted[node] += 1
    }
    return nil
  }
}
