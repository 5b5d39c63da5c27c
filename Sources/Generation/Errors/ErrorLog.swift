import Analysis
import IR

/// Calls of the program's `enzymeLogError(result, error, instruction, callee, module, function, block)`, which it may define to
/// see the error of every operation.
struct ErrorLog {
  private let function: Function

  /// The log of a module, if the program has one.
  init?(_ module: Module) {
    guard let function = module.function(named: "enzymeLogError"), function.functionType.parameters.count == 7 else { return nil }
    self.function = function
  }

  /// Writes a call for a number, or one for each element of a vector.
  func write(_ error: Value, of instruction: Value, _ result: Value, in primal: Primal, _ builder: Builder) {
    let names = [
      instruction.opcode.rawValue, instruction.opcode == .call ? instruction.calledFunction?.name ?? "" : "",
      builder.module.name, primal.function.userName, instruction.block.name,
    ].map(builder.cString)
    guard result.type.kind == .vector else { return call(result, error, names, builder) }
    for index in (0..<result.type.elementCount).map(builder.context.int32.constant) {
      call(builder.extractElement(result, index), builder.extractElement(error, index), names, builder)
    }
  }

  private func call(_ result: Value, _ error: Value, _ names: [Value], _ builder: Builder) {
    let double = builder.context.double
    let layout = builder.module.dataLayout
    let numbers = [result, error].map { number -> Value in
      guard number.type != double else { return number }
      let isWide = layout.storeSize(number.type) > layout.storeSize(double)
      return builder.cast(isWide ? .fptrunc : .fpext, number, to: double)
    }
    builder.call(function, numbers + names)
  }
}
