internal import CLLVM

/// Operators of floating-point arithmetic.
public enum FloatOperator: Sendable { case add, sub, mul, div, rem }
/// Operators of integer arithmetic and bits.
public enum IntegerOperator: Sendable { case add, sub, mul, udiv, urem, and, or, xor, shl, lshr, ashr }

extension Builder {
  /// Floating-point arithmetic.
  public func float(_ op: FloatOperator, _ a: Value, _ b: Value, _ name: String = "") -> Value {
    let result =
      switch op {
      case .add: LLVMBuildFAdd(ref, a.ref, b.ref, name)
      case .sub: LLVMBuildFSub(ref, a.ref, b.ref, name)
      case .mul: LLVMBuildFMul(ref, a.ref, b.ref, name)
      case .div: LLVMBuildFDiv(ref, a.ref, b.ref, name)
      case .rem: LLVMBuildFRem(ref, a.ref, b.ref, name)
      }
    return built(result)
  }

  /// Integer arithmetic; wraps.
  public func integer(_ op: IntegerOperator, _ a: Value, _ b: Value, _ name: String = "") -> Value {
    let result =
      switch op {
      case .add: LLVMBuildAdd(ref, a.ref, b.ref, name)
      case .sub: LLVMBuildSub(ref, a.ref, b.ref, name)
      case .mul: LLVMBuildMul(ref, a.ref, b.ref, name)
      case .udiv: LLVMBuildUDiv(ref, a.ref, b.ref, name)
      case .urem: LLVMBuildURem(ref, a.ref, b.ref, name)
      case .and: LLVMBuildAnd(ref, a.ref, b.ref, name)
      case .or: LLVMBuildOr(ref, a.ref, b.ref, name)
      case .xor: LLVMBuildXor(ref, a.ref, b.ref, name)
      case .shl: LLVMBuildShl(ref, a.ref, b.ref, name)
      case .lshr: LLVMBuildLShr(ref, a.ref, b.ref, name)
      case .ashr: LLVMBuildAShr(ref, a.ref, b.ref, name)
      }
    return built(result)
  }

  /// Negation.
  public func negate(_ a: Value) -> Value { built(LLVMBuildFNeg(ref, a.ref, "")) }

  /// A comparison of integers or pointers.
  public func icmp(_ predicate: IntegerPredicate, _ a: Value, _ b: Value, _ name: String = "") -> Value {
    built(LLVMBuildICmp(ref, predicate.raw, a.ref, b.ref, name))
  }

  /// A comparison of floating-point numbers.
  public func fcmp(_ predicate: FloatPredicate, _ a: Value, _ b: Value, _ name: String = "") -> Value {
    built(LLVMBuildFCmp(ref, predicate.raw, a.ref, b.ref, name))
  }

  /// `condition ? a : b`.
  public func select(_ condition: Value, _ a: Value, _ b: Value, _ name: String = "") -> Value {
    built(LLVMBuildSelect(ref, condition.ref, a.ref, b.ref, name))
  }

  /// A cast.
  /// - Requires: `opcode` is one.
  public func cast(_ opcode: Opcode, _ value: Value, to type: IRType, _ name: String = "") -> Value {
    if value.type == type, opcode == .bitcast { return value }
    let raw =
      switch opcode {
      case .trunc: LLVMTrunc
      case .zext: LLVMZExt
      case .sext: LLVMSExt
      case .fptoui: LLVMFPToUI
      case .fptosi: LLVMFPToSI
      case .uitofp: LLVMUIToFP
      case .sitofp: LLVMSIToFP
      case .fptrunc: LLVMFPTrunc
      case .fpext: LLVMFPExt
      case .ptrtoint: LLVMPtrToInt
      case .inttoptr: LLVMIntToPtr
      case .addrspacecast: LLVMAddrSpaceCast
      default: LLVMBitCast
      }
    return built(LLVMBuildCast(ref, raw, value.ref, type.ref, name))
  }

  /// A length or count as a 64-bit integer.
  public func widened(_ count: Value) -> Value {
    count.type == context.int64 ? count : cast(.zext, count, to: context.int64)
  }

  /// The value, or a fixed choice where it is poison or undef.
  public func freeze(_ value: Value) -> Value { built(LLVMBuildFreeze(ref, value.ref, "")) }

  /// Wraps what the C interface built.
  func built(_ ref: OpaquePointer?) -> Value {
    guard let ref else { unreachable("LLVM built nothing") }
    return Value(ref)
  }
}

extension Value {
  /// Takes over the fast-math flags of `other`, where both can have them.
  public func copyFastMathFlags(from other: Value) {
    guard isInstruction, other.isInstruction, LLVMCanValueUseFastMathFlags(ref) != 0,
      LLVMCanValueUseFastMathFlags(other.ref) != 0
    else { return }
    LLVMSetFastMathFlags(ref, LLVMGetFastMathFlags(other.ref))
  }

  /// Lets the compiler change the order of this addition and fuse it, and drop a zero of any sign from it: for sums whose order the
  /// source does not give.
  public func allowReassociation() {
    guard isInstruction, LLVMCanValueUseFastMathFlags(ref) != 0 else { return }
    LLVMSetFastMathFlags(ref, UInt32(LLVMFastMathAllowReassoc | LLVMFastMathAllowContract | LLVMFastMathNoSignedZeros))
  }
}
