import Analysis
import IR

/// What a copy or fill of memory moves; both sweeps ask, and get the same answer.
struct MemoryContents {
  let types: Types
  let primal: Primal

  /// The content of the memory that `call` writes.
  func content(of call: Value, _ kind: MemoryIntrinsic) throws(Diagnostic) -> MemoryContent {
    let length = call.operand(2)
    if length.integerConstant == 0 { return .plain }
    var content = types.content(at: call.operand(0), length: length, alignment: call.argumentAlignment(0))
    if kind != .set, content == .plain || content == .invisible || content == .ambiguous {
      content = types.content(at: call.operand(1), length: length, alignment: call.argumentAlignment(1))
    }
    switch content {
    case .plain, .lanes: return content
    case .invisible where kind == .set: return .plain
    case .invisible:
      throw Diagnostic(
        "it cannot be seen what the copied bytes hold (numbers, addresses or plain data)",
        remedy: "copy through a pointer to the element type, or pass the memory as enzyme_const",
        in: primal.function.name, at: call.debugLocation)
    case .ambiguous:
      // Bytes of numbers that begin somewhere: a run-time function tells whether they can be moved.
      let pointers = (kind == .set ? [0] : [0, 1]).map(call.operand)
      if let bytes = types.bytesOfNumbers(at: pointers) { return bytes }
      throw contradiction(at: call)
    }
  }

  /// The error for bytes that are copied and hold now one thing, now another.
  func contradiction(at copy: Value) -> Diagnostic {
    Diagnostic(
      "the copied bytes hold now numbers, now addresses or numbers of another format",
      remedy: "copy the members one by one", in: primal.function.name, at: copy.debugLocation)
  }
}
