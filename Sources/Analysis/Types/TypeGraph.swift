import IR

/// What bytes at one place of an object were seen to hold.
struct Fact: Equatable {
  /// Floating-point formats that are read or written there.
  var floats: Set<FloatKind> = []
  /// Whether a pointer is read or written there.
  var isPointer = false
  /// Where such a pointer points to.
  var pointee: PointerTarget?
  /// Whether integer arithmetic was done on the bytes.
  var isInteger = false
  /// The bytes of an integer member that a struct declares there; 0 for none.
  var memberBytes = 0
  /// The size of that struct: places that repeat with another period run across its members by mistake.
  var memberPeriod = 0

  /// The bytes of the widest number or address seen there.
  var bytes: Int { max(floats.map(\.valueBytes).max() ?? 0, isPointer ? 8 : 0) }
}

/// Where a pointer points to: byte `offset` of an object, plus any multiple of `stride`.
struct PointerTarget: Hashable {
  var node: Int
  var offset: Int
  /// 0 when the offset is exact.
  var stride: Int
}

/// A place inside an object: `offset`, and any multiple of `stride` further.
struct Place: Hashable {
  var offset: Int
  var stride: Int
}

/// Objects in memory and in registers, unified where the same pointer may point to either.
///
/// B. Steensgaard, "Points-to analysis in almost linear time" (POPL 1996), with byte offsets and strides.
/// An object is a set of places with facts. Places reached with a variable index are periodic; exact places stay exact,
/// so that the pointer behind an array inside a struct is not mixed up with the array's elements.
struct TypeGraph {
  private var parent: [Int] = []
  private var shift: [Int] = []
  private(set) var facts: [[Place: Fact]] = []
  /// Objects that code outside of the module may have made or looked into.
  private(set) var isExternal: [Bool] = []
  /// Whether anything was learnt since the flag was last cleared.
  var changed = false

