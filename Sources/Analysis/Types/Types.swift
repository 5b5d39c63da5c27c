public import IR
import OrderedCollections

/// The result of type inference: what registers and memory of a module hold.
public struct Types {
  private let inference: TypeInference
  private let layout: DataLayout

  /// Infers the types of some functions of a module: those that are differentiated, and those that ask for it.
  /// - Throws: a diagnostic where the equations between registers and memory have no end.
  public init(of functions: [Function], in module: Module, library: LibraryTable) throws(Diagnostic) {
    inference = TypeInference(functions, in: module, library: library)
    layout = module.dataLayout
    guard inference.isSettled else {
      throw Diagnostic(
        "what its memory holds cannot be told: addresses lead from object to object without end",
        remedy: "differentiate a part of it, or write the derivative of that part by hand", in: functions.last?.name ?? "")
    }
  }

  /// The lanes of an integer register that hold floats or pointers, in order.
  public func lanes(of value: Value) -> [Lane] { knownLanes(of: value) ?? [] }

  /// Whether an integer register holds now numbers of several formats, now addresses: it has no lanes then, and may not be
  /// copied.
  public func isContradictory(_ value: Value) -> Bool { knownLanes(of: value) == nil }

  private func knownLanes(of value: Value) -> [Lane]? {
    guard value.type.holdsBits, !value.isConstant else { return [] }
    let facts = inference.registerFacts(value).map { ($0.offset, $0.fact.weighed) }
    return lanes(from: facts, size: layout.storeSize(value.type))
  }

  /// The lanes that an integer store writes: those of the register, and of the memory where the register is a constant.
  public func lanes(ofStored store: Value) -> [Lane] {
    let value = store.storedValue
    guard value.isConstant, value.type.holdsBits,
      case .lanes(let lanes, let period) = content(
        at: store.pointerOperand, size: layout.storeSize(value.type), alignment: store.alignment)
    else { return lanes(of: value) }
    return stride(from: 0, to: layout.storeSize(value.type), by: period).flatMap { start in
      lanes.map { Lane(offset: $0.offset + start, kind: $0.kind) }
    }
  }

  /// Whether a store writes floating-point numbers.
  public func writesFloat(_ store: Value) -> Bool {
    holdsFloat(store.storedValue) || lanes(ofStored: store).contains(where: \.kind.mayHoldNumber)
  }

  /// Whether a store writes addresses.
  public func writesPointer(_ store: Value) -> Bool {
    holdsPointer(store.storedValue) || lanes(ofStored: store).contains(where: \.kind.mayHoldAddress)
  }

  /// Whether a shift takes the exponent and sign from a number, or makes a number of these alone: they change in steps.
  public func isExponent(_ shift: Value) -> Bool {
    let size = shift.type.scalarType.integerBits
    guard let places = shift.operand(1).splatConstant, size == 64 || size == 32 else { return false }
    let format: FloatKind = size == 64 ? .double : .single
    let number = shift.opcode == .shl ? shift : shift.operand(0)
    return places >= format.precision - 1 && Set(lanes(of: number).map(\.kind)) == [.float(format)]
  }

  /// Whether a register counts as an integer although numbers may lie where its bits come from or go to.
  public func mayBeNumberInstead(_ value: Value) -> Bool {
    value.type.holdsBits && !value.isConstant && inference.registerFacts(value).contains { $0.fact.weighed != $0.fact }
  }

  /// Whether a sum may be that of integers, although numbers may lie where its bits come from or go to: a list keeps its
  /// length where its nodes have their values. Arithmetic on the very bits of a number has casts around it.
  public func mayBeCount(_ sum: Value) -> Bool {
    guard sum.opcode == .add || sum.opcode == .sub, sum.type.isInteger else { return false }
    var seen: Set<Value> = []
    var open = [sum]
    while let value = open.popLast() {
      guard value.isInstruction, seen.insert(value).inserted else { continue }
      switch value.opcode {
      case .add, .sub, .phi, .select, .freeze: open += value.operands + value.users
      case .bitcast: return false
      default: continue
      }
    }
    return true
  }

  /// Whether an instruction on a vector of integers moves elements, and these hold numbers whole: a shuffle of halves tears
  /// numbers apart, and so does an extension or truncation of each element.
  public func elementsHoldLanes(_ instruction: Value) -> Bool {
    guard let vector = ([instruction] + instruction.operands).first(where: { $0.type.isIntegerVector }) else { return true }
    let lanes = lanes(of: vector) + lanes(of: instruction)
    switch instruction.opcode {
    case .trunc, .zext: return lanes.isEmpty
    case .shufflevector, .extractelement, .insertelement:
      return lanes.allSatisfy { $0.kind.bytes * 8 <= vector.type.elementType.integerBits }
    default: return true
    }
  }

