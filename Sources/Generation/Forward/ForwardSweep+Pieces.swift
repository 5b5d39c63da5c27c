import Analysis
import IR
import Planning

/// Numbers that are copied in pieces: errors where that is certain.
extension ForwardSweep {
  /// Stops where an integer is written over a part of a number: the derivative of the whole is then not known.
  func rejectPieces(_ store: Value) throws(Diagnostic) {
    if types.isContradictory(store.storedValue), activity.pointer(store.pointerOperand) >= .always {
      throw MemoryContents(types: types, primal: primal).contradiction(at: store)
    }
    guard plan.pieces.tears(store) == .certain else { return }
    throw Diagnostic(
      "a floating-point number is written in pieces", remedy: "copy it whole: by assignment or memcpy",
      in: primal.function.name, at: store.debugLocation)
  }

  /// Stops where a number is put together from parts of others.
  func rejectAssembled(_ cast: Value) throws(Diagnostic) {
    guard !activity.isVaried(cast), plan.pieces.certainty(of: cast.operand(0)) != nil else { return }
    throw Diagnostic(
      "a floating-point number is put together from pieces", remedy: "copy it whole: by assignment or memcpy",
      in: primal.function.name, at: cast.debugLocation)
  }
}
