import Analysis
import Generation
import IR

/// Reads the operands of a request: markers, arguments, shadows (Enzyme's calling conventions).
///
/// First the markers of the whole request are taken out, wherever they stand; then each parameter takes its markers, its
/// argument and its shadows from what is left; then the second half of split mode takes the cotangents and the tape.
struct RequestParser {
  let source: RequestCall
  let primal: Function
  let types: Types
  let layout: DataLayout
  /// Whether the first half of split mode writes a journal.
  let hasJournal: Bool
  /// Operands that are not read yet.
  var rest: ArraySlice<Value> = []
  /// With `enzyme_interleave`: the shadows, which follow all arguments.
  var separateShadows: ArraySlice<Value>?
  var width = 1
  /// The activities of all parameters, where the request gives them in a text (`isozyme_activities`).
  var activities: [ArgumentActivity]?
  private var asksForPrimal = false
  private var dropsPrimal = false
  private var resultMarker: ReturnActivity?
  private var tape = TapePlace.operand
  private var keepsTape = false

  init(_ source: RequestCall, _ primal: Function, _ types: Types, hasJournal: Bool) {
    self.source = source
    self.primal = primal
    self.types = types
    self.hasJournal = hasJournal
    layout = primal.module.dataLayout
  }

  var userName: String { primal.userName }

  func error(_ message: String, _ remedy: String) -> Diagnostic {
    Diagnostic(message, remedy: remedy, in: source.call.block.function.name, at: source.call.debugLocation)
  }

  /// Reads the request.
  mutating func parse() throws(Diagnostic) -> ParsedRequest {
    rest = source.operands[...]
    try readOptions()
    var arguments: [ParsedArgument] = []
    var activities: [ArgumentActivity] = []
    var unchanged: Set<Int> = []
    let resultMemory = primal.hasAttribute("sret", at: .parameter(0)) ? 0 : nil
    try checkActivities(primal.parameters.count - (resultMemory == nil ? 0 : 1))
    for (index, parameter) in primal.parameters.enumerated() {
      if index == resultMemory {
        activities.append(resultMarker == .constant ? .constant : .duplicated)
        arguments.append(ParsedArgument(primal: .direct(parameter), shadows: []))
        continue
      }
      let given = self.activities?[index - (resultMemory == nil ? 0 : 1)]
      let marks = try readMarks(parameter, index, given)
      activities.append(marks.activity)
      if marks.isUnchanged, source.kind.mode == .split { unchanged.insert(index) }
      arguments.append(try readArgument(parameter, index, marks))
    }
    var request = Request(
      primal, mode: source.kind.mode, arguments: activities, result: try resultActivity(), width: width,
      returnsPrimal: source.kind.mode == .split ? !primal.returnType.isVoid : asksForPrimal)
    request.unchangedArguments = unchanged
    request.propagates = source.kind == .errorEstimate ? .errors : .tangents
    request.journal = source.kind == .replayed ? .read : hasJournal && source.kind.mode == .split ? .written : .none
    let returnsPrimal = source.kind == .augmented ? returnsSomething && !dropsPrimal : asksForPrimal
    var parsed = ParsedRequest(
      request: request, arguments: arguments, resultMemory: resultMemory, returnsPrimal: returnsPrimal, tape: tape,
      keepsTape: keepsTape)
    try finish(&parsed)
    return parsed
  }

  /// Checks the operands of a request for the size of a handle: markers, one for each parameter at most.
  mutating func checkMarkersOnly() throws(Diagnostic) {
    rest = source.operands[...]
    try readOptions()
    let values = (rest + (separateShadows ?? [])).filter { $0.markerName == nil }
    guard values.isEmpty else {
      throw error("__enzyme_augmentsize takes markers alone", "leave the arguments of '\(userName)' out")
    }
  }

  // MARK: Options

  /// Takes the markers that concern the whole request out of the operands.
  private mutating func readOptions() throws(Diagnostic) {
    var kept: [Value] = []
    var operands = rest
    while let operand = operands.popFirst() {
      switch operand.markerName {
      case "enzyme_width": width = try readWidth(operands.popFirst())
      case "enzyme_primal_return": asksForPrimal = true
      case "enzyme_noret": dropsPrimal = true
      case "enzyme_runtime_activity": continue
      case "enzyme_const_return": resultMarker = .constant
      case "enzyme_active_return": resultMarker = .active
      case "enzyme_dup_return": resultMarker = .duplicated
      case "isozyme_activities": activities = try readActivities(operands.popFirst())
      case "enzyme_tape": tape = .memory(try readTapePlace(operands.popFirst()))
      case "enzyme_allocated": try checkTapeBytes(operands.popFirst())
      case "enzyme_nofree":
        try requireSplit("enzyme_nofree")
        keepsTape = true
      case "enzyme_interleave":
        rest = kept[...]
        kept = []
        separateShadows = []
      case let name?:
        try checkKnown(argumentMarker: name)
        kept.append(operand)
      case nil: kept.append(operand)
      }
    }
    if separateShadows == nil { rest = kept[...] } else { separateShadows = kept[...] }
    try checkPrimalReturn()
  }