  /// Whether the bits of a value include floating-point numbers.
  public func holdsFloat(_ value: Value) -> Bool {
    holdsFloat(value.type) || lanes(of: value).contains(where: \.kind.mayHoldNumber)
  }

  /// Whether the bits of a value include addresses.
  public func holdsPointer(_ value: Value) -> Bool {
    holdsPointer(value.type) || lanes(of: value).contains(where: \.kind.mayHoldAddress)
  }

  /// Whether values of a type include floating-point numbers.
  public func holdsFloat(_ type: IRType) -> Bool { type.contains { $0.isFloat } }

  /// Whether values of a type include addresses.
  public func holdsPointer(_ type: IRType) -> Bool { type.contains { $0.isPointer } }

  /// What `size` bytes (nil: an unknown number) at `pointer` hold, whose address is a multiple of `alignment`.
  public func content(at pointer: Value, size: Int?, alignment: Int = 1) -> MemoryContent {
    let targets = inference.targets(of: pointer, size: size, alignment: alignment)
    guard let size else { return unboundedContent(at: targets) }
    if let lanes = DeclaredTypes(layout: layout).lanes(at: pointer, size: size), !lanes.isEmpty {
      let all = targets.reduce(lanes) { $0 + exactLanes(from: $1, beside: $0).filter { $0.end <= size } }
      return content(of: all, period: size)
    }
    if size > Self.laneLimit {
      let content = unboundedContent(at: targets)
      return content == .ambiguous ? words(at: targets, size: size) : content
    }
    let kinds = Set(targets.map { uniformKind(at: $0) })
    if kinds.count == 1, let kind = kinds.first ?? nil, size % kind.bytes == 0, kind != .float(.extended) {
      return .lanes([Lane(offset: 0, kind: kind)], period: kind.bytes)
    }
    let facts = targets.flatMap { inference.graph.facts(at: $0, size: size) }
    guard let lanes = lanes(from: facts, size: size) else { return words(at: targets, size: size) }
    if lanes.isEmpty { return isInvisible(facts, targets) ? .invisible : .plain }
    return .lanes(lanes, period: size)
  }

  /// The most lanes, and bytes, of memory whose lanes are told one by one.
  static let laneLimit = 4096

  /// Memory that holds doubles and addresses, each in a word of its own, in no order that can be seen.
  private func words(at targets: [PointerTarget], size: Int?) -> MemoryContent {
    if let size, size % 8 != 0 { return .ambiguous }
    let formats = targets.flatMap { inference.graph.facts[$0.node].values }.reduce(into: Set()) { $0.formUnion($1.floats) }
    let format = formats.first ?? .double
    guard formats.count <= 1, format == .double || format == .single else { return .ambiguous }
    // A place that is not known exactly is one of those that are aligned.
    let areWords = targets.allSatisfy { target in
      inference.graph.facts[target.node].allSatisfy { place, fact in
        kinds(of: fact).allSatisfy {
          guard target.stride % $0.bytes == 0 else { return false }
          return place.stride % $0.bytes == 0 ? (place.offset - target.offset) % $0.bytes == 0 : !fact.isUnaligned
        }
      }
    }
    return areWords ? .lanes([Lane(offset: 0, kind: .word(format))], period: 8) : .ambiguous
  }

  /// The one kind that a whole object holds, where places are so blurred that accesses to it seem to overlap.
  private func uniformKind(at target: PointerTarget) -> LaneKind? {
    let facts = inference.graph.facts[target.node]
    let kinds = Set(facts.values.flatMap { self.kinds(of: $0) })
    guard kinds.count == 1, let kind = kinds.first, !facts.values.contains(where: { $0.isInteger || $0.isUnaligned }) else {
      return nil
    }
    return facts.keys.contains { gcd($0.stride, target.stride) % kind.bytes != 0 } ? kind : nil
  }

  /// Whether the `size` bytes at a pointer hold a part of a number without the rest of it; nil if they do not.
  public func cutsNumber(at pointer: Value, size: Int, alignment: Int) -> Certainty? {
    let reach = 15
    let targets = inference.targets(of: pointer, size: size, alignment: alignment)
    let facts = targets.flatMap { inference.graph.facts(at: $0.advanced(by: -reach), size: size + reach) }
    let cuts = facts.filter { entry in
      entry.fact.weighed.floats.contains { format in
        let (start, end) = (entry.offset - reach, entry.offset - reach + format.valueBytes)
        let overlaps = start < size && end > 0
        return overlaps && (start < 0 || end > size)
      }
    }
    guard !cuts.isEmpty else { return nil }
    let isCertain =
      targets.count == 1 && !inference.graph.mayBeMixed(targets[0].node) && cuts.contains(where: \.fact.isSurelyFloat)
    return isCertain ? .certain : .perhaps
  }

