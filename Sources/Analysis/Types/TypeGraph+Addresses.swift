import IR

/// Where addresses lead to that are made of others: by indices, by sums, by rounding.
extension TypeGraph {
  /// What an index counts.
  enum Index {
    /// The elements of an array, in which it stays.
    case elements
    /// Bytes, or words of any kind, of an object.
    case bytes
    /// That is not known, nor in which object.
    case anything
  }

  /// Where an address leads to after adding any multiple of `step`.
  func indexed(_ target: PointerTarget, by step: Int, _ index: Index) -> [PointerTarget] {
    let t = read(target)
    guard index != .anything, step != 0 else { return [t.repeated(every: step)] }
    if t.array != nil {
      if abs(step) == t.stride { return [t] }
      // Another array, inside of this one or around it: indices may be added in any order.
      return t.places(size: 1).flatMap { $0.stride == 0 ? indexed($0, by: step, index) : [$0.repeated(every: step)] }
    }
    guard t.stride == 0, let array = members[t.node]?.array(around: t.offset, step: step, ofBytes: index == .bytes) else {
      return [t.repeated(every: step)]
    }
    let isOne = array.count <= abs(step)
    return [isOne ? t : PointerTarget(node: t.node, offset: normal(t.offset, abs(step)), stride: abs(step), array: array)]
  }

  /// Where an address leads to after adding an offset that counts iterations; nil if the offset tells no more than its factor does.
  func walked(_ target: PointerTarget, along walk: Walk, _ index: Index) -> [PointerTarget]? {
    let t = read(target)
    let steps = walk.steps
    guard let step = steps.first else { return nil }
    let from = t.unbounded.advanced(by: walk.start)
    let anywhere = steps.reduce(from) { $0.repeated(every: $1) }
    guard index == .bytes, t.stride == 0 else { return t.array == nil ? [anywhere] : nil }
    guard let arrays = members[t.node]?.arrays(walkedFrom: from.offset, step: step) else { return [anywhere] }
    if arrays.isEmpty { return nil }
    let rows = arrays.map { PointerTarget(node: t.node, offset: normal(from.offset, step), stride: step, array: $0) }
    return steps.dropFirst().reduce(rows) { rows, step in rows.flatMap { indexed($0, by: step, index) } }
  }

  /// What is declared to lie from a place on, by the distance from it, or, again and again, from any element of an array on; nil
  /// if that is not known.
  func declaredScalars(from target: PointerTarget, bytes: Int? = nil) -> [(offset: Int, type: IRType)]? {
    let t = resolve(target)
    let bytes = t.stride == 0 ? t.offset..<(bytes.map { t.offset + $0 } ?? .max) : t.array
    guard let bytes else { return nil }
    return members[t.node]?.scalars(in: bytes)?.map { (normal($0.offset - t.offset, t.stride), $0.type) }
  }

  /// Where an address leads to after adding so many bytes; nil if nothing is there. From one record to the next is on to any of the
  /// array, or to its end: so programs walk through it.
  func advanced(_ target: PointerTarget, by bytes: Int) -> PointerTarget? {
    let t = read(target)
    if t.stride == 0, let array = members[t.node]?.records(around: t.offset, step: abs(bytes)) {
      return PointerTarget(node: t.node, offset: normal(t.offset, abs(bytes)), stride: abs(bytes), array: array)
    }
    let isEnd = t.stride == 0 && bytes > 0 && members[t.node]?.isEnd(t.offset, step: bytes) == true
    return isEnd ? nil : t.advanced(by: bytes)
  }

  /// Those places of a target whose addresses are multiples of `alignment`, as far as that is known.
  func refined(_ target: PointerTarget, alignment: Int) -> PointerTarget {
    let t = read(target)
    let unit = gcd(alignment, self.alignment[t.node])
    guard t.stride > 0, t.stride % unit != 0, t.offset % gcd(t.stride, unit) == 0,
      let first = stride(from: t.offset, to: t.offset + t.stride * unit, by: t.stride).first(where: { $0 % unit == 0 })
    else { return t }
    let step = t.stride / gcd(t.stride, unit) * unit
    return PointerTarget(node: t.node, offset: normal(first, step), stride: step, array: t.array)
  }

  /// Where an address leads to after it was rounded down to a multiple of `unit`, as far as that is known.
  func rounded(_ target: PointerTarget, to unit: Int) -> PointerTarget {
    let t = read(target)
    guard alignment[t.node] % unit == 0, t.stride % unit == 0 else { return t }
    return PointerTarget(node: t.node, offset: t.offset - normal(t.offset, unit), stride: t.stride)
  }
}
