internal import CLLVM

/// The owner of types and metadata (LLVMContext).
public struct Context: Hashable {
  let ref: OpaquePointer

  init(_ ref: OpaquePointer) { self.ref = ref }

  /// The type `void`.
  public var void: IRType { IRType(LLVMVoidTypeInContext(ref)) }
  /// The type `i1`.
  public var int1: IRType { IRType(LLVMInt1TypeInContext(ref)) }
  /// The type `i8`.
  public var int8: IRType { IRType(LLVMInt8TypeInContext(ref)) }
  /// The type `i32`.
  public var int32: IRType { IRType(LLVMInt32TypeInContext(ref)) }
  /// The type `i64`.
  public var int64: IRType { IRType(LLVMInt64TypeInContext(ref)) }
  /// The type `double`.
  public var double: IRType { IRType(LLVMDoubleTypeInContext(ref)) }
  /// The type `float`.
  public var single: IRType { IRType(LLVMFloatTypeInContext(ref)) }
  /// The pointer type of the default address space.
  public var pointer: IRType { IRType(LLVMPointerTypeInContext(ref, 0)) }

  /// The integer type of `bits` bits.
  public func integer(_ bits: Int) -> IRType { IRType(LLVMIntTypeInContext(ref, UInt32(bits))) }

  /// The type of a floating-point format.
  public func float(_ format: FloatKind) -> IRType {
    switch format {
    case .half: IRType(LLVMHalfTypeInContext(ref))
    case .bfloat: IRType(LLVMBFloatTypeInContext(ref))
    case .single: single
    case .double: double
    case .extended: IRType(LLVMX86FP80TypeInContext(ref))
    case .quad: IRType(LLVMFP128TypeInContext(ref))
    case .doubleDouble: IRType(LLVMPPCFP128TypeInContext(ref))
    }
  }

  /// A literal struct type.
  public func structure(_ elements: [IRType], packed: Bool = false) -> IRType {
    var refs: [OpaquePointer?] = elements.map(\.ref)
    return IRType(LLVMStructTypeInContext(ref, &refs, UInt32(refs.count), packed ? 1 : 0))
  }

  /// A 64-bit integer constant.
  public func constant(_ value: Int) -> Value { int64.constant(value) }
}

extension IRType {
  /// An integer constant of this type (splat for vectors).
  public func constant(_ value: Int) -> Value {
    if kind == .vector { return splat(elementType.constant(value)) }
    return Value(LLVMConstInt(ref, UInt64(bitPattern: Int64(value)), 1))
  }

  /// The floating-point constant nearest to the decimal text (splat for vectors).
  public func constant(decimal text: String) -> Value {
    if kind == .vector { return splat(elementType.constant(decimal: text)) }
    return Value(LLVMConstRealOfString(ref, text))
  }

  /// A vector constant whose elements are all `element`.
  func splat(_ element: Value) -> Value {
    var refs = [OpaquePointer?](repeating: element.ref, count: elementCount)
    return Value(LLVMConstVector(&refs, UInt32(refs.count)))
  }
}

/// Takes over a C string that LLVM allocated.
func takeMessage(_ message: UnsafeMutablePointer<CChar>?) -> String {
  guard let message else { return "" }
  defer { LLVMDisposeMessage(message) }
  return String(cString: message)
}