  /// The content of memory that pointers lead to and that holds numbers and plain data, wherever they lie; nil where there may be
  /// addresses.
  public func bytesOfNumbers(at pointers: [Value]) -> MemoryContent? {
    let facts = pointers.flatMap { inference.targets(of: $0) }.flatMap { inference.graph.facts[$0.node].values }
    guard facts.contains(where: { !$0.floats.isEmpty }), !facts.contains(where: \.isPointer) else { return nil }
    return .lanes([Lane(offset: 0, kind: .byte)], period: 1)
  }

  /// Whether something else may lie in a word that an access through a pointer takes for an address or a double.
  public func mayHoldOther(than kind: LaneKind, at pointer: Value, alignment: Int) -> Bool {
    switch content(at: pointer, size: kind.bytes, alignment: alignment) {
    case .plain, .invisible, .lanes([Lane(offset: 0, kind: kind)], _): return false
    case .lanes, .ambiguous: break
    }
    return inference.targets(of: pointer, size: kind.bytes, alignment: alignment).contains { target in
      inference.graph.isShared(target) { kinds(of: $0).contains(kind) }
    }
  }

  /// Whether addresses may lie in the words that the `size` bytes at a pointer are parts of.
  public func sharesWords(at pointer: Value, size: Int, alignment: Int) -> Bool {
    let reach = PointerTarget.word - 1
    return inference.targets(of: pointer, size: size, alignment: alignment).contains { target in
      inference.graph.facts(at: target.advanced(by: -reach), size: size + reach).contains { $0.fact.isPointer }
    }
  }

  private func isInvisible(_ facts: [(offset: Int, fact: Fact)], _ targets: [PointerTarget]) -> Bool {
    targets.contains { inference.graph.isExternal[$0.node] } && !facts.contains { $0.fact.isInteger }
  }

  /// What the memory holds that a copy or fill of `length` bytes at `pointer` is about.
  public func content(at pointer: Value, length: Value, alignment: Int) -> MemoryContent {
    if let size = length.integerConstant { return content(at: pointer, size: size, alignment: alignment) }
    let targets = inference.targets(of: pointer, size: nil, alignment: alignment)
    let unit = inference.factor(of: length)
    func common(_ content: (PointerTarget) -> MemoryContent) -> MemoryContent? {
      let all = targets.map { content($0) }.reduce(MemoryContent.plain) { $0.merged($1) }
      return all == .ambiguous ? nil : all
    }
    return common(declaredContent(from:)) ?? common { unboundedContent(at: $0) } ?? common(exactContent(from:))
      ?? common { unitContent(at: $0, unit) }
      ?? words(at: targets, size: nil)
  }

  /// Whether a number of bytes may be no multiple of the size of numbers.
  public func mayCutNumber(_ length: Value, bytes: Int) -> Bool { inference.factor(of: length) % bytes != 0 }

  /// Whether an address may lead into the middle of one of the numbers of an array.
  public func mayBeInsideNumber(_ pointer: Value, bytes: Int, alignment: Int) -> Bool {
    inference.targets(of: pointer, size: nil, alignment: alignment).contains { $0.stride % bytes != 0 }
  }

  /// What is declared to lie from a place on.
  private func declaredContent(from target: PointerTarget) -> MemoryContent {
    guard let scalars = inference.graph.declaredScalars(from: target) else { return .ambiguous }
    let lanes = scalars.compactMap { offset, type in LaneKind(of: type).map { Lane(offset: offset, kind: $0) } }
    return content(
      of: lanes + exactLanes(from: target, beside: lanes), period: target.stride == 0 ? Self.noPeriod : target.stride)
  }

  /// What is known exactly to lie from a place on, beside what is declared: integers may hold the bits of numbers.
  private func exactLanes(from target: PointerTarget, beside declared: [Lane]) -> [Lane] {
    inference.graph.facts[target.node].flatMap { place, fact -> [Lane] in
      guard place.stride == 0, target.array?.contains(place.offset) ?? (place.offset >= target.offset) else { return [] }
      let offset = normal(place.offset - target.offset, target.stride)
      return kinds(of: fact).map { Lane(offset: offset, kind: $0) }.filter { lane in !declared.contains(where: lane.overlaps) }
    }
  }

