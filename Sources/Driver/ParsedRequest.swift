import Analysis
import IR

/// What a request passes for a parameter, a shadow or a cotangent.
enum PassedValue {
  /// The operand itself.
  case direct(Value)
  /// What is in memory behind the operand (`enzyme_byref`).
  case behind(Value)
  /// A lane of shadows that lie at a stride of so many bytes (`enzyme_dupv`).
  case lane(Int, base: Value, stride: Value)
  /// What is in memory so many bytes behind the start of a lane.
  case member(offset: Int, lane: Int, base: Value, stride: Value)
}

/// Where the handle of a tape is.
enum TapePlace {
  /// It is returned by the first half and passed to the second.
  case operand
  /// It is in memory of the program (`enzyme_tape`).
  case memory(Value)
}

/// The argument and the shadows of one parameter.
struct ParsedArgument {
  var primal: PassedValue
  var shadows: [PassedValue]
}

/// A request with its operands in their places.
struct ParsedRequest {
  /// What is asked for.
  var request: Request
  /// The primal argument and the shadows of each parameter.
  var arguments: [ParsedArgument]
  /// The parameter through which the primal returns its result, if it returns it through memory.
  var resultMemory: Int?
  /// Whether the primal result is among the results of the call.
  var returnsPrimal: Bool
  /// The cotangents of the result, lane by lane, each whole or in the pieces in which the C ABI passes it: second half of
  /// split mode.
  var cotangents: [[PassedValue]] = []
  /// Where the handle of the tape is: split mode.
  var tape = TapePlace.operand
  /// The handle that the second half is given as an operand.
  var tapeOperand: Value?
  /// Whether the second half leaves the tape as it is (`enzyme_nofree`).
  var keepsTape = false
}

extension ParsedRequest {
  /// The type of a result that the primal returns through memory.
  var memoryResultType: IRType? {
    resultMemory.map { request.function.attributeType("sret", at: .parameter($0)) ?? request.function.context.int8 }
  }

  /// Whether a result that is returned through memory has a shadow.
  var hasResultShadow: Bool { resultMemory.map { request.arguments[$0].hasShadow } ?? false }
}
