public import IR

/// The instructions that may write memory, by where control comes to them.
public final class LaterWriters {
  private let analyses: Analyses
  private let writers: [Value]
  private var reachable: [BasicBlock: Set<BasicBlock>] = [:]

  /// The writers in some blocks of one function.
  public init(in blocks: [BasicBlock], _ analyses: Analyses, _ library: LibraryTable) {
    self.analyses = analyses
    writers = blocks.flatMap(\.instructions).filter { $0.mayWriteMemory(library) }
  }

  /// The writers that control can come to after an instruction, in later iterations of the loops around it, too.
  public func behind(_ instruction: Value) -> some Sequence<Value> {
    let after = blocks(after: instruction.block)
    return writers.lazy.filter { [analyses] writer in
      after.contains(writer.block) || (writer.block == instruction.block && analyses.dominates(instruction, writer))
    }
  }

  /// The blocks that control can enter after it left `block`.
  private func blocks(after block: BasicBlock) -> Set<BasicBlock> {
    if let known = reachable[block] { return known }
    var result: Set<BasicBlock> = []
    var worklist = block.successors
    while let next = worklist.popLast() {
      if result.insert(next).inserted { worklist += next.successors }
    }
    reachable[block] = result
    return result
  }
}

extension Value {
  /// Whether an instruction may write memory that the reverse sweep could read again.
  fileprivate func mayWriteMemory(_ library: LibraryTable) -> Bool {
    switch opcode {
    case .store, .atomicrmw, .cmpxchg, .fence: return true
    case .call:
      switch callKind(library) {
      case .inactive(.none), .inactive(.reads), .scalar, .allocation, .vectorReduction, .stackMark, .diverges, .bitPermutation:
        return false
      // A release is put off until the reverse sweep is over.
      case .deallocation: return false
      default: return true
      }
    default: return false
    }
  }
}
