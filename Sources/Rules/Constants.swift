/// A real constant that rules refer to by name; no digits are typed in a rule.
public enum Constant: Hashable, Sendable, CaseIterable {
  /// π.
  case pi
  /// 1 / π.
  case reciprocalOfPi
  /// The natural logarithm of 2.
  case ln2
  /// The natural logarithm of 10.
  case ln10
  /// log2(e) = 1 / ln 2.
  case log2OfE
  /// log10(e) = 1 / ln 10.
  case log10OfE
  /// 2 / √π, the slope of erf at zero.
  case twoOverRootPi
  /// √π / 2, the slope of the inverse of erf at zero.
  case halfRootPi
}

extension Constant {
  /// The constant with 50 significant digits, more than any format holds; rounded to the format where it is emitted.
  public var decimal: String {
    switch self {
    case .pi: "3.1415926535897932384626433832795028841971693993751"
    case .reciprocalOfPi: "0.31830988618379067153776752674502872406891929148091"
    case .ln2: "0.69314718055994530941723212145817656807550013436026"
    case .ln10: "2.3025850929940456840179914546843642076011014886288"
    case .log2OfE: "1.442695040888963407359924681001892137426645954153"
    case .log10OfE: "0.43429448190325182765112891891660508229439700580367"
    case .twoOverRootPi: "1.128379167095512573896158903121545171688101258658"
    case .halfRootPi: "0.88622692545275801364908374167057259139877472806119"
    }
  }
}
