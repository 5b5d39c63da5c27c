internal import CLLVM

extension Builder {
  /// One level of `extractvalue`.
  public func extract(_ aggregate: Value, _ index: Int, _ name: String = "") -> Value {
    built(LLVMBuildExtractValue(ref, aggregate.ref, UInt32(index), name))
  }

  /// One level of `insertvalue`.
  public func insert(_ value: Value, into aggregate: Value, _ index: Int) -> Value {
    built(LLVMBuildInsertValue(ref, aggregate.ref, value.ref, UInt32(index), ""))
  }

  /// The part of an aggregate at an index path.
  public func extract(_ aggregate: Value, path: [Int]) -> Value { path.reduce(aggregate) { extract($0, $1) } }

  /// The aggregate with the part at an index path replaced.
  public func insert(_ value: Value, into aggregate: Value, path: [Int]) -> Value {
    guard let first = path.first else { return value }
    guard path.count > 1 else { return insert(value, into: aggregate, first) }
    return insert(insert(value, into: extract(aggregate, first), path: Array(path.dropFirst())), into: aggregate, first)
  }

  /// A vector element.
  public func extractElement(_ vector: Value, _ index: Value) -> Value {
    built(LLVMBuildExtractElement(ref, vector.ref, index.ref, ""))
  }

  /// The vector with an element replaced.
  public func insertElement(_ value: Value, into vector: Value, _ index: Value) -> Value {
    built(LLVMBuildInsertElement(ref, vector.ref, value.ref, index.ref, ""))
  }

  /// The elements of `a`, followed by those of `b`, that `mask` lists; -1 stands for poison.
  public func shuffle(_ a: Value, _ b: Value, _ mask: [Int]) -> Value {
    let indices = mask.map { $0 < 0 ? context.int32.poison : context.int32.constant($0) }
    let type = IRType.vector(of: context.int32, count: mask.count)
    return built(LLVMBuildShuffleVector(ref, a.ref, b.ref, Value.constantAggregate(type, indices).ref, ""))
  }

  /// A vector whose elements are all `scalar`.
  public func splat(_ scalar: Value, as type: IRType) -> Value {
    guard type.kind == .vector else { return scalar }
    return (0..<type.elementCount).reduce(type.poison) { vector, i in
      insertElement(scalar, into: vector, context.int32.constant(i))
    }
  }
}
