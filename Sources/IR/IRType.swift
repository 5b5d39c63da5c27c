internal import CLLVM

/// A type of LLVM IR (LangRef, "Type System"); two equal types of one context are the same handle.
public struct IRType: Hashable {
  let ref: OpaquePointer

  init(_ ref: OpaquePointer) { self.ref = ref }

  /// The shape of a type, decoded one level deep.
  public enum Kind: Hashable {
    case void
    case float
    case integer(bits: Int)
    case pointer
    case structure
    case array
    case vector
    case scalableVector
    case other
  }

  /// What kind of type this is.
  public var kind: Kind {
    switch LLVMGetTypeKind(ref) {
    case LLVMVoidTypeKind: .void
    case LLVMHalfTypeKind, LLVMBFloatTypeKind, LLVMFloatTypeKind, LLVMDoubleTypeKind, LLVMX86_FP80TypeKind,
      LLVMFP128TypeKind, LLVMPPC_FP128TypeKind:
      .float
    case LLVMIntegerTypeKind: .integer(bits: Int(LLVMGetIntTypeWidth(ref)))
    case LLVMPointerTypeKind: .pointer
    case LLVMStructTypeKind: .structure
    case LLVMArrayTypeKind: .array
    case LLVMVectorTypeKind: .vector
    case LLVMScalableVectorTypeKind: .scalableVector
    default: .other
    }
  }

  /// Whether this is a scalar floating-point type.
  public var isFloat: Bool { kind == .float }
  /// Whether this is a pointer type.
  public var isPointer: Bool { kind == .pointer }
  /// Whether this is an integer type.
  public var isInteger: Bool { if case .integer = kind { true } else { false } }
  /// Whether this is `void`.
  public var isVoid: Bool { kind == .void }
  /// Whether this is a floating-point scalar or a fixed vector of them: the operands of FP arithmetic.
  public var isFloatOrFloatVector: Bool { isFloat || (kind == .vector && elementType.isFloat) }
  /// The type of the elements of a vector; of anything else the type itself.
  public var scalarType: IRType { kind == .vector ? elementType : self }
  /// Whether this is a fixed vector of integers.
  public var isIntegerVector: Bool { kind == .vector && elementType.isInteger }
  /// Whether the bits of this type may be those of numbers in disguise: an integer of some size, or a vector of integers.
  public var holdsBits: Bool { integerBits >= 16 || isIntegerVector }
  /// Whether this is a struct or an array.
  public var isAggregate: Bool { kind == .structure || kind == .array }
  /// The width of an integer type; zero for every other type.
  public var integerBits: Int { if case .integer(let bits) = kind { bits } else { 0 } }

  /// The scalar format of a floating-point type.
  public var floatFormat: FloatKind? {
    switch LLVMGetTypeKind(ref) {
    case LLVMHalfTypeKind: .half
    case LLVMBFloatTypeKind: .bfloat
    case LLVMFloatTypeKind: .single
    case LLVMDoubleTypeKind: .double
    case LLVMX86_FP80TypeKind: .extended
    case LLVMFP128TypeKind: .quad
    case LLVMPPC_FP128TypeKind: .doubleDouble
    default: nil
    }
  }

  /// The element type of an array or vector.
  public var elementType: IRType { IRType(LLVMGetElementType(ref)) }

  /// The number of elements of an array, vector or struct.
  public var elementCount: Int {
    switch kind {
    case .structure: Int(LLVMCountStructElementTypes(ref))
    case .array: Int(LLVMGetArrayLength2(ref))
    case .vector: Int(LLVMGetVectorSize(ref))
    default: 0
    }
  }

  /// The type of element `index` of a struct, array or vector.
  public func element(_ index: Int) -> IRType {
    kind == .structure ? IRType(LLVMStructGetTypeAtIndex(ref, UInt32(index))) : elementType
  }

  /// Whether the type itself, or a part of it, passes the test.
  public func contains(_ test: (IRType) -> Bool) -> Bool {
    switch kind {
    case .structure: (0..<elementCount).contains { element($0).contains(test) }
    case .array, .vector: elementCount > 0 && elementType.contains(test)
    default: test(self)
    }
  }

  /// The name of a named struct; empty for a literal one.
  public var structureName: String { LLVMGetStructName(ref).map { String(cString: $0) } ?? "" }

  /// Whether values of this type have a size in memory.
  public var isSized: Bool { LLVMTypeIsSized(ref) != 0 }

  // MARK: Function types

  /// The parameter types of a function type.
  public var parameters: [IRType] {
    let count = Int(LLVMCountParamTypes(ref))
    guard count > 0 else { return [] }
    var refs = [OpaquePointer?](repeating: nil, count: count)
    LLVMGetParamTypes(ref, &refs)
    return refs.compactMap { $0.map(IRType.init) }
  }

  /// The result type of a function type.
  public var returnType: IRType { IRType(LLVMGetReturnType(ref)) }
  /// Whether a function type takes variable arguments.
  public var isVarArg: Bool { LLVMIsFunctionVarArg(ref) != 0 }

  /// A function type.
  public static func function(_ parameters: [IRType], returning result: IRType, isVarArg: Bool = false) -> IRType {
    var refs: [OpaquePointer?] = parameters.map(\.ref)
    return IRType(LLVMFunctionType(result.ref, &refs, UInt32(refs.count), isVarArg ? 1 : 0))
  }

  /// An array type of `count` elements.
  public static func array(of element: IRType, count: Int) -> IRType {
    IRType(LLVMArrayType2(element.ref, UInt64(count)))
  }

  /// A fixed vector type of `count` elements.
  public static func vector(of element: IRType, count: Int) -> IRType {
    IRType(LLVMVectorType(element.ref, UInt32(count)))
  }

  /// The context that owns the type.
  public var context: Context { Context(LLVMGetTypeContext(ref)) }

  /// The same shape with `i1` elements: the type of a comparison of two such values.
  public var comparisonType: IRType {
    kind == .vector ? .vector(of: context.int1, count: elementCount) : context.int1
  }

  /// The zero (null, all bits clear) of the type.
  public var zero: Value { Value(LLVMConstNull(ref)) }
  /// The poison value of the type.
  public var poison: Value { Value(LLVMGetPoison(ref)) }
  /// The undef value of the type.
  public var undef: Value { Value(LLVMGetUndef(ref)) }
}

/// A floating-point format of LLVM IR.
public enum FloatKind: String, Hashable, Sendable, CaseIterable {
  case half, bfloat, single, double, extended, quad, doubleDouble

  /// The bytes that carry the value (10 for x87 extended precision, whose storage is 16).
  public var valueBytes: Int {
    switch self {
    case .half, .bfloat: 2
    case .single: 4
    case .double: 8
    case .extended: 10
    case .quad, .doubleDouble: 16
    }
  }

  /// The bits of the significand, the leading one included.
  public var precision: Int {
    switch self {
    case .half: 11
    case .bfloat: 8
    case .single: 24
    case .double: 53
    case .extended: 64
    case .quad: 113
    case .doubleDouble: 106
    }
  }

  /// The exponent of the least positive number: it is 2 to that power.
  public var leastExponent: Int {
    switch self {
    case .half: -24
    case .bfloat: -133
    case .single: -149
    case .double, .doubleDouble: -1074
    case .extended: -16445
    case .quad: -16494
    }
  }

  /// The bytes of one array element of the format.
  public var storageBytes: Int { self == .extended ? 16 : valueBytes }
}

extension IRType: CustomStringConvertible {
  /// The type as LLVM prints it.
  public var description: String { takeMessage(LLVMPrintTypeToString(ref)) }
}
