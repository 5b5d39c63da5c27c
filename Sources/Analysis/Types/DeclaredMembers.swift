import IR

/// The members of a declared variable, by offset, that are single numbers or addresses.
///
/// An index moves an address inside of an array only (C17 6.5.6 §8). What is declared as one member is no array, and an
/// address of it reaches no other place, unless members of the same type are beside it: programs walk through those.
struct DeclaredMembers {
  private struct Member {
    var bytes: Int
    var isAlone: Bool
  }

  private var members: [Int: Member] = [:]

  init(of type: IRType, layout: DataLayout) {
    guard type.kind == .structure, let parts = Self.parts(of: type, at: 0, layout) else { return }
    for (index, part) in parts.enumerated() {
      guard let kind = part.type else { continue }
      let neighbours = [index - 1, index + 1].filter(parts.indices.contains).map { parts[$0] }
      let isArray = neighbours.contains {
        ($0.end == part.offset || part.end == $0.offset) && ($0.type == nil || $0.type == kind)
      }
      members[part.offset] = Member(bytes: part.end - part.offset, isAlone: !isArray && (kind.isPointer || kind.isFloat))
    }
  }

  /// Whether an index in steps of so many bytes stays at a place.
  func holdIndex(at offset: Int, step: Int) -> Bool {
    guard let member = members[offset], member.isAlone else { return false }
    return step % member.bytes == 0
  }

  /// Whether a place is the end of a single member, from which nothing further is reached in steps of its size.
  func end(at offset: Int, step: Int) -> Bool {
    guard step > 0, let before = members[offset - step], before.isAlone, before.bytes == step else { return false }
    return members[offset]?.isAlone ?? true
  }

  private typealias Part = (offset: Int, end: Int, type: IRType?)

  /// The scalars of a type in the order of their addresses, and room for anything without a type; nil where there are many.
  private static func parts(of type: IRType, at offset: Int, _ layout: DataLayout) -> [Part]? {
    let limit = 256
    switch type.kind {
    case .structure where type.structureName.hasPrefix("union."):
      return [(offset, offset + layout.allocationSize(type), nil)]
    case .array where type.elementType.isInteger:
      return [(offset, offset + layout.allocationSize(type), nil)]
    case .structure, .array:
      guard type.elementCount <= limit else { return nil }
      var all: [Part] = []
      for index in 0..<type.elementCount {
        let place = offset + layout.offset(of: index, in: type)
        guard let inner = parts(of: type.element(index), at: place, layout), all.count + inner.count <= limit else { return nil }
        all += inner
      }
      return all
    case .vector: return [(offset, offset + layout.storeSize(type), nil)]
    default: return [(offset, offset + layout.storeSize(type), type)]
    }
  }
}
