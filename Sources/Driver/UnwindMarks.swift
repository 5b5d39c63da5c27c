import IR

/// Keeps in mind where requests in the user's own code unwind to, while they are plain calls.
///
///     r = invoke request to %ok unwind %pad   ⇒   r = call request; invoke mark to %ok unwind %pad
enum UnwindMarks {
  private static let name = "isozyme.mark"

  /// Makes the requests in `functions` that are invokes calls.
  static func set(in functions: [Function], where isRequest: (Value) -> Bool) {
    for function in functions {
      for invoke in function.instructions where invoke.opcode == .invoke && isRequest(invoke) {
        let module = function.module
        let mark = module.declare(name, type: .function([], returning: module.context.void))
        let (normal, pad) = (invoke.normalDestination, invoke.unwindDestination)
        let block = invoke.callInPlaceOfInvoke().block
        invoke.erase()
        let builder = Builder(module)
        builder.position(atEndOf: block)
        _ = builder.invoke(mark.value, type: mark.functionType, [], to: normal, unwind: pad)
      }
    }
  }

  /// Lets the call of a derivative that took the place of a request in `block` unwind as the request did.
  static func apply(to derivatives: [Function], in block: BasicBlock) {
    guard let mark = block.terminator, isMark(mark) else { return }
    let call = block.instructions.last { call in call.opcode == .call && derivatives.contains { $0 == call.calledFunction } }
    call?.becomeInvoke(unwindingLike: mark)
  }

  /// Removes what `set` left.
  static func remove(from functions: [Function]) {
    for function in functions {
      for instruction in function.instructions where isMark(instruction) { instruction.removeInvokeMark() }
    }
    if let module = functions.first?.module, let mark = module.function(named: name), !mark.value.hasUses { mark.erase() }
  }

  private static func isMark(_ instruction: Value) -> Bool {
    instruction.opcode == .invoke && instruction.calledFunction?.name == name
  }
}
