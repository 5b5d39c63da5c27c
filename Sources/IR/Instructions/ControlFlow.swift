internal import CLLVM

extension Value {
  /// Whether a branch depends on a condition.
  public var isConditionalBranch: Bool { opcode == .br && LLVMIsConditional(ref) != 0 }

  /// The condition of a conditional branch or the value of a switch.
  /// - Requires: the value is one of these.
  public var condition: Value { opcode == .switch ? operand(0) : Value(LLVMGetCondition(ref)) }

  /// Redirects successor `index` of a terminator.
  public func setSuccessor(_ index: Int, to block: BasicBlock) { LLVMSetSuccessor(ref, UInt32(index), block.ref) }

  /// The value of case `index` of a switch (1 is the first case: 0 is the default destination).
  public func switchCase(_ index: Int) -> Value { Value(LLVMGetSwitchCaseValue(ref, UInt32(index))) }

  /// The returned value of a `ret`, unless it returns `void`.
  public var returnedValue: Value? { operandCount == 0 ? nil : operand(0) }

  /// The incoming pairs of a phi, in the order of its operands.
  public var incoming: [(value: Value, block: BasicBlock)] {
    (0..<Int(LLVMCountIncoming(ref))).map {
      (Value(LLVMGetIncomingValue(ref, UInt32($0))), BasicBlock(LLVMGetIncomingBlock(ref, UInt32($0))))
    }
  }

  /// What a phi takes from `block`.
  public func incomingValue(from block: BasicBlock) -> Value? { incoming.first { $0.block == block }?.value }

  /// Adds an incoming pair to a phi.
  public func addIncoming(_ value: Value, from block: BasicBlock) {
    var values: [OpaquePointer?] = [value.ref]
    var blocks: [OpaquePointer?] = [block.ref]
    LLVMAddIncoming(ref, &values, &blocks, 1)
  }
}

/// A comparison of integers or pointers.
public enum IntegerPredicate: Hashable, Sendable {
  case equal, notEqual, unsignedGreater, unsignedGreaterOrEqual, unsignedLess, unsignedLessOrEqual
  case signedGreater, signedGreaterOrEqual, signedLess, signedLessOrEqual

  var raw: LLVMIntPredicate {
    switch self {
    case .equal: LLVMIntEQ
    case .notEqual: LLVMIntNE
    case .unsignedGreater: LLVMIntUGT
    case .unsignedGreaterOrEqual: LLVMIntUGE
    case .unsignedLess: LLVMIntULT
    case .unsignedLessOrEqual: LLVMIntULE
    case .signedGreater: LLVMIntSGT
    case .signedGreaterOrEqual: LLVMIntSGE
    case .signedLess: LLVMIntSLT
    case .signedLessOrEqual: LLVMIntSLE
    }
  }
}

/// A comparison of floating-point numbers; the unordered ones hold when an operand is NaN.
public enum FloatPredicate: UInt32, Hashable, Sendable, CaseIterable {
  case never = 0
  case equal, greater, greaterOrEqual, less, lessOrEqual, notEqual, ordered
  case unordered, unorderedOrEqual, unorderedOrGreater, unorderedOrGreaterOrEqual, unorderedOrLess
  case unorderedOrLessOrEqual, unorderedOrNotEqual
  case always

  var raw: LLVMRealPredicate { LLVMRealPredicate(rawValue) }
}

extension Value {
  /// The predicate of an `fcmp`.
  public var floatPredicate: FloatPredicate? { FloatPredicate(rawValue: LLVMGetFCmpPredicate(ref).rawValue) }
}
