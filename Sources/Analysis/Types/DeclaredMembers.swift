import IR

/// The members of a declared variable, by offset, that are numbers or addresses.
///
/// An index moves an address inside of an array only (C17 6.5.6 §8), and what is declared as one member is no array. Programs
/// walk through neighbours of the same type, too, so that these count as one.
struct DeclaredMembers {
  /// Bytes that an index of elements of `step` bytes may reach.
  private struct Array: Hashable {
    var bytes: Range<Int>
    var step: Int
  }

  private struct Scalar {
    var bytes: Range<Int>
    /// Nil for room that holds anything.
    var type: IRType?
    /// The arrays of aggregates around it.
    var arrays: [Array]
  }

  private static let scalarLimit = 1024
  private var scalars: [Scalar] = []
  /// The arrays of aggregates around each scalar.
  private var arrays: [Int: [Array]] = [:]
  /// The neighbours of the same type as a number or an address, itself too.
  private var runs: [Int: Array] = [:]
  /// Where inner structs with several members begin.
  private var structs: Set<Int> = []

  init(of type: IRType, layout: DataLayout) {
    guard type.isAggregate, let scalars = scalars(of: type, at: 0, in: [], layout) else { return }
    self.scalars = scalars
    for scalar in scalars { arrays[scalar.bytes.lowerBound] = scalar.arrays }
    for run in Self.runs(of: scalars) {
      guard let type = scalars[run.lowerBound].type, type.isPointer || type.isFloat else { continue }
      let bytes = scalars[run.lowerBound].bytes.lowerBound..<scalars[run.upperBound - 1].bytes.upperBound
      let isOpen = scalars.contains {
        $0.type == nil && ($0.bytes.upperBound == bytes.lowerBound || $0.bytes.lowerBound == bytes.upperBound)
      }
      if isOpen { continue }
      for scalar in scalars[run] { runs[scalar.bytes.lowerBound] = Array(bytes: bytes, step: scalar.bytes.count) }
    }
  }

  /// What begins in some bytes; nil if that is not known.
  func scalars(in bytes: Range<Int>) -> [(offset: Int, type: IRType)]? {
    guard !scalars.isEmpty else { return nil }
    var found: [(offset: Int, type: IRType)] = []
    for scalar in scalars where bytes.contains(scalar.bytes.lowerBound) {
      guard let type = scalar.type else { return nil }
      found.append((scalar.bytes.lowerBound, type))
    }
    return found
  }

  /// The bytes that an index in steps of so many bytes reaches from a place; nil if that is not known. An index that counts bytes,
  /// or words of them, may walk through a whole struct (C17 6.5 §7).
  func array(around offset: Int, step: Int, ofBytes: Bool = false) -> Range<Int>? {
    if ofBytes, offset == 0 || structs.contains(offset) { return nil }
    let all = arrays[offset, default: []] + [runs[offset]].compactMap(\.self)
    let reached = all.filter { step != 0 && step % $0.step == 0 }
    guard let start = reached.map(\.bytes.lowerBound).min(), let end = reached.map(\.bytes.upperBound).max() else { return nil }
    return start..<end
  }

  /// The arrays of aggregates through which a loop walks that comes by a place, in steps of so many bytes; nil if nothing is declared.
  /// What is reached with one step only is no array, and from its start on a whole struct may be copied in pieces.
  func arrays(walkedFrom offset: Int, step: Int) -> [Range<Int>]? {
    guard !scalars.isEmpty else { return nil }
    if offset == 0 { return [] }
    var walked: [Range<Int>] = []
    for place in scalars.map(\.bytes.lowerBound) where normal(place - offset, step) == 0 {
      for array in arrays[place, default: []] where step % array.step == 0 && array.bytes.count > step {
        if !walked.contains(array.bytes) { walked.append(array.bytes) }
      }
    }
    return walked
  }

  /// The array in steps of whose elements some places are apart; nil if that is not known.
  func array(holding offsets: [Int], step: Int) -> Range<Int>? {
    guard let first = offsets.min(), let last = offsets.max(), let array = array(around: first, step: step) else { return nil }
    return last <= array.upperBound ? array : nil
  }

  /// The array of aggregates of so many bytes around a place; nil if there is none, or one element only.
  func records(around offset: Int, step: Int) -> Range<Int>? {
    arrays[offset, default: []].first { $0.step == step && $0.bytes.count > step }?.bytes
  }

  /// Whether a place is the end of an array, from which nothing further is reached in steps of its elements.
  func isEnd(_ offset: Int, step: Int) -> Bool {
    guard let run = runs[offset - step], run.bytes.upperBound == offset, run.step == step, !structs.contains(offset) else {
      return false
    }
    return runs[offset].map { $0.bytes.count == $0.step } ?? true
  }

  /// Neighbours of the same type.
  private static func runs(of scalars: [Scalar]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for (index, scalar) in scalars.enumerated() {
      if let last = runs.last, scalars[index - 1].type == scalar.type,
        scalars[index - 1].bytes.upperBound == scalar.bytes.lowerBound
      {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs
  }

  /// The scalars of a type in the order of their addresses; nil where there are many.
  private mutating func scalars(of type: IRType, at offset: Int, in arrays: [Array], _ layout: DataLayout) -> [Scalar]? {
    let room = Scalar(bytes: offset..<offset + layout.allocationSize(type), type: nil, arrays: arrays)
    switch type.kind {
    case .structure where type.structureName.hasPrefix("union."), .vector: return [room]
    case .array where type.elementType.isInteger: return [room]
    case .structure, .array:
      guard type.elementCount <= Self.scalarLimit else { return nil }
      if type.kind == .structure, type.elementCount > 1 { structs.insert(offset) }
      let isArray = type.kind == .array && type.elementType.isAggregate
      let around = isArray ? arrays + [Array(bytes: room.bytes, step: layout.allocationSize(type.elementType))] : arrays
      var all: [Scalar] = []
      for index in 0..<type.elementCount {
        let place = offset + layout.offset(of: index, in: type)
        guard let inner = scalars(of: type.element(index), at: place, in: around, layout),
          all.count + inner.count <= Self.scalarLimit
        else { return nil }
        all += inner
      }
      return all
    default: return [Scalar(bytes: offset..<offset + layout.storeSize(type), type: type, arrays: arrays)]
    }
  }
}
