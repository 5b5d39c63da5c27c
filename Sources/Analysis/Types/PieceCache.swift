/// What was found in pieces of memory, for as long as nothing more is learnt of the objects that they are in.
final class PieceCache<Content> {
  private struct Piece: Hashable {
    let target: PointerTarget
    let size: Int
  }

  private var known: [Piece: (version: Int, content: Content)] = [:]

  /// What `size` bytes at a target hold, which `find` tells anew where `version` of the object is not that of the last time.
  func content(at target: PointerTarget, size: Int, version: Int, find: () -> Content) -> Content {
    let piece = Piece(target: target, size: size)
    if let (last, content) = known[piece], last == version { return content }
    let content = find()
    known[piece] = (version, content)
    return content
  }
}
