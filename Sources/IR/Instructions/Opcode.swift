internal import CLLVM

/// The instructions of LLVM IR (LangRef, "Instruction Reference"), under the LangRef's names.
public enum Opcode: String, Hashable, CaseIterable, Sendable {
  // Terminators.
  case ret, br, `switch`, indirectbr, invoke, unreachable, callbr, resume, cleanupret, catchret, catchswitch
  // Arithmetic.
  case fneg, add, fadd, sub, fsub, mul, fmul, udiv, sdiv, fdiv, urem, srem, frem
  // Bits.
  case shl, lshr, ashr, and, or, xor
  // Memory.
  case alloca, load, store, getelementptr, fence, cmpxchg, atomicrmw
  // Casts.
  case trunc, zext, sext, fptoui, fptosi, uitofp, sitofp, fptrunc, fpext, ptrtoint, inttoptr, bitcast, addrspacecast
  // Others.
  case icmp, fcmp, phi, call, select, vaarg, extractelement, insertelement, shufflevector, extractvalue, insertvalue
  case freeze, landingpad, catchpad, cleanuppad, other

  /// Whether the opcode ends a block.
  public var isTerminator: Bool {
    switch self {
    case .ret, .br, .switch, .indirectbr, .invoke, .unreachable, .callbr, .resume, .cleanupret, .catchret, .catchswitch:
      true
    default: false
    }
  }
}

/// LLVM's opcodes in the numbering of its C interface.
private let opcodes: [LLVMOpcode.RawValue: Opcode] = {
  let pairs: [(LLVMOpcode, Opcode)] = [
    (LLVMRet, .ret), (LLVMBr, .br), (LLVMSwitch, .switch), (LLVMIndirectBr, .indirectbr), (LLVMInvoke, .invoke),
    (LLVMUnreachable, .unreachable), (LLVMCallBr, .callbr), (LLVMResume, .resume), (LLVMCleanupRet, .cleanupret),
    (LLVMCatchRet, .catchret), (LLVMCatchSwitch, .catchswitch), (LLVMFNeg, .fneg), (LLVMAdd, .add), (LLVMFAdd, .fadd),
    (LLVMSub, .sub), (LLVMFSub, .fsub), (LLVMMul, .mul), (LLVMFMul, .fmul), (LLVMUDiv, .udiv), (LLVMSDiv, .sdiv),
    (LLVMFDiv, .fdiv), (LLVMURem, .urem), (LLVMSRem, .srem), (LLVMFRem, .frem), (LLVMShl, .shl), (LLVMLShr, .lshr),
    (LLVMAShr, .ashr), (LLVMAnd, .and), (LLVMOr, .or), (LLVMXor, .xor), (LLVMAlloca, .alloca), (LLVMLoad, .load),
    (LLVMStore, .store), (LLVMGetElementPtr, .getelementptr), (LLVMFence, .fence), (LLVMAtomicCmpXchg, .cmpxchg),
    (LLVMAtomicRMW, .atomicrmw), (LLVMTrunc, .trunc), (LLVMZExt, .zext), (LLVMSExt, .sext), (LLVMFPToUI, .fptoui),
    (LLVMFPToSI, .fptosi), (LLVMUIToFP, .uitofp), (LLVMSIToFP, .sitofp), (LLVMFPTrunc, .fptrunc), (LLVMFPExt, .fpext),
    (LLVMPtrToInt, .ptrtoint), (LLVMIntToPtr, .inttoptr), (LLVMBitCast, .bitcast), (LLVMAddrSpaceCast, .addrspacecast),
    (LLVMICmp, .icmp), (LLVMFCmp, .fcmp), (LLVMPHI, .phi), (LLVMCall, .call), (LLVMSelect, .select), (LLVMVAArg, .vaarg),
    (LLVMExtractElement, .extractelement), (LLVMInsertElement, .insertelement), (LLVMShuffleVector, .shufflevector),
    (LLVMExtractValue, .extractvalue), (LLVMInsertValue, .insertvalue), (LLVMFreeze, .freeze),
    (LLVMLandingPad, .landingpad), (LLVMCatchPad, .catchpad), (LLVMCleanupPad, .cleanuppad),
  ]
  return Dictionary(uniqueKeysWithValues: pairs.map { ($0.0.rawValue, $0.1) })
}()

extension Value {
  /// The opcode of an instruction or constant expression; `other` for everything else.
  public var opcode: Opcode {
    if LLVMIsAInstruction(ref) != nil { return opcodes[LLVMGetInstructionOpcode(ref).rawValue] ?? .other }
    if LLVMIsAConstantExpr(ref) != nil { return opcodes[LLVMGetConstOpcode(ref).rawValue] ?? .other }
    return .other
  }

  /// Whether the value is an instruction that ends a block.
  public var isTerminator: Bool { isInstruction && opcode.isTerminator }

  /// The block that holds an instruction.
  /// - Requires: the value is an instruction.
  public var block: BasicBlock { BasicBlock(LLVMGetInstructionParent(ref)) }

  /// The next instruction of the block.
  public var next: Value? { LLVMGetNextInstruction(ref).map(Value.init) }

  /// Removes the instruction.
  /// - Requires: nothing uses it.
  public func erase() { LLVMInstructionEraseFromParent(ref) }

  /// A copy of the instruction that is in no block yet and has no name; operands are the same.
  public func cloneInstruction() -> Value { Value(LLVMInstructionClone(ref)) }
}
