import IR
import OrderedCollections

/// Objects in memory and in registers, and what their bytes hold.
///
/// Points-to sets are inclusions, after L. O. Andersen, "Program analysis and specialization for the C programming
/// language" (1994), with byte offsets and strides; a set that grows too large becomes one object, after B. Steensgaard,
/// "Points-to analysis in almost linear time" (POPL 1996), so that the analysis stays near-linear.
/// An object is a set of places with facts. Places reached with a variable index are periodic; exact places stay exact,
/// so that the pointer behind an array inside a struct is not mixed up with the array's elements.
struct TypeGraph {
  private var parent: [Int] = []
  private var shift: [Int] = []
  /// What is known of each object, in the order in which it was learnt: so that every run learns the same.
  private(set) var facts: [OrderedDictionary<Place, Fact>] = []
  /// Objects that code outside of the module may have made or looked into.
  private(set) var isExternal: [Bool] = []
  /// The alignment of each object's address.
  private(set) var alignment: [Int] = []
  /// Objects made by an allocator.
  private var isHeap: [Bool] = []
  /// Objects that are declared as structs.
  private var hasMembers: [Bool] = []
  /// The single members of objects whose whole type is declared.
  private(set) var members: [Int: DeclaredMembers] = [:]
  /// Objects that stand for several.
  private var isMerged: [Bool] = []
  /// How often something was learnt of each object.
  private(set) var version: [Int] = []
  /// How often each object was made one with another.
  private var unions: [Int] = []
  /// What is looked at.
  let log = ReadingLog()
  private let knownFacts = PieceCache<[(offset: Int, fact: Fact)]>()
  let knownSums = PieceCache<[(offset: Int, fact: Fact)]>()
  private let knownPointees = PieceCache<[PointerTarget]>()
  /// Whether facts that are added now concern one object alone, so that what is certain of them stays certain.
  var isCertain = true
  /// Whether anything was learnt since the flag was last cleared.
  var changed = false

  /// A new object, whose address is a multiple of `alignment`.
  mutating func makeNode(external: Bool = false, alignment: Int = 1, isHeap: Bool = false) -> Int {
    parent.append(parent.count)
    shift.append(0)
    facts.append([:])
    isExternal.append(external)
    isMerged.append(false)
    version.append(0)
    unions.append(0)
    hasMembers.append(false)
    self.alignment.append(alignment)
    self.isHeap.append(isHeap)
    return parent.count - 1
  }

  /// The representative of an object, and what to add to an offset in the object.
  func find(_ node: Int) -> (root: Int, shift: Int) {
    var current = node
    var total = 0
    while parent[current] != current {
      total += shift[current]
      current = parent[current]
    }
    return (current, total)
  }

  /// Whether as much is known of what was looked at as was known then; of registers, their versions tell.
  func isCurrent(_ reading: Reading, _ versionOf: (Value) -> Int) -> Bool {
    switch reading.source {
    case .content(let node): reading.version == version[find(node).root]
    case .identity(let node): reading.version == unions[find(node).root]
    case .register(let value): reading.version == versionOf(value)
    }
  }

  /// Notes that the content of an object is looked at.
  func noteContent(of root: Int) { log.note(.content(node: root), version: version[root]) }

  /// The target, expressed in the representative, which an equation looks at.
  func read(_ target: PointerTarget) -> PointerTarget {
    let t = resolve(target)
    log.note(.identity(node: t.node), version: unions[t.node])
    return t
  }

  /// The target, expressed in the representative.
  func resolve(_ target: PointerTarget) -> PointerTarget {
    let (root, shift) = find(target.node)
    let array = target.array.map { $0.lowerBound + shift..<$0.upperBound + shift }
    return PointerTarget(node: root, offset: normal(target.offset + shift, target.stride), stride: target.stride, array: array)
  }

  /// Whether integers and numbers may lie side by side in an object: it is declared to have members, or stands for several.
  func mayBeMixed(_ node: Int) -> Bool {
    let root = find(node).root
    return isMerged[root] || hasMembers[root]
  }

  /// Notes that an object is declared with members of its own.
  mutating func markMembers(_ node: Int) { hasMembers[find(node).root] = true }

  /// Notes the type of a whole object.
  mutating func declare(_ node: Int, as type: IRType, layout: DataLayout) {
    members[find(node).root] = DeclaredMembers(of: type, layout: layout)
  }

  /// Marks an object as visible outside.
  mutating func markExternal(_ node: Int) {
    let root = find(node).root
    if !isExternal[root] {
      isExternal[root] = true
      noteChange(of: root)
    }
  }

  // MARK: Sets of targets

  /// The most places of one object that a pointer is followed to; more become one place with a stride.
  private static let placeLimit = 4
  /// The most objects that a pointer is followed to; more become one object.
  private static let objectLimit = 16

