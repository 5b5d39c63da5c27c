import OrderedCollections

/// Copies of bytes from one piece of memory to another, or between memory and registers.
extension TypeGraph {
  /// Copies of more bytes keep what repeats as it is.
  private static let enumerationLimit = 512

  /// Notes that `size` bytes were moved: both pieces of memory hold the same kinds, and addresses at the destination point to
  /// where those at the source do. The source takes those of the destination only where nothing is known of its own: what was
  /// invented for one load is what the next one finds.
  mutating func move(_ source: PointerTarget, to destination: PointerTarget, size: Int) {
    copyFacts(of: source, to: destination, size: size, .forwards)
    copyFacts(of: destination, to: source, size: size, .backwards)
    guard size > Self.enumerationLimit else { return }
    copyPeriodicFacts(of: source, to: destination, .forwards)
    copyPeriodicFacts(of: destination, to: source, .backwards)
  }

  /// Notes that an unknown number of units of `unit` bytes were moved.
  mutating func move(_ source: PointerTarget, to destination: PointerTarget, unit: Int) {
    copyFacts(of: source, to: destination.repeated(every: unit), size: unit, .forwards)
    copyFacts(of: destination, to: source.repeated(every: unit), size: unit, .backwards)
    func isLeft(_ stride: Int) -> Bool { unit % stride != 0 || unit / stride > Self.enumerationLimit }
    copyPeriodicFacts(of: source, to: destination, .forwards, where: isLeft)
    copyPeriodicFacts(of: destination, to: source, .backwards, where: isLeft)
  }

  /// Whether facts go where the bytes went, or back.
  enum Direction { case forwards, backwards }

  /// The facts in the `size` bytes at a target as a copy takes them: those of a kind at one offset are one.
  private func sums(at target: PointerTarget, size: Int) -> [(offset: Int, fact: Fact)] {
    let t = resolve(target)
    noteContent(of: t.node)
    return knownSums.content(at: t, size: size, version: version[t.node]) {
      var found: [(offset: Int, fact: Fact)] = []
      for (offset, fact) in findFacts(at: t, size: size, limit: Self.enumerationLimit) {
        guard var part = fact.part(within: size - offset) else { continue }
        part.forgetMembers()
        if let index = found.firstIndex(where: { $0.offset == offset && $0.fact.isAlike(part) }) {
          found[index].fact.pointees = OrderedSet(found[index].fact.pointees + part.pointees).elements
        } else {
          found.append((offset, part))
        }
      }
      return found
    }
  }

  /// Gives `size` bytes at `b` the facts of those at `a`.
  mutating func copyFacts(of a: PointerTarget, to b: PointerTarget, size: Int, _ direction: Direction = .forwards) {
    for (offset, fact) in sums(at: a, size: size) {
      addCopy(of: fact, at: b.advanced(by: offset), isBlurred: resolve(a).isBlurred, direction)
    }
  }

  /// Adds what was found in other memory. Words are aligned; where the address of the source is not known well enough to tell
  /// where in it they are, the destination tells.
  private mutating func addCopy(of copied: Fact, at target: PointerTarget, isBlurred: Bool, _ direction: Direction) {
    let t = read(target)
    var fact = copied
    if direction == .backwards, !fact.pointees.isEmpty, hasPointees(at: t) { fact.pointees = [] }
    let mayBeElsewhere = (isBlurred || t.isBlurred) && !fact.isUnaligned
    guard fact.isWord, alignment[t.node] % PointerTarget.word == 0, mayBeElsewhere else { return add(fact, at: target) }
    let place = refined(t, alignment: PointerTarget.word)
    if place.offset % PointerTarget.word == 0 { add(fact, at: place) }
  }

  private mutating func copyPeriodicFacts(
    of a: PointerTarget, to b: PointerTarget, _ direction: Direction, where isMeant: (_ stride: Int) -> Bool = { _ in true }
  ) {
    let (from, to) = (resolve(a), resolve(b))
    noteContent(of: from.node)
    for (place, fact) in facts[from.node] where place.stride > 0 && isMeant(gcd(place.stride, from.stride)) {
      var fact = fact
      fact.forgetMembers()
      addCopy(
        of: fact,
        at: PointerTarget(
          node: to.node, offset: to.offset + place.offset - from.offset,
          stride: gcd(gcd(place.stride, from.stride), to.stride)), isBlurred: from.isBlurred, direction)
    }
  }
}
