/// How sure the analysis is of what it found.
public enum Certainty: Int, Comparable, Sendable {
  /// It may be so: an address may be that of another object.
  case perhaps
  /// It is so wherever the address is.
  case certain

  /// What is certain is more than what may be.
  public static func < (a: Certainty, b: Certainty) -> Bool { a.rawValue < b.rawValue }
}

/// What a stretch of memory holds.
public enum MemoryContent: Hashable, Sendable {
  /// Neither floats nor pointers.
  case plain
  /// The same lanes every `period` bytes.
  case lanes([Lane], period: Int)
  /// Bytes whose kind cannot be seen.
  case invisible
  /// Bytes that hold now a float, now a pointer.
  case ambiguous

  /// What bytes hold that are at one of two places.
  func merged(_ other: MemoryContent) -> MemoryContent {
    switch (self, other) {
    case _ where self == other: self
    case (.plain, _): other
    case (_, .plain): self
    case (.lanes(let a, let period), .lanes(let b, let other)) where period == other:
      [Lane](merging: a + b).map { .lanes($0, period: period) } ?? .ambiguous
    default: .ambiguous
    }
  }
}
