internal import CLLVM

extension Builder {
  /// A jump.
  @discardableResult
  public func branch(to block: BasicBlock) -> Value { built(LLVMBuildBr(ref, block.ref)) }

  /// A conditional jump.
  @discardableResult
  public func branch(if condition: Value, to then: BasicBlock, else otherwise: BasicBlock) -> Value {
    built(LLVMBuildCondBr(ref, condition.ref, then.ref, otherwise.ref))
  }

  /// A switch over integer constants.
  @discardableResult
  public func switchOn(_ value: Value, cases: [(value: Value, block: BasicBlock)], default block: BasicBlock) -> Value {
    let result = built(LLVMBuildSwitch(ref, value.ref, block.ref, UInt32(cases.count)))
    for entry in cases { LLVMAddCase(result.ref, entry.value.ref, entry.block.ref) }
    return result
  }

  /// A return.
  @discardableResult
  public func ret(_ value: Value?) -> Value {
    if let value { built(LLVMBuildRet(ref, value.ref)) } else { built(LLVMBuildRetVoid(ref)) }
  }

  /// The end of a block that control never reaches.
  @discardableResult
  public func unreachableEnd() -> Value { built(LLVMBuildUnreachable(ref)) }

  /// A phi without incoming values.
  public func phi(_ type: IRType, _ name: String = "") -> Value { built(LLVMBuildPhi(ref, type.ref, name)) }
}
