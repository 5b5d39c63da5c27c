public import Analysis
import IR

/// What `plan` decided: where the reverse sweep gets each value, and what each loop keeps.
extension Plan {
  /// The primal with the sources of what the reverse sweep needs.
  public func annotatedIR(_ library: LibraryTable) -> String {
    let words = PlanWords(self, library)
    var preface = ["after plan: \(request.inWords)"]
    if request.mode == .forward {
      preface.append("forward mode keeps nothing")
    } else {
      preface.append("tape: \(words.tapeSize)")
    }
    preface += primal.function.parameters.flatMap { parameter in
      Self.notes(on: parameter, words).map { "\(words.text.name(of: parameter)): \($0)" }
    }
    return words.text.annotated(
      preface: preface, block: { notes(on: $0, words) },
      instruction: { Self.notes(on: $0, words) + words.checkNotes(of: $0) + [$0.lineNote] })
  }

  private func notes(on block: BasicBlock, _ words: PlanWords) -> [String] {
    guard request.mode != .forward else { return [] }
    var notes: [String] = []
    for (index, loop) in primal.loops.enumerated() where loop.header == block {
      notes.append("\(primal.name(ofLoop: index)): \(words.strategy(of: index))")
      for entity in [Entity.exitCount(loop: index), .tapeBase(loop: index)] {
        if let source = words.source(of: entity) { notes.append("\(words.text.name(of: entity)): \(source)") }
      }
    }
    if !needs.isReversed(block) { notes.append("no reverse") }
    return notes
  }

  private static func notes(on value: Value, _ words: PlanWords) -> [String] {
    let shadow = words.source(of: .shadow(value)).map { "shadow: \($0)" }
    return [words.source(of: .primal(value)), shadow].compactMap { $0 }
  }
}

extension PlanWords {
  /// The run-time checks at an instruction.
  fileprivate func checkNotes(of instruction: Value) -> [String] {
    checkedPointers(of: instruction).map { "checks at run time whether \(text.name(of: $0)) has a shadow" }
  }
}

extension Request {
  /// The request in words: `reverse mode of f(x: active, n: constant)`.
  public var inWords: String {
    let text = FunctionText(of: function)
    let name = function.userName
    let parameters = zip(function.parameters, arguments).map { parameter, activity in
      "\(text.name(of: parameter).dropFirst()): \(activity.inWords)"
    }
    let lanes = width > 1 ? ", width \(width)" : ""
    let carried = propagates == .errors ? "rounding errors in " : ""
    return "\(carried)\(mode.inWords) of \(name)(\(parameters.joined(separator: ", ")))\(lanes)"
  }
}

extension Mode {
  /// The mode in words.
  public var inWords: String {
    switch self {
    case .forward: "forward mode"
    case .reverse: "reverse mode"
    case .split: "reverse mode in two halves"
    }
  }
}

extension ArgumentActivity {
  /// The activity in words.
  public var inWords: String {
    switch self {
    case .constant: "constant"
    case .active: "active"
    case .duplicated: "with shadow"
    case .duplicatedOnly: "shadow only"
    case .perhapsDuplicated: "perhaps with shadow"
    }
  }
}
