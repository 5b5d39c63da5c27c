internal import CLLVM

/// Appends instructions at a point of a function (LLVMBuilder).
public final class Builder {
  let ref: OpaquePointer
  /// The module that is built into.
  public let module: Module

  /// A builder without a position.
  public init(_ module: Module) {
    self.module = module
    ref = LLVMCreateBuilderInContext(module.context.ref)
  }

  deinit { LLVMDisposeBuilder(ref) }

  /// The context.
  public var context: Context { module.context }

  /// The block that is built into.
  public var block: BasicBlock { BasicBlock(LLVMGetInsertBlock(ref)) }

  /// Builds at the end of `block`.
  public func position(atEndOf block: BasicBlock) { LLVMPositionBuilderAtEnd(ref, block.ref) }

  /// Builds in front of `instruction`, for its source place if it has one.
  public func position(before instruction: Value) {
    let location = LLVMGetCurrentDebugLocation2(ref)
    LLVMPositionBuilderBefore(ref, instruction.ref)
    if LLVMGetCurrentDebugLocation2(ref) == nil { LLVMSetCurrentDebugLocation2(ref, location) }
  }

  /// Builds in front of the first instruction of `block` that is no phi (at its end when it has none).
  public func position(afterPhisOf block: BasicBlock) {
    if let first = block.firstNonPhi { position(before: first) } else { position(atEndOf: block) }
  }

  /// Inserts an instruction that is in no block.
  @discardableResult
  public func insert(_ instruction: Value, name: String = "") -> Value {
    LLVMInsertIntoBuilderWithName(ref, instruction.ref, name)
    return instruction
  }

  /// Sets the source place of the instructions built from now on.
  public func setDebugLocation(_ location: DebugLocation?) { LLVMSetCurrentDebugLocation2(ref, location?.ref) }
}
