import Analysis
import Generation
import IR
import Libraries

/// The check of a request when the program runs: what is written around the call of the derivative.
///
/// Arguments and shadows are put into a block; the run-time learns from a probe what memory the primal touches, and, after
/// the call, compares the shadows with differences (`Runtime/Verify`).
final class RequestCheck {
  private let source: RequestCall
  private let request: Request
  private let values: RequestValues
  private let block: CheckBlock
  /// The function that calls the probe, or why there is none.
  private let thunk: Result<Function, Diagnostic>
  private var memory: Value?
  private var handle: Value?
  private var builder: Builder { values.builder }

  /// Whether a request is checked: those inside of what is differentiated are checked with it.
  static func concerns(_ source: RequestCall) -> Bool {
    !source.kind.takesTape && !source.call.block.function.name.hasPrefix("isozyme.")
  }

  /// The check of a request; `derive` makes the probe.
  init(
    _ source: RequestCall, _ parsed: ParsedRequest, _ values: RequestValues, _ types: Types,
    derive: (Request) throws(Diagnostic) -> Function
  ) {
    self.source = source
    self.values = values
    request = parsed.request
    block = CheckBlock(request, values.layout)
    do throws(Diagnostic) {
      if request.mode == .split { throw Diagnostic("it is asked for in split mode", remedy: "") }
      let probe = try derive(CheckThunk.probe(for: request, types))
      thunk = .success(CheckThunk(request: request, probe: probe, block: block, types: types).write())
    } catch {
      thunk = .failure(error)
    }
  }

  // MARK: The site

  /// What the reports say about the request, as `Site` in `Runtime/Verify/Verify.h`.
  private func site() -> Value {
    let module = builder.module
    let context = module.context
    let line = SourceLine(source.call).map { "\($0.file):\($0.line)" } ?? "function '\(source.call.block.function.name)'"
    let names = request.function.parameters.map(\.name).joined(separator: ",")
    let obstacle: Value =
      if case .failure(let reason) = thunk { builder.cString(reason.message) } else { context.pointer.zero }
    let members =
      [line, request.function.userName, names].map(builder.cString) + [obstacle]
      + [request.mode == .forward ? 0 : 1, request.width, request.function.parameters.count, 0, 0].map(context.constant)
    let type = context.structure(members.map(\.type))
    let site = module.addGlobal(named: "isozyme.site", type: type)
    site.makeInternal()
    site.setInitializer(Value.constantAggregate(type, members))
    return site.value
  }

  // MARK: Around the call

  /// Writes what precedes the call: `arguments` are those of the derivative.
  func begin(_ arguments: [Value]) {
    let functions = VerificationFunctions(builder: builder)
    guard case .success(let thunk) = thunk else {
      _ = functions.begin(site(), thunk: builder.context.pointer.zero, block: builder.context.pointer.zero)
      link()
      return
    }
    let memory = values.stackMemory(block.bytes)
    self.memory = memory
    var rest = arguments[...]
    for (field, activity) in zip(block.parameters, request.arguments) {
      if let value = rest.popFirst() { store(value, at: field.primal) }
      for offset in field.shadows { store(activity.hasShadow ? rest.popFirst() ?? field.type.zero : field.type.zero, at: offset) }
    }
    if let field = block.result {
      store(field.type.zero, at: field.primal)
      for offset in field.shadows {
        store(request.mode == .reverse ? rest.popFirst() ?? field.type.zero : field.type.zero, at: offset)
      }
    }
    handle = functions.begin(site(), thunk: thunk.value, block: memory)
    link()
  }

  /// Writes what follows the call: `results` are those of the derivative.
  func end(_ results: [Value]) {
    guard let handle else { return }
    var rest = results[...]
    if Signature(request).returnsPrimal { rest.removeFirst() }
    if request.mode == .reverse {
      for (field, activity) in zip(block.parameters, request.arguments) where activity == .active {
        for offset in field.shadows { if let value = rest.popFirst() { store(value, at: offset) } }
      }
    }
    if let field = block.result {
      for offset in field.shadows {
        store(request.mode == .forward ? rest.popFirst() ?? field.type.zero : field.type.zero, at: offset)
      }
    }
    VerificationFunctions(builder: builder).end(handle)
    link()
  }

  private func store(_ value: Value, at offset: Int) {
    guard let memory else { unreachable("no block") }
    builder.store(value, to: builder.offset(memory, by: offset)).setAlignment(1)
  }

  private func link() {
    if let message = builder.module.linkNeeded(LibraryTable.verification) { unreachable(message) }
  }
}
