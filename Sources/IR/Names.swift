internal import LLVMBridge

/// The names of copies that derivatives are made from.
public enum PrimalName {
  private static let prefix = "isozyme.primal."

  /// The name of the copy of a function of the user's.
  public static func of(_ name: String) -> String { prefix + name }

  /// The name in the user's program of what may be a copy, for messages and names that are made of it.
  public static func user(_ name: String) -> String { name.replacing(prefix, with: "") }
}

extension Function {
  /// The name that the user knows a function by.
  public var userName: String { PrimalName.user(name) }

  /// The function as C++ declares it, with its parameters; the symbol in other languages.
  public var declaredName: String { takeMessage(IsozymeDemangle(name)) }

  /// What users may call a function of C++ beside its symbol, the clearest first: with parameters, with its scopes, alone.
  public var userNames: [String] {
    [declaredName] + [true, false].compactMap { IsozymeQualifiedName(name, $0).map { takeMessage($0) } }
  }
}

extension Module {
  /// The functions with a body that users mean by `name`: by symbol, or as C++ writes it. Several, if it is ambiguous.
  public func functions(calledByUsers name: String) -> [Function] {
    if let exact = function(named: name), !exact.isDeclaration { return [exact] }
    let wanted = name.filter { $0 != " " }
    let names = functions.filter { !$0.isDeclaration }.map { ($0, $0.userNames.map { $0.filter { $0 != " " } }) }
    for form in 0..<3 {
      let matching = names.filter { form < $0.1.count && $0.1[form] == wanted }.map(\.0)
      if !matching.isEmpty { return matching }
    }
    return []
  }
}
