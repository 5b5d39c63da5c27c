import Analysis
import IR

/// Proves that memory which was loaded from is not written before the reverse sweep reads it again.
///
/// "Before" covers every instruction that control can reach from the load, later iterations of enclosing loops
/// included; alias questions are asked over all iterations. In split mode the caller may write in between, so only
/// constant memory qualifies, and numbers behind arguments of which the caller says that it does not.
final class Overwritten {
  private let primal: Primal
  private let library: LibraryTable
  private let request: Request
  private let writers: [Value]
  private var reachable: [BasicBlock: Set<BasicBlock>] = [:]
  private var verdicts: [Value: Verdict] = [:]
  /// The most alias questions one plan may cost.
  private var budget = 4_000_000

  init(_ primal: Primal, _ library: LibraryTable, _ request: Request) {
    self.primal = primal
    self.library = library
    self.request = request
    writers = primal.blocks.flatMap(\.instructions).filter { Self.mayWrite($0, library) }
  }

  /// What was found out about the location of a load.
  enum Verdict {
    /// It is constant memory.
    case constantMemory
    /// None of so many instructions that may write memory after the load writes there.
    case unchanged(writers: Int)
    /// The access itself must not be repeated.
    case volatile
    /// Split mode: the caller may write between the two halves.
    case caller
    /// An instruction may write there.
    case written(by: Value)
    /// There are too many questions to ask.
    case undecided

    /// Whether the location may have changed.
    var mayBeOverwritten: Bool {
      switch self {
      case .constantMemory, .unchanged: false
      case .volatile, .caller, .written, .undecided: true
      }
    }
  }

  /// Whether the location of `load` may have changed when the reverse sweep reads it.
  func mayBeOverwritten(_ load: Value) -> Bool { verdict(load).mayBeOverwritten }

  /// Whether the location of `load` may have changed when the reverse sweep reads it, and why.
  func verdict(_ load: Value) -> Verdict {
    if let known = verdicts[load] { return known }
    let verdict = examine(load)
    verdicts[load] = verdict
    return verdict
  }

  private func examine(_ load: Value) -> Verdict {
    if load.isVolatile || load.isAtomic { return .volatile }
    if let global = load.pointerOperand.underlyingGlobal, global.isConstantMemory { return .constantMemory }
    if request.mode == .split, !isUnchangedByCaller(load) { return .caller }
    let size = load.block.function.module.dataLayout.storeSize(load.type)
    let after = blocks(after: load.block)
    var questions = 0
    for writer in writers {
      let block = writer.block
      guard after.contains(block) || (block == load.block && follows(writer, load)) else { continue }
      budget -= 1
      questions += 1
      if budget < 0 { return .undecided }
      if primal.analyses.mayModify(writer, load.pointerOperand, size: size) { return .written(by: writer) }
    }
    return .unchanged(writers: questions)
  }

  /// Whether the caller leaves a location as it is between the halves. That is said of memory of the primal; the addresses
  /// in its shadow may change, so loads of addresses do not count.
  private func isUnchangedByCaller(_ load: Value) -> Bool {
    guard !request.unchangedArguments.isEmpty, !load.type.contains({ $0.isPointer || $0.integerBits == 64 }) else { return false }
    let base = load.pointerOperand.underlyingBase
    return request.unchangedArguments.contains { primal.function.parameters[$0] == base }
  }

  /// Whether `second` stands behind `first` in their block.
  private func follows(_ second: Value, _ first: Value) -> Bool { primal.analyses.dominates(first, second) }

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

  private static func mayWrite(_ instruction: Value, _ library: LibraryTable) -> Bool {
    switch instruction.opcode {
    case .store, .atomicrmw, .cmpxchg, .fence: return true
    case .call:
      switch instruction.callKind(library) {
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

extension Value {
  /// The global variable that an address is computed from by constant and variable offsets alone.
  var underlyingGlobal: GlobalVariable? {
    GlobalVariable(underlyingBase)
  }

  /// What an address is computed from by constant and variable offsets alone.
  var underlyingBase: Value {
    (isInstruction || isConstantExpression) && opcode == .getelementptr ? operand(0).underlyingBase : self
  }
}
