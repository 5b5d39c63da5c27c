internal import CLLVM

extension Builder {
  /// Stack memory for one value of `type`.
  public func alloca(_ type: IRType, _ name: String = "") -> Value { built(LLVMBuildAlloca(ref, type.ref, name)) }

  /// Stack memory for `count` values of `type`.
  public func alloca(_ type: IRType, count: Value, _ name: String = "") -> Value {
    built(LLVMBuildArrayAlloca(ref, type.ref, count.ref, name))
  }

  /// A load with the type's natural alignment.
  public func load(_ type: IRType, from pointer: Value, _ name: String = "") -> Value {
    built(LLVMBuildLoad2(ref, type.ref, pointer.ref, name))
  }

  /// A store with the type's natural alignment.
  @discardableResult
  public func store(_ value: Value, to pointer: Value) -> Value { built(LLVMBuildStore(ref, value.ref, pointer.ref)) }

  /// `pointer` + `offset` bytes.
  public func offset(_ pointer: Value, by offset: Value, _ name: String = "") -> Value {
    var indices: [OpaquePointer?] = [offset.ref]
    return built(LLVMBuildGEP2(ref, context.int8.ref, pointer.ref, &indices, 1, name))
  }

  /// `pointer` + `offset` bytes.
  public func offset(_ pointer: Value, by offset: Int, _ name: String = "") -> Value {
    offset == 0 ? pointer : self.offset(pointer, by: context.constant(offset), name)
  }

  /// The address of element `index` of an array of `type` at `pointer`.
  public func element(_ type: IRType, of pointer: Value, at index: Value, _ name: String = "") -> Value {
    var indices: [OpaquePointer?] = [index.ref]
    return built(LLVMBuildGEP2(ref, type.ref, pointer.ref, &indices, 1, name))
  }

  /// Sets `length` bytes to zero.
  @discardableResult
  public func zeroMemory(_ pointer: Value, length: Value, alignment: Int) -> Value {
    built(LLVMBuildMemSet(ref, pointer.ref, context.int8.zero.ref, length.ref, UInt32(alignment)))
  }

  /// Copies `length` bytes between memory that may overlap.
  @discardableResult
  public func moveMemory(to destination: Value, from source: Value, length: Value, alignment: Int) -> Value {
    built(LLVMBuildMemMove(ref, destination.ref, UInt32(alignment), source.ref, UInt32(alignment), length.ref))
  }

  /// Copies `length` bytes between memory that does not overlap.
  @discardableResult
  public func copyMemory(to destination: Value, from source: Value, length: Value) -> Value {
    built(LLVMBuildMemCpy(ref, destination.ref, 1, source.ref, 1, length.ref))
  }
}
