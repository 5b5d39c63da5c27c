import Analysis
import IR
import Planning

/// The spaces of memory that a derivative in reverse mode deals with; they share no byte. Accesses of shadows of addresses are in
/// none: an address that is inactive may be its own shadow.
enum DerivedMemory: CaseIterable {
  /// What the primal reads and writes.
  case primal
  /// Cotangents of numbers in memory.
  case cotangents
  /// Cells of the tape.
  case tape
}

extension Sweep {
  /// Whether the shadows of what loops access are compared, too, in front of those that take memory to be apart.
  fileprivate var comparesShadows: Bool { spaces != nil && width == 1 }

  /// Says of a copy of a load or store of the primal what is known of the original.
  func putPrimal(_ copy: Value, like original: Value) {
    copy.takeApart(from: original)
    spaces?.put(copy, in: .primal)
  }

  /// Says where the cotangent of a number lies that a load or store of the primal is about.
  func putCotangent(_ access: Value, of original: Value) {
    spaces?.put(access, in: .cotangents)
    guard comparesShadows, activity.pointer(original.pointerOperand) == .always else { return }
    spaces?.setShadowApart(access, like: original)
  }

  /// Says that a load or store accesses the tape.
  func putTape(_ access: Value) { spaces?.put(access, in: .tape) }
}

extension ForwardSweep {
  /// The choice among the versions of loops: those that take memory to be apart are for shadows that are apart, too.
  func writeVersionTest(_ call: Value) {
    if journalReader != nil { return writePrimal(call) }
    let arguments = call.arguments
    var areApart = copy(of: arguments[0])
    if comparesShadows {
      for pair in stride(from: 1, to: arguments.count, by: 6) {
        guard let a = shadowRange(arguments[pair..<pair + 3]), let b = shadowRange(arguments[pair + 3..<pair + 6]) else {
          continue
        }
        let isBefore = builder.icmp(.unsignedLessOrEqual, a.end, b.first)
        let isBehind = builder.icmp(.unsignedLessOrEqual, b.end, a.first)
        areApart = builder.integer(.and, areApart, builder.integer(.or, isBefore, isBehind))
      }
    }
    bind(call, to: areApart)
    enterInJournal(call)
  }

  /// The first byte and the end of the shadow of a range: a base, its first byte, its end. Nil if it has none.
  private func shadowRange(_ range: ArraySlice<Value>) -> (first: Value, end: Value)? {
    guard let base = range.first, activity.pointer(base) != .never else { return nil }
    let addresses = [shadow(of: base)[0], copy(of: base)].map { builder.cast(.ptrtoint, $0, to: context.int64) }
    let distance = builder.integer(.sub, addresses[0], addresses[1])
    let bounds = range.dropFirst().map { builder.integer(.add, copy(of: $0), distance) }
    return (bounds[0], bounds[1])
  }
}
