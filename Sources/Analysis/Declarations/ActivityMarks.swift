public import IR

/// Attributes that say of a parameter or result that it has no derivative. Enzyme's name of it is `enzyme_inactive`.
extension Function {
  /// Whether a parameter or the result is marked.
  public func isMarkedInactive(at position: AttributePosition) -> Bool {
    stringAttribute("enzyme_inactive", at: position) != nil
  }

  /// Whether any is: inlining would lose it.
  var hasActivityMarks: Bool {
    isMarkedInactive(at: .result) || parameters.indices.contains { isMarkedInactive(at: .parameter($0)) }
  }
}
