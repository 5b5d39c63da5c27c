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

@Suite struct JoinTests {
  @Test func joinedObjectsShareTheirFacts() {
    var graph = TypeGraph()
    let (a, b) = (object(in: &graph), object(in: &graph))
    graph.add(double, at: a)
    graph.add(single, at: b.advanced(by: 8))
    _ = graph.join(a, b)
    #expect(floats(graph, at: a, size: 16) == [0: [.double], 8: [.single]])
    #expect(floats(graph, at: b, size: 16) == [0: [.double], 8: [.single]])
  }

  @Test func objectsAreJoinedAtTheirOffsets() {
    var graph = TypeGraph()
    let (whole, part) = (object(in: &graph), object(in: &graph))
    graph.add(double, at: part)
    _ = graph.join(whole.advanced(by: 16), part)
    #expect(floats(graph, at: whole, size: 32) == [16: [.double]])
    #expect(floats(graph, at: part, size: 8) == [0: [.double]])
    let (first, second) = (graph.resolve(whole.advanced(by: 16)), graph.resolve(part))
    #expect(first == second)
  }

  @Test func joinsOfJoinsAddTheirShifts() {
    var graph = TypeGraph()
    let (a, b, c) = (object(in: &graph), object(in: &graph), object(in: &graph))
    _ = graph.join(a.advanced(by: 8), b)
    _ = graph.join(b.advanced(by: 8), c)
    graph.add(double, at: c)
    #expect(floats(graph, at: a, size: 32) == [16: [.double]])
  }

  @Test func anAddressWithTwoOffsetsRepeatsTheirDistance() {
    var graph = TypeGraph()
    let start = object(in: &graph)
    let joined = graph.join(start.advanced(by: 8), start.advanced(by: 32))
    #expect(joined == PointerTarget(node: start.node, offset: 8, stride: 24))
  }

  @Test func addressesStoredInOnePlacePointToOneObject() {
    var graph = TypeGraph()
    let (cell, a, b) = (object(in: &graph), object(in: &graph), object(in: &graph))
    graph.add(Fact(isPointer: true, pointee: a), at: cell)
    graph.add(Fact(isPointer: true, pointee: b), at: cell)
    graph.add(double, at: a)
    #expect(floats(graph, at: b, size: 8) == [0: [.double]])
  }

  @Test func anObjectMayPointToItself() {
    var graph = TypeGraph()
    let (node, next) = (object(in: &graph), object(in: &graph))
    graph.add(Fact(isPointer: true, pointee: next), at: node.advanced(by: 8))
    _ = graph.join(node, next)
    graph.add(double, at: next)
    #expect(floats(graph, at: node, size: 16) == [0: [.double]])
    #expect(graph.facts(at: node, size: 16).contains { $0.offset == 8 && $0.fact.isPointer })
  }

  @Test func whatIsVisibleOutsideStaysSo() {
    var graph = TypeGraph()
    let (a, b) = (object(in: &graph), object(in: &graph))
    graph.markExternal(b.node)
    _ = graph.join(a, b)
    #expect(graph.isExternal[graph.resolve(a).node])
  }
}

@Suite struct CopyTests {
  @Test func equatedBytesHoldTheSame() {
    var graph = TypeGraph()
    let (a, b) = (object(in: &graph), object(in: &graph))
    graph.add(double, at: a)
    graph.add(single, at: a.advanced(by: 16))
    graph.add(integer, at: b.advanced(by: 8))
    graph.equate(a, b, size: 16)
    #expect(floats(graph, at: b, size: 32) == [0: [.double]], "what lies behind the bytes is not copied")
    #expect(graph.facts(at: a, size: 16).contains { $0.offset == 8 && $0.fact.isInteger })
  }

  @Test func equatingTwiceTeachesNothingNew() {
    var graph = TypeGraph()
    let (a, b) = (object(in: &graph), object(in: &graph))
    graph.add(double, at: a.repeated(every: 8))
    graph.equate(a, b, size: 32)
    graph.changed = false
    graph.equate(a, b, size: 32)
    #expect(!graph.changed)
  }
}
