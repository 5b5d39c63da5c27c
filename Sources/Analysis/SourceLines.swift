public import IR

/// A line of the user's program.
public struct SourceLine: Hashable, Comparable, Sendable {
  /// The path of the file, as the debug information has it.
  public let file: String
  /// The folder that a relative path starts from.
  public let directory: String
  /// The line, counted from 1.
  public let line: Int

  /// The line that an instruction stems from, where debug information tells.
  public init?(_ instruction: Value) {
    guard instruction.isInstruction, let location = instruction.debugLocation, location.line > 0 else { return nil }
    file = location.file
    directory = location.directory
    line = location.line
  }

  /// By file, then by line.
  public static func < (a: SourceLine, b: SourceLine) -> Bool { (a.file, a.line) < (b.file, b.line) }
}

extension Value {
  /// `line 12`, where debug information tells.
  public var lineNote: String { SourceLine(self).map { "line \($0.line)" } ?? "" }
}

extension Primal {
  /// The line of a loop: that of the jump back, else of what stands first in it.
  public func line(ofLoop loop: Int) -> SourceLine? {
    let (latch, header) = (loops[loop].latch, loops[loop].header)
    let exiting = blocks.filter { $0.successors.contains(latch) }
    let candidates = [latch.terminator] + exiting.map(\.terminator) + header.instructions
    return candidates.lazy.compactMap { $0.flatMap(SourceLine.init) }.first
  }

  /// A loop as annotations name it.
  public func name(ofLoop loop: Int) -> String {
    let notes = [line(ofLoop: loop).map { "line \($0.line)" }, isApart(loop: loop) ? "where memory does not overlap" : nil]
    let known = notes.compactMap(\.self)
    return known.isEmpty ? "loop \(loop)" : "loop \(loop) (\(known.joined(separator: ", ")))"
  }
}
