internal import CLLVM
internal import LLVMBridge

extension Value {
  /// Where an invoke goes on when its callee returns.
  public var normalDestination: BasicBlock { BasicBlock(LLVMGetNormalDest(ref)) }
  /// Where an invoke goes on when its callee unwinds.
  public var unwindDestination: BasicBlock { BasicBlock(LLVMGetUnwindDest(ref)) }
  /// Whether a landing pad is entered for every exception.
  public var isCleanup: Bool { LLVMIsCleanup(ref) != 0 }
  /// The clauses of a landing pad: addresses of type information (null for all), or arrays of them for filters.
  public var landingClauses: [Value] {
    (0..<LLVMGetNumClauses(ref)).map { Value(LLVMGetClause(ref, $0)) }
  }
  /// Sets whether a load or store is volatile.
  public func setVolatile(_ isVolatile: Bool) { LLVMSetVolatile(ref, isVolatile ? 1 : 0) }

  /// Makes a call like this invoke in front of it, which gets its users; the invoke stays, to be replaced.
  public func callInPlaceOfInvoke() -> Value { Value(IsozymeCallInPlaceOfInvoke(ref)) }
  /// Makes this call an invoke that unwinds to where `mark` does, an invoke that control reaches after the call.
  public func becomeInvoke(unwindingLike mark: Value) { IsozymeCallToInvoke(ref, mark.ref) }
  /// Replaces this invoke by a jump to where it goes on normally.
  public func removeInvokeMark() { IsozymeRemoveInvokeMark(ref) }
}

extension Function {
  /// The function that the unwinder asks about landing pads.
  public var personality: Value? {
    LLVMHasPersonalityFn(ref) != 0 ? LLVMGetPersonalityFn(ref).map(Value.init) : nil
  }
  /// Sets the personality function.
  public func setPersonality(_ function: Value) { LLVMSetPersonalityFn(ref, function.ref) }
  /// Removes the personality function.
  public func removePersonality() { LLVMSetPersonalityFn(ref, nil) }

  /// An internal copy that is declared to return `result`; its `ret` instructions are left to be rewritten.
  public func clone(returning result: IRType, named name: String) -> Function {
    Function(Value(IsozymeCloneWithResult(ref, result.ref, name)))
  }
}

extension Builder {
  /// A call that may unwind.
  public func invoke(
    _ callee: Value, type: IRType, _ arguments: [Value], to normal: BasicBlock, unwind: BasicBlock, _ name: String = ""
  ) -> Value {
    var refs: [OpaquePointer?] = arguments.map(\.ref)
    return built(
      LLVMBuildInvoke2(
        ref, type.ref, callee.ref, &refs, UInt32(refs.count), normal.ref, unwind.ref, type.returnType.isVoid ? "" : name))
  }

  /// A landing pad: an exception object and a selector.
  public func landingPad(clauses: [Value], isCleanup: Bool) -> Value {
    let type = context.structure([context.pointer, context.int32])
    let pad = built(LLVMBuildLandingPad(ref, type.ref, nil, UInt32(clauses.count), "caught"))
    for clause in clauses { LLVMAddClause(pad.ref, clause.ref) }
    LLVMSetCleanup(pad.ref, isCleanup ? 1 : 0)
    return pad
  }
}
