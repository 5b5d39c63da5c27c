public import IR

/// A binary floating-point format: bits of the exponent, and bits of the significand behind the leading one.
public struct NumberFormat: Hashable, Sendable {
  /// The bits of the exponent.
  public let exponent: Int
  /// The bits of the significand behind the leading one, as IEEE 754 stores them.
  public let significand: Int

  /// A format.
  public init(exponent: Int, significand: Int) {
    self.exponent = exponent
    self.significand = significand
  }

  /// The format of LLVM that this is, if it is one.
  public var hardware: FloatKind? { Self.known.first { $0.format == self }?.kind }

  /// Whether every number of the format is one of the other, subnormal numbers included.
  public func fits(in other: FloatKind) -> Bool {
    guard let wide = Self.known.first(where: { $0.kind == other })?.format else { return false }
    return exponent <= wide.exponent && significand <= wide.significand
  }

  /// Whether the format is one that numbers can be truncated to.
  public var isSupported: Bool { (2...24).contains(exponent) && (1...4096).contains(significand) }

  /// The format of IEEE 754 that has so many bits in all.
  public init?(bits: Int) {
    guard let format = [16: (5, 10), 32: (8, 23), 64: (11, 52)][bits] else { return nil }
    self.init(exponent: format.0, significand: format.1)
  }

  private static let known: [(kind: FloatKind, format: NumberFormat)] = [
    (.half, NumberFormat(exponent: 5, significand: 10)), (.bfloat, NumberFormat(exponent: 8, significand: 7)),
    (.single, NumberFormat(exponent: 8, significand: 23)), (.double, NumberFormat(exponent: 11, significand: 52)),
    (.extended, NumberFormat(exponent: 15, significand: 63)), (.quad, NumberFormat(exponent: 15, significand: 112)),
  ]
}

/// What is done to a program's numbers of one format.
public struct TruncationRequest: Hashable, Sendable {
  /// What is rounded.
  public enum Scope: Hashable, Sendable {
    /// The operands and results of operations; what is only moved keeps its bits.
    case operations
    /// The same, and every number that the program writes: memory holds numbers of the target format.
    case memory
  }

  /// The format of the numbers in the program.
  public let source: FloatKind
  /// The format that is computed in.
  public let target: NumberFormat
  /// What is rounded.
  public let scope: Scope

  /// A request.
  public init(source: FloatKind, target: NumberFormat, scope: Scope) {
    self.source = source
    self.target = target
    self.scope = scope
  }
}
