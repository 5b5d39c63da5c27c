import IR
import Testing

@testable import Analysis

private let double = Fact(floats: [.double])
private let single = Fact(floats: [.single])
private let integer = Fact(isInteger: true)

/// The formats and offsets found in the bytes at a target.
private func floats(_ graph: TypeGraph, at target: PointerTarget, size: Int) -> [Int: Set<FloatKind>] {
  var result: [Int: Set<FloatKind>] = [:]
  for (offset, fact) in graph.facts(at: target, size: size) where !fact.floats.isEmpty {
    result[offset, default: []].formUnion(fact.floats)
  }
  return result
}

/// A target at the start of a new object.
private func object(in graph: inout TypeGraph) -> PointerTarget {
  PointerTarget(node: graph.makeNode(), offset: 0, stride: 0)
}

@Suite struct PlaceTests {
  @Test func anExactPlaceIsSeenAtItsOffsetOnly() {
    var graph = TypeGraph()
    let start = object(in: &graph)
    graph.add(double, at: start.advanced(by: 16))
    #expect(floats(graph, at: start, size: 64) == [16: [.double]])
    #expect(floats(graph, at: start.advanced(by: 8), size: 64) == [8: [.double]])
    #expect(floats(graph, at: start, size: 16).isEmpty, "the place lies behind the bytes")
    #expect(floats(graph, at: start.advanced(by: 24), size: 64).isEmpty, "the place lies before the bytes")
  }

  @Test func whatLiesAtOneMultipleHidesNothingAtTheOthers() {
    var graph = TypeGraph()
    let start = object(in: &graph)
    let repeated = start.repeated(every: 8)
    graph.add(double, at: repeated)
    graph.add(Fact(isInteger: true, memberBytes: 8, memberPeriod: 24), at: start.advanced(by: 16))
    graph.add(single, at: start.advanced(by: 32))
    #expect(floats(graph, at: repeated, size: 8)[0]?.contains(.double) == true)
    #expect(floats(graph, at: start.advanced(by: 16), size: 8).isEmpty, "the member is no number")
  }

  @Test func membersOfOneObjectHideNothingInMergedOnes() {
    var graph = TypeGraph()
    let (structure, room) = (object(in: &graph), object(in: &graph))
    let member = Fact(isInteger: true, memberBytes: 8, memberPeriod: 24)
    graph.add(member, at: structure.advanced(by: 16))
    graph.add(double, at: room.repeated(every: 8))
    var targets: [PointerTarget] = []
    for target in [structure] + (0..<15).map({ _ in object(in: &graph) }) + [room] { _ = graph.insert([target], into: &targets) }
    #expect(graph.resolve(structure).node == graph.resolve(room).node, "too many objects become fewer")
    graph.add(member, at: structure.advanced(by: 16))
    #expect(floats(graph, at: structure.advanced(by: 16), size: 8) == [0: [.double]])
  }

  @Test func aPeriodicPlaceIsSeenAtEveryMultiple() {
    var graph = TypeGraph()
    let start = object(in: &graph)
    graph.add(double, at: start.advanced(by: 8).repeated(every: 24))
    #expect(floats(graph, at: start, size: 72) == [8: [.double], 32: [.double], 56: [.double]])
    #expect(floats(graph, at: start.advanced(by: 24), size: 24) == [8: [.double]])
    #expect(floats(graph, at: start.advanced(by: -24), size: 24) == [8: [.double]], "in front of the place, too")
  }

  @Test func placesOfTwoPeriodsAreKeptApart() {
    var graph = TypeGraph()
    let start = object(in: &graph)
    graph.add(double, at: start.repeated(every: 16))
    graph.add(single, at: start.advanced(by: 8).repeated(every: 16))
    #expect(floats(graph, at: start, size: 32) == [0: [.double], 8: [.single], 16: [.double], 24: [.single]])
  }

  @Test func anAddressWithAPeriodSeesWhatAnyOfItsPlacesHolds() {
    var graph = TypeGraph()
    let start = object(in: &graph)
    graph.add(double, at: start.advanced(by: 16))
    #expect(floats(graph, at: start.repeated(every: 16), size: 16) == [0: [.double]])
    #expect(floats(graph, at: start.advanced(by: 8).repeated(every: 16), size: 8).isEmpty)
  }