  private func checkKnown(argumentMarker name: String) throws(Diagnostic) {
    switch name {
    case "enzyme_const", "enzyme_dup", "enzyme_dupnoneed", "enzyme_dupv", "enzyme_dupnoneedv", "enzyme_out", "enzyme_byref",
      "enzyme_not_overwritten":
      return
    case "enzyme_scalar", "enzyme_vector", "enzyme_buffer":
      throw error("the marker '\(name)' is for __enzyme_batch", "pass each argument followed by its shadows")
    default:
      throw error("unknown marker '\(name)'", "use enzyme_const, enzyme_dup, enzyme_dupnoneed, enzyme_out or enzyme_width")
    }
  }

  private func readWidth(_ operand: Value?) throws(Diagnostic) -> Int {
    guard let count = operand?.integerConstant, count > 0 else {
      throw error("enzyme_width needs a positive constant", "write the width as a number")
    }
    return count
  }

  private func readTapePlace(_ operand: Value?) throws(Diagnostic) -> Value {
    try requireSplit("enzyme_tape")
    guard let operand, operand.markerName == nil, operand.type.isPointer else {
      throw error(
        "enzyme_tape needs the address of memory for the handle of the tape",
        "pass the address of \(TapeHandle.bytes) bytes after it")
    }
    return operand
  }

  /// `enzyme_allocated` says how many bytes the memory of `enzyme_tape` has.
  private func checkTapeBytes(_ operand: Value?) throws(Diagnostic) {
    try requireSplit("enzyme_allocated")
    guard let operand, operand.markerName == nil, operand.type.isInteger else {
      throw error("enzyme_allocated needs a number of bytes", "pass what __enzyme_augmentsize gives after it")
    }
    if let bytes = operand.integerConstant, bytes < TapeHandle.bytes {
      throw error(
        "the memory for the handle of the tape is too small: need \(TapeHandle.bytes) bytes, have \(bytes)",
        "provide as many bytes as __enzyme_augmentsize gives")
    }
  }

  private func requireSplit(_ marker: String) throws(Diagnostic) {
    guard source.kind.mode != .split, source.kind != .replayed else { return }
    throw error("\(marker) has a meaning in split mode only", "leave it out, or use __enzyme_augmentfwd and __enzyme_reverse")
  }

  // MARK: The result

  private var returnsSomething: Bool { !primal.returnType.isVoid || primal.hasAttribute("sret", at: .parameter(0)) }

  private func checkPrimalReturn() throws(Diagnostic) {
    guard asksForPrimal else { return }
    if source.kind.takesTape {
      throw error("enzyme_primal_return has no meaning with a tape", "take the result from __enzyme_augmentfwd")
    }
    if !returnsSomething {
      throw error("enzyme_primal_return asks for the result of '\(userName)', which returns none", "leave the marker out")
    }
  }

  private func resultActivity() throws(Diagnostic) -> ReturnActivity {
    let type = primal.returnType
    let numbers = !type.isVoid && (primal.returnedValue.map(types.holdsFloat) ?? types.holdsFloat(type))
    let addresses = !type.isVoid && types.holdsPointer(type)
    switch resultMarker {
    case .constant: return .constant
    case .active where !numbers && !primal.hasAttribute("sret", at: .parameter(0)):
      throw error("enzyme_active_return asks for a number, but '\(userName)' returns none", "leave the marker out")
    case .duplicated where source.kind == .combined:
      throw error(
        "enzyme_dup_return has no meaning with __enzyme_autodiff", "use __enzyme_augmentfwd, which returns the shadow")
    case .duplicated where source.kind.mode != .forward && !addresses && !primal.hasAttribute("sret", at: .parameter(0)):
      throw error("enzyme_dup_return asks for an address, but '\(userName)' returns none", "use enzyme_active_return")
    default: return ReturnActivity(numbers: numbers, addresses: addresses && source.kind != .combined)
    }
  }
}
