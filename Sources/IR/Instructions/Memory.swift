internal import CLLVM
internal import LLVMBridge

extension Value {
  /// The address of a load, a store or an atomic update.
  public var pointerOperand: Value { opcode == .store ? operand(1) : operand(0) }
  /// The value that a store writes, or the operand of an atomic update.
  public var storedValue: Value { opcode == .store ? operand(0) : operand(1) }
  /// The alignment of an alloca, load or store, in bytes.
  public var alignment: Int { Int(LLVMGetAlignment(ref)) }
  /// Sets the alignment of an alloca, load or store, in bytes.
  public func setAlignment(_ bytes: Int) { LLVMSetAlignment(ref, UInt32(bytes)) }
  /// Whether a load or store is volatile.
  public var isVolatile: Bool { LLVMGetVolatile(ref) != 0 }
  /// Whether a load or store is atomic.
  public var isAtomic: Bool { LLVMGetOrdering(ref) != LLVMAtomicOrderingNotAtomic }
  /// Whether an instruction may write memory.
  public var mayWriteMemory: Bool { IsozymeMayWriteMemory(ref) }
  /// The type that an alloca reserves room for.
  public var allocatedType: IRType { IRType(LLVMGetAllocatedType(ref)) }
  /// The type that a GEP's indices count in.
  public var sourceElementType: IRType { IRType(LLVMGetGEPSourceElementType(ref)) }

  /// Whether a GEP stays inside of the object that it starts from (LangRef, "inbounds"): compilers write that for an index into an
  /// array, and drop it where they add up offsets in another order.
  public var isInBounds: Bool { LLVMIsInBounds(ref) != 0 }

  /// Whether an alloca has a size known at compile time and stands in the entry block.
  public var isStaticAlloca: Bool {
    opcode == .alloca && operand(0).integerConstant != nil && block == block.function.entry
  }

  /// A GEP's offset in bytes: a constant part and scaled variable indices.
  public struct PointerOffset {
    /// The constant part.
    public var constant: Int
    /// Variable indices with the bytes each counts.
    public var variables: [(index: Value, scale: Int)]
  }

  /// The byte offset that a GEP adds; nil when it depends on a scalable type.
  public var pointerOffset: PointerOffset? {
    var constant: Int64 = 0
    var count = UInt32(operandCount)
    var indices = [OpaquePointer?](repeating: nil, count: operandCount)
    var scales = [Int64](repeating: 0, count: operandCount)
    guard IsozymeGEPOffset(ref, &constant, &count, &indices, &scales) else { return nil }
    let variables = (0..<Int(count)).compactMap { i in indices[i].map { (index: Value($0), scale: Int(scales[i])) } }
    return PointerOffset(constant: Int(constant), variables: variables)
  }
}
