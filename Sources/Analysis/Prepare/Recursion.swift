import IR
import OrderedCollections

/// The functions that may call themselves, directly or through others: the cycles of the call graph (Tarjan, Depth-first search
/// and linear graph algorithms, 1972).
struct Recursion {
  /// The functions on a cycle.
  private(set) var functions: Set<Function> = []

  private let callees: (Function) -> OrderedSet<Function>
  private var indices: [Function: Int] = [:]
  private var path: [Function] = []
  private var isOnPath: Set<Function> = []

  /// The cycles that a call of `root` can reach.
  init(from root: Function, callees: @escaping (Function) -> OrderedSet<Function>) {
    self.callees = callees
    _ = visit(root)
  }

  /// - Returns: the least index of a function on the path that a call of `function` reaches.
  private mutating func visit(_ function: Function) -> Int {
    let index = indices.count
    indices[function] = index
    path.append(function)
    isOnPath.insert(function)
    var lowest = index
    for callee in callees(function) {
      if callee == function { functions.insert(function) }
      if let known = indices[callee] {
        if isOnPath.contains(callee) { lowest = min(lowest, known) }
      } else {
        lowest = min(lowest, visit(callee))
      }
    }
    if lowest == index { close(function) }
    return lowest
  }

  /// Takes the strongly connected component that begins with `function` from the path.
  private mutating func close(_ function: Function) {
    guard let start = path.lastIndex(of: function) else { return }
    let component = path[start...]
    isOnPath.subtract(component)
    if component.count > 1 { functions.formUnion(component) }
    path.removeSubrange(start...)
  }
}
