public import IR

/// What a call of `__enzyme_float`, `__enzyme_double`, `__enzyme_integer` or `__enzyme_pointer` says that memory holds.
public enum TypeHint: Hashable, Sendable {
  case number(FloatKind)
  case integer
  case pointer

  /// The bytes of one such thing.
  var bytes: Int {
    switch self {
    case .number(let format): format.storageBytes
    case .integer: 1
    case .pointer: 8
    }
  }

  /// What it adds to what is known of memory.
  var fact: Fact {
    switch self {
    case .number(let format): .float(format)
    case .integer: .integer
    case .pointer: Fact(isPointer: true)
    }
  }

  /// The hint that a symbol names.
  public init?(symbol: String) {
    guard symbol.contains("__enzyme_") else { return nil }
    let hints: [(String, TypeHint)] = [
      ("__enzyme_float", .number(.single)), ("__enzyme_double", .number(.double)), ("__enzyme_integer", .integer),
      ("__enzyme_pointer", .pointer),
    ]
    guard let hint = hints.first(where: { symbol.contains($0.0) }) else { return nil }
    self = hint.1
  }
}

extension Value {
  /// The hint that a call gives about the memory behind its first argument.
  public var typeHint: TypeHint? {
    guard isInstruction, opcode == .call, let callee = calledFunction, callee.isDeclaration, argumentCount > 0 else { return nil }
    return TypeHint(symbol: callee.name)
  }
}

extension TypeInference {
  /// The memory that a hint is about: the first element, as many bytes as the second argument says, or all of it.
  func learn(_ hint: TypeHint, from call: Value) {
    let fact = hint.fact
    let length = call.argumentCount > 1 ? call.operand(1).integerConstant ?? -1 : 1
    for target in targets(of: call.operand(0)) {
      if length < 0 || length > 4096 {
        graph.add(fact, at: target.repeated(every: hint.bytes))
      } else {
        for offset in stride(from: 0, to: max(1, length), by: hint.bytes) { graph.add(fact, at: target.advanced(by: offset)) }
      }
    }
  }
}
