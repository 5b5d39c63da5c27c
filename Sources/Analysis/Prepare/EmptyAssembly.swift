import IR

/// Removes assembler without instructions: marks for readers of the assembler, and barriers that keep a compiler from
/// knowing a value or what is in memory.
///
///     r = asm("# begin" : "=x"(r) : "0"(a))   ⇒   r = a
struct EmptyAssembly {
  /// Rewrites the calls in `function`.
  static func remove(in function: Function, of module: Module) {
    let builder = Builder(module)
    for call in function.instructions where call.opcode == .call && call.calledValue.isInlineAssembly {
      guard call.calledValue.assemblyText.split(separator: "\n").allSatisfy(isComment) else { continue }
      builder.position(before: call)
      guard call.type.isVoid || !call.hasUses || replace(call, builder) else { continue }
      call.erase()
    }
  }

  private static func isComment(_ line: Substring) -> Bool {
    line.first { !$0.isWhitespace }.map { $0 == "#" } ?? true
  }

  /// Puts the operands in the place of the results that are tied to them.
  private static func replace(_ call: Value, _ builder: Builder) -> Bool {
    let constraints = call.calledValue.assemblyConstraints.split(separator: ",").filter { !$0.hasPrefix("~") }
    let results = constraints.filter { $0.hasPrefix("=") && !$0.hasPrefix("=*") }.count
    let outputs = constraints.filter { $0.hasPrefix("=") }.count
    let inputs = constraints.dropFirst(outputs)
    // Addresses of outputs in memory stand before the inputs.
    let first = outputs - results
    let tied = (0..<results).compactMap { result -> Value? in
      guard let index = inputs.firstIndex(of: Substring(String(result))) else { return nil }
      return call.operand(first + index - outputs)
    }
    guard tied.count == results else { return false }
    if results == 1, tied[0].type == call.type {
      call.replaceAllUses(with: tied[0])
      return true
    }
    guard call.type.isAggregate, tied.indices.allSatisfy({ tied[$0].type == call.type.element($0) }) else { return false }
    call.replaceAllUses(with: tied.indices.reduce(call.type.poison) { builder.insert(tied[$1], into: $0, $1) })
    return true
  }
}