  /// Adds targets to the set of those that a pointer may have; returns whether any is new.
  mutating func insert(_ targets: [PointerTarget], into set: inout [PointerTarget]) -> Bool {
    let new = targets.map(resolve).filter { target in
      !set.contains(target) && !set.contains { resolve($0).covers(target) }
    }
    if new.isEmpty { return false }
    set = normalised(set + new)
    while let (extra, home) = excess(of: set) {
      merge(extra, into: home)
      set = normalised(set)
    }
    return true
  }

  /// A set without repetitions, and with few places of each object.
  private func normalised(_ set: [PointerTarget]) -> [PointerTarget] {
    var result: [PointerTarget] = []
    for target in set.map(resolve) where !result.contains(where: { $0.covers(target) }) {
      result.removeAll { target.covers($0) }
      result.append(target)
    }
    for node in OrderedSet(result.map(\.node)) {
      let places = result.filter { $0.node == node }
      guard places.count > Self.placeLimit else { continue }
      result.removeAll { $0.node == node }
      var all = resolve(places.dropFirst().reduce(places[0]) { $0.blurred(with: $1) })
      if all.array == nil, places.allSatisfy({ $0.stride == 0 }) {
        all.array = members[node]?.array(holding: places.map(\.offset), step: all.stride)
      }
      result.append(all)
    }
    return result
  }

  /// Two targets of a set that spreads over too many objects, which are best made one: the same place of fresh memory. What
  /// is known of a variable stays apart.
  private func excess(of set: [PointerTarget]) -> (extra: PointerTarget, home: PointerTarget)? {
    guard Set(set.map(\.node)).count > Self.objectLimit else { return nil }
    func pair(_ isAlike: (PointerTarget, PointerTarget) -> Bool) -> (PointerTarget, PointerTarget)? {
      for extra in set.reversed() {
        if let home = set.first(where: { $0.node != extra.node && isAlike($0, extra) }) { return (extra, home) }
      }
      return nil
    }
    return pair { isHeap[$0.node] && isHeap[$1.node] && $0.place == $1.place } ?? pair { isHeap[$0.node] && isHeap[$1.node] }
      ?? pair { _, _ in true }
  }

  /// Makes the objects of two targets one, in which both are the same place.
  private mutating func merge(_ target: PointerTarget, into home: PointerTarget) {
    let (node, root) = (target.node, home.node)
    let amount = home.offset - target.offset
    parent[node] = root
    shift[node] = amount
    isExternal[root] = isExternal[root] || isExternal[node]
    isMerged[root] = true
    unions[root] = max(unions[root], unions[node]) + 1
    version[root] = max(version[root], version[node])
    (members[root], members[node]) = (nil, nil)
    alignment[root] = gcd(gcd(alignment[root], alignment[node]), amount)
    let old = facts[node]
    facts[node] = [:]
    noteChange(of: root)
    // Members of one object say nothing of the others.
    for place in facts[root].keys { facts[root][place]?.forgetMembers() }
    for (place, fact) in old {
      add(fact, at: PointerTarget(node: root, offset: place.offset + amount, stride: place.stride))
    }
  }

  // MARK: Facts

  private mutating func noteChange(of root: Int) {
    version[root] += 1
    changed = true
  }

  /// Adds a fact about the bytes at a target.
  mutating func add(_ fact: Fact, at target: PointerTarget) {
    let t = resolve(target)
    let place = Place(offset: t.offset, stride: t.stride)
    let old = facts[t.node][place]
    var new = old ?? Fact()
    new.floats.formUnion(fact.floats)
    new.isPointer = new.isPointer || fact.isPointer
    new.isInteger = new.isInteger || fact.isInteger
    new.isUnaligned = new.isUnaligned || fact.isUnaligned
    new.isSurelyFloat = new.isSurelyFloat || (fact.isSurelyFloat && isCertain)
    let isOnePlace = isCertain && t.stride == 0 && !isMerged[t.node]
    new.isSurelyInteger = new.isSurelyInteger || (fact.isSurelyInteger && isOnePlace)
    if fact.memberBytes > 0, !isMerged[t.node] {
      new.memberBytes = new.memberBytes > 0 ? min(new.memberBytes, fact.memberBytes) : fact.memberBytes
      new.memberPeriod = gcd(new.memberPeriod, fact.memberPeriod)
    }
    if new != old {
      facts[t.node][place] = new
      noteChange(of: t.node)
    }
    if !fact.pointees.isEmpty { add(pointees: fact.pointees, at: target) }
  }

  private mutating func add(pointees: [PointerTarget], at target: PointerTarget) {
    let before = resolve(target)
    var set = facts[before.node][before.place]?.pointees ?? []
    guard insert(pointees, into: &set) else { return }
    // Merging objects may have moved this very place.
    let now = resolve(target)
    noteChange(of: now.node)
    let present = facts[now.node][now.place, default: Fact()].pointees
    facts[now.node][now.place, default: Fact()].pointees = normalised(set + present)
  }

