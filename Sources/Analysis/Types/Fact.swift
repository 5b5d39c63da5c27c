import IR

/// What bytes at one place of an object were seen to hold.
struct Fact: Equatable {
  /// Floating-point formats that are read or written there.
  var floats: Set<FloatKind> = []
  /// Whether a pointer is read or written there.
  var isPointer = false
  /// Where such a pointer may point to.
  var pointees: [PointerTarget] = []
  /// Whether integer arithmetic was done on the bytes.
  var isInteger = false
  /// Whether numbers were accessed there through an address that can be no other object's.
  var isSurelyFloat = false
  /// Whether integers were accessed there through an address that can be no other object's.
  var isSurelyInteger = false
  /// Whether a number was accessed there at an address that need not be a multiple of its size: in a packed struct, or in bytes.
  var isUnaligned = false
  /// The bytes of an integer member that a struct declares there; 0 for none.
  var memberBytes = 0
  /// The size of that struct: places that repeat with another period run across its members by mistake.
  var memberPeriod = 0

  /// What counts for a register where evidence is for both: the head of a list keeps its length where the nodes keep numbers,
  /// and addresses that walk through the list may be those of either.
  var weighed: Fact {
    guard isSurelyInteger, !isSurelyFloat, !floats.isEmpty else { return self }
    var fact = self
    fact.floats = []
    return fact
  }

  /// Leaves out what is declared of one object alone.
  mutating func forgetMembers() { (memberBytes, memberPeriod) = (0, 0) }

  /// Numbers of a format, where the address tells the object.
  static func float(_ format: FloatKind) -> Fact { Fact(floats: [format], isSurelyFloat: true) }
  /// Integers, where the address tells the object.
  static let integer = Fact(isInteger: true, isSurelyInteger: true)

  /// Whether all that was seen there are doubles and addresses.
  var isWord: Bool { floats.isSubset(of: [.double]) && (isPointer || !floats.isEmpty) }

  /// The bytes of the widest number or address seen there.
  var bytes: Int { max(floats.map(\.valueBytes).max() ?? 0, isPointer ? 8 : 0) }
}
