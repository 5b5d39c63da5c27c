import IR

/// What `types` found out: the lanes of integer registers, and what memory holds where it is accessed.
extension Types {
  /// The primal with what its registers and memory hold.
  public func annotatedIR(of primal: Primal) -> String {
    let text = FunctionText(of: primal.function)
    let parameters = primal.function.parameters.compactMap { parameter -> String? in
      let note = parameter.type.isPointer ? "points to \(content(at: parameter, size: nil))" : registerNote(parameter)
      return note.map { "\(text.name(of: parameter)): \($0)" }
    }
    return text.annotated(
      preface: ["after types"] + parameters, block: { _ in [] },
      instruction: { [self.note(on: $0, primal) ?? "", $0.lineNote] })
  }

  private func registerNote(_ value: Value) -> String? {
    guard value.type.isInteger else { return nil }
    let lanes = lanes(of: value)
    return lanes.isEmpty ? nil : "holds \(lanes.text)"
  }

  private func note(on instruction: Value, _ primal: Primal) -> String? {
    let layout = primal.function.module.dataLayout
    switch instruction.opcode {
    case .load: return memoryNote(instruction.pointerOperand, layout.storeSize(instruction.type), instruction.alignment)
    case .store:
      return memoryNote(instruction.pointerOperand, layout.storeSize(instruction.storedValue.type), instruction.alignment)
    case .call:
      let copies = ["llvm.memcpy", "llvm.memmove", "llvm.memset"]
      guard let name = instruction.intrinsicBaseName, copies.contains(where: name.hasPrefix)
      else { return registerNote(instruction) }
      return memoryNote(instruction.operand(0), instruction.operand(2).integerConstant, instruction.argumentAlignment(0))
    case .alloca: return "memory: \(content(at: instruction, size: nil))"
    default: return registerNote(instruction)
    }
  }

  private func memoryNote(_ pointer: Value, _ size: Int?, _ alignment: Int) -> String {
    let content = content(at: pointer, size: size, alignment: alignment)
    if case .lanes(let lanes, let period) = content, period == size { return "memory: \(lanes.text)" }
    return "memory: \(content)"
  }
}

extension [Lane] {
  /// `float at 4, pointer at 8`.
  fileprivate var text: String { map(\.description).joined(separator: ", ") }
}

extension Lane: CustomStringConvertible {
  /// `float at 4`.
  public var description: String { "\(kind) at \(offset)" }
}

extension LaneKind: CustomStringConvertible {
  /// The kind under the name of LLVM's type.
  public var description: String {
    switch self {
    case .pointer: "pointer"
    case .word(.single): "floats or pointer"
    case .word: "double or pointer"
    case .byte: "byte of a number"
    case .float(let format):
      switch format {
      case .half, .bfloat, .double: format.rawValue
      case .single: "float"
      case .extended: "x86_fp80"
      case .quad: "fp128"
      case .doubleDouble: "ppc_fp128"
      }
    }
  }
}

extension MemoryContent: CustomStringConvertible {
  /// The content in words.
  public var description: String {
    switch self {
    case .plain: "plain data"
    case .lanes(let lanes, let period): "\(lanes.text), every \(period) bytes"
    case .invisible: "unknown"
    case .ambiguous: "ambiguous"
    }
  }
}