  /// Where the addresses in the bytes at a target may point to.
  func pointees(at target: PointerTarget) -> [PointerTarget] {
    let t = resolve(target)
    noteContent(of: t.node)
    return knownPointees.content(at: t, size: 1, version: version[t.node]) {
      var found: OrderedSet<PointerTarget> = []
      for (place, fact) in facts[t.node] where !fact.pointees.isEmpty && mayBe(place, t.place) { found.formUnion(fact.pointees) }
      return found.elements
    }
  }

  /// Whether it is known where any addresses in the bytes at a target may point to.
  func hasPointees(at t: PointerTarget) -> Bool {
    noteContent(of: t.node)
    return facts[t.node].contains { place, fact in !fact.pointees.isEmpty && mayBe(place, t.place) }
  }

  /// Whether two places of an object may be the same.
  private func mayBe(_ a: Place, _ b: Place) -> Bool { normal(a.offset - b.offset, gcd(a.stride, b.stride)) == 0 }

  /// The facts in the `size` bytes at a target, by offset from it.
  ///
  /// A place that is known more exactly wins over a blurred one: the count behind an array of numbers in a struct over
  /// the elements of the array, whose index is not known to stay inside. Doubles and addresses do not exclude each other. Numbers
  /// that need not be aligned may lie at any of their places.
  func facts(at target: PointerTarget, size: Int) -> [(offset: Int, fact: Fact)] {
    let t = resolve(target)
    noteContent(of: t.node)
    return knownFacts.content(at: t, size: size, version: version[t.node]) { findFacts(at: t, size: size) }
  }

  /// - Parameter limit: what has more places in these bytes is left out.
  func findFacts(at t: PointerTarget, size: Int, limit: Int = .max) -> [(offset: Int, fact: Fact)] {
    // What lies at some of the places that the target stands for tells nothing of the others.
    func isRepeated(_ period: Int) -> Bool { t.stride == 0 || (period > 0 && t.stride % period == 0) }
    var found: [(offset: Int, sharpness: Int, tellsAll: Bool, fact: Fact)] = []
    for (place, fact) in facts[t.node] {
      let sharpness = place.stride == 0 ? Int.max : place.stride
      for offset in occurrences(of: place, at: t, size: size, limit: limit) {
        found.append((offset, sharpness, isRepeated(place.stride), fact))
      }
    }
    found.sort { ($1.sharpness, $0.offset) < ($0.sharpness, $1.offset) }
    var result: [(offset: Int, fact: Fact)] = []
    var covered: [(start: Int, end: Int, sharpness: Int, fact: Fact)] = []
    var members: [(start: Int, end: Int, period: Int)] = []
    for (offset, sharpness, tellsAll, fact) in found {
      let end = offset + fact.bytes
      let isHidden =
        !fact.isUnaligned
        && covered.contains {
          $0.sharpness > sharpness && $0.start < end && offset < $0.end
            && !$0.fact.mayShareWord(with: fact, at: offset - $0.start)
        }
      if isHidden { continue }
      if sharpness != Int.max,
        members.contains(where: { sharpness % $0.period != 0 && $0.start < end && offset < $0.end })
      {
        continue
      }
      if fact.bytes > 0, tellsAll { covered.append((offset, end, sharpness, fact)) }
      if fact.memberBytes > 0, isRepeated(fact.memberPeriod) {
        members.append((offset, offset + fact.memberBytes, fact.memberPeriod))
      }
      result.append((offset, fact))
    }
    return result.sorted { $0.offset < $1.offset }
  }

  /// Whether something else may lie in the word at a target where that lies which `isOwn` tells: as in a union, and other than in
  /// a struct whose members an index seems to run across.
  func isShared(_ target: PointerTarget, by isOwn: (Fact) -> Bool) -> Bool {
    let t = resolve(target)
    return facts[t.node].contains { place, fact in
      guard fact.bytes > 0, !isOwn(fact) || fact.floats.count + (fact.isPointer ? 1 : 0) > 1 else { return false }
      return occurrences(of: place, at: t, size: PointerTarget.word).contains { offset in
        let word = PointerTarget(node: t.node, offset: place.offset - offset, stride: place.stride)
        return facts(at: word, size: PointerTarget.word).contains { isOwn($0.fact) }
      }
    }
  }

  /// How often what is known of an object is found in the `size` bytes at a target.
  func count(at target: PointerTarget, size: Int) -> Int {
    let t = resolve(target)
    return facts[t.node].keys.reduce(0) { count, place in
      let period = gcd(place.stride, t.stride)
      return count + (period == 0 ? 1 : size / period)
    }
  }

  /// The offsets from a target, below `size`, at which a place lies; none if they are more than `limit`.
  private func occurrences(of place: Place, at t: PointerTarget, size: Int, limit: Int = .max) -> [Int] {
    let period = gcd(place.stride, t.stride)
    if period == 0 {
      let relative = place.offset - t.offset
      return relative >= 0 && relative < size ? [relative] : []
    }
    guard size / period <= limit else { return [] }
    return Array(stride(from: normal(place.offset - t.offset, period), to: size, by: period))
  }
}
