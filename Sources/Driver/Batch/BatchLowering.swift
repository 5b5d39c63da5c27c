import Analysis
import Generation
import IR

/// Replaces the batches of a module by calls, before anything is copied: so what is differentiated may contain them, and what
/// they evaluate may contain requests.
/// - Returns: whether there were any.
func lowerBatches(in module: Module) -> Bool {
  guard module.declares("__enzyme_batch") else { return false }
  let callers = module.functions.filter { $0.instructions.contains { BatchCall($0) != nil } }
  UnwindMarks.set(in: callers) { BatchCall($0) != nil }
  for source in callers.flatMap(\.instructions).compactMap(BatchCall.init) {
    do throws(Diagnostic) {
      var parser = try BatchParser(source)
      try BatchLowering(source, try parser.parse()).run()
    } catch {
      report(error, from: source.call.block.function)
      if source.call.hasUses { source.call.replaceAllUses(with: source.call.type.zero) }
      source.erase()
    }
  }
  UnwindMarks.remove(from: callers)
  return !callers.isEmpty
}

/// Puts the call of a batch function in the place of a batch.
private struct BatchLowering {
  let source: BatchCall
  let batch: ParsedBatch
  let values: RequestValues

  init(_ source: BatchCall, _ batch: ParsedBatch) {
    self.source = source
    self.batch = batch
    values = RequestValues(before: source.call)
  }

  private var function: Function { batch.function }
  private var builder: Builder { values.builder }
  private var layout: DataLayout { values.layout }

  /// The type of the result that the function returns through memory.
  private var memoryResult: IRType? {
    guard !function.parameters.isEmpty else { return nil }
    return function.attributeType("sret", at: .parameter(0))
  }

  func run() throws(Diagnostic) {
    let type = memoryResult ?? function.returnType
    let results = type.isVoid ? [] : Array(repeating: type, count: batch.width)
    if let complaint = values.complaint(about: results, of: source) { throw complaint }
    let stride = type.isVoid ? 0 : distance(of: type)
    let memory = source.returnsThroughMemory ? source.call.operand(0) : stackMemory(stride)
    let places = (0..<batch.width).map { builder.offset(memory, by: $0 * stride) }
    let parameters = memoryResult == nil ? function.parameters : Array(function.parameters.dropFirst())
    var arguments = memoryResult == nil ? [] : places
    for (parameter, argument) in zip(parameters, batch.arguments) {
      arguments += argument.values.map { values.value(of: $0, as: parameter.type) }
    }
    let isShared = (memoryResult == nil ? [] : [false]) + batch.arguments.map(\.isShared)
    let callee = BatchFunction(function, width: batch.width, isShared: isShared).write(for: source.call.block.function)
    let block = source.call.block
    let bundle = builder.call(callee, arguments)
    defer { UnwindMarks.apply(to: [callee], in: block) }
    if batch.width == 1, memoryResult == nil {
      values.deliver(type.isVoid ? [] : [builder.extract(bundle, 0)], to: source)
      return
    }
    if memoryResult == nil, !type.isVoid {
      for (lane, place) in places.enumerated() { write(builder.extract(bundle, lane), to: place) }
    }
    if source.call.hasUses {
      let result = builder.load(source.call.type, from: memory)
      result.setAlignment(1)
      source.call.replaceAllUses(with: result)
    }
    source.erase()
  }

  /// Memory for the results of all lanes, and for what the call is declared to return.
  private func stackMemory(_ stride: Int) -> Value {
    let declared = source.call.type.isSized ? layout.allocationSize(source.call.type) : 0
    return values.stackMemory(max(stride * batch.width + 16, declared))
  }

  /// The bytes from the result of one lane to that of the next. A struct in registers does not tell its size, but the type that
  /// the batch is declared to return does.
  private func distance(of type: IRType) -> Int {
    let declared = source.memoryType ?? source.call.type
    let natural = layout.allocationSize(type)
    guard type.isAggregate, declared.isSized else { return natural }
    let (share, rest) = layout.allocationSize(declared).quotientAndRemainder(dividingBy: batch.width)
    return rest == 0 && share < natural ? share : natural
  }

  /// Writes a result member by member: padding between lanes is not touched.
  private func write(_ value: Value, to place: Value) {
    guard value.type.kind == .structure else {
      builder.store(value, to: place).setAlignment(1)
      return
    }
    for index in 0..<value.type.elementCount {
      write(builder.extract(value, index), to: builder.offset(place, by: layout.offset(of: index, in: value.type)))
    }
  }
}
