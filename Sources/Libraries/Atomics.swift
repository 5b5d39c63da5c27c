import Analysis
import IR

/// What `std::atomic` and `std::atomic_ref` of `float` and `double` do by compare-and-exchange (libstdc++,
/// `bits/atomic_base.h`): as one instruction. There the order is a parameter, which chooses among instructions; here it is the
/// strongest, which keeps what the others promise.
let atomics: [LibraryFunction] = sums + compareExchanges

private let sums: [LibraryFunction] = [
  LibraryFunction(names("15__fetch_add_flt"), .lowered { updated($0, $1, .fadd, isNew: false) }),
  LibraryFunction(names("15__fetch_sub_flt"), .lowered { updated($0, $1, .fsub, isNew: false) }),
  LibraryFunction(names("15__add_fetch_flt"), .lowered { updated($0, $1, .fadd, isNew: true) }),
  LibraryFunction(names("15__sub_fetch_flt"), .lowered { updated($0, $1, .fsub, isNew: true) }),
]

private func names(_ operation: String) -> [String] { ["d", "f"].map { "_ZNSt13__atomic_impl\(operation)I\($0)E" } }

private func updated(_ builder: Builder, _ call: Value, _ operation: AtomicOperation, isNew: Bool) -> Value {
  let term = call.operand(1)
  let old = builder.atomicUpdate(operation, at: call.operand(0), by: term)
  return isNew ? builder.float(operation == .fadd ? .add : .sub, old, term) : old
}

/// `bool compare_exchange_weak(T &expected, T desired, …)`.
private let compareExchanges: [LibraryFunction] = [
  LibraryFunction(
    exchangeNames { ["_ZNSt6atomicI\($0)E", "_ZNSt14__atomic_floatI\($0)E"] },
    .lowered { builder, call in exchanged(builder, call, at: call.operand(0)) }),
  LibraryFunction(
    exchangeNames { ["_ZNKSt12__atomic_refI\($0)Lb0ELb1EE"] },
    .lowered { builder, call in exchanged(builder, call, at: builder.load(builder.context.pointer, from: call.operand(0))) }),
]

private func exchangeNames(_ classes: (String) -> [String]) -> [String] {
  ["d", "f"].flatMap(classes).flatMap { ["\($0)21compare_exchange_weak", "\($0)23compare_exchange_strong"] }
}

private func exchanged(_ builder: Builder, _ call: Value, at pointer: Value) -> Value {
  let (expected, desired) = (call.operand(1), call.operand(2))
  let bits = builder.context.integer(desired.type.floatFormat == .single ? 32 : 64)
  let old = builder.load(bits, from: expected)
  let pair = builder.compareExchange(at: pointer, expected: old, desired: builder.cast(.bitcast, desired, to: bits))
  let isDone = builder.extract(pair, path: [1])
  builder.store(builder.select(isDone, old, builder.extract(pair, path: [0])), to: expected)
  return isDone
}