  @Test func stridesCombineToTheirGreatestCommonDivisor() {
    let target = PointerTarget(node: 0, offset: 0, stride: 0)
    #expect(target.repeated(every: 24).stride == 24)
    #expect(target.repeated(every: 24).repeated(every: 16).stride == 8)
    #expect(gcd(0, 24) == 24 && gcd(-24, 16) == 8)
    #expect(normal(-8, 24) == 16 && normal(50, 24) == 2 && normal(-8, 0) == -8)
  }

  @Test func anOffsetIsTakenModuloThePeriod() {
    var graph = TypeGraph()
    let start = object(in: &graph)
    #expect(graph.resolve(start.advanced(by: 40).repeated(every: 16)).offset == 8)
    graph.add(double, at: start.advanced(by: 40).repeated(every: 16))
    graph.changed = false
    graph.add(double, at: start.advanced(by: -8).repeated(every: 16))
    #expect(!graph.changed, "both are the same place")
  }
}

@Suite struct TargetSetTests {
  @Test func aSetKeepsObjectsApart() {
    var graph = TypeGraph()
    let (a, b) = (object(in: &graph), object(in: &graph))
    var set: [PointerTarget] = []
    #expect(graph.insert([a], into: &set) && graph.insert([b], into: &set))
    #expect(!graph.insert([a], into: &set), "nothing new")
    graph.add(double, at: a)
    #expect(set == [a, b] && floats(graph, at: b, size: 8).isEmpty)
  }

  @Test func aTargetThatRepeatsTakesInItsPlaces() {
    var graph = TypeGraph()
    let start = object(in: &graph)
    var set: [PointerTarget] = []
    _ = graph.insert([start.advanced(by: 16)], into: &set)
    #expect(graph.insert([start.repeated(every: 8)], into: &set))
    #expect(set == [start.repeated(every: 8)])
    #expect(!graph.insert([start.advanced(by: 24).repeated(every: 16)], into: &set))
    #expect(graph.insert([start.advanced(by: 4)], into: &set))
  }

  @Test func manyPlacesOfAnObjectBecomeOneWithAStride() {
    var graph = TypeGraph()
    let start = object(in: &graph)
    var set: [PointerTarget] = []
    for index in 0..<5 { _ = graph.insert([start.advanced(by: 8 + 24 * index)], into: &set) }
    #expect(set == [start.advanced(by: 8).repeated(every: 24)])
  }

  @Test func manyObjectsBecomeOneAtTheirOffsets() {
    var graph = TypeGraph()
    let objects = (0..<24).map { _ in object(in: &graph) }
    for (index, object) in objects.enumerated() { graph.add(double, at: object.advanced(by: 8 * index + 16)) }
    var set: [PointerTarget] = []
    for (index, object) in objects.enumerated() { _ = graph.insert([object.advanced(by: 8 * index)], into: &set) }
    #expect(set.count < 24)
    for target in set { #expect(floats(graph, at: target, size: 24)[16] == [.double]) }
  }

  @Test func freshMemoryBecomesOneBeforeVariablesDo() {
    var graph = TypeGraph()
    let variables = (0..<4).map { _ in object(in: &graph) }
    let fresh = (0..<24).map { _ in PointerTarget(node: graph.makeNode(isHeap: true), offset: 0, stride: 0) }
    var set: [PointerTarget] = []
    for target in variables + fresh { _ = graph.insert([target], into: &set) }
    #expect(variables.allSatisfy { graph.resolve($0) == $0 && set.contains($0) })
  }

  @Test func alignmentTellsThePlacesOfAStride() {
    var graph = TypeGraph()
    let aligned = PointerTarget(node: graph.makeNode(alignment: 16), offset: 0, stride: 4)
    #expect(graph.refined(aligned, alignment: 8) == PointerTarget(node: aligned.node, offset: 0, stride: 8))
    #expect(graph.refined(aligned.advanced(by: 1), alignment: 8).stride == 4)
    let unknown = PointerTarget(node: graph.makeNode(), offset: 0, stride: 4)
    #expect(graph.refined(unknown, alignment: 8) == unknown)
  }

  @Test func mergingMovesWhatAddressesPointTo() {
    var graph = TypeGraph()
    let objects = (0..<24).map { _ in object(in: &graph) }
    let cell = object(in: &graph)
    for object in objects {
      graph.add(Fact(isPointer: true, pointees: [object]), at: object.advanced(by: 8))
      graph.add(Fact(isPointer: true, pointees: [object]), at: cell)
    }
    graph.add(double, at: objects[23])
    let pointees = graph.pointees(at: cell)
    #expect(pointees.contains { floats(graph, at: $0, size: 8) == [0: [.double]] })
    #expect(graph.pointees(at: objects[23].advanced(by: 8)).contains { floats(graph, at: $0, size: 8) == [0: [.double]] })
  }

  @Test func whatIsVisibleOutsideStaysSo() {
    var graph = TypeGraph()
    var set: [PointerTarget] = []
    let objects = (0..<24).map { _ in object(in: &graph) }
    graph.markExternal(objects[23].node)
    for object in objects { _ = graph.insert([object], into: &set) }
    #expect(graph.isExternal[graph.resolve(objects[23]).node])
  }
}

@Suite struct CopyTests {
  @Test func equatedBytesHoldTheSame() {
    var graph = TypeGraph()
    let (a, b) = (object(in: &graph), object(in: &graph))
    graph.add(double, at: a)
    graph.add(single, at: a.advanced(by: 16))
    graph.add(integer, at: b.advanced(by: 8))
    graph.move(b, to: a, size: 16)
    #expect(floats(graph, at: b, size: 32) == [0: [.double]], "what lies behind the bytes is not copied")
    #expect(graph.facts(at: a, size: 16).contains { $0.offset == 8 && $0.fact.isInteger })
  }

