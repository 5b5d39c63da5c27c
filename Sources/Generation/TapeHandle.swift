public import IR

/// Writes what a program's split mode does with the handle of a tape: see `Runtime/Handle.c`.
///
/// A handle is an address. Each belongs to one derivative, and the halves check that it is the same one.
public struct TapeHandle {
  let builder: Builder
  let adjoint: Function
  let primalName: String
  private var context: Context { builder.context }

  /// The bytes of a handle.
  public static let bytes = 8
  /// The bytes of a tape object through which a tape is read.
  public static let viewBytes = RuntimeFunctions.tapeObjectBytes
  /// The bytes in front of the memory that the halves share.
  private static let headBytes = RuntimeFunctions.tapeObjectBytes + 16

  /// The handles of the tapes that `adjoint` reads.
  public init(builder: Builder, adjoint: Function, of primalName: String) {
    self.builder = builder
    self.adjoint = adjoint
    self.primalName = primalName
  }

  private func call(_ name: String, _ arguments: [Value], returning result: IRType? = nil) -> Value {
    let type = IRType.function(arguments.map(\.type), returning: result ?? context.void)
    return builder.call(builder.module.declare(name, type: type), arguments)
  }

  /// A constant whose address tells the derivative, and whose text its name.
  private var identity: Value {
    let name = "isozyme.tape.\(adjoint.name)"
    if let known = builder.module.global(named: name) { return known.value }
    let text = Array(primalName.utf8) + [0]
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
