import Analysis
import IR

/// Numbers that are copied in pieces: errors where that is certain.
extension ForwardSweep {
  /// Stops where an integer is written over a part of a number: the derivative of the whole is then not known.
  func rejectPieces(_ store: Value) throws(Diagnostic) {
    guard pieces.tears(store) == .certain else { return }
    throw Diagnostic(
      "a floating-point number is written in pieces", remedy: "copy it whole: by assignment or memcpy",
      in: primal.function.name, at: store.debugLocation)
  }

  /// Stops where a number is put together from parts of others.
  func rejectAssembled(_ cast: Value) throws(Diagnostic) {
    guard !activity.isVaried(cast), pieces.certainty(of: cast.operand(0)) != nil else { return }
    throw Diagnostic(
      "a floating-point number is put together from pieces", remedy: "copy it whole: by assignment or memcpy",
      in: primal.function.name, at: cast.debugLocation)
  }

  /// The loads of what may be pieces of numbers, and is written where it may tear one.
  func tornLoads() -> Set<Value> {
    let stores = primal.blocks.flatMap(\.instructions).filter { $0.opcode == .store && pieces.tears($0) == .perhaps }
    return Set(stores.flatMap { pieces.loads(behind: $0.storedValue) })
  }
}
