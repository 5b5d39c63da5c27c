internal import CLLVM
internal import LLVMBridge

/// A basic block.
public struct BasicBlock: Hashable {
  let ref: OpaquePointer

  init(_ ref: OpaquePointer) { self.ref = ref }

  /// The block's name.
  public var name: String { Value(LLVMBasicBlockAsValue(ref)).name }
  /// Renames the block.
  public func setName(_ name: String) { Value(LLVMBasicBlockAsValue(ref)).setName(name) }
  /// The function that owns the block.
  public var function: Function { Function(Value(LLVMGetBasicBlockParent(ref))) }
  /// The last instruction, when the block is complete.
  public var terminator: Value? { LLVMGetBasicBlockTerminator(ref).map(Value.init) }

  /// The instructions in order.
  public var instructions: [Value] {
    var result: [Value] = []
    var instruction = LLVMGetFirstInstruction(ref)
    while let current = instruction {
      result.append(Value(current))
      instruction = LLVMGetNextInstruction(current)
    }
    return result
  }

  /// The phis at the head of the block.
  public var phis: [Value] { Array(instructions.prefix { $0.opcode == .phi }) }

  /// The first instruction that is no phi.
  public var firstNonPhi: Value? { instructions.first { $0.opcode != .phi } }

  /// The successors in the order of the terminator's operands; a block may stand there more than once.
  public var successors: [BasicBlock] {
    guard let terminator else { return [] }
    return (0..<Int(LLVMGetNumSuccessors(terminator.ref))).map {
      BasicBlock(LLVMGetSuccessor(terminator.ref, UInt32($0)))
    }
  }

  /// Whether control never leaves the block.
  public var endsInUnreachable: Bool { terminator?.opcode == .unreachable }

  /// Removes the block and its instructions.
  public func erase() { LLVMDeleteBasicBlock(ref) }

  /// Moves the block behind `other` in layout order.
  public func move(after other: BasicBlock) { LLVMMoveBasicBlockAfter(ref, other.ref) }
}

extension BasicBlock {
  /// Puts an empty block on the edge to `successor`.
  @discardableResult
  public func splitEdge(to successor: BasicBlock) -> BasicBlock { BasicBlock(IsozymeSplitEdge(ref, successor.ref)) }

  /// Splits the block: `instruction` and what follows moves to a new block; this one ends with a jump there.
  public func split(before instruction: Value, name: String) -> BasicBlock {
    BasicBlock(IsozymeSplitBlock(instruction.ref, name))
  }
}
