import Analysis
import IR

/// What the markers in front of an argument say.
struct ArgumentMarks {
  var activity: ArgumentActivity
  /// The distance of the shadows, where they lie in one array.
  var stride: Value?
  /// Whether the next operand is the address of the argument.
  var isByReference = false
  /// Whether the memory behind it is the same in both halves of split mode.
  var isUnchanged = false
}

/// Arguments, shadows, cotangents, and the tape.
extension RequestParser {
  /// Reads the activities of all parameters from a constant text with one letter for each.
  func readActivities(_ operand: Value?) throws(Diagnostic) -> [ArgumentActivity] {
    guard let text = operand?.constantText else {
      throw error("isozyme_activities needs a constant text", "pass one letter of 'a', 'c', 'd', 'n' for each parameter")
    }
    var activities: [ArgumentActivity] = []
    for letter in text {
      switch letter {
      case "a": activities.append(.active)
      case "c": activities.append(.constant)
      case "d": activities.append(.duplicated)
      case "n": activities.append(.duplicatedOnly)
      default:
        throw error("'\(letter)' is no activity", "use 'a' (active), 'c' (constant), 'd' (duplicated) and 'n' (not needed)")
      }
    }
    return activities
  }

  /// Checks that a text of activities has as many letters as the function has parameters.
  func checkActivities(_ count: Int) throws(Diagnostic) {
    guard let given = activities?.count, given != count else { return }
    throw error(
      "isozyme_activities has \(given) letters, but '\(userName)' has \(count) parameters", "pass one letter for each parameter")
  }

  /// Takes the markers in front of an argument.
  mutating func readMarks(
    _ parameter: Value, _ index: Int, _ given: ArgumentActivity?
  ) throws(Diagnostic) -> ArgumentMarks {
    var marks = ArgumentMarks(activity: given ?? defaultActivity(of: parameter))
    while let name = rest.first?.markerName {
      rest.removeFirst()
      switch name {
      case "enzyme_const": marks.activity = .constant
      case "enzyme_dup": marks.activity = .duplicated
      case "enzyme_dupnoneed": marks.activity = .duplicatedOnly
      case "enzyme_dupv", "enzyme_dupnoneedv":
        marks.activity = name == "enzyme_dupv" ? .duplicated : .duplicatedOnly
        marks.stride = try readStride(name, parameter, index)
      case "enzyme_byref":
        try checkSize(.argument, parameter, index)
        marks.isByReference = true
      case "enzyme_not_overwritten": marks.isUnchanged = true
      default: marks.activity = .active
      }
    }
    // Both halves of split mode share a derivative, however the program marks outputs in one of them.
    if source.kind.mode == .split, marks.activity == .duplicatedOnly { marks.activity = .duplicated }
    try check(marks.activity, parameter, index)
    return marks
  }

  private func check(_ activity: ArgumentActivity, _ parameter: Value, _ index: Int) throws(Diagnostic) {
    guard activity == .active else { return }
    if source.kind.mode == .forward {
      throw error(
        "enzyme_out has no meaning in forward mode (argument \(index + 1) of '\(userName)')", "use enzyme_dup with a tangent")
    }
    if parameter.type.isPointer {
      throw error(
        "enzyme_out is for numbers passed by value; argument \(index + 1) of '\(userName)' is a pointer",
        "use enzyme_dup with a shadow")
    }
  }

  private mutating func readStride(_ marker: String, _ parameter: Value, _ index: Int) throws(Diagnostic) -> Value {
    guard let stride = rest.popFirst(), stride.markerName == nil, stride.type.isInteger else {
      throw error(
        "\(marker) needs the distance of the shadows in bytes (argument \(index + 1) of '\(userName)')",
        "pass an integer after it")
    }
    guard parameter.type.isPointer else {
      throw error(
        "\(marker) is for pointers; argument \(index + 1) of '\(userName)' is passed by value", "use enzyme_dup")
    }
    return stride
  }

  /// The operand that is wanted next.
  enum Wanted: String { case argument, shadow }

  private func peek(_ wanted: Wanted) -> Value? {
    if wanted == .shadow, let separateShadows { return separateShadows.first }
    return rest.first
  }

  private mutating func pop(_ wanted: Wanted) -> Value? {
    if wanted == .shadow, separateShadows != nil { return separateShadows?.popFirst() }
    return rest.popFirst()
  }

  /// Checks the size behind `enzyme_byref`, which has to be that of the parameter.
  private mutating func checkSize(_ wanted: Wanted, _ parameter: Value, _ index: Int) throws(Diagnostic) {
    guard let size = pop(wanted)?.integerConstant else {
      throw error(
        "enzyme_byref needs a constant size (argument \(index + 1) of '\(userName)')", "pass the size of the argument after it")
    }
    let bytes = layout.allocationSize(parameter.type)
    guard size == bytes else {
      throw error(
        "enzyme_byref says \(size) bytes, but argument \(index + 1) of '\(userName)' has \(bytes)",
        "pass the size of the argument after it")
    }
  }

