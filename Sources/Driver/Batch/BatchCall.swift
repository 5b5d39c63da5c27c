import Analysis
import IR

/// A call `__enzyme_batch(f, enzyme_width, n, …)`: the values of a function for n sets of arguments.
struct BatchCall: InterfaceCall {
  let call: Value
  let purpose = "evaluate"
  let product = "batch"
  let orderOfResults = "lanes"

  /// The batch that an instruction asks for, if it does.
  init?(_ instruction: Value) {
    guard instruction.opcode == .call || instruction.opcode == .invoke, let callee = instruction.calledFunction,
      callee.isOfInterface, callee.name.contains("__enzyme_batch")
    else { return nil }
    call = instruction
  }
}

/// What a batch passes for one parameter.
enum BatchArgument {
  /// The same in all lanes.
  case shared(PassedValue)
  /// One for each lane.
  case lanes([PassedValue])

  var isShared: Bool { if case .shared = self { true } else { false } }
  var values: [PassedValue] {
    switch self {
    case .shared(let value): [value]
    case .lanes(let values): values
    }
  }
}

/// A batch with its operands in their places.
struct ParsedBatch {
  let function: Function
  let width: Int
  /// By parameter, without the one through which the function returns its result.
  let arguments: [BatchArgument]
}
