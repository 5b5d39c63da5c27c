import IR

/// The support functions that derived code calls; their definitions are linked in where they are used.
struct RuntimeFunctions {
  let builder: Builder
  private var context: Context { builder.context }

  /// The bytes of a tape object.
  static let tapeObjectBytes = 64
  /// The alignment of what is pushed on a tape.
  static let tapeAlignment = 16

  private func declare(_ name: String, _ parameters: [IRType], _ result: IRType) -> Function {
    builder.module.declare(name, type: .function(parameters, returning: result))
  }

  /// Makes a tape object empty.
  func initialise(tape: Value) {
    builder.call(declare("isozyme_tape_init", [context.pointer], context.void), [tape])
  }

  /// Releases what a tape object holds, and the memory whose release was put off.
  func finish(tape: Value) {
    builder.call(declare("isozyme_tape_finish", [context.pointer], context.void), [tape])
  }

  /// Reserves `bytes` on top of the tape.
  func push(_ bytes: Value, on tape: Value) -> Value {
    let function = declare("isozyme_tape_push", [context.pointer, context.int64], context.pointer)
    return builder.call(function, [tape, bytes], "frame")
  }

  /// Takes the topmost `bytes` off the tape; they stay readable until the next push.
  func pop(_ bytes: Value, from tape: Value) -> Value {
    let function = declare("isozyme_tape_pop", [context.pointer, context.int64], context.pointer)
    return builder.call(function, [tape, bytes], "frame")
  }

  /// Takes everything off the tape that was pushed at or after `mark`.
  func release(_ mark: Value, on tape: Value) {
    builder.call(declare("isozyme_tape_release", [context.pointer, context.pointer], context.void), [tape, mark])
  }

  /// Puts the release of `pointer`, and of its shadow, off until the reverse sweep is over.
  func deferRelease(_ pointer: Value, shadow: Value, on tape: Value) {
    let function = declare("isozyme_defer_free", [context.pointer, context.pointer, context.pointer], context.void)
    builder.call(function, [tape, pointer, shadow])
  }

  /// Applies one of the lane-wise copies of the runtime: see `Runtime/Lanes.c`.
  func lanes(_ name: String, _ arguments: [Value]) {
    builder.call(declare(name, arguments.map(\.type), context.void), arguments)
  }
}
