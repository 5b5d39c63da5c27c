internal import CLLVM
internal import LLVMBridge

/// A module of LLVM IR. The handle does not own the module.
public struct Module: Hashable {
  let ref: OpaquePointer

  /// Wraps an `LLVMModuleRef`.
  public init(_ ref: OpaquePointer) { self.ref = ref }

  /// The module as the C interface knows it.
  public var handle: OpaquePointer { ref }

  /// The context.
  public var context: Context { Context(LLVMGetModuleContext(ref)) }
  /// The data layout.
  public var dataLayout: DataLayout { DataLayout(LLVMGetModuleDataLayout(ref)) }

  /// The name of the module: that of its source file.
  public var name: String {
    var length = 0
    guard let text = LLVMGetModuleIdentifier(ref, &length) else { return "" }
    return String(decoding: UnsafeRawBufferPointer(start: text, count: length), as: UTF8.self)
  }

  /// The functions in module order.
  public var functions: [Function] {
    var result: [Function] = []
    var function = LLVMGetFirstFunction(ref)
    while let current = function {
      result.append(Function(Value(current)))
      function = LLVMGetNextFunction(current)
    }
    return result
  }

  /// The global variables in module order.
  public var globals: [GlobalVariable] {
    var result: [GlobalVariable] = []
    var global = LLVMGetFirstGlobal(ref)
    while let current = global {
      result.append(GlobalVariable(unchecked: Value(current)))
      global = LLVMGetNextGlobal(current)
    }
    return result
  }

  /// The function of that name.
  public func function(named name: String) -> Function? {
    LLVMGetNamedFunction(ref, name).map { Function(Value($0)) }
  }

  /// The global variable of that name.
  public func global(named name: String) -> GlobalVariable? {
    LLVMGetNamedGlobal(ref, name).map { GlobalVariable(unchecked: Value($0)) }
  }

  /// Adds a function without a body; LLVM makes the name unique.
  public func addFunction(named name: String, type: IRType) -> Function {
    Function(Value(LLVMAddFunction(ref, name, type.ref)))
  }

  /// The function of that name, declared with `type` when it is missing.
  public func declare(_ name: String, type: IRType) -> Function {
    function(named: name) ?? addFunction(named: name, type: type)
  }

  /// The declaration of an LLVM intrinsic for the given overloaded types.
  public func intrinsic(_ name: String, overloads: [IRType]) -> Function {
    let id = LLVMLookupIntrinsicID(name, name.utf8.count)
    var refs: [OpaquePointer?] = overloads.map(\.ref)
    return Function(Value(LLVMGetIntrinsicDeclaration(ref, id, &refs, refs.count)))
  }

  /// Adds a global variable without initialiser.
  public func addGlobal(named name: String, type: IRType) -> GlobalVariable {
    GlobalVariable(unchecked: Value(LLVMAddGlobal(ref, type.ref, name)))
  }

  /// Links the definitions that `text` (IR) has for symbols this module declares.
  /// - Returns: a message when the text could not be linked.
  public func linkNeeded(_ text: [UInt8]) -> String? {
    text.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress?.assumingMemoryBound(to: CChar.self) else { return "no text to link" }
      guard let message = IsozymeLinkModule(ref, base, bytes.count, IsozymeLinkedOnce) else { return nil }
      return takeMessage(message)
    }
  }

  /// The verifier's complaint about the module, if it has one.
  public var verifierMessage: String? {
    guard let message = IsozymeVerifyModule(ref) else { return nil }
    return takeMessage(message)
  }

  /// The module as text.
  public var text: String { takeMessage(LLVMPrintModuleToString(ref)) }
}

/// Sizes and offsets of types in memory.
public struct DataLayout {
  let ref: OpaquePointer

  init(_ ref: OpaquePointer) { self.ref = ref }

  /// The bytes a store of the type writes.
  public func storeSize(_ type: IRType) -> Int { Int(LLVMStoreSizeOfType(ref, type.ref)) }
  /// The bytes of a value up to the last of its members, without padding behind it.
  public func valueSize(_ type: IRType) -> Int {
    guard type.kind == .structure, let last = (0..<type.elementCount).last else { return storeSize(type) }
    return offset(of: last, in: type) + valueSize(type.element(last))
  }
  /// The bytes from one array element to the next.
  public func allocationSize(_ type: IRType) -> Int { Int(LLVMABISizeOfType(ref, type.ref)) }
  /// The alignment of the type in memory.
  public func alignment(_ type: IRType) -> Int { Int(LLVMABIAlignmentOfType(ref, type.ref)) }
  /// The least alignment of the numbers and addresses in the type; 1 where integers may hold them.
  public func scalarAlignment(_ type: IRType) -> Int {
    switch type.kind {
    case .structure: (0..<type.elementCount).map { scalarAlignment(type.element($0)) }.min() ?? 1
    case .array, .vector: scalarAlignment(type.elementType)
    default: type.isInteger ? 1 : alignment(type)
    }
  }
  /// The byte offset of element `index` of a struct, array or vector.
  public func offset(of index: Int, in type: IRType) -> Int {
    type.kind == .structure
      ? Int(LLVMOffsetOfElement(ref, type.ref, UInt32(index))) : index * allocationSize(type.elementType)
  }
}
