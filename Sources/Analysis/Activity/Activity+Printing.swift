import IR

/// What `activity` found out: what depends on an active input, and which memory has a shadow.
extension Activity {
  /// The primal with what carries derivatives.
  public func annotatedIR(of primal: Primal, _ types: Types) -> String {
    let text = FunctionText(of: primal.function)
    let parameters = primal.function.parameters.map { "\(text.name(of: $0)): \(note(on: $0, types) ?? "inactive")" }
    return text.annotated(
      preface: ["after activity"] + parameters, block: { _ in [] },
      instruction: { [self.note(on: $0, types) ?? "", $0.lineNote] })
  }

  /// What is known of a value: `varied`, the shadow of its address; of a store, whether the memory has a shadow.
  private func note(on value: Value, _ types: Types) -> String? {
    var notes: [String] = []
    if value.opcode == .store {
      notes.append("to memory \(pointer(value.pointerOperand).shadowText)")
    } else if value.opcode == .call, isActive(call: value) {
      notes.append("active call")
    }
    if !value.type.isVoid, types.holdsFloat(value) { notes.append(isVaried(value) ? "varied" : "inactive") }
    if !value.type.isVoid, types.holdsPointer(value) { notes.append("address of memory \(pointer(value).shadowText)") }
    return notes.isEmpty ? nil : notes.joined(separator: ", ")
  }
}

extension PointerActivity {
  /// When memory has a shadow, in words.
  public var shadowText: String {
    switch self {
    case .undecided: "of unknown activity"
    case .never: "that never has a shadow"
    case .always: "that always has a shadow"
    case .perhaps: "that perhaps has a shadow"
    }
  }
}
