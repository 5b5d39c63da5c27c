import Analysis
import Generation
import IR

/// What a call asks for that concerns the format of numbers.
enum TruncationKind: String, CaseIterable {
  /// A copy of a function that computes in another format.
  case operations = "__enzyme_truncate_op_func"
  /// The same; memory holds numbers of that format, too.
  case memory = "__enzyme_truncate_mem_func"
  /// A number as memory mode expects it.
  case value = "__enzyme_truncate_mem_value"
  /// A number as memory mode leaves it.
  case expansion = "__enzyme_expand_mem_value"
}

/// A call `__enzyme_truncate_…(f, from, to)` or `(f, from, exponent, significand)`, or one for a number.
struct TruncationCall: InterfaceCall {
  let call: Value
  let kind: TruncationKind
  let purpose = "truncate"
  let product = "copy"
  let orderOfResults = "functions"

  /// What an instruction asks for, if it does.
  init?(_ instruction: Value) {
    guard instruction.opcode == .call || instruction.opcode == .invoke, let name = instruction.calledFunction?.name,
      let kind = TruncationKind.allCases.first(where: { name.contains($0.rawValue) })
    else { return nil }
    call = instruction
    self.kind = kind
  }

  func error(_ message: String, _ remedy: String) -> Diagnostic {
    Diagnostic("\(kind.rawValue): \(message)", remedy: remedy, in: call.block.function.name, at: call.debugLocation)
  }

  /// The formats that the operands behind the first name.
  func request() throws(Diagnostic) -> TruncationRequest {
    let numbers = operands.map(\.integerConstant)
    guard numbers.count == 2 || numbers.count == 3, !numbers.contains(nil), let bits = numbers[0] else {
      throw error(
        "the formats are not known at compile time", "pass the bits of formats, or of exponent and significand, as numbers")
    }
    guard let source = [16: FloatKind.half, 32: .single, 64: .double][bits] else {
      throw error("there is no format of \(bits) bits to truncate from", "use 16, 32 or 64")
    }
    let request = TruncationRequest(
      source: source, target: try target(Array(numbers.dropFirst())), scope: kind == .operations ? .operations : .memory)
    if request.scope == .memory, !request.target.fits(in: source) {
      throw error("the memory of \(bits) bits does not hold the numbers of a wider format", "use __enzyme_truncate_op_func")
    }
    return request
  }

  private func target(_ numbers: [Int?]) throws(Diagnostic) -> NumberFormat {
    if numbers.count == 1 {
      guard let bits = numbers[0], let format = NumberFormat(bits: bits) else {
        throw error(
          "there is no format of that many bits to truncate to", "use 16, 32 or 64, or the bits of exponent and significand")
      }
      return format
    }
    let format = NumberFormat(exponent: numbers[0] ?? 0, significand: numbers[1] ?? 0)
    guard format.isSupported else {
      throw error(
        "the bits of exponent and significand are out of range",
        "use 2 to 24 bits for the exponent, and 1 to 4096 for the significand")
    }
    return format
  }
}
