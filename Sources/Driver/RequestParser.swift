import Analysis
import IR

/// A request with its operands in their places.
struct ParsedRequest {
  /// What is asked for.
  var request: Request
  /// The primal argument and the shadows of each parameter.
  var arguments: [(primal: Value, shadows: [Value])]
  /// Memory made by the call for a result that the primal returns through memory, by parameter.
  var resultMemory: Int?
}

/// Reads the operands of a request: markers, arguments, shadows (Enzyme's calling conventions).
struct RequestParser {
  let source: RequestCall
  let primal: Function
  let types: Types
  private var rest: ArraySlice<Value> = []
  private var width = 1
  private var returnsPrimal = false
  private var resultMarker: ReturnActivity?

  init(_ source: RequestCall, _ primal: Function, _ types: Types) {
    self.source = source
    self.primal = primal
    self.types = types
  }

  private var userName: String { primal.name.replacing("isozyme.primal.", with: "") }

  private func error(_ message: String, _ remedy: String) -> Diagnostic {
    Diagnostic(message, remedy: remedy, in: source.call.block.function.name, at: source.call.debugLocation)
  }

  /// Reads the request.
  mutating func parse() throws(Diagnostic) -> ParsedRequest {
    rest = source.operands[...]
    try readOptions()
    var arguments: [(primal: Value, shadows: [Value])] = []
    var activities: [ArgumentActivity] = []
    var resultMemory: Int?
    for (index, parameter) in primal.parameters.enumerated() {
      if index == 0, primal.hasAttribute("sret", at: .parameter(0)) {
        resultMemory = 0
        activities.append(.duplicated)
        arguments.append((parameter, []))
        continue
      }
      let (activity, argument) = try readArgument(parameter, index)
      activities.append(activity)
      arguments.append(argument)
    }
    guard rest.isEmpty else {
      throw error(
        "too many arguments to differentiate '\(userName)': \(rest.count) left over after its \(arguments.count) parameters",
        "pass a shadow only after enzyme_dup arguments and pointers, and mark integers enzyme_const")
    }
    let request = Request(
      primal, mode: source.mode, arguments: activities, result: resultActivity(), width: width, returnsPrimal: returnsPrimal)
    return ParsedRequest(request: request, arguments: arguments, resultMemory: resultMemory)
  }

  /// Takes the markers that concern the whole request out of the operands.
  private mutating func readOptions() throws(Diagnostic) {
    var kept: [Value] = []
    var operands = rest
    while let operand = operands.popFirst() {
      switch operand.markerName {
      case "enzyme_width":
        guard let count = operands.popFirst()?.integerConstant, count > 0 else {
          throw error("enzyme_width needs a positive constant", "write the width as a number")
        }
        width = count
      case "enzyme_primal_return": returnsPrimal = true
      case "enzyme_noret", "enzyme_runtime_activity": continue
      case "enzyme_const_return": resultMarker = .constant
      case "enzyme_active_return": resultMarker = .active
      case "enzyme_dup_return": resultMarker = .duplicated
      case "enzyme_const", "enzyme_dup", "enzyme_dupnoneed", "enzyme_out", nil: kept.append(operand)
      case "enzyme_dupv", "enzyme_dupnoneedv", "enzyme_interleave", "enzyme_byref", "enzyme_allocated", "enzyme_tape",
        "enzyme_nofree", "enzyme_not_overwritten", "enzyme_scalar", "enzyme_vector", "enzyme_buffer":
        throw error("the marker '\(operand.markerName ?? "")' is not supported", "pass each argument followed by its shadows")
      case let name?:
        throw error("unknown marker '\(name)'", "use enzyme_const, enzyme_dup, enzyme_dupnoneed, enzyme_out or enzyme_width")
      }
    }
    rest = kept[...]
    if width > 1, source.mode == .reverse {
      throw error("enzyme_width is not available in reverse mode", "use __enzyme_fwddiff, or one request per cotangent")
    }
    if returnsPrimal, primal.returnType.isVoid, !primal.hasAttribute("sret", at: .parameter(0)) {
      throw error("enzyme_primal_return asks for the result of '\(userName)', which returns none", "leave the marker out")
    }
  }

  private mutating func readArgument(
    _ parameter: Value, _ index: Int
  ) throws(Diagnostic) -> (ArgumentActivity, (primal: Value, shadows: [Value])) {
    var activity = defaultActivity(of: parameter)
    if let marker = rest.first?.markerName {
      rest.removeFirst()
      switch marker {
      case "enzyme_const": activity = .constant
      case "enzyme_dup": activity = .duplicated
      case "enzyme_dupnoneed": activity = .duplicatedOnly
      default: activity = .active
      }
    }
    if activity == .active, source.mode == .forward {
      throw error(
        "enzyme_out has no meaning in forward mode (argument \(index + 1) of '\(userName)')", "use enzyme_dup with a tangent")
    }
    if activity == .active, parameter.type.isPointer {
      throw error(
        "enzyme_out is for numbers passed by value; argument \(index + 1) of '\(userName)' is a pointer",
        "use enzyme_dup with a shadow")
    }
    let argument = try readValue(parameter, index, "argument")
    guard activity.hasShadow else { return (activity, (argument, [])) }
    var shadows: [Value] = []
    for _ in 0..<width { shadows.append(try readValue(parameter, index, "shadow")) }
    return (activity, (argument, shadows))
  }

  private mutating func readValue(_ parameter: Value, _ index: Int, _ what: String) throws(Diagnostic) -> Value {
    guard let value = rest.popFirst(), value.markerName == nil else {
      throw error(
        "missing \(what) for parameter \(index + 1) of '\(userName)'",
        what == "shadow" ? "pass a shadow after it, or mark it enzyme_const" : "pass all arguments of the function")
    }
    if parameter.type.isPointer != value.type.isPointer, parameter.type.isPointer || value.type.isPointer {
      throw error(
        "the \(what) for parameter \(index + 1) of '\(userName)' has type \(value.type), not \(parameter.type)",
        "check the order of the arguments and their markers")
    }
    return value
  }

  /// What an argument without marker means: by its type.
  private func defaultActivity(of parameter: Value) -> ArgumentActivity {
    if types.holdsPointer(parameter.type) { return .duplicated }
    guard types.holdsFloat(parameter) else { return .constant }
    return source.mode == .forward ? .duplicated : .active
  }

  private func resultActivity() -> ReturnActivity {
    if let resultMarker { return resultMarker }
    let type = primal.returnType
    if type.isVoid { return .constant }
    let numbers = primal.returnedValue.map(types.holdsFloat) ?? types.holdsFloat(type)
    let addresses = source.mode == .forward && types.holdsPointer(type)
    return ReturnActivity(numbers: numbers, addresses: addresses)
  }
}
