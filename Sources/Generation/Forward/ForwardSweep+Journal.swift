import Analysis
import IR
import Planning

/// The journal of the primal.
///
/// The first half of split mode enters what the primal reads from memory, the addresses of memory that it reserves, and what calls
/// of functions outside give back. Forward mode behind it computes all other registers again, takes these from the journal,
/// and leaves out what the primal does to memory and to the world. What is entered follows from the instructions alone,
/// never from activity, so that both sides agree.
extension ForwardSweep {
  /// Writes an instruction that reads memory, or has effects, again; or takes what it gave from the journal.
  func writePrimal(_ instruction: Value) {
    guard let journalReader else {
      let copy = clone(instruction)
      if instruction.opcode == .call { copy.dropTailCall() }
      if instruction.opcode == .load || instruction.opcode == .store { putPrimal(copy, like: instruction) }
      return enterInJournal(instruction)
    }
    guard !instruction.type.isVoid else { return }
    bind(instruction, to: runtime.take(instruction.type, fromJournal: journalReader))
  }

  /// Enters what an instruction gave, if there is a journal to write.
  func enterInJournal(_ instruction: Value) {
    guard plan.request.journal == .written, let tape, !instruction.type.isVoid else { return }
    runtime.enter(copy(of: instruction), inJournalOf: tape)
  }

  /// Enters the arguments of the primal; or takes them from the journal, whatever was passed.
  func journalArguments(_ parameters: [Value]) {
    let runtime = RuntimeFunctions(builder: allocas)
    for parameter in parameters {
      if let journalReader {
        bind(parameter, to: runtime.take(parameter.type, fromJournal: journalReader))
      } else if plan.request.journal == .written, let tape {
        runtime.enter(copy(of: parameter), inJournalOf: tape)
      }
    }
  }

  /// Enters the bytes that a call copies, or takes them from the journal.
  /// - Returns: where they can be read: the source of the copy, or a place in the journal.
  func journalCopy(_ call: Value) -> Value {
    let bytes = builder.widened(copy(of: call.operand(2)))
    if let journalReader { return runtime.place(of: bytes, inJournal: journalReader) }
    let source = copy(of: call.operand(1))
    if plan.request.journal == .written, let tape {
      builder.moveMemory(to: runtime.place(of: bytes, inJournalOf: tape), from: source, length: bytes, alignment: 1)
    }
    return source
  }
}