  /// What lies from a place on, if all that is known of the object is known exactly.
  private func exactContent(from target: PointerTarget) -> MemoryContent {
    let carrying = inference.graph.facts[target.node].filter { !kinds(of: $0.value).isEmpty }
    guard target.stride == 0, carrying.keys.allSatisfy({ $0.stride == 0 }) else { return .ambiguous }
    return content(of: exactLanes(from: target, beside: []), period: Self.noPeriod)
  }

  private func content(of all: [Lane], period: Int) -> MemoryContent {
    guard all.allSatisfy({ $0.end <= period }), let lanes = [Lane](merging: all) else { return .ambiguous }
    return lanes.isEmpty ? .plain : .lanes(lanes, period: period)
  }

  /// A period that no object is as long as.
  private static let noPeriod = 1 << 48

  /// The lanes of a number of units of `unit` bytes, if nothing repeats in another rhythm or goes on into the next unit.
  private func unitContent(at target: PointerTarget, _ unit: Int) -> MemoryContent {
    let facts = inference.graph.facts[target.node].filter { !kinds(of: $0.value).isEmpty }
    guard (4...Self.laneLimit).contains(unit), facts.keys.allSatisfy({ $0.stride == 0 || unit % $0.stride == 0 }) else {
      return .ambiguous
    }
    var all: [Lane] = []
    for (place, fact) in facts {
      let (distance, step) = (place.offset - target.offset, gcd(place.stride, target.stride))
      // What is known to lie before the bytes that are copied is not among them.
      if step == 0, distance < 0 { continue }
      let rhythm = gcd(step, unit)
      for offset in stride(from: normal(distance, rhythm), to: unit, by: rhythm) {
        all += kinds(of: fact).map { Lane(offset: offset, kind: $0) }
      }
    }
    return content(of: all, period: unit)
  }

  /// What a number of bytes that is not known holds, at any of some places.
  private func unboundedContent(at targets: [PointerTarget]) -> MemoryContent {
    targets.map { unboundedContent(at: $0) }.reduce(.plain) { $0.merged($1) }
  }

  /// The lanes of an object, repeated with its period.
  private func unboundedContent(at target: PointerTarget) -> MemoryContent {
    let facts = inference.graph.facts[target.node]
    let carrying = facts.filter { !$0.value.floats.isEmpty || $0.value.isPointer }
    if carrying.isEmpty { return isInvisible(facts.map { (0, $0.value) }, [target]) ? .invisible : .plain }
    let kinds = Set(carrying.flatMap { self.kinds(of: $0.value) })
    if kinds.count == 1, let kind = kinds.first {
      let size = kind == .float(.extended) ? 16 : kind.bytes
      let isBlurred =
        carrying.contains { gcd($0.key.stride, target.stride) % size != 0 } && !carrying.values.contains(where: \.isUnaligned)
      if isBlurred || carrying.keys.allSatisfy({ ($0.offset - target.offset) % size == 0 && $0.stride % size == 0 }) {
        return .lanes([Lane(offset: 0, kind: kind)], period: size)
      }
    }
    // Where the address is one of several, what repeats begins anew at each of them.
    let period = gcd(carrying.keys.map(\.stride).max() ?? 0, target.stride)
    let isSmall = inference.graph.count(at: target.repeated(every: period), size: period) <= Self.laneLimit
    guard period > 0, isSmall, carrying.keys.allSatisfy({ $0.stride == 0 || period % $0.stride == 0 }) else { return .ambiguous }
    let repeating = PointerTarget(node: target.node, offset: target.offset, stride: period)
    let repeated = inference.graph.facts(at: repeating, size: period)
    // What goes on in the next repetition overlaps what that begins with.
    let fits = repeated.allSatisfy { $0.offset + $0.fact.bytes <= period }
    guard fits, let lanes = lanes(from: repeated, size: period) else { return .ambiguous }
    return .lanes(lanes, period: period)
  }

  private func kinds(of fact: Fact) -> [LaneKind] {
    fact.floats.map(LaneKind.float) + (fact.isPointer ? [.pointer] : [])
  }

  /// The lanes that facts describe; nil where they contradict each other.
  private func lanes(from facts: [(offset: Int, fact: Fact)], size: Int) -> [Lane]? {
    [Lane](
      merging: facts.flatMap { offset, fact in
        kinds(of: fact).filter { offset + $0.bytes <= size }.map { Lane(offset: offset, kind: $0) }
      })
  }
}
