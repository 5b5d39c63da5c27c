public import IR

/// What a part of a register or of memory holds, as far as a derivative cares.
public enum LaneKind: Hashable, Sendable {
  /// A floating-point number: its tangent or cotangent is a number of the same format.
  case float(FloatKind)
  /// An address: its shadow is an address.
  case pointer
  /// A double, or two floats, or an address, as the memory may be that of one object or of another: its bits tell, at run time.
  ///
  /// The bits of an address, as a double, spell a positive subnormal number (IEEE 754-2019 §3.4), for it has no more than
  /// 52 bits. So what is taken for an address by mistake is a number, or a cotangent, below 2.3e-308. As two floats, they have a
  /// positive subnormal number as the second, below 1.2e-38, as long as addresses have more than 32 bits.
  case word(FloatKind)
  /// A byte of a number, or of none: where numbers begin, or of which format they are, cannot be seen, only that there are no
  /// addresses. Every number that is not subnormal has a first byte other than zero, so two copies of one cotangent are told from
  /// one.
  case byte

  /// What a scalar type holds, if that is a number or an address.
  init?(of type: IRType) {
    if let format = type.floatFormat { self = .float(format) } else if type.isPointer { self = .pointer } else { return nil }
  }

  /// The bytes of the lane.
  public var bytes: Int {
    switch self {
    case .float(let format): format.valueBytes
    case .pointer, .word: 8
    case .byte: 1
    }
  }

  /// Whether the lane holds a number, or may hold one.
  public var mayHoldNumber: Bool { self != .pointer }
  /// Whether the lane holds an address, or may hold one.
  public var mayHoldAddress: Bool {
    switch self {
    case .pointer, .word: true
    case .float, .byte: false
    }
  }
  /// Whether the lane holds a number or an address, and only its bits tell which.
  public var isWord: Bool { mayHoldNumber && mayHoldAddress }

  /// The type of what the lane holds as far as that is a number; nil for bytes and addresses.
  public func numberType(_ context: Context) -> IRType? {
    switch self {
    case .float(let format): context.float(format)
    case .word(.single): .vector(of: context.float(.single), count: 2)
    case .word(let format): context.float(format)
    case .pointer, .byte: nil
    }
  }
}

/// A lane of an integer register, or of a stretch of memory.
public struct Lane: Hashable, Sendable {
  /// Where the lane starts, in bytes.
  public var offset: Int
  /// What it holds.
  public var kind: LaneKind

  /// The first byte behind the lane.
  public var end: Int { offset + kind.bytes }

  /// The numbers that the lane holds or may hold.
  public var numbers: [Lane] {
    switch kind {
    case .float: [self]
    case .word(let format):
      stride(from: offset, to: end, by: format.valueBytes).map { Lane(offset: $0, kind: .float(format)) }
    case .pointer, .byte: []
    }
  }

  func overlaps(_ other: Lane) -> Bool { offset < other.end && other.offset < end }
}

extension [Lane] {
  /// The lanes that are all of these at once, in order; nil where they contradict each other.
  init?(merging all: [Lane]) {
    var lanes: [Lane] = []
    let addresses = Set(all.filter(\.kind.mayHoldAddress).map(\.offset)).sorted()
    for offset in addresses {
      let word = Lane(offset: offset, kind: .pointer)
      let others = all.filter { $0 != word && $0.overlaps(word) }
      guard !others.contains(where: { $0.kind == .byte }), lanes.last.map(word.overlaps) != true,
        let kind = LaneKind(ofWordAt: offset, with: Set(others.flatMap(\.numbers)))
      else { return nil }
      lanes.append(Lane(offset: offset, kind: kind))
    }
    let others = all.filter { lane in !lanes.contains(where: lane.overlaps) }
    self = (lanes + Self(mergingNumbers: others)).sorted { $0.offset < $1.offset }
  }

  /// Numbers that lie in each other's place are so many bytes.
  private init(mergingNumbers all: [Lane]) {
    self = []
    for lane in all where !contains(lane) {
      let others = filter(lane.overlaps)
      removeAll(where: lane.overlaps)
      if others.isEmpty {
        append(lane)
        continue
      }
      let bytes = Set((others + [lane]).flatMap { [Int]($0.offset..<$0.end) })
      self += bytes.map { Lane(offset: $0, kind: .byte) }
    }
  }
}

extension LaneKind {
  /// What lies where an address lies, or numbers; nil where only doubles and only floats would do.
  fileprivate init?(ofWordAt offset: Int, with numbers: Set<Lane>) {
    if numbers.isEmpty {
      self = .pointer
    } else if numbers == [Lane(offset: offset, kind: .float(.double))] {
      self = .word(.double)
    } else if numbers.allSatisfy({ $0.kind == .float(.single) && [offset, offset + 4].contains($0.offset) }) {
      self = .word(.single)
    } else {
      return nil
    }
  }
}
