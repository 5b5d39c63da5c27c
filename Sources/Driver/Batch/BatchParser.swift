import Analysis
import IR

/// Reads the operands of a batch.
///
///     enzyme_width, n               the lanes: a positive constant; one lane without it
///     enzyme_vector, x⁰, …, xⁿ⁻¹    an argument of each lane; the marker may be left out
///     enzyme_scalar, x              one argument for all lanes
///     enzyme_buffer, stride, p      lane v has its argument v × stride bytes behind p
struct BatchParser {
  private let source: BatchCall
  private let function: Function
  private var rest: ArraySlice<Value>
  private var width = 1

  init(_ source: BatchCall) throws(Diagnostic) {
    self.source = source
    function = try source.function()
    rest = source.operands[...]
  }

  private func error(_ message: String, _ remedy: String) -> Diagnostic {
    Diagnostic(message, remedy: remedy, in: source.call.block.function.name, at: source.call.debugLocation)
  }

  /// Reads the batch.
  mutating func parse() throws(Diagnostic) -> ParsedBatch {
    if function.functionType.isVarArg {
      throw error("'\(function.name)' takes a variable number of arguments", "evaluate a function that calls it")
    }
    try readWidth()
    var arguments: [BatchArgument] = []
    for pieces in function.argumentPieces {
      if pieces[0].parameter == 0, function.hasAttribute("sret", at: .parameter(0)) { continue }
      arguments += try readArgument(pieces)
    }
    guard rest.isEmpty else {
      throw error(
        "too many arguments to evaluate '\(function.name)' in \(width) lanes: \(rest.count) left over",
        "pass one argument behind enzyme_scalar, and one for each lane behind enzyme_vector")
    }
    return ParsedBatch(function: function, width: width, arguments: arguments)
  }

  private mutating func readWidth() throws(Diagnostic) {
    var kept: [Value] = []
    while let operand = rest.popFirst() {
      guard operand.markerName == "enzyme_width" else {
        kept.append(operand)
        continue
      }
      guard let count = rest.popFirst()?.integerConstant, count > 0 else {
        throw error("enzyme_width needs a positive constant", "write the width as a number")
      }
      width = count
    }
    rest = kept[...]
  }

  /// Takes the operands of one argument: whole, or in the pieces in which the C ABI passes it.
  private mutating func readArgument(_ pieces: [ArgumentPiece]) throws(Diagnostic) -> [BatchArgument] {
    guard let marker = rest.first?.markerName else { return try readLanes(pieces) }
    rest.removeFirst()
    switch marker {
    case "enzyme_vector": return try readLanes(pieces)
    case "enzyme_scalar":
      var arguments: [BatchArgument] = []
      for piece in pieces { arguments.append(.shared(try take(piece))) }
      return arguments
    case "enzyme_buffer": return try readBuffer(pieces)
    default: throw error("the marker '\(marker)' has no meaning in a batch", "use enzyme_scalar, enzyme_vector or enzyme_buffer")
    }
  }

  private mutating func readLanes(_ pieces: [ArgumentPiece]) throws(Diagnostic) -> [BatchArgument] {
    var lanes: [[PassedValue]] = pieces.map { _ in [] }
    for _ in 0..<width {
      for (index, piece) in pieces.enumerated() { lanes[index].append(try take(piece)) }
    }
    return lanes.map(BatchArgument.lanes)
  }

  private mutating func readBuffer(_ pieces: [ArgumentPiece]) throws(Diagnostic) -> [BatchArgument] {
    let number = pieces[0].parameter + 1
    guard let stride = rest.popFirst(), stride.markerName == nil, stride.type.isInteger else {
      throw error(
        "enzyme_buffer needs the distance of the lanes in bytes (argument \(number) of '\(function.name)')",
        "pass an integer after it")
    }
    guard let base = rest.popFirst(), base.markerName == nil, base.type.isPointer else {
      throw error(
        "enzyme_buffer needs the address of the first lane (argument \(number) of '\(function.name)')",
        "pass a pointer behind the distance")
    }
    return pieces.map { piece in
      let isAddress = function.parameters[piece.parameter].type.isPointer
      return .lanes(
        (0..<width).map { lane in
          isAddress
            ? .lane(lane, base: base, stride: stride) : .member(offset: piece.offset, lane: lane, base: base, stride: stride)
        })
    }
  }

  private mutating func take(_ piece: ArgumentPiece) throws(Diagnostic) -> PassedValue {
    let type = function.parameters[piece.parameter].type
    guard let value = rest.popFirst(), value.markerName == nil else {
      throw error(
        "missing argument for parameter \(piece.parameter + 1) of '\(function.name)' in a batch of \(width) lanes",
        "pass one argument behind enzyme_scalar, and one for each lane behind enzyme_vector")
    }
    if type.isPointer != value.type.isPointer {
      throw error(
        "the argument for parameter \(piece.parameter + 1) of '\(function.name)' has type \(value.type), not \(type)",
        "check the order of the arguments and their markers")
    }
    return .direct(value)
  }
}
