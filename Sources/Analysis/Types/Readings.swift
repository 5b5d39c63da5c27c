import IR

/// What an equation looked at, and how much was known of that: while no more is known, to apply the equation again teaches nothing.
struct Reading {
  /// What can be looked at.
  enum Source {
    /// What the bytes of an object hold.
    case content(node: Int)
    /// Which object a node stands for.
    case identity(node: Int)
    /// Where a register points to, or whether its bits are known.
    case register(Value)
  }

  let source: Source
  let version: Int
}

/// Takes down what is looked at while an equation is applied.
final class ReadingLog {
  private var readings: [Reading]?

  /// Notes that something was looked at, if an equation is being applied.
  func note(_ source: Reading.Source, version: @autoclosure () -> Int) {
    readings?.append(Reading(source: source, version: version()))
  }

  /// What is looked at while `apply` runs.
  func readings(of apply: () -> Void) -> [Reading] {
    readings = []
    apply()
    defer { readings = nil }
    return readings ?? []
  }
}