  /// Takes an argument and its shadows.
  mutating func readArgument(_ parameter: Value, _ index: Int, _ marks: ArgumentMarks) throws(Diagnostic) -> ParsedArgument {
    let primal = try take(.argument, parameter, index, isBehind: marks.isByReference)
    guard marks.activity.hasShadow else { return ParsedArgument(primal: primal, shadows: []) }
    if let stride = marks.stride {
      guard case .direct(let base) = try take(.shadow, parameter, index, isBehind: false) else { unreachable("no shadow") }
      return ParsedArgument(primal: primal, shadows: (0..<width).map { .lane($0, base: base, stride: stride) })
    }
    var shadows: [PassedValue] = []
    for _ in 0..<width {
      let isBehind = peek(.shadow)?.markerName == "enzyme_byref"
      if isBehind {
        _ = pop(.shadow)
        try checkSize(.shadow, parameter, index)
      }
      shadows.append(try take(.shadow, parameter, index, isBehind: isBehind))
    }
    return ParsedArgument(primal: primal, shadows: shadows)
  }

  /// Takes the next operand, which must be no marker.
  private mutating func take(
    _ wanted: Wanted, _ parameter: Value, _ index: Int, isBehind: Bool
  ) throws(Diagnostic) -> PassedValue {
    guard let value = pop(wanted), value.markerName == nil else {
      throw error(
        "missing \(wanted) for parameter \(index + 1) of '\(userName)'",
        wanted == .shadow ? "pass a shadow after it, or mark it enzyme_const" : "pass all arguments of the function")
    }
    let expected = isBehind ? primal.context.pointer : parameter.type
    if expected.isPointer != value.type.isPointer {
      throw error(
        "the \(wanted) for parameter \(index + 1) of '\(userName)' has type \(value.type), not \(expected)",
        "check the order of the arguments and their markers")
    }
    return isBehind ? .behind(value) : .direct(value)
  }

  /// What an argument without marker means: by its type.
  private func defaultActivity(of parameter: Value) -> ArgumentActivity {
    if types.holdsPointer(parameter.type) { return .duplicated }
    guard types.holdsFloat(parameter) else { return .constant }
    return source.kind.mode == .forward ? .duplicated : .active
  }

  // MARK: Behind the arguments

  /// Takes what follows the arguments: in the second half of split mode the cotangents of the result; the tape where one is
  /// read.
  mutating func finish(_ parsed: inout ParsedRequest) throws(Diagnostic) {
    if let shadows = separateShadows {
      try requireEmpty(parsed)
      rest = shadows
    }
    if source.kind == .adjoint, let type = cotangentType(parsed) {
      for _ in 0..<width { parsed.cotangents.append(try takeCotangent(type)) }
    }
    if source.kind.takesTape, case .operand = parsed.tape { parsed.tapeOperand = try takeTape() }
    try requireEmpty(parsed)
  }

  private mutating func takeTape() throws(Diagnostic) -> Value {
    guard let handle = rest.popFirst(), handle.markerName == nil, handle.type.isPointer else {
      throw error(
        "\(source.kind.rawValue) needs the tape of '\(userName)'",
        "pass what __enzyme_augmentfwd returned first as the last argument, or its address after enzyme_tape")
    }
    return handle
  }

  private func requireEmpty(_ parsed: ParsedRequest) throws(Diagnostic) {
    guard !rest.isEmpty else { return }
    throw error(
      "too many arguments to differentiate '\(userName)': \(rest.count) left over after its \(parsed.arguments.count) parameters",
      "pass a shadow only after enzyme_dup arguments and pointers, and mark integers enzyme_const")
  }

  /// The type of the cotangents that the second half is given.
  private func cotangentType(_ parsed: ParsedRequest) -> IRType? {
    if let type = parsed.memoryResultType { return parsed.hasResultShadow && types.holdsFloat(type) ? type : nil }
    return parsed.request.result.hasNumbers ? primal.returnType : nil
  }

  /// Takes one cotangent: a value, an address of a large struct, or the members of a small struct, as the C ABI passes them.
  private mutating func takeCotangent(_ type: IRType) throws(Diagnostic) -> [PassedValue] {
    var isBehind = false
    if rest.first?.markerName == "enzyme_byref" {
      rest.removeFirst()
      guard rest.popFirst()?.integerConstant == layout.allocationSize(type) else {
        throw error(
          "enzyme_byref needs the size of the result of '\(userName)', \(layout.allocationSize(type)) bytes",
          "pass that size after it")
      }
      isBehind = true
    }
    guard let value = rest.first, value.markerName == nil, isBehind || type.isAggregate || !value.type.isPointer else {
      throw error(
        "missing cotangent of the result of '\(userName)'", "pass it behind the arguments, or say enzyme_const_return")
    }
    if type.isAggregate, !value.type.isPointer, value.type != type {
      var pieces: [PassedValue] = []
      for index in 0..<type.elementCount { pieces += try takeCotangent(type.element(index)) }
      return pieces
    }
    rest.removeFirst()
    return [value.type.isPointer ? .behind(value) : .direct(value)]
  }
}
