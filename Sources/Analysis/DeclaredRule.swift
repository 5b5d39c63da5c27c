public import IR
public import Rules

/// Functions of ours that compute a scalar function in their own way, and have its derivatives.
extension Function {
  private static var ruleAttribute: String { "isozyme-rule" }

  /// Says which scalar function this one computes.
  public func declareRule(_ function: ScalarFunction) { addAttribute(Self.ruleAttribute, value: "\(function)") }

  /// The scalar function that this one computes, if it says so.
  var declaredRule: ScalarFunction? {
    stringAttribute(Self.ruleAttribute).flatMap { name in ScalarFunction.allCases.first { "\($0)" == name } }
  }
}
