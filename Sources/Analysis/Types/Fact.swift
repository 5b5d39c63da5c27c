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

  /// What is known of the first bytes: of a float that lies where an address may lie, too; nil if only what is longer was seen.
  func part(within room: Int) -> Fact? {
    if bytes <= room { return self }
    var part = self
    part.floats = floats.filter { $0.valueBytes <= room }
    if room < PointerTarget.word { (part.isPointer, part.pointees) = (false, []) }
    return part.bytes > 0 ? part : nil
  }

  /// Whether two facts are the same but for where addresses point to.
  func isAlike(_ other: Fact) -> Bool {
    var same = other
    same.pointees = pointees
    return same == self
  }

  /// Leaves out what is declared of one object alone.
  mutating func forgetMembers() { (memberBytes, memberPeriod) = (0, 0) }

  /// Numbers of a format, where the address tells the object.
  static func float(_ format: FloatKind) -> Fact { Fact(floats: [format], isSurelyFloat: true) }
  /// Integers, where the address tells the object.
  static let integer = Fact(isInteger: true, isSurelyInteger: true)

  /// Whether all that was seen there are doubles and addresses, or floats and addresses.
  var isWord: Bool { isPointer ? floats.isSubset(of: [.double]) || floats.isSubset(of: [.single]) : floats == [.double] }

  /// Whether what was seen `distance` bytes further may lie in the same word: addresses and doubles, or addresses and floats.
  func mayShareWord(with other: Fact, at distance: Int) -> Bool {
    switch floats.union(other.floats) {
    case [], [.double]: distance == 0
    case [.single]: distance == 0 || (distance == 4 ? isPointer : distance == -4 && other.isPointer)
    default: false
    }
  }

  /// The bytes of the widest number or address seen there.
  var bytes: Int { max(floats.map(\.valueBytes).max() ?? 0, isPointer ? 8 : 0) }
}
