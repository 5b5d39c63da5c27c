internal import CLLVM

/// What an `atomicrmw` computes from the old value and its operand, as far as a derivative tells it apart.
public enum AtomicOperation: Sendable {
  /// The operand.
  case exchange
  /// Floating-point operations.
  case fadd, fsub, fmax, fmin, fmaximum, fminimum
  /// An operation on integers.
  case integer

  fileprivate var raw: LLVMAtomicRMWBinOp {
    switch self {
    case .fadd: LLVMAtomicRMWBinOpFAdd
    case .fsub: LLVMAtomicRMWBinOpFSub
    case .fmax: LLVMAtomicRMWBinOpFMax
    case .fmin: LLVMAtomicRMWBinOpFMin
    case .fmaximum: LLVMAtomicRMWBinOpFMaximum
    case .fminimum: LLVMAtomicRMWBinOpFMinimum
    case .exchange, .integer: LLVMAtomicRMWBinOpXchg
    }
  }
}

extension Value {
  /// The operation of an `atomicrmw`.
  public var atomicOperation: AtomicOperation {
    switch LLVMGetAtomicRMWBinOp(ref) {
    case LLVMAtomicRMWBinOpXchg: .exchange
    case LLVMAtomicRMWBinOpFAdd: .fadd
    case LLVMAtomicRMWBinOpFSub: .fsub
    case LLVMAtomicRMWBinOpFMax: .fmax
    case LLVMAtomicRMWBinOpFMin: .fmin
    case LLVMAtomicRMWBinOpFMaximum: .fmaximum
    case LLVMAtomicRMWBinOpFMinimum: .fminimum
    default: .integer
    }
  }
}

extension Builder {
  /// An `atomicrmw` with the ordering, scope, alignment and volatility of `other`, an `atomicrmw` or a `cmpxchg` (on success).
  /// - Requires: the operation is not `.integer`.
  public func atomicUpdate(_ operation: AtomicOperation, at pointer: Value, by value: Value, like other: Value) -> Value {
    let ordering = other.opcode == .cmpxchg ? LLVMGetCmpXchgSuccessOrdering(other.ref) : LLVMGetOrdering(other.ref)
    let result = built(
      LLVMBuildAtomicRMWSyncScope(ref, operation.raw, pointer.ref, value.ref, ordering, LLVMGetAtomicSyncScopeID(other.ref)))
    result.setAlignment(other.alignment)
    LLVMSetVolatile(result.ref, other.isVolatile ? 1 : 0)
    return result
  }

  /// A sequentially consistent `atomicrmw`.
  /// - Requires: the operation is not `.integer`.
  public func atomicUpdate(_ operation: AtomicOperation, at pointer: Value, by value: Value) -> Value {
    built(LLVMBuildAtomicRMW(ref, operation.raw, pointer.ref, value.ref, LLVMAtomicOrderingSequentiallyConsistent, 0))
  }

  /// A sequentially consistent `cmpxchg`: what it found, and whether that was what was expected.
  public func compareExchange(at pointer: Value, expected: Value, desired: Value) -> Value {
    let order = LLVMAtomicOrderingSequentiallyConsistent
    return built(LLVMBuildAtomicCmpXchg(ref, pointer.ref, expected.ref, desired.ref, order, order, 0))
  }
}
