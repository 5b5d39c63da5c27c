public import IR
import OrderedCollections

/// A second version of a function's loops, for the case that what they read and what they write are apart.
///
/// A store through one argument may write what was loaded through another; every such load would have to go on the tape. So the
/// ranges of bytes are computed and compared once, in front of the loops, as vectorising compilers do: where they do not overlap, a
/// version runs in which they are known to be apart, over all iterations. Plain pointers cost then what `restrict` costs.
public struct ApartVersion {
  /// The branch to one of the versions.
  private static let choice = "isozyme.versions"
  /// The function that gives its first argument, whether all pairs of ranges are apart. Behind it come, for each pair, the base, the
  /// first byte and the end of both: derivatives compare the shadows of the ranges, too.
  public static let test = "isozyme.are.apart"
  /// Larger functions are left as they are.
  private static let instructionLimit = 6000
  /// The most comparisons of two ranges.
  private static let pairLimit = 32

  /// Accesses through one base that all read, or all write.
  private struct Range: Hashable {
    var base: Value
    var isStore: Bool
  }

  /// A load in a loop, and the stores that may write what it reads before the reverse sweep reads it again.
  private struct Candidate {
    var load: Value
    var stores: [Value]
  }

  private let function: Function
  private let analyses: Analyses
  private let layout: DataLayout

  private init(_ function: Function) {
    self.function = function
    analyses = Analyses(function)
    layout = function.module.dataLayout
  }

  /// Whether a branch chooses between the versions; its second successor makes no assumption.
  public static func isChosen(by branch: Value) -> Bool { branch.hasMark(choice) }

  /// Makes the second version, where a comparison of ranges keeps a load off the tape; returns whether there is one.
  static func make(in function: Function, _ library: LibraryTable) -> Bool {
    function.forgetApart()
    guard function.instructionCount <= instructionLimit else { return false }
    function.removeUnreachableBlocks()
    function.simplifyLoops()
    let versions = ApartVersion(function)
    return versions.analyses.loopCount > 0 && versions.make(library)
  }

  private func make(_ library: LibraryTable) -> Bool {
    let candidates = candidates(library)
    guard let block = commonDominator(of: candidates) else { return false }
    var accesses: OrderedDictionary<Range, OrderedSet<Value>> = [:]
    var pairs: OrderedSet<[Range]> = []
    for candidate in candidates {
      guard let ranges = ranges(of: candidate, at: block) else { continue }
      for (range, access) in ranges { accesses[range, default: []].append(access) }
      for (range, _) in ranges.dropFirst() { pairs.append([ranges[0].range, range]) }
    }
    guard !pairs.isEmpty, pairs.count <= Self.pairLimit,
      let condition = condition(accesses.mapValues(\.elements), pairs.elements, at: block)
    else { return false }
    let copies = block.makeVersion(where: condition, copying: accesses.values.flatMap(\.elements))
    block.terminator?.setMark(Self.choice, true)
    setApart(copies, Array(accesses.map { ($0.key, $0.value.count) }), pairs.elements)
    return true
  }

  /// Says of the copies, which stand in the order of their ranges, what was compared.
  private func setApart(_ copies: [Value], _ ranges: [(range: Range, count: Int)], _ pairs: [[Range]]) {
    let groups = ranges.enumerated().flatMap { index, range in repeatElement(index, count: range.count) }
    var apart = [Set<Int>](repeating: [], count: ranges.count)
    for pair in pairs {
      let numbers = pair.compactMap { range in ranges.firstIndex { $0.range == range } }
      apart[numbers[0]].insert(numbers[1])
      apart[numbers[1]].insert(numbers[0])
    }
    Value.setApart(copies, groups: groups, apart: apart)
  }

  // MARK: Loads that are worth it

  private func candidates(_ library: LibraryTable) -> [Candidate] {
    let writers = LaterWriters(in: function.blocks, analyses, library)
    var candidates: [Candidate] = []
    for load in function.instructions where load.opcode == .load && !load.isVolatile && !load.isAtomic {
      guard analyses.innermostLoop(of: load.block) != nil, isNeeded(load) else { continue }
      let size = layout.storeSize(load.type)
      let conflicts = writers.behind(load).filter { analyses.mayModify($0, load.pointerOperand, size: size) }
      if !conflicts.isEmpty, conflicts.allSatisfy({ $0.opcode == .store && !$0.isVolatile && !$0.isAtomic }) {
        candidates.append(Candidate(load: load, stores: Array(conflicts)))
      }
    }
    return candidates
  }

