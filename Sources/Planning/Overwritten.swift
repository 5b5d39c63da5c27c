import Analysis
import IR

/// Proves that memory which was loaded from is not written before the reverse sweep reads it again.
///
/// "Before" covers every instruction that control can reach from the load, later iterations of enclosing loops
/// included; alias questions are asked over all iterations. In split mode the caller may write in between, so only
/// constant memory qualifies, and numbers behind arguments of which the caller says that it does not.
final class Overwritten {
  private let primal: Primal
  private let request: Request
  private let writers: LaterWriters
  private var verdicts: [Value: Verdict] = [:]
  /// The most alias questions one plan may cost.
  private var budget = 4_000_000

  init(_ primal: Primal, _ library: LibraryTable, _ request: Request) {
    self.primal = primal
    self.request = request
    writers = LaterWriters(in: primal.blocks, primal.analyses, library)
  }

  /// What was found out about the location of a load.
  enum Verdict {
    /// It is constant memory.
    case constantMemory
    /// None of so many instructions that may write memory after the load writes there; of some, a comparison at run time tells.
    case unchanged(writers: Int, compared: Int)
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
    var (questions, compared) = (0, 0)
    for writer in writers.behind(load) {
      budget -= 1
      questions += 1
      if budget < 0 { return .undecided }
      guard primal.analyses.mayModify(writer, load.pointerOperand, size: size) else { continue }
      guard writer.isApart(from: load) else { return .written(by: writer) }
      compared += 1
    }
    return .unchanged(writers: questions, compared: compared)
  }

  /// Whether the caller leaves a location as it is between the halves. That is said of memory of the primal; the addresses
  /// in its shadow may change, so loads of addresses do not count.
  private func isUnchangedByCaller(_ load: Value) -> Bool {
    guard !request.unchangedArguments.isEmpty, !load.type.contains({ $0.isPointer || $0.integerBits == 64 }) else { return false }
    let base = load.pointerOperand.underlyingBase
    return request.unchangedArguments.contains { primal.function.parameters[$0] == base }
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
