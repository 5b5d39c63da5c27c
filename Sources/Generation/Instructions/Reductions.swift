import Analysis
import IR
import Rules

extension ReductionOperator {
  /// The function of two numbers that the reduction repeats.
  var function: ScalarFunction {
    switch self {
    case .add: .add
    case .mul: .mul
    case .min: .fmin
    case .max: .fmax
    }
  }

  /// ∂(reduction of `vector`)/∂(element), element by element; nil for a sum, where all are 1.
  ///
  /// A minimum or maximum that several elements attain belongs to the first of them.
  func weights(_ call: Value, _ vector: Value, _ builder: Builder, _ read: (Value) -> Value) -> [Value]? {
    let context = builder.context
    let count = vector.type.elementCount
    guard self != .add else { return nil }
    let values = (0..<count).map { builder.extractElement(read(vector), context.int32.constant($0)) }
    if self == .mul {
      let start = call.argumentCount > 1 ? read(call.operand(0)) : call.type.constant(decimal: "1.0")
      return (0..<count).map { skip in
        values.enumerated().reduce(start) { $1.offset == skip ? $0 : builder.float(.mul, $0, $1.element) }
      }
    }
    let result = read(call)
    var taken = context.int1.zero
    return values.map { value in
      let isFirst = builder.icmp(.equal, taken, context.int1.zero)
      let hit = builder.integer(.and, builder.fcmp(.equal, value, result), isFirst)
      taken = builder.integer(.or, taken, hit)
      return builder.select(hit, call.type.constant(decimal: "1.0"), call.type.zero)
    }
  }
}
