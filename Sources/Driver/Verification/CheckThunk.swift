import Analysis
import Generation
import IR

/// Writes the function that calls a probe with the arguments in a block, and puts its result there.
///
///     void thunk(block) { …the numbers and addresses in it…; block.result = probe(block.x, block.x̄, …) }
struct CheckThunk {
  let request: Request
  let probe: Function
  let block: CheckBlock
  let types: Types

  /// The request for the probe that `request` is checked with: numbers that are passed by value have no tangents in it.
  static func probe(for request: Request, _ types: Types) -> Request {
    let parameters = request.function.parameters
    let arguments = zip(parameters, request.arguments).map { parameter, activity -> ArgumentActivity in
      activity.hasShadow && types.holdsPointer(parameter) ? .duplicated : .constant
    }
    var probe = Request(
      request.function, mode: .forward, arguments: arguments, result: .constant, width: request.width,
      returnsPrimal: !request.function.returnType.isVoid)
    probe.isProbe = true
    return probe
  }

  /// Writes the function.
  func write() -> Function {
    let module = probe.module
    let context = module.context
    let thunk = module.addFunction(
      named: "isozyme.check.\(request.function.userName)",
      type: .function([context.pointer], returning: context.void))
    thunk.makeInternal()
    let builder = Builder(module)
    builder.position(atEndOf: thunk.appendBlock("entry"))
    let memory = thunk.parameters[0]
    var arguments: [Value] = []
    for (index, field) in block.parameters.enumerated() {
      announce(request.function.parameters[index], field, group: index + 1, memory, builder)
      arguments += load(field, holdsAddresses: types.holdsPointer(request.function.parameters[index]), memory, builder)
    }
    if let field = block.result, let value = request.function.returnedValue {
      announce(value, field, group: 0, memory, builder)
    }
    let bundle = builder.call(probe, arguments)
    if let field = block.result {
      builder.store(builder.extract(bundle, 0), to: builder.offset(memory, by: field.primal)).setAlignment(1)
    }
    builder.ret(nil)
    return thunk
  }

  /// Tells where numbers are, and what the addresses lead to.
  private func announce(_ value: Value, _ field: CheckBlock.Field, group: Int, _ memory: Value, _ builder: Builder) {
    let layout = builder.module.dataLayout
    let functions = VerificationFunctions(builder: builder)
    let lanes = value.isConstant ? layout.lanes(of: field.type) : types.lanes(inRegister: value, layout)
    let bytes = layout.storeSize(field.type)
    let table = LaneTable.numbers(lanes, bytes: bytes, in: builder.module)
    for (lane, shadow) in field.shadows.enumerated() {
      let (primal, shadow) = (builder.offset(memory, by: field.primal), builder.offset(memory, by: shadow))
      if let table { functions.value(primal, shadow, bytes: bytes, table, lane: lane, group: group) }
      if field.type.isPointer {
        let addresses = [primal, shadow].map { builder.load(field.type, from: $0) }
        functions.reach(addresses[0], addresses[1], lane: lane, group: group)
      }
    }
  }

  private func load(_ field: CheckBlock.Field, holdsAddresses: Bool, _ memory: Value, _ builder: Builder) -> [Value] {
    ([field.primal] + (holdsAddresses ? field.shadows : [])).map { offset in
      let value = builder.load(field.type, from: builder.offset(memory, by: offset))
      value.setAlignment(1)
      return value
    }
  }
}
