import Analysis
import IR
import Planning
import Rules

/// Atomic updates, with their tangents and shadows.
///
/// An update stores f(old, v) and returns the old value: x⁺ = f(x, v), y = x. Sums, differences and exchanges are linear
/// in both, so their tangent is the same update of the shadow by the tangent.
extension ForwardSweep {
  func writeAtomicUpdate(_ update: Value) throws(Diagnostic) {
    let (value, pointer) = (update.storedValue, update.pointerOperand)
    writePrimal(update)
    let old = copy(of: update)
    let isNumber = update.type.isFloat
    guard carries(pointer), isForwardMode && isNumber || types.holdsPointer(update) else {
      if carries(pointer), !isNumber { try rejectBits(update, value) }
      return
    }
    if !update.type.isFloat, !update.type.isPointer { throw unsupported(update) }
    if activity.propagates == .errors, update.atomicFunction != nil { throw errorOfAtomic(update) }
    bind(
      update,
      shadows: zip(shadow(of: pointer), shadow(of: value)).map { address, tangent in
        let bytes = layout.storeSize(value.type)
        let place = guarded(address, pointer, bytes)
        let result = isLinear(update) ? again(update, at: place, by: tangent) : selected(update, at: place, by: tangent)
        guard activity.pointer(pointer) == .perhaps else { return result }
        return builder.select(isShadowed(copy(of: pointer), by: address), result, isNumber ? value.type.zero : old)
      })
  }

  private func isLinear(_ update: Value) -> Bool { [.exchange, .fadd, .fsub].contains(update.atomicOperation) }

  /// The same update of shadow memory.
  private func again(_ update: Value, at address: Value, by tangent: Value) -> Value {
    builder.atomicUpdate(update.atomicOperation, at: address, by: tangent, like: update)
  }

  /// A minimum or maximum: the tangent of the one that is chosen.
  private func selected(_ update: Value, at address: Value, by tangent: Value) -> Value {
    guard let function = update.atomicFunction else { unreachable("an update without function") }
    let partials = ScalarRule.rule(for: function).partials.compactMap { $0 }
    var emitter = RuleEmitter(
      builder, type: update.type, arguments: [copy(of: update), copy(of: update.storedValue)], result: nil)
    let old = builder.load(update.type, from: address)
    let terms = zip([old, tangent], partials).map { builder.float(.mul, $0, emitter.emit($1)) }
    builder.store(builder.float(.add, terms[0], terms[1]), to: address)
    return old
  }

  /// A compare-exchange of integers has no derivative; one of numbers or addresses in memory with a shadow is not known.
  func writeCompareExchange(_ exchange: Value) throws(Diagnostic) {
    writePrimal(exchange)
    if carries(exchange.pointerOperand) { try rejectBits(exchange, exchange.operand(2)) }
  }

  /// Stops where an atomic operation on bits changes numbers or addresses that have shadows.
  private func rejectBits(_ instruction: Value, _ value: Value) throws(Diagnostic) {
    let content = types.content(
      at: instruction.pointerOperand, size: layout.storeSize(value.type), alignment: instruction.alignment)
    switch content {
    case .plain, .invisible: break
    case .lanes, .ambiguous:
      throw Diagnostic(
        "an atomic operation on the bits of a number or an address ('\(instruction.opcode.rawValue)') has no derivative",
        remedy: "use an atomic addition, subtraction or exchange", in: primal.function.name, at: instruction.debugLocation)
    }
  }
}
