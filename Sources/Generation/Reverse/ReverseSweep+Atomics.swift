import Analysis
import IR
import Planning
import Rules

extension ReverseSweep {
  /// x⁺ = f(x, v), y = x: with s the shadow of x⁺, v̄ += ∂f/∂v · s, and the shadow of x becomes ∂f/∂x · s + ȳ.
  ///
  /// An exchange is f(x, v) = v. Accumulations are plain: one thread runs the derivative.
  func reverseAtomicUpdate(_ update: Value) {
    let (value, pointer) = (update.storedValue, update.pointerOperand)
    let bytes = layout.storeSize(update.type)
    let cotangents = take(update)
    let partials =
      update.atomicFunction.map { ScalarRule.rule(for: $0).partials.compactMap { $0 } } ?? [.integer(0), .integer(1)]
    var emitter = RuleEmitter(
      builder, type: update.type, arguments: [update, value].map { known($0) ?? $0.type.poison }, result: nil)
    var terms: [Value] = []
    for (shadow, cotangent) in zip(lookupShadow(pointer), cotangents) {
      let after = builder.load(update.type, from: readable(pointer, shadow, bytes: bytes))
      let shares = partials.map { partial -> Value in
        switch partial {
        case .integer(0): update.type.zero
        case .integer(1): after
        case .integer(-1): builder.negate(after)
        default: builder.float(.mul, after, emitter.emit(partial))
        }
      }
      builder.store(builder.float(.add, shares[0], cotangent), to: writable(pointer, shadow, bytes: bytes))
      terms.append(shares[1])
    }
    add(terms, to: value)
  }
}
