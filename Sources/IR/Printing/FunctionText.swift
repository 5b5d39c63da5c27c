/// The text of a function, cut into what belongs to its head, its blocks and its instructions.
///
/// LLVM numbers the unnamed values of a whole function to print one of them. Printed once and cut up, the cost stays linear.
public struct FunctionText {
  private let function: Function
  private var head = ""
  private var labels: [BasicBlock: String] = [:]
  private var texts: [Value: [String]] = [:]
  private var names: [Value: String] = [:]
  private var blockNames: [BasicBlock: String] = [:]

  /// The text of `function` as it is now.
  public init(of function: Function) {
    self.function = function
    var lines = function.description.split(separator: "\n").drop { !$0.hasPrefix("define") }[...]
    head = lines.popFirst().map(Self.withoutMetadata) ?? ""
    nameParameters()
    for block in function.blocks {
      if let label = lines.first, !label.hasPrefix(" ") {
        lines.removeFirst()
        labels[block] = String(label)
        blockNames[block] = "%" + label.prefix { $0 != ":" }
      }
      for instruction in block.instructions { cut(instruction, from: &lines) }
    }
  }

  /// Takes the lines of one instruction.
  private mutating func cut(_ instruction: Value, from lines: inout ArraySlice<Substring>) {
    while let line = lines.first, Self.isRecord(line) { lines.removeFirst() }
    guard let first = lines.popFirst() else { return }
    var text = [Self.withoutMetadata(first)]
    while let line = lines.first, line.hasPrefix("    ") || line.hasPrefix("  ]") {
      lines.removeFirst()
      if !Self.isRecord(line) { text.append(Self.withoutMetadata(line)) }
    }
    texts[instruction] = text
    if !instruction.type.isVoid { names[instruction] = String(first.drop { $0 == " " }.prefix { $0 != " " }) }
  }

  private mutating func nameParameters() {
    var unnamed = 0
    for parameter in function.parameters {
      names[parameter] = parameter.name.isEmpty ? "%\(unnamed)" : "%\(parameter.name)"
      if parameter.name.isEmpty { unnamed += 1 }
    }
  }

  /// Whether a line is a record of a variable for the debugger.
  private static func isRecord(_ line: Substring) -> Bool { line.drop { $0 == " " }.hasPrefix("#dbg") }

  /// A line without the metadata behind it.
  private static func withoutMetadata(_ line: Substring) -> String {
    if line.hasPrefix("define") {
      return line.firstRange(of: " !dbg").map { line[..<$0.lowerBound] + " {" } ?? String(line)
    }
    return line.firstRange(of: ", !").map { String(line[..<$0.lowerBound]) } ?? String(line)
  }

  /// A value as the text names it; an instruction without a result by its text.
  public func name(of value: Value) -> String {
    if let name = names[value] { return name }
    return texts[value]?.first.map { String($0.drop { $0 == " " }) } ?? value.shortDescription
  }

  /// A block as the text names it.
  public func name(of block: BasicBlock) -> String { blockNames[block] ?? "the entry" }

  /// The text of an instruction.
  public func text(of instruction: Value) -> String {
    (texts[instruction] ?? []).joined(separator: "\n").drop { $0 == " " }.description
  }

  /// The function with notes as comments: `preface` in front, some below each label, some behind each instruction. It is
  /// still IR that LLVM can read.
  public func annotated(
    preface: [String], block: (BasicBlock) -> [String], instruction: (Value) -> [String]
  ) -> String {
    let notes = function.instructions.map { (instruction: $0, notes: instruction($0).filter { !$0.isEmpty }) }
    let widths = notes.filter { !$0.notes.isEmpty }.map { texts[$0.instruction]?.first?.count ?? 0 }
    let column = widths.filter { $0 <= Self.widestAligned }.max() ?? 0
    var result = preface.map { "; \($0)" } + [head]
    var rest = notes[...]
    for current in function.blocks {
      if let label = labels[current] { result.append(label) }
      result += block(current).map { "  ; \($0)" }
      for _ in current.instructions {
        guard let (instruction, notes) = rest.popFirst(), var lines = texts[instruction] else { continue }
        if !notes.isEmpty {
          let padding = String(repeating: " ", count: max(0, column - lines[0].count))
          lines[0] += "\(padding)  ; \(notes.joined(separator: ", "))"
        }
        result += lines
      }
    }
    return result.joined(separator: "\n") + "\n}\n"
  }

  /// Longer instructions do not push the comments of all others to the right.
  private static var widestAligned: Int { 72 }
}
