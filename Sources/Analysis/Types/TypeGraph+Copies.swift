import IR
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
    copyLaterFacts(of: source, to: destination, unit: unit, .forwards)
    copyLaterFacts(of: destination, to: source, unit: unit, .backwards)
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
    fact.forgetMembers()
    if direction == .backwards, !fact.pointees.isEmpty, hasPointees(at: t) { fact.pointees = [] }
    let mayBeElsewhere = (isBlurred || t.isBlurred) && !fact.isUnaligned
    guard fact.isWord, alignment[t.node] % PointerTarget.word == 0, mayBeElsewhere else { return add(fact, at: target) }
    let place = refined(t, alignment: PointerTarget.word)
    if place.offset % PointerTarget.word == 0 { add(fact, at: place) }
  }

  /// How far exact places are followed; copies of copies may move them on and on.
  private static let exactReach = 512

  /// Gives what is known exactly of bytes after the first `unit` to the bytes as far from the other target.
  private mutating func copyLaterFacts(of a: PointerTarget, to b: PointerTarget, unit: Int, _ direction: Direction) {
    let (from, to) = (resolve(a), resolve(b))
    guard from.stride == 0, to.stride == 0 else { return }
    noteContent(of: from.node)
    for (place, fact) in facts[from.node] where place.stride == 0 && place.offset - from.offset >= unit {
      let distance = place.offset - from.offset
      let exact = to.advanced(by: distance)
      let alignment = min(max(1, fact.bytes), PointerTarget.word)
      let target = distance < Self.exactReach ? exact : exact.repeated(every: unit % alignment == 0 ? unit : alignment)
      guard mayBeDeclared(fact, at: exact), !isKnown(fact, at: resolve(target)) else { continue }
      addCopy(of: fact, at: target, isBlurred: false, direction)
    }
  }

  /// Whether a declaration leaves room for a fact.
  private func mayBeDeclared(_ fact: Fact, at target: PointerTarget) -> Bool {
    guard let scalars = declaredScalars(from: target, bytes: 1) else { return true }
    guard let type = scalars.first?.type else { return false }
    return type.isPointer ? fact.isPointer : type.floatFormat.map { fact.floats.contains($0) } ?? true
  }

  /// Whether a fact holds of all places of a rhythm that a target is one of.
  private func isKnown(_ fact: Fact, at t: PointerTarget) -> Bool {
    facts[t.node].contains { place, known in
      place.stride > 0 && gcd(place.stride, t.stride) == place.stride && normal(t.offset - place.offset, place.stride) == 0
        && fact.floats.isSubset(of: known.floats) && (known.isPointer || !fact.isPointer) && (known.isInteger || !fact.isInteger)
        && fact.pointees.allSatisfy(known.pointees.contains)
    }
  }

  private mutating func copyPeriodicFacts(
    of a: PointerTarget, to b: PointerTarget, _ direction: Direction, where isMeant: (_ stride: Int) -> Bool = { _ in true }
  ) {
    let (from, to) = (resolve(a), resolve(b))
    noteContent(of: from.node)
    for (place, fact) in facts[from.node] where place.stride > 0 && isMeant(gcd(place.stride, from.stride)) {
      addCopy(
        of: fact,
        at: PointerTarget(
          node: to.node, offset: to.offset + place.offset - from.offset,
          stride: gcd(gcd(place.stride, from.stride), to.stride)), isBlurred: from.isBlurred, direction)
    }
  }
}
