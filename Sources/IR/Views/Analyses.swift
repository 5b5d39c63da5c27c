internal import CLLVM
internal import LLVMBridge

/// LLVM's analyses of one function: dominators, loops, scalar evolution, and alias analysis over all iterations.
///
/// Valid until the control flow of the function changes.
public final class Analyses {
  private let ref: IsozymeAnalysesRef
  /// The analysed function.
  public let function: Function

  /// Analyses `function`.
  public init(_ function: Function) {
    self.function = function
    ref = IsozymeAnalysesCreate(function.ref)
  }

  deinit { IsozymeAnalysesDispose(ref) }

  // MARK: Dominators

  /// Whether every path from the entry to `b` passes through `a`.
  public func dominates(_ a: BasicBlock, _ b: BasicBlock) -> Bool { IsozymeBlockDominates(ref, a.ref, b.ref) }

  /// Whether `value` is computed before `instruction` on every path.
  public func dominates(_ value: Value, _ instruction: Value) -> Bool {
    IsozymeValueDominates(ref, value.ref, instruction.ref)
  }

  /// The closest strict dominator.
  public func immediateDominator(of block: BasicBlock) -> BasicBlock? {
    IsozymeImmediateDominator(ref, block.ref).map(BasicBlock.init)
  }

  // MARK: Loops, numbered outer before inner

  /// The number of natural loops.
  public var loopCount: Int { Int(IsozymeLoopCount(ref)) }
  /// The innermost loop around a block.
  public func innermostLoop(of block: BasicBlock) -> Int? {
    let index = Int(IsozymeInnermostLoop(ref, block.ref))
    return index < 0 ? nil : index
  }
  /// The loop around a loop.
  public func parent(ofLoop loop: Int) -> Int? {
    let index = Int(IsozymeLoopParent(ref, Int32(loop)))
    return index < 0 ? nil : index
  }
  /// The block through which every iteration starts.
  public func header(ofLoop loop: Int) -> BasicBlock { BasicBlock(IsozymeLoopHeader(ref, Int32(loop))) }
  /// The one block that jumps back to the header.
  public func latch(ofLoop loop: Int) -> BasicBlock? { IsozymeLoopLatch(ref, Int32(loop)).map(BasicBlock.init) }
  /// The one block outside that jumps to the header, and only there.
  public func preheader(ofLoop loop: Int) -> BasicBlock? { IsozymeLoopPreheader(ref, Int32(loop)).map(BasicBlock.init) }

  /// How often the loop jumps back, as a 64-bit value computed in the preheader; nil where that is not known there.
  public func materializeBackedgeCount(ofLoop loop: Int) -> Value? {
    IsozymeMaterializeBackedgeCount(ref, Int32(loop)).map(Value.init)
  }

  // MARK: Memory, over all iterations of all loops

  /// Whether `instruction` may write any of the `size` bytes at `pointer`, in any iteration (nil: unknown size).
  public func mayModify(_ instruction: Value, _ pointer: Value, size: Int?) -> Bool {
    IsozymeMayModify(ref, instruction.ref, pointer.ref, Int64(size ?? -1))
  }

  /// Whether two pieces of memory may overlap, in any two iterations.
  public func mayAlias(_ p: Value, size pSize: Int?, _ q: Value, size qSize: Int?) -> Bool {
    IsozymeMayAlias(ref, p.ref, Int64(pSize ?? -1), q.ref, Int64(qSize ?? -1))
  }

  // MARK: Bounds

  /// What an address is computed from, if that and its bounds over all iterations are known at the end of a block.
  public func base(ofAccess pointer: Value, at block: BasicBlock) -> Value? {
    IsozymeBaseOfAccess(ref, pointer.ref, block.ref).map(Value.init)
  }

  /// Adds code at the end of a block for the first byte that an access touches, and the end of the last, as 64-bit integers, and for
  /// whether all that it touches behind the block is between them; nil where they are not known.
  public func materializeBounds(
    ofAccess pointer: Value, size: Int, at block: BasicBlock
  ) -> (first: Value, end: Value, areValid: Value)? {
    var (first, end, valid): (OpaquePointer?, OpaquePointer?, OpaquePointer?)
    guard IsozymeMaterializeBounds(ref, pointer.ref, UInt64(size), block.ref, &first, &end, &valid), let first, let end, let valid
    else { return nil }
    return (Value(first), Value(end), Value(valid))
  }
}
