internal import LLVMBridge

extension BasicBlock {
  /// Makes a second version of all that this block dominates: its end goes there where the condition holds. No loop may be around
  /// the block.
  /// - Returns: the copies of some instructions of that code.
  public func makeVersion(where condition: Value, copying instructions: [Value]) -> [Value] {
    var refs: [OpaquePointer?] = instructions.map(\.ref)
    IsozymeVersionBehind(ref, condition.ref, &refs, refs.count)
    return refs.compactMap { $0.map(Value.init) }
  }
}

extension Function {
  /// Forgets what was said of instructions that are apart: after inlining it holds for one execution of the inlined body only.
  public func forgetApart() { IsozymeForgetApart(ref) }
}

extension Value {
  /// Says of loads and stores that those of two groups never touch the same byte while the function runs.
  /// - Parameters:
  ///   - groups: the group of each access, a number from 0.
  ///   - apart: for each group, those that it is apart from.
  public static func setApart(_ accesses: [Value], groups: [Int], apart: [Set<Int>]) {
    let matrix = apart.flatMap { others in apart.indices.map(others.contains) }
    IsozymeSetApart(accesses.map(\.ref), groups, accesses.count, matrix, apart.count)
  }

  /// Says of this copy of an access from which others it is apart: those that the original is apart from, and their copies.
  public func takeApart(from original: Value) { IsozymeTakeApart(ref, original.ref) }

  /// Whether it is known that two accesses never touch the same byte while the function runs.
  public func isApart(from other: Value) -> Bool { IsozymeAreApart(ref, other.ref) }
}