  /// A new object.
  mutating func makeNode(external: Bool = false) -> Int {
    parent.append(parent.count)
    shift.append(0)
    facts.append([:])
    isExternal.append(external)
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

  /// The target, expressed in the representative.
  func resolve(_ target: PointerTarget) -> PointerTarget {
    let (root, shift) = find(target.node)
    return PointerTarget(node: root, offset: normal(target.offset + shift, target.stride), stride: target.stride)
  }

  /// Marks an object as visible outside.
  mutating func markExternal(_ node: Int) {
    let root = find(node).root
    if !isExternal[root] {
      isExternal[root] = true
      changed = true
    }
  }

  /// The join of two targets of one pointer: their objects become one.
  mutating func join(_ a: PointerTarget?, _ b: PointerTarget?) -> PointerTarget? {
    guard let a else { return b }
    guard let b else { return a }
    let (x, y) = (resolve(a), resolve(b))
    if x == y { return x }
    if x.node != y.node {
      merge(y.node, into: x.node, shift: x.offset - y.offset)
      return resolve(PointerTarget(node: x.node, offset: x.offset, stride: gcd(x.stride, y.stride)))
    }
    let stride = gcd(gcd(x.stride, y.stride), x.offset - y.offset)
    return resolve(PointerTarget(node: x.node, offset: min(x.offset, y.offset), stride: stride))
  }

  private mutating func merge(_ node: Int, into root: Int, shift amount: Int) {
    parent[node] = root
    shift[node] = amount
    isExternal[root] = isExternal[root] || isExternal[node]
    let old = facts[node]
    facts[node] = [:]
    changed = true
    for (place, fact) in old {
      add(fact, at: PointerTarget(node: root, offset: place.offset + amount, stride: place.stride))
    }
  }

  /// Adds a fact about the bytes at a target.
  mutating func add(_ fact: Fact, at target: PointerTarget) {
    let t = resolve(target)
    let place = Place(offset: t.offset, stride: t.stride)
    let old = facts[t.node][place]
    guard let old else {
      facts[t.node][place] = fact
      changed = true
      return
    }
    var new = old
    new.floats.formUnion(fact.floats)
    new.isPointer = new.isPointer || fact.isPointer
    new.isInteger = new.isInteger || fact.isInteger
    if fact.memberBytes > 0 { (new.memberBytes, new.memberPeriod) = (fact.memberBytes, fact.memberPeriod) }
    if new != old { changed = true }
    facts[t.node][place] = new
    guard let pointee = fact.pointee else { return }
    let joined = join(old.pointee, pointee)
    // Joining may have merged this very object into another.
    let again = resolve(target)
    let newPlace = Place(offset: again.offset, stride: again.stride)
    if facts[again.node][newPlace, default: new].pointee != joined {
      facts[again.node][newPlace, default: new].pointee = joined
      changed = true
    }
  }

  /// The facts in the `size` bytes at a target, by offset from it.
  ///
  /// A place that is known more exactly wins over a blurred one: the pointer behind an array of numbers in a struct over
  /// the elements of the array, whose index is not known to stay inside.
  func facts(at target: PointerTarget, size: Int) -> [(offset: Int, fact: Fact)] {
    let t = resolve(target)
    var found: [(offset: Int, sharpness: Int, fact: Fact)] = []
    for (place, fact) in facts[t.node] {
      let sharpness = place.stride == 0 ? Int.max : place.stride
      for offset in occurrences(of: place, at: t, size: size) { found.append((offset, sharpness, fact)) }
    }
    found.sort { ($1.sharpness, $0.offset) < ($0.sharpness, $1.offset) }
    var result: [(offset: Int, fact: Fact)] = []
    var covered: [(start: Int, end: Int, sharpness: Int)] = []
    var members: [(start: Int, end: Int, period: Int)] = []
    for (offset, sharpness, fact) in found {
      let end = offset + fact.bytes
      if covered.contains(where: { $0.sharpness > sharpness && $0.start < end && offset < $0.end }) { continue }
      if sharpness != Int.max,
        members.contains(where: { sharpness % $0.period != 0 && $0.start < end && offset < $0.end })
      {
        continue
      }
      if fact.bytes > 0 { covered.append((offset, end, sharpness)) }
      if fact.memberBytes > 0, fact.bytes == 0 { members.append((offset, offset + fact.memberBytes, fact.memberPeriod)) }
      result.append((offset, fact))
    }
    return result.sorted { $0.offset < $1.offset }
  }

  /// The offsets from a target, below `size`, at which a place lies.
  private func occurrences(of place: Place, at t: PointerTarget, size: Int) -> [Int] {
    let period = gcd(place.stride, t.stride)
    if period == 0 {
      let relative = place.offset - t.offset
      return relative >= 0 && relative < size ? [relative] : []
    }
    guard size / period <= 4096 else { return [] }
    return Array(stride(from: normal(place.offset - t.offset, period), to: size, by: period))
  }

  /// Makes the facts of two pieces of memory of `size` bytes the same.
  mutating func equate(_ a: PointerTarget, _ b: PointerTarget, size: Int) {
    for (offset, fact) in facts(at: a, size: size) where offset + fact.bytes <= size { add(fact, at: b.advanced(by: offset)) }
    for (offset, fact) in facts(at: b, size: size) where offset + fact.bytes <= size { add(fact, at: a.advanced(by: offset)) }
  }
}

extension PointerTarget {
  /// The target `bytes` further.
  func advanced(by bytes: Int) -> PointerTarget { PointerTarget(node: node, offset: offset + bytes, stride: stride) }

  /// The target after adding any multiple of `step`.
  func repeated(every step: Int) -> PointerTarget {
    PointerTarget(node: node, offset: offset, stride: gcd(stride, step))
  }
}

/// The greatest common divisor; 0 is the neutral element.
func gcd(_ a: Int, _ b: Int) -> Int {
  var (x, y) = (abs(a), abs(b))
  while y != 0 { (x, y) = (y, x % y) }
  return x
}

/// The representative of `offset` modulo `stride` in 0 ..< stride.
func normal(_ offset: Int, _ stride: Int) -> Int {
  guard stride > 0 else { return offset }
  let rest = offset % stride
  return rest < 0 ? rest + stride : rest
}
