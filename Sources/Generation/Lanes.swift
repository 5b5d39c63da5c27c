public import Analysis
public import IR

/// Arithmetic on tangents and cotangents of any type: floats, vectors, aggregates, and integers that hold floats.
public struct LaneArithmetic {
  let builder: Builder
  let types: Types

  /// Arithmetic written by `builder`.
  public init(builder: Builder, types: Types) {
    self.builder = builder
    self.types = types
  }

  /// The sum of two cotangents of the primal register `value`.
  func add(_ a: Value, _ b: Value, for value: Value) -> Value {
    if value.type.holdsBits { return addLanes(a, b, of: value) }
    return add(a, b, type: value.type)
  }

  private func add(_ a: Value, _ b: Value, type: IRType) -> Value {
    if type.isFloatOrFloatVector {
      if a.isNull { return b }
      let sum = builder.float(.add, a, b)
      sum.allowReassociation()
      return sum
    }
    guard type.isAggregate else { return a }
    return (0..<type.elementCount).reduce(a) { whole, index in
      let element = type.element(index)
      guard types.holdsFloat(element) else { return whole }
      return builder.insert(add(builder.extract(a, index), builder.extract(b, index), type: element), into: whole, index)
    }
  }

  /// Adds the float lanes of two integers; every other bit of the sum is zero.
  private func addLanes(_ a: Value, _ b: Value, of value: Value) -> Value {
    let lanes = types.lanes(of: value)
    let sum = lanes.reduce(a.type.zero) { sum, lane in
      guard let type = lane.kind.numberType(builder.context) else { return sum }
      let total = builder.float(.add, extract(lane, type, from: a), extract(lane, type, from: b))
      return insert(total, lane, into: sum)
    }
    let runtime = RuntimeFunctions(builder: builder)
    return lanes.runsOfBytes.reduce(sum) { sum, run in
      let total = runtime.addBits(bits(run, from: a), bits(run, from: b), place: runtime.text(forPlaceOf: value))
      return insert(total, at: run.lowerBound, into: sum)
    }
  }

  /// The bits of a register as one integer.
  private func whole(_ value: Value) -> Value {
    guard value.type.isIntegerVector else { return value }
    return builder.cast(
      .bitcast, value, to: builder.context.integer(value.type.elementCount * value.type.elementType.integerBits))
  }

  /// The bits of a lane.
  func bits(of lane: Lane, from value: Value) -> Value { bits(lane.offset..<lane.end, from: value) }

  /// The bits of some bytes.
  func bits(_ bytes: Range<Int>, from value: Value) -> Value {
    let bits = builder.context.integer(bytes.count * 8)
    let value = whole(value)
    let shifted =
      bytes.lowerBound == 0 ? value : builder.integer(.lshr, value, value.type.constant(bytes.lowerBound * 8))
    return bits == value.type ? shifted : builder.cast(.trunc, shifted, to: bits)
  }

  /// The value with bits in bytes that are zero in it.
  func insert(_ bits: Value, at offset: Int, into value: Value) -> Value {
    let old = whole(value)
    let wide = bits.type == old.type ? bits : builder.cast(.zext, bits, to: old.type)
    let moved = offset == 0 ? wide : builder.integer(.shl, wide, old.type.constant(offset * 8))
    return builder.cast(.bitcast, builder.integer(.or, old, moved), to: value.type)
  }

  /// The number, or the two numbers, in a lane of an integer.
  func extract(_ lane: Lane, _ type: IRType, from value: Value) -> Value {
    builder.cast(.bitcast, bits(of: lane, from: value), to: type)
  }

  /// The value with the float in a lane that is zero in it.
  func insert(_ float: Value, _ lane: Lane, into value: Value) -> Value {
    insert(builder.cast(.bitcast, float, to: builder.context.integer(lane.kind.bytes * 8)), at: lane.offset, into: value)
  }

  /// An integer whose lane holds the float, and nothing else.
  public func place(_ float: Value, _ lane: Lane, in type: IRType) -> Value {
    let bits = builder.context.integer(lane.kind.bytes * 8)
    let narrow = builder.cast(.bitcast, float, to: bits)
    let wide = bits == type ? narrow : builder.cast(.zext, narrow, to: type)
    return lane.offset == 0 ? wide : builder.integer(.shl, wide, type.constant(lane.offset * 8))
  }

  /// Whether the bits of a word are those of an address: see `LaneKind.word`.
  func isAddress(_ word: Value, besides format: FloatKind) -> Value {
    if format == .single { return RuntimeFunctions(builder: builder).isAddressBesideFloats(word) }
    let one = word.type.constant(1)
    return builder.icmp(.unsignedLess, builder.integer(.sub, word, one), word.type.constant((1 << 52) - 1))
  }

  /// The value with every float in it replaced by zero.
  func withoutFloats(_ value: Value, for primal: Value) -> Value {
    let type = value.type
    if type.isFloatOrFloatVector { return type.zero }
    if type.holdsBits {
      return builder.cast(.bitcast, types.lanes(of: primal).reduce(whole(value)) { clear($1, of: $0) }, to: type)
    }
    return type.isAggregate ? clearFloats(value, type) : value
  }

  private func clearFloats(_ value: Value, _ type: IRType) -> Value {
    (0..<type.elementCount).reduce(value) { whole, index in
      let element = type.element(index)
      guard types.holdsFloat(element) else { return whole }
      let cleared = element.isAggregate ? clearFloats(builder.extract(whole, index), element) : element.zero
      return builder.insert(cleared, into: whole, index)
    }
  }

  private func clear(_ lane: Lane, of value: Value) -> Value {
    guard lane.kind.mayHoldNumber else { return value }
    let bits = builder.context.integer(lane.kind.bytes * 8)
    var ones = bits.constant(-1)
    if case .word(let format) = lane.kind {
      ones = builder.select(isAddress(self.bits(of: lane, from: value), besides: format), bits.constant(0), ones)
    }
    let wide = bits == value.type ? ones : builder.cast(.zext, ones, to: value.type)
    let mask = lane.offset == 0 ? wide : builder.integer(.shl, wide, value.type.constant(lane.offset * 8))
    return builder.integer(.and, value, builder.integer(.xor, mask, value.type.constant(-1)))
  }
}

extension [Lane] {
  /// Whether there are bytes of numbers, and other lanes.
  var mixesBytes: Bool { Set(map { $0.kind == .byte }).count == 2 }

  /// The bytes of numbers that lie side by side in a word.
  var runsOfBytes: [Range<Int>] {
    filter { $0.kind == .byte }.reduce(into: []) { runs, lane in
      if let last = runs.last, last.upperBound == lane.offset, lane.offset % 8 != 0 {
        runs[runs.count - 1] = last.lowerBound..<lane.end
      } else {
        runs.append(lane.offset..<lane.end)
      }
    }
  }
}
