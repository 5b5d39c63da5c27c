import Analysis
public import IR

/// Writes what a program's split mode does with the handle of a tape: see `Runtime/Handle.c`.
///
/// A handle is an address. Each belongs to one derivative, and the halves check that it is the same one.
public struct TapeHandle {
  let builder: Builder
  /// The function whose name tells the derivative: the reverse sweep, or the derivative that reads the journal.
  let derivative: Function
  let primal: Function
  private var context: Context { builder.context }

  /// The bytes of a handle.
  public static let bytes = 8
  /// The bytes of a tape object through which a tape is read.
  public static let viewBytes = RuntimeFunctions.tapeObjectBytes
  /// The bytes in front of the memory that the halves share.
  private static let headBytes = RuntimeFunctions.tapeObjectBytes + 16

  /// The bytes of what reads a journal.
  public static let readerBytes = 16

  /// The handles of the tapes of a derivative.
  public init(builder: Builder, _ derivative: Derivative) {
    self.builder = builder
    self.derivative = derivative.reverse ?? derivative.function
    primal = derivative.request.function
  }

  private func call(_ name: String, _ arguments: [Value], returning result: IRType? = nil) -> Value {
    let type = IRType.function(arguments.map(\.type), returning: result ?? context.void)
    return builder.call(builder.module.declare(name, type: type), arguments)
  }

  /// A constant whose address tells the derivative, and whose text the name of the primal.
  private var identity: Value { identity("isozyme.tape.\(derivative.name)") }

  /// A constant whose address tells the primal.
  private var primalIdentity: Value { identity("isozyme.journal.\(primal.name)") }

  private func identity(_ name: String) -> Value {
    if let known = builder.module.global(named: name) { return known.value }
    let text = Array(primal.userName.utf8) + [0]
    let type = IRType.array(of: context.int8, count: text.count)
    let identity = builder.module.addGlobal(named: name, type: type)
    identity.makeInternal()
    identity.setConstantMemory(true)
    identity.setInitializer(Value.constantAggregate(type, text.map { context.int8.constant(Int($0)) }))
    return identity.value
  }

  /// Makes an empty tape with `bytes` of memory that both halves share.
  public func make(sharing bytes: Int) -> Value {
    call("isozyme_tape_new", [identity, context.constant(bytes)], returning: context.pointer)
  }

  /// Lets the first half write a journal.
  public func beginJournal(of tape: Value) { _ = call("isozyme_journal_begin", [tape, primalIdentity]) }

  /// Makes the journal of a tape readable.
  public func openJournal(of tape: Value, into reader: Value) {
    _ = call("isozyme_journal_open", [tape, reader, primalIdentity])
  }

  /// The memory that both halves share.
  public func shared(of tape: Value) -> Value { builder.offset(tape, by: Self.headBytes) }

  /// Makes a tape readable through a view, which leaves the tape itself as it is.
  public func open(_ tape: Value, into view: Value) { _ = call("isozyme_tape_open", [tape, view, identity]) }

  /// Ends the program if an address is not the one that the first half put at `place`.
  public func expect(_ address: Value, at place: Value, parameter: Int) {
    _ = call("isozyme_tape_expect", [address, place, context.constant(parameter), identity])
  }

  /// Makes shadows of memory that the primal made ready for another reverse sweep.
  public func rewind(_ tape: Value) { _ = call("isozyme_tape_rewind", [tape]) }

  /// Releases a tape.
  public func free(_ tape: Value) { _ = call("isozyme_tape_free", [tape]) }
}
