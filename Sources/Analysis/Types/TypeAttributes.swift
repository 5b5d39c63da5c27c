import IR

/// What the attribute `enzyme_type` of a parameter says of the memory behind it:
/// `{[-1]:Pointer, [-1,0]:Float@double, [-1,8]:Integer}`.
///
/// An entry has a path and a kind; the second number of a path is a byte offset in the memory, or -1 for all of it. Entries
/// about the parameter itself say what its type says, and those of longer paths are left to the analysis.
extension TypeInference {
  func learnAttributes(of function: Function) {
    for (index, parameter) in function.parameters.enumerated() where parameter.type.isPointer {
      guard let text = function.stringAttribute("enzyme_type", at: .parameter(index)) else { continue }
      invent(parameter, external: true)
      for entry in Self.entries(text) {
        guard let hint = TypeHint(kind: entry.kind) else { continue }
        for target in targets(of: parameter) {
          graph.add(hint.fact, at: entry.offset < 0 ? target.repeated(every: hint.bytes) : target.advanced(by: entry.offset))
        }
      }
    }
  }

  private static func entries(_ text: String) -> [(offset: Int, kind: Substring)] {
    let plain = text.filter { !" {}".contains($0) }
    return plain.split(separator: "[").compactMap { part in
      let halves = part.split(separator: "]:", maxSplits: 1)
      guard halves.count == 2 else { return nil }
      let path = halves[0].split(separator: ",").map { Int($0) }
      guard path.count == 2, let offset = path[1] else { return nil }
      return (offset, halves[1].prefix { $0 != "," })
    }
  }
}

extension TypeHint {
  /// The hint that a kind of Enzyme's spells.
  fileprivate init?(kind: Substring) {
    let kinds: [Substring: TypeHint] = [
      "Integer": .integer, "Pointer": .pointer, "Float@half": .number(.half), "Float@bfloat": .number(.bfloat),
      "Float@bf16": .number(.bfloat), "Float@float": .number(.single), "Float@double": .number(.double),
      "Float@fp80": .number(.extended), "Float@fp128": .number(.quad), "Float@ppc128": .number(.doubleDouble),
    ]
    guard let hint = kinds[kind] else { return nil }
    self = hint
  }
}
