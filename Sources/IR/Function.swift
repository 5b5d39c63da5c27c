internal import CLLVM
internal import LLVMBridge

/// A function of a module: definition or declaration.
public struct Function: Hashable {
  /// The function as a value (its address).
  public let value: Value

  init(_ value: Value) { self.value = value }

  var ref: OpaquePointer { value.ref }

  /// The symbol name.
  public var name: String { value.name }
  /// Renames the function.
  public func setName(_ name: String) { value.setName(name) }
  /// The function type.
  public var functionType: IRType { IRType(LLVMGlobalGetValueType(ref)) }
  /// The result type.
  public var returnType: IRType { functionType.returnType }
  /// Whether there is no body.
  public var isDeclaration: Bool { LLVMIsDeclaration(ref) != 0 }
  /// The module that owns the function.
  public var module: Module { Module(LLVMGetGlobalParent(ref)) }
  /// The context.
  public var context: Context { value.type.context }
  /// Whether the function is an LLVM intrinsic.
  public var isIntrinsic: Bool { LLVMGetIntrinsicID(ref) != 0 }

  /// Whether the name says that the function is one of the calling interface: `__enzyme_autodiff` and its kin, also where C++
  /// has put types around it.
  public var isOfInterface: Bool { IsozymeNameContains(ref, "__enzyme_") }

  /// The parameters, in order.
  public var parameters: [Value] { (0..<Int(LLVMCountParams(ref))).map { Value(LLVMGetParam(ref, UInt32($0))) } }

  /// The blocks in layout order.
  public var blocks: [BasicBlock] {
    var result: [BasicBlock] = []
    var block = LLVMGetFirstBasicBlock(ref)
    while let current = block {
      result.append(BasicBlock(current))
      block = LLVMGetNextBasicBlock(current)
    }
    return result
  }

  /// The entry block.
  public var entry: BasicBlock { BasicBlock(LLVMGetEntryBasicBlock(ref)) }

  /// The value of the first `ret` in layout order; nil where nothing is returned.
  public var returnedValue: Value? {
    blocks.lazy.compactMap { $0.terminator?.opcode == .ret ? $0.terminator?.returnedValue : nil }.first
  }

  /// All instructions, block by block.
  public var instructions: [Value] { blocks.flatMap(\.instructions) }

  /// The number of instructions.
  public var instructionCount: Int { blocks.reduce(0) { $0 + $1.instructions.count } }

  /// Appends an empty block.
  public func appendBlock(_ name: String) -> BasicBlock {
    BasicBlock(LLVMAppendBasicBlockInContext(context.ref, ref, name))
  }

  /// Whether the linker may replace the definition by another that differs (`weak` without ODR).
  public var mayBeReplaced: Bool {
    let linkage = LLVMGetLinkage(ref)
    return linkage == LLVMWeakAnyLinkage || linkage == LLVMLinkOnceAnyLinkage || linkage == LLVMExternalWeakLinkage
  }

  /// Whether the symbol is local to the module.
  public var isLocal: Bool {
    let linkage = LLVMGetLinkage(ref)
    return linkage == LLVMInternalLinkage || linkage == LLVMPrivateLinkage
  }

  /// Whether the definition may be removed where nothing in the module uses it.
  public var isDiscardable: Bool {
    let linkage = LLVMGetLinkage(ref)
    return isLocal || linkage == LLVMLinkOnceAnyLinkage || linkage == LLVMLinkOnceODRLinkage
      || linkage == LLVMAvailableExternallyLinkage
  }

  /// Makes the symbol local to the module.
  public func makeInternal() { LLVMSetLinkage(ref, LLVMInternalLinkage) }

  /// The calling convention's number.
  public var callingConvention: Int {
    get { Int(LLVMGetFunctionCallConv(ref)) }
    nonmutating set { LLVMSetFunctionCallConv(ref, UInt32(newValue)) }
  }

  /// Removes the function from its module.
  /// - Requires: nothing uses it.
  public func erase() { LLVMDeleteFunction(ref) }

  /// Whether the function's address is used other than as the callee of a call.
  public var isAddressTaken: Bool {
    value.users.contains { user in
      guard user.isInstruction, user.opcode == .call || user.opcode == .invoke else { return true }
      if user.calledValue != value { return true }
      return user.arguments.contains(value)
    }
  }

  /// An exact internal copy of the function.
  public func clone(named name: String) -> Function {
    guard let copy = IsozymeCloneFunction(ref, name) else { unreachable("a declaration was to be cloned") }
    return Function(Value(copy))
  }

  /// An internal copy of a variadic function that has exactly the parameters `types`, the fixed ones first.
  public func cloneWithParameters(_ types: [IRType], named name: String) -> Function {
    let refs: [OpaquePointer?] = types.map(\.ref)
    return Function(Value(IsozymeCloneWithParameters(ref, refs, UInt32(refs.count), name)))
  }

  /// The verifier's complaint about the body, if it has one.
  public var verifierMessage: String? {
    IsozymeVerifyFunction(ref).map { takeMessage($0) }
  }
}

extension Function {
  /// Cuts every block with more than twice `size` instructions into functions of at most `size`, which are not inlined.
  public func cutIntoPieces(of size: Int) { IsozymeCutIntoPieces(ref, UInt32(size)) }
}

extension Function: CustomStringConvertible {
  /// The function as LLVM prints it.
  public var description: String { value.description }
}

extension Function {
  /// Leaves a declaration: the body goes.
  public func deleteBody() { IsozymeDeleteBody(ref) }
}