  @Test func copiesOfUnitsRepeatWithTheUnit() {
    var graph = TypeGraph()
    let (array, record) = (object(in: &graph), object(in: &graph))
    graph.add(double, at: record)
    graph.add(single, at: record.advanced(by: 8))
    graph.add(double, at: record.advanced(by: 16))
    graph.move(record, to: array, unit: 16)
    #expect(floats(graph, at: array, size: 32) == [0: [.double], 8: [.single], 16: [.double], 24: [.single]])
  }

  @Test func aMemberBehindAnArrayMayBePartOfTheCopy() {
    var graph = TypeGraph()
    let (record, buffer) = (object(in: &graph), object(in: &graph))
    graph.add(double, at: record.repeated(every: 8))
    graph.add(Fact(isPointer: true), at: record.advanced(by: 32))
    graph.move(record, to: buffer, unit: 8)
    #expect(floats(graph, at: buffer, size: 48).count == 6)
    #expect(graph.facts(at: buffer, size: 48).filter { $0.fact.isPointer }.map(\.offset) == [32])
  }

  @Test func largeCopiesKeepWhatRepeats() {
    var graph = TypeGraph()
    let (a, b) = (object(in: &graph), object(in: &graph))
    graph.add(double, at: a.advanced(by: 8).repeated(every: 16))
    graph.add(single, at: a.advanced(by: 4000))
    graph.move(b, to: a, size: 80_000)
    #expect(floats(graph, at: b, size: 32) == [8: [.double], 24: [.double]])
    #expect(floats(graph, at: b.advanced(by: 4000), size: 4) == [0: [.single]])
  }

  @Test func movingTwiceTeachesNothingNew() {
    var graph = TypeGraph()
    let (a, b) = (object(in: &graph), object(in: &graph))
    graph.add(double, at: a.repeated(every: 8))
    graph.move(a, to: b, size: 32)
    graph.changed = false
    graph.move(a, to: b, size: 32)
    #expect(!graph.changed)
  }

  @Test func kindsGoBothWaysAndPointeesWithTheBytes() {
    var graph = TypeGraph()
    let (source, destination) = (object(in: &graph), object(in: &graph))
    let (first, second) = (object(in: &graph), object(in: &graph))
    graph.add(Fact(isPointer: true, pointees: [first]), at: source)
    graph.add(Fact(isPointer: true, pointees: [second]), at: destination)
    graph.add(double, at: destination.advanced(by: 8))
    graph.move(source, to: destination, size: 16)
    #expect(graph.pointees(at: source) == [first])
    #expect(Set(graph.pointees(at: destination)) == [first, second])
    #expect(floats(graph, at: source, size: 16) == [8: [.double]])
  }

