import IR

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
  /// Says in which space the bytes lie that a load or store accesses.
  func put(_ access: Value, in space: DerivedMemory) { spaces?.put(access, in: space) }

  /// Says of a copy of a load or store of the primal what is known of the original.
  func putPrimal(_ copy: Value, like original: Value) {
    copy.takeApart(from: original)
    put(copy, in: .primal)
  }
}
