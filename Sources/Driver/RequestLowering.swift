import Analysis
import Generation
import IR

/// Puts the call of a derivative in the place of a request.
struct RequestLowering {
  let source: RequestCall
  let parsed: ParsedRequest
  let derivative: Derivative
  let globalShadows: GlobalShadows
  let types: Types
  private let builder: Builder
  private let layout: DataLayout

  init(_ source: RequestCall, _ parsed: ParsedRequest, _ derivative: Derivative, _ globalShadows: GlobalShadows, _ types: Types) {
    let module = derivative.function.module
    self.types = types
    self.source = source
    self.parsed = parsed
    self.derivative = derivative
    self.globalShadows = globalShadows
    builder = Builder(module)
    layout = module.dataLayout
  }

  private var request: Request { parsed.request }
  private var context: Context { builder.context }

  /// What is wrong with the type that the request is declared to return.
  var complaint: Diagnostic? {
    let call = source.call
    let results = Signature(request).results
    guard call.hasUses, !source.returnsThroughMemory, parsed.resultMemory == nil else { return nil }
    let bytes = results.reduce(0) { $0 + layout.storeSize($1) }
    let fits = results.count == 1 && results[0].isFloat && call.type.isFloat || layout.allocationSize(call.type) >= bytes
    if fits, !results.isEmpty { return nil }
    return Diagnostic(
      "the request is declared to return \(call.type), but the derivative has \(results.count) results of \(bytes) bytes",
      remedy: "declare it to return a struct of all results, in the order of the arguments",
      in: call.block.function.name, at: call.debugLocation)
  }

  /// Rewrites the request.
  /// - Returns: the call of the derivative.
  func run() -> Value {
    let call = source.call
    builder.position(before: call)
    builder.setDebugLocation(call.debugLocation)
    globalShadows.writeReset(builder)
    let memory = parsed.resultMemory.map { prepareResultMemory($0) }
    var arguments: [Value] = []
    for (index, (parameter, argument)) in zip(request.function.parameters, parsed.arguments).enumerated() {
      if index == parsed.resultMemory, let memory {
        arguments += [memory.primal] + memory.shadows
        continue
      }
      arguments.append(coerce(argument.primal, to: parameter.type))
      arguments += argument.shadows.map { coerce($0, to: parameter.type) }
    }
    if request.mode == .reverse, request.result.hasNumbers {
      arguments += (0..<request.width).map { _ in seed(request.function.returnType) }
    }
    let bundle = builder.call(derivative.function, arguments)
    var results: [Value] = []
    for index in Signature(request).results.indices { results.append(builder.extract(bundle, index)) }
    if let memory, request.mode == .forward {
      let type = request.function.attributeType("sret", at: .parameter(0)) ?? context.int8
      results = ((request.returnsPrimal ? [memory.primal] : []) + memory.shadows).map { builder.load(type, from: $0) }
    }
    finish(results)
    return bundle
  }

  // MARK: Results

  /// Hands the results to the user of the call, in the form in which the C ABI returns a struct of them.
  private func finish(_ results: [Value]) {
    let call = source.call
    if source.returnsThroughMemory {
      write(results, to: call.operand(0))
    } else if call.hasUses {
      call.replaceAllUses(with: value(results, as: call.type))
    }
    source.erase()
  }

  private func value(_ results: [Value], as type: IRType) -> Value {
    if results.count == 1, let only = results.first, only.type == type || (only.type.isFloat && type.isFloat) {
      return coerce(only, to: type)
    }
    guard !results.isEmpty else { return type.zero }
    let bytes = max(layout.allocationSize(type), results.reduce(0) { $0 + layout.allocationSize($1.type) + 16 })
    let memory = entryAlloca(bytes)
    builder.zeroMemory(memory, length: context.constant(bytes), alignment: 16)
    write(results, to: memory)
    return builder.load(type, from: memory)
  }

  /// Writes values as the members of a C struct.
  private func write(_ values: [Value], to memory: Value) {
    var offset = 0
    for value in values {
      let alignment = layout.alignment(value.type)
      offset = (offset + alignment - 1) / alignment * alignment
      builder.store(value, to: builder.offset(memory, by: offset)).setAlignment(1)
      offset += layout.allocationSize(value.type)
    }
  }

  // MARK: Arguments

  /// The value as the parameter's type: variable arguments are promoted, small structs are packed.
  private func coerce(_ value: Value, to type: IRType) -> Value {
    if value.type == type { return value }
    if value.type.isFloat, type.isFloat {
      let narrower = layout.storeSize(type) < layout.storeSize(value.type)
      return builder.cast(narrower ? .fptrunc : .fpext, value, to: type)
    }
    if value.type.isInteger, type.isInteger {
      return builder.cast(type.integerBits < value.type.integerBits ? .trunc : .sext, value, to: type)
    }
    let bytes = max(layout.allocationSize(value.type), layout.allocationSize(type))
    let memory = entryAlloca(bytes)
    builder.zeroMemory(memory, length: context.constant(bytes), alignment: 16)
    builder.store(value, to: memory).setAlignment(1)
    return builder.load(type, from: memory)
  }

  /// The cotangent of a result: one for every number in it.
  private func seed(_ type: IRType) -> Value {
    switch type.kind {
    case .float: return type.constant(decimal: "1.0")
    case .vector where type.elementType.isFloat: return type.constant(decimal: "1.0")
    case .structure, .array:
      return Value.constantAggregate(type, (0..<type.elementCount).map { seed(type.element($0)) })
    case .integer: return packedSeed(type)
    default: return type.zero
    }
  }

  /// Ones in the float lanes of an integer: a small struct in a register.
  private func packedSeed(_ type: IRType) -> Value {
    guard let value = request.function.returnedValue else { return type.zero }
    let lanes = LaneArithmetic(builder: builder, types: types)
    return types.lanes(of: value).reduce(type.zero) { sum, lane in
      guard case .float(let format) = lane.kind else { return sum }
      let one = context.float(format).constant(decimal: "1.0")
      return builder.integer(.or, sum, lanes.place(one, lane, in: type))
    }
  }

  /// Memory for a primal that returns through memory, and its shadows: cotangent one everywhere, or room for tangents.
  private func prepareResultMemory(_ index: Int) -> (primal: Value, shadows: [Value]) {
    let type = request.function.attributeType("sret", at: .parameter(index)) ?? context.int8
    let size = layout.allocationSize(type)
    let shadows = (0..<request.width).map { _ -> Value in
      let memory = entryAlloca(size)
      builder.store(request.mode == .reverse ? seed(type) : type.zero, to: memory).setAlignment(1)
      return memory
    }
    return (entryAlloca(size), shadows)
  }

  private func entryAlloca(_ bytes: Int) -> Value {
    let entry = Builder(builder.module)
    if let first = source.call.block.function.entry.instructions.first { entry.position(before: first) }
    let memory = entry.alloca(.array(of: context.int8, count: max(1, bytes)), "isozyme.result")
    memory.setAlignment(16)
    return memory
  }
}