  @Test func pointeesGoBackWhereNothingIsKnown() {
    var graph = TypeGraph()
    let (source, destination, invented) = (object(in: &graph), object(in: &graph), object(in: &graph))
    graph.add(Fact(isPointer: true, pointees: [invented]), at: destination)
    graph.move(source, to: destination, size: 8)
    #expect(graph.pointees(at: source) == [invented])
  }

  @Test func whatIsKeptOfAPieceGoesWhenMoreIsLearnt() {
    var graph = TypeGraph()
    let (a, target) = (object(in: &graph), object(in: &graph))
    #expect(floats(graph, at: a, size: 16).isEmpty && graph.pointees(at: a).isEmpty)
    graph.add(double, at: a.advanced(by: 8))
    graph.add(Fact(isPointer: true, pointees: [target]), at: a)
    #expect(floats(graph, at: a, size: 16) == [8: [.double]])
    #expect(graph.pointees(at: a) == [target])
  }
}

@Suite struct ReadingTests {
  /// Whether all that was looked at is as it was.
  private func isCurrent(_ readings: [Reading], _ graph: TypeGraph) -> Bool {
    readings.allSatisfy { graph.isCurrent($0) { _ in 0 } }
  }

  @Test func contentThatWasReadIsOldWhenMoreIsLearntOfItsObject() {
    var graph = TypeGraph()
    let (a, b) = (object(in: &graph), object(in: &graph))
    let readings = graph.log.readings { _ = graph.facts(at: a, size: 8) }
    graph.add(double, at: b)
    #expect(isCurrent(readings, graph))
    graph.add(double, at: a.advanced(by: 64))
    #expect(!isCurrent(readings, graph))
  }

  @Test func objectsThatBecameOneAreReadAnew() {
    var graph = TypeGraph()
    let objects = (0..<17).map { _ in object(in: &graph) }
    let readings = objects.map { target in graph.log.readings { _ = graph.read(target) } }
    graph.add(double, at: objects[0])
    #expect(readings.allSatisfy { isCurrent($0, graph) }, "which object it is did not change")
    var set: [PointerTarget] = []
    _ = graph.insert(objects, into: &set)
    let merged = objects.indices.filter { graph.resolve(objects[$0]) != objects[$0] }
    #expect(!merged.isEmpty && merged.allSatisfy { !isCurrent(readings[$0], graph) })
  }
}

@Suite struct ArrayTests {
  private let inside = PointerTarget(node: 0, offset: 0, stride: 8, array: 24..<48)

  @Test func anAccessGoesToEachPlaceOfTheArrayThatHoldsIt() {
    #expect(inside.places(size: 8).map(\.offset) == [24, 32, 40])
    #expect(inside.places(size: 16).map(\.offset) == [24, 32])
    #expect(inside.advanced(by: 8).advanced(by: -8) == inside)
    #expect(inside.advanced(by: 4).places(size: 4).map(\.offset) == [28, 36, 44])
  }

  @Test func whatIsLargerThanTheArrayGoesAnywhere() {
    #expect(inside.places(size: 32) == [inside.unbounded])
    let large = PointerTarget(node: 0, offset: 0, stride: 8, array: 0..<4096)
    #expect(large.places(size: 8) == [large.unbounded])
  }

  @Test func anArrayCoversItsPlacesAndItsEnd() {
    func exact(_ offset: Int) -> PointerTarget { PointerTarget(node: 0, offset: offset, stride: 0) }
    #expect([24, 32, 40, 48].allSatisfy { inside.covers(exact($0)) })
    #expect(![16, 56, 28].contains { inside.covers(exact($0)) })
    #expect(inside.unbounded.covers(inside) && !inside.covers(inside.unbounded))
  }

  @Test func twoTargetsAreInTheArrayThatHoldsBoth() {
    let wide = PointerTarget(node: 0, offset: 0, stride: 16, array: 0..<64)
    #expect(inside.blurred(with: wide).array == 0..<64)
    #expect(inside.blurred(with: PointerTarget(node: 0, offset: 48, stride: 0)).array == 24..<48)
    #expect(inside.blurred(with: PointerTarget(node: 0, offset: 56, stride: 0)).array == nil)
  }
}
