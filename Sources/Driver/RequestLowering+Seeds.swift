import Analysis
import Generation
import IR

/// The cotangents that a request starts with.
extension RequestLowering {
  /// The cotangent of a result of `function`: one for every number in it.
  func seed(_ type: IRType, of function: Function) -> Value {
    switch type.kind {
    case .float: return type.constant(decimal: "1.0")
    case .vector where type.elementType.isFloat: return type.constant(decimal: "1.0")
    case .structure, .array:
      return Value.constantAggregate(type, (0..<type.elementCount).map { seed(type.element($0), of: function) })
    case .integer: return packedSeed(type, of: function)
    default: return type.zero
    }
  }

  /// Ones in the float lanes of an integer: a small struct in a register.
  private func packedSeed(_ type: IRType, of function: Function) -> Value {
    guard let value = function.returnedValue else { return type.zero }
    let lanes = LaneArithmetic(builder: builder, types: types)
    return types.lanes(of: value).flatMap(\.numbers).reduce(type.zero) { sum, lane in
      guard let number = lane.kind.numberType(context) else { return sum }
      let one = number.constant(decimal: "1.0")
      return builder.integer(.or, sum, lanes.place(one, lane, in: type))
    }
  }
}