  /// Whether a derivative may read what was loaded: addresses and integers, and numbers that are more than added up.
  private func isNeeded(_ load: Value) -> Bool {
    if !load.type.isFloatOrFloatVector { return true }
    var seen: Set<Value> = [load]
    var worklist = [load]
    while let value = worklist.popLast() {
      for user in value.users {
        switch user.opcode {
        case .store, .ret: continue
        case .fmul where user.operand(0).isConstant || user.operand(1).isConstant: break
        case .fdiv where user.operand(1).isConstant: break
        case .fadd, .fsub, .fneg, .phi, .fpext, .fptrunc: break
        case .call where user.isLinear(in: value): break
        default: return true
        }
        if seen.insert(user).inserted { worklist.append(user) }
      }
    }
    return false
  }

  // MARK: Where the ranges are known

  /// The closest block in no loop that stands in front of all the accesses.
  private func commonDominator(of candidates: [Candidate]) -> BasicBlock? {
    let blocks = OrderedSet(candidates.flatMap { [$0.load] + $0.stores }.map(\.block))
    var block = blocks.first
    while let next = block {
      let isOutside = analyses.innermostLoop(of: next) == nil
      if isOutside, blocks.allSatisfy({ $0 != next && analyses.dominates(next, $0) }) { return next }
      block = analyses.immediateDominator(of: next)
    }
    return nil
  }

  /// The range of the load and those of the stores, with the access to each; nil where one is not known, or they have a base in
  /// common.
  private func ranges(of candidate: Candidate, at block: BasicBlock) -> [(range: Range, access: Value)]? {
    guard let base = analyses.base(ofAccess: candidate.load.pointerOperand, at: block) else { return nil }
    var ranges = [(Range(base: base, isStore: false), candidate.load)]
    for store in candidate.stores {
      guard let other = analyses.base(ofAccess: store.pointerOperand, at: block), other != base else { return nil }
      ranges.append((Range(base: other, isStore: true), store))
    }
    return ranges
  }

  /// Whether the ranges of each pair are apart, as code at the end of a block.
  private func condition(
    _ accesses: OrderedDictionary<Range, [Value]>, _ pairs: [[Range]], at block: BasicBlock
  ) -> Value? {
    let builder = Builder(function.module)
    guard let end = block.terminator else { return nil }
    builder.position(before: end)
    var bounds: [Range: (first: Value, end: Value)] = [:]
    var compared: [Value] = []
    var conditions: OrderedSet<Value> = []
    for (range, accesses) in accesses {
      for access in accesses {
        let size = layout.storeSize(access.accessedType)
        guard let one = analyses.materializeBounds(ofAccess: access.pointerOperand, size: size, at: block) else { return nil }
        conditions.append(one.areValid)
        let all = bounds[range] ?? (one.first, one.end)
        bounds[range] = (least(all.first, one.first, builder), greatest(all.end, one.end, builder))
      }
    }
    for pair in pairs {
      guard let a = bounds[pair[0]], let b = bounds[pair[1]] else { return nil }
      compared += [pair[0].base, a.first, a.end, pair[1].base, b.first, b.end]
      let isBefore = builder.icmp(.unsignedLessOrEqual, a.end, b.first)
      let isBehind = builder.icmp(.unsignedLessOrEqual, b.end, a.first)
      conditions.append(builder.integer(.or, isBefore, isBehind))
    }
    let areApart = conditions.dropFirst().reduce(conditions[0]) { builder.integer(.and, $0, $1) }
    return builder.call(testFunction, [areApart] + compared)
  }

  private var testFunction: Function {
    if let known = function.module.function(named: Self.test) { return known }
    let bit = function.context.integer(1)
    let made = function.module.addFunction(named: Self.test, type: .function([bit], returning: bit, isVarArg: true))
    made.makeInternal()
    let builder = Builder(function.module)
    builder.position(atEndOf: made.appendBlock("entry"))
    builder.ret(made.parameters[0])
    return made
  }

  private func least(_ a: Value, _ b: Value, _ builder: Builder) -> Value {
    a == b ? a : builder.select(builder.icmp(.unsignedLess, a, b), a, b)
  }

  private func greatest(_ a: Value, _ b: Value, _ builder: Builder) -> Value {
    a == b ? a : builder.select(builder.icmp(.unsignedLess, a, b), b, a)
  }
}

extension Value {
  /// Whether this is the sum of a product and a number, in which some operand is the summand or has a constant factor.
  fileprivate func isLinear(in value: Value) -> Bool {
    guard ["llvm.fmuladd", "llvm.fma"].contains(intrinsicBaseName ?? "") else { return false }
    let factors = [operand(0), operand(1)]
    return !factors.contains(value) || factors.contains(where: \.isConstant)
  }

  /// The type that a load or a store moves.
  fileprivate var accessedType: IRType { opcode == .store ? storedValue.type : type }
}

extension Primal {
  /// Whether a loop belongs to the version for memory that does not overlap.
  func isApart(loop: Int) -> Bool {
    blocks.contains { block in
      guard let branch = block.terminator, ApartVersion.isChosen(by: branch) else { return false }
      return analyses.dominates(block.successors[0], loops[loop].header)
    }
  }
}
