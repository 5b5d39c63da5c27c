import Analysis
import IR

/// The support functions that derived code calls; their definitions are linked in where they are used.
struct RuntimeFunctions {
  let builder: Builder
  var context: Context { builder.context }

  /// The bytes of a tape object.
  static let tapeObjectBytes = 112
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
  func deferRelease(_ pointer: Value, shadow: Value, by deallocator: Deallocator, alignment: Value?, on tape: Value) {
    let words = [context.int32, context.int32]
    let function = declare("isozyme_defer_free", [context.pointer, context.pointer, context.pointer] + words, context.void)
    let aligned = alignment.map { builder.cast(.trunc, $0, to: context.int32) } ?? context.int32.constant(0)
    builder.call(function, [tape, pointer, shadow, context.int32.constant(deallocator.rawValue), aligned])
  }

  /// Stops the program if something active goes into a function that has no derivative.
  func requireInactive(_ isActive: Value, callee: Value, caller: String) {
    let function = declare("isozyme_require_inactive", [context.int32, context.pointer, context.pointer], context.void)
    builder.call(function, [builder.cast(.zext, isActive, to: context.int32), callee, builder.cString(caller)])
  }

  /// Stops the program if the shadow of what `access` reads or writes as an integer is a part of that of a number.
  func rejectPiece(at shadow: Value, _ bytes: Int, _ access: Value) {
    let function = declare("isozyme_reject_piece", [context.pointer, context.int64, context.pointer], context.void)
    builder.call(function, [shadow, context.constant(bytes), builder.cString(place(of: access))])
  }

  /// Stops the program if the bits that an integer sum is about are those of an active number.
  func rejectSum(_ isNumber: Value, _ sum: Value) {
    let function = declare("isozyme_reject_sum", [context.int32, context.pointer], context.void)
    builder.call(function, [builder.cast(.zext, isNumber, to: context.int32), builder.cString(place(of: sum))])
  }

  /// Where an instruction stands in the source, for messages at run time.
  private func place(of instruction: Value) -> String {
    let block = instruction.isInstruction ? instruction.block : nil
    return SourceLine(instruction).map { "\($0.file):\($0.line)" } ?? block.map { "function '\($0.function.name)'" }
      ?? "an argument"
  }

  /// The same as a text in memory.
  func text(forPlaceOf instruction: Value) -> Value { builder.cString(place(of: instruction)) }

  /// Tells the tape of a program's split mode that the primal allocated memory, and what the shadow holds that is to be zero
  /// before each reverse sweep.
  func note(shadow: Value, bytes: Value, table: Value, on tape: Value) {
    let pointer = context.pointer
    let function = declare("isozyme_tape_note", [pointer, pointer, context.int64, pointer], context.void)
    builder.call(function, [tape, shadow, bytes, table])
  }

  /// Room for so many bytes at the end of the journal that belongs to a tape.
  func place(of bytes: Value, inJournalOf tape: Value) -> Value {
    builder.call(declare("isozyme_journal_write", [context.pointer, context.int64], context.pointer), [tape, bytes])
  }

  /// The next bytes of a journal that is read.
  func place(of bytes: Value, inJournal reader: Value) -> Value {
    builder.call(declare("isozyme_journal_read", [context.pointer, context.int64], context.pointer), [reader, bytes])
  }

  /// Enters a value in the journal that belongs to a tape.
  func enter(_ value: Value, inJournalOf tape: Value) {
    let bytes = context.constant(builder.module.dataLayout.storeSize(value.type))
    builder.store(value, to: place(of: bytes, inJournalOf: tape)).setAlignment(1)
  }

  /// Takes the next value from a journal.
  func take(_ type: IRType, fromJournal reader: Value) -> Value {
    let bytes = context.constant(builder.module.dataLayout.storeSize(type))
    let value = builder.load(type, from: place(of: bytes, inJournal: reader))
    value.setAlignment(1)
    return value
  }

  /// Applies one of the lane-wise copies of the runtime: see `Runtime/Lanes.c`.
  func lanes(_ name: String, _ arguments: [Value]) {
    builder.call(declare(name, arguments.map(\.type), context.void), arguments)
  }

  /// The sum of bytes of numbers, of which one of each two is zero; else the program is stopped when it runs.
  /// - Parameter place: a text that says where.
  func addBits(_ a: Value, _ b: Value, place: Value) -> Value {
    let (type, word) = (a.type, context.int64)
    let function = declare("isozyme_add_bits", [word, word, context.pointer], word)
    if type == word { return builder.call(function, [a, b, place]) }
    let widened = [a, b].map { builder.cast(.zext, $0, to: word) }
    return builder.cast(.trunc, builder.call(function, widened + [place]), to: type)
  }

  /// Whether the bits of a word are those of an address, where two floats may lie instead.
  func isAddressBesideFloats(_ word: Value) -> Value {
    builder.call(declare("isozyme_is_address_beside_floats", [context.int64], context.integer(1)), [word])
  }

  /// Sets the words to zero that some bytes of a shadow are parts of and that hold an address.
  func zeroAddresses(around place: Value, bytes: Int) {
    let word = LaneKind.pointer.bytes
    for offset in Array(stride(from: 0, to: bytes, by: word)) + (bytes > word / 2 ? [bytes - 1] : []) {
      let inside = builder.offset(place, by: offset)
      let bits = builder.cast(.ptrtoint, inside, to: context.int64)
      let distance = builder.integer(.and, bits, context.constant(word - 1))
      let start = builder.offset(inside, by: builder.integer(.sub, context.constant(0), distance))
      lanes("isozyme_zero_address_of_floats", [start])
    }
  }

  /// Moves cotangents of numbers at unknown places back where they were copied from, if that can be told.
  func addBytes(_ to: Value, _ from: Value, _ length: Value, of call: Value) {
    lanes("isozyme_add_bytes", [to, from, length, builder.cString(place(of: call))])
  }
}

/// The functions that release memory, as `Runtime/Tape.c` numbers them.
enum Deallocator: Int {
  case free, delete, deleteArray, alignedDelete, alignedDeleteArray

  /// The one that does what the function `name` does, given the address, and the alignment if it takes one.
  ///
  /// The sized forms and those that take `nothrow` release what the plain ones release.
  init(named name: String) {
    let isAligned = name.contains("align_val_t")
    switch name.prefix(6) {
    case "_ZdlPv": self = isAligned ? .alignedDelete : .delete
    case "_ZdaPv": self = isAligned ? .alignedDeleteArray : .deleteArray
    default: self = .free
    }
  }

  /// The number of the argument of the function `name` that is the alignment.
  static func alignmentArgument(of name: String) -> Int? {
    guard name.contains("align_val_t") else { return nil }
    return name.contains("PvmSt11") ? 2 : 1
  }
}
