import IR

/// Values in the forms in which a C program passes and expects them.
struct RequestValues {
  let builder: Builder
  let layout: DataLayout
  private let entry: BasicBlock
  private var context: Context { builder.context }

  /// Values that are built in front of a call.
  init(before call: Value) {
    let module = call.block.function.module
    builder = Builder(module)
    layout = module.dataLayout
    entry = call.block.function.entry
    builder.position(before: call)
    builder.setDebugLocation(call.debugLocation)
  }

  // MARK: Operands

  /// What is passed, as a value of the parameter's type.
  func value(of passed: PassedValue, as type: IRType) -> Value {
    switch passed {
    case .direct(let value): return coerce(value, to: type)
    case .behind(let address):
      let value = builder.load(type, from: address)
      value.setAlignment(1)
      return value
    case .lane(let lane, let base, let stride): return address(ofLane: lane, base, stride)
    case .member(let offset, let lane, let base, let stride):
      return value(of: .behind(builder.offset(address(ofLane: lane, base, stride), by: offset)), as: type)
    }
  }

  private func address(ofLane lane: Int, _ base: Value, _ stride: Value) -> Value {
    if lane == 0 { return base }
    let distance = coerce(stride, to: context.int64)
    return builder.offset(base, by: builder.integer(.mul, distance, context.constant(lane)))
  }

  /// A value that is passed whole, or in the pieces in which the C ABI passes a struct.
  func value(of pieces: [PassedValue], as type: IRType) -> Value {
    var rest = pieces[...]
    if rest.count == 1, let only = rest.first { return value(of: only, as: type) }
    return assemble(&rest, type)
  }

  private func assemble(_ pieces: inout ArraySlice<PassedValue>, _ type: IRType) -> Value {
    guard type.isAggregate else { return pieces.popFirst().map { value(of: $0, as: type) } ?? type.zero }
    return (0..<type.elementCount).reduce(type.zero) { builder.insert(assemble(&pieces, type.element($1)), into: $0, $1) }
  }

  /// The value as another type: variable arguments are promoted, small structs are packed.
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
    let memory = stackMemory(bytes)
    builder.zeroMemory(memory, length: context.constant(bytes), alignment: 16)
    builder.store(value, to: memory).setAlignment(1)
    return builder.load(type, from: memory)
  }

  // MARK: Results

  /// What is wrong with the type that a call is declared to return, if it cannot hold these results.
  func complaint(about results: [IRType], of source: some InterfaceCall) -> Diagnostic? {
    let call = source.call
    if source.returnsThroughMemory ? results.isEmpty : !call.hasUses { return nil }
    let type = source.memoryType ?? call.type
    let bytes = results.reduce(0) { $0 + layout.valueSize($1) }
    let fits = results.count == 1 && results[0].isFloat && type.isFloat || layout.allocationSize(type) >= bytes
    if fits, !results.isEmpty { return nil }
    return Diagnostic(
      "the request is declared to return \(type), but the \(source.product) has \(results.count) results of \(bytes) bytes",
      remedy: "declare it to return a struct of all results, in the order of the \(source.orderOfResults)",
      in: call.block.function.name, at: call.debugLocation)
  }

  /// Hands the results to the user of the call, in the form in which the C ABI returns a struct of them; the call goes.
  func deliver(_ results: [Value], to source: some InterfaceCall) {
    let call = source.call
    if source.returnsThroughMemory {
      write(results, to: call.operand(0))
    } else if call.hasUses {
      call.replaceAllUses(with: pack(results, as: call.type))
    }
    source.erase()
  }

  /// The results as one value of the type that the request is declared to return.
  func pack(_ results: [Value], as type: IRType) -> Value {
    if results.count == 1, let only = results.first, only.type == type || (only.type.isFloat && type.isFloat) {
      return coerce(only, to: type)
    }
    guard !results.isEmpty else { return type.zero }
    let bytes = max(layout.allocationSize(type), results.reduce(0) { $0 + layout.allocationSize($1.type) + 16 })
    let memory = stackMemory(bytes)
    builder.zeroMemory(memory, length: context.constant(bytes), alignment: 16)
    write(results, to: memory)
    return builder.load(type, from: memory)
  }

  /// Writes values as the members of a C struct.
  func write(_ values: [Value], to memory: Value) {
    var offset = 0
    for value in values {
      let alignment = layout.alignment(value.type)
      offset = (offset + alignment - 1) / alignment * alignment
      builder.store(value, to: builder.offset(memory, by: offset)).setAlignment(1)
      offset += layout.allocationSize(value.type)
    }
  }

  /// Memory on the stack of the function that makes the request.
  func stackMemory(_ bytes: Int) -> Value {
    let allocas = Builder(builder.module)
    if let first = entry.instructions.first { allocas.position(before: first) }
    let memory = allocas.alloca(.array(of: context.int8, count: max(1, bytes)), "isozyme.result")
    memory.setAlignment(16)
    return memory
  }
}
