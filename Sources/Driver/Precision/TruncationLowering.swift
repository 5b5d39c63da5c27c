import Analysis
import Generation
import IR
import Libraries

/// Replaces the truncations of a module by the addresses of copies, before anything else is done: so a truncated function can be
/// differentiated, and what is truncated may contain requests.
/// - Returns: whether there were any.
func lowerTruncations(in module: Module) -> Bool {
  guard TruncationKind.allCases.contains(where: { module.declares($0.rawValue) }) else { return false }
  let callers = module.functions.filter { $0.instructions.contains { TruncationCall($0) != nil } }
  UnwindMarks.set(in: callers) { TruncationCall($0) != nil }
  let calls = callers.flatMap(\.instructions).compactMap(TruncationCall.init)
  TruncationLowering(module).run(calls)
  UnwindMarks.remove(from: callers)
  return !callers.isEmpty
}

/// First every call is replaced by the name of a copy, then the copies are made: of functions without such calls.
private final class TruncationLowering {
  private let module: Module
  private let truncation: Truncation
  private var names: [Copy: Function] = [:]
  private var order: [(copy: Copy, caller: Function)] = []

  private struct Copy: Hashable {
    let function: Function
    let request: TruncationRequest
  }

  init(_ module: Module) {
    self.module = module
    truncation = Truncation(module, library: .standard, numerical: .numerical)
  }

  func run(_ calls: [TruncationCall]) {
    for source in calls {
      do throws(Diagnostic) {
        try lower(source)
      } catch {
        report(error, from: source.call.block.function)
        replace(source, by: source.call.type.isVoid ? nil : source.call.type.zero)
      }
    }
    for (copy, caller) in order { make(copy, for: caller) }
    if let message = LibraryTable.standard.linkRuntime(into: module) { unreachable(message) }
  }

  private func lower(_ source: TruncationCall) throws(Diagnostic) {
    let request = try source.request()
    switch source.kind {
    case .operations, .memory: replace(source, by: try name(of: source, request))
    case .value, .expansion: try lowerValue(source, request)
    }
  }

  private func replace(_ source: TruncationCall, by value: Value?) {
    if let value, source.call.hasUses { source.call.replaceAllUses(with: value) }
    source.erase()
  }

  // MARK: Functions

  /// A function that stands for the copy until it is made.
  private func name(of source: TruncationCall, _ request: TruncationRequest) throws(Diagnostic) -> Value {
    let function = try source.function()
    guard !function.isDeclaration else {
      throw source.error(
        "the function '\(function.name)' has no body in this file",
        "define it in the same file, or link the bitcode of its file first")
    }
    guard source.call.type.isPointer else {
      throw source.error("a function is no \(source.call.type)", "declare it to return a pointer")
    }
    let copy = Copy(function: function, request: request)
    if let known = names[copy] { return known.value }
    let name = module.addFunction(named: "__enzyme_truncated.\(function.name)", type: function.functionType)
    names[copy] = name
    order.append((copy, source.call.block.function))
    return name.value
  }

  private func make(_ copy: Copy, for caller: Function) {
    guard let name = names[copy] else { return }
    do throws(Diagnostic) {
      name.value.replaceAllUses(with: try truncation.truncated(copy.function, copy.request).value)
    } catch {
      report(error, from: caller)
      name.value.replaceAllUses(with: copy.function.value)
    }
    name.erase()
  }

  // MARK: Numbers

  private func lowerValue(_ source: TruncationCall, _ request: TruncationRequest) throws(Diagnostic) {
    guard source.call.argumentCount > 0, source.call.operand(0).type == source.call.type,
      source.call.type.floatFormat == request.source
    else {
      throw source.error(
        "a number of the format that is truncated is expected, and returned", "declare it with that format's type twice")
    }
    let builder = Builder(module)
    builder.position(before: source.call)
    builder.setDebugLocation(source.call.debugLocation)
    let number = source.call.operand(0)
    let operations = RoundedOperations(builder, source: request.source, target: request.target)
    replace(source, by: source.kind == .value ? operations.round(number) : number)
  }
}
