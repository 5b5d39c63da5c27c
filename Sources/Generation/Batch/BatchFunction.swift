public import IR

/// A function that evaluates another on several sets of arguments: one call for each set, in order.
///
///     [n x R] batch(a⁰, a¹, …, b, …)  =  { f(a⁰, b, …), f(a¹, b, …), … }
///
/// Plain calls are right whatever the function does with memory and control flow. LLVM makes vectors of them where it
/// inlines them and finds that they do the same.
public struct BatchFunction {
  private let function: Function
  private let width: Int
  private let isShared: [Bool]

  /// The evaluation of `function` in `width` lanes.
  /// - Parameter isShared: for each parameter, whether all lanes get the same argument.
  public init(_ function: Function, width: Int, isShared: [Bool]) {
    self.function = function
    self.width = width
    self.isShared = isShared
  }

  /// Writes the function. Its parameters are those of the evaluated one, each once or once for each lane; it returns the
  /// results as one array.
  /// - Parameter caller: compiled for the same processor.
  public func write(for caller: Function) -> Function {
    let module = caller.module
    let types = zip(function.functionType.parameters, isShared).flatMap { Array(repeating: $0, count: $1 ? 1 : width) }
    let result = function.returnType
    let type = IRType.function(types, returning: result.isVoid ? result : .array(of: result, count: width))
    let batch = module.addFunction(named: "isozyme.batch.\(function.name)", type: type)
    batch.makeInternal()
    batch.takeTargetAttributes(from: caller)
    let builder = Builder(module)
    builder.position(atEndOf: batch.appendBlock("entry"))
    var results = result.isVoid ? nil : type.returnType.poison
    for lane in 0..<width {
      let call = builder.call(function, arguments(of: lane, from: batch.parameters))
      call.takeAttributes(ofCallee: function)
      results = results.map { builder.insert(call, into: $0, lane) }
    }
    builder.ret(results)
    return batch
  }

  private func arguments(of lane: Int, from parameters: [Value]) -> [Value] {
    var start = 0
    return isShared.map { isShared in
      defer { start += isShared ? 1 : width }
      return parameters[isShared ? start : start + lane]
    }
  }
}
