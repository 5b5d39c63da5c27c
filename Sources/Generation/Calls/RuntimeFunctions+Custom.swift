import IR

/// Support for what the user has registered: see `Runtime/Scratch.c` and `Runtime/Tape.c`.
extension RuntimeFunctions {
  private func function(_ name: String, _ parameters: [IRType], _ result: IRType) -> Function {
    builder.module.declare(name, type: .function(parameters, returning: result))
  }

  /// Zero memory that stands for the shadow of `primal` where one is needed; null elsewhere.
  func takeScratch(for primal: Value, isNeeded: Value) -> Value {
    let take = function("isozyme_scratch_take", [context.pointer, context.int32], context.pointer)
    return builder.call(take, [primal, builder.cast(.zext, isNeeded, to: context.int32)], "scratch")
  }

  /// Gives the last `count` pieces of scratch memory back.
  func dropScratch(_ count: Int) {
    builder.call(function("isozyme_scratch_drop", [context.int32], context.void), [context.int32.constant(count)])
  }

  /// Whether an address is that of scratch memory.
  func isScratch(_ address: Value) -> Value {
    let answer = builder.call(function("isozyme_scratch_holds", [context.pointer], context.int32), [address])
    return builder.icmp(.notEqual, answer, context.int32.zero)
  }

  /// Stops the program in the reverse sweep of a function for which a derivative with a tape is registered alone.
  func reportMissingGradient(of name: String) {
    builder.call(function("isozyme_journal_without_gradient", [context.pointer], context.void), [builder.cString(name)])
  }

  /// Puts the release of memory and of its shadow by a function of the user off until the reverse sweep is over.
  func deferRelease(_ pointer: Value, shadow: Value, by deallocator: Function, on tape: Value) {
    let pointers = Array(repeating: context.pointer, count: 4)
    builder.call(function("isozyme_defer_release", pointers, context.void), [tape, pointer, shadow, deallocator.value])
  }

  /// Releases the shadow of memory by a function of the user, if it has one of its own.
  func release(_ pointer: Value, shadow: Value, by deallocator: Function) {
    let pointers = Array(repeating: context.pointer, count: 3)
    builder.call(function("isozyme_release_shadow", pointers, context.void), [pointer, shadow, deallocator.value])
  }
}
