import IR

/// The symbol of `n = __enzyme_iter(n, increment)`: a number that each derivative of a derivative takes larger.
public let iterationMarker = "__enzyme_iter"

/// Counts derivatives of derivatives for loops whose length depends on the order, as those of a Taylor series.
enum IterationMarker {
  /// Adds the increment in a function that is about to be differentiated: n := n + increment. The call stays, for the next
  /// derivative.
  static func advance(in function: Function) {
    let builder = Builder(function.module)
    for call in function.instructions where call.opcode == .call {
      guard call.calledFunction?.name == iterationMarker, call.argumentCount == 2, call.operand(0).type.isInteger,
        call.operand(0).type == call.operand(1).type
      else { continue }
      builder.position(before: call)
      call.setOperand(0, to: builder.integer(.add, call.operand(0), call.operand(1)))
    }
  }
}
