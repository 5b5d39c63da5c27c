import IR
import Rules

/// Learns what memory and registers hold, from all functions that take part in a derivative at once.
///
/// Every instruction is an equation between registers and memory; the equations are applied until nothing new is
/// learnt. Each round is linear in the size of the code, and the number of rounds is bounded by the depth of copies.
final class TypeInference {
  var graph = TypeGraph()
  private var pointers: [Value: [PointerTarget]] = [:]
  private var registers: [Value: Int] = [:]
  /// Addresses that come out of memory: where they may point to is an estimate.
  private var loaded: Set<Value> = []
  var returns: [Function: Value] = [:]
  private var buffers: [Value: PointerTarget] = [:]
  /// How often something was learnt of where a register points to, or its bits became known.
  private var versions: [Value: Int] = [:]
  /// Whether addresses that come from nowhere get an object of their own: what they point to was made outside.
  private(set) var inventsObjects = false
  /// Whether all equations hold; if not, what was learnt is not all there is.
  private(set) var isSettled = true
  /// Whether it is known where every pointer may point to, so that an access through a pointer to one object is certain.
  private var seesAllTargets = false
  let known: Set<Function>
  /// The integers with which arithmetic on addresses is done.
  private let integerAddresses: IntegerAddresses
  private let module: Module
  /// The snapshots, by original.
  let copies: Snapshots
  let layout: DataLayout
  let library: LibraryTable

  init(_ functions: [Function], in module: Module, library: LibraryTable) {
    self.module = module
    copies = Snapshot.existing(in: module)
    self.library = library
    layout = module.dataLayout
    known = Set(functions)
    let instructions = functions.flatMap(\.instructions)
    integerAddresses = IntegerAddresses(in: instructions)
    for global in module.globals { pointers[global.value] = [freshTarget(alignment: max(1, global.alignment))] }
    for global in module.globals { learnInitializer(global) }
    for function in functions where !function.isLocal { inventParameters(of: function, external: true) }
    for function in functions { learnAttributes(of: function) }
    for function in functions { returns[function] = function.returnedValue }
    solve(instructions)
    inventsObjects = true
    for function in functions { inventParameters(of: function, external: false) }
    solve(instructions)
    seesAllTargets = true
    solve(instructions)
  }

  private func solve(_ instructions: [Value]) {
    var rounds = 0
    var readings: [[Reading]?] = instructions.map { _ in nil }
    repeat {
      graph.changed = false
      for (index, instruction) in instructions.enumerated() where !isCurrent(readings[index]) {
        readings[index] = graph.log.readings { learn(instruction) }
      }
      rounds += 1
    } while graph.changed && rounds < 64
    isSettled = !graph.changed
  }

  /// Whether nothing was learnt of what an equation looked at when it was last applied.
  private func isCurrent(_ readings: [Reading]?) -> Bool {
    readings?.allSatisfy { graph.isCurrent($0) { versions[$0, default: 0] } } ?? false
  }

  /// Notes that an equation looks at what is known of a register.
  private func noteReading(of value: Value) { graph.log.note(.register(value), version: versions[value, default: 0]) }

  /// Notes that something was learnt of a register.
  private func noteChange(of value: Value) {
    versions[value, default: 0] += 1
    graph.changed = true
  }

  // MARK: Values

  /// Where a pointer may point to; nothing for null and unknown constants.
  func targets(of value: Value) -> [PointerTarget] {
    noteReading(of: value)
    if let known = pointers[value] { return known.map(graph.read) }
    guard value.isConstantExpression else { return [] }
    switch value.opcode {
    case .getelementptr:
      guard let offset = value.pointerOffset else { return [] }
      return targets(of: value.operand(0)).map { $0.advanced(by: offset.constant) }
    case .bitcast, .addrspacecast, .inttoptr, .ptrtoint: return targets(of: value.operand(0))
    default: return []
    }
  }

  /// Where an access of so many bytes, nil if that is not known, and of that alignment may go through a pointer.
  func targets(of pointer: Value, size: Int?, alignment: Int) -> [PointerTarget] {
    let targets = targets(of: pointer).map { graph.refined($0, alignment: max(1, alignment)) }
    return size.map { size in targets.flatMap { $0.places(size: size) } } ?? targets
  }

  /// A number that divides every value of an integer: differences of addresses in one object are multiples of its rhythm.
  func factor(of value: Value) -> Int {
    value.knownFactor { a, b in
      guard let left = addressTargets(of: a), let right = addressTargets(of: b) else { return nil }
      if !seesAllTargets, left.isEmpty || right.isEmpty { return 0 }
      var common: Int?
      for l in left {
        for r in right where l.node == r.node { common = gcd(gcd(common ?? 0, l.offset - r.offset), gcd(l.stride, r.stride)) }
      }
      return common
    }
  }

  /// Where an integer points to, if it is an address.
  func addressTargets(of value: Value) -> [PointerTarget]? {
    if value.isInstruction, value.opcode == .ptrtoint { return targets(of: value.operand(0)) }
    guard integerAddresses.mayBeAddress(value), let node = knownRegister(value),
      registerFacts(value).contains(where: { $0.fact.isPointer && $0.offset == 0 })
    else { return nil }
    return graph.pointees(at: PointerTarget(node: node, offset: 0, stride: 0))
  }

  private func freshTarget(external: Bool = false, alignment: Int = 1, isHeap: Bool = false) -> PointerTarget {
    PointerTarget(node: graph.makeNode(external: external, alignment: alignment, isHeap: isHeap), offset: 0, stride: 0)
  }

  /// The piece of memory through which a copy goes.
  func buffer(of copy: Value, alignment: Int) -> PointerTarget {
    if let known = buffers[copy] { return known }
    let new = freshTarget(alignment: alignment)
    buffers[copy] = new
    return new
  }

  func add(_ targets: [PointerTarget], to value: Value) {
    guard !value.isConstant else { return }
    if graph.insert(targets, into: &pointers[value, default: []]) { noteChange(of: value) }
  }

  /// Passes on that an address comes out of memory.
  private func follow(_ source: Value, to destination: Value) {
    noteReading(of: source)
    if loaded.contains(source), loaded.insert(destination).inserted { noteChange(of: destination) }
  }

  /// Gives an address that comes from nowhere an object of its own.
  func invent(_ value: Value, external: Bool = false, alignment: Int = 1, isHeap: Bool = false) {
    guard targets(of: value).isEmpty else { return }
    add([freshTarget(external: external, alignment: alignment, isHeap: isHeap)], to: value)
  }

  private func inventParameters(of function: Function, external: Bool) {
    for parameter in function.parameters where parameter.type.isPointer { invent(parameter, external: external) }
  }

  /// The object that stands for the bits of a register.
  func register(_ value: Value) -> PointerTarget {
    if let node = registers[value] { return PointerTarget(node: node, offset: 0, stride: 0) }
    let node = graph.makeNode()
    registers[value] = node
    versions[value, default: 0] += 1
    let target = PointerTarget(node: node, offset: 0, stride: 0)
    learnType(value.type, at: target)
    if value.isConstant { learnConstant(value, at: target) }
    return target
  }

  /// The object that stands for the bits of a register, if anything is known of them.
  private func knownRegister(_ value: Value) -> Int? {
    noteReading(of: value)
    return registers[value]
  }

  /// The facts about the bits of a register that is known.
  func registerFacts(_ value: Value) -> [(offset: Int, fact: Fact)] {
    guard let node = knownRegister(value) else { return [] }
    return graph.facts(at: PointerTarget(node: node, offset: 0, stride: 0), size: layout.storeSize(value.type))
  }

  // MARK: Equations

  /// The bits of `value` come from memory at `target`.
  func read(_ value: Value, from target: PointerTarget) {
    guard value.type.isPointer else { return moveBits(of: value, at: target, .read) }
    if loaded.insert(value).inserted { noteChange(of: value) }
    add(graph.pointees(at: target), to: value)
    if inventsObjects { invent(value, external: graph.isExternal[graph.resolve(target).node]) }
    // What was invented for one load is what the next one finds.
    let pointees = graph.pointees(at: target).isEmpty ? targets(of: value) : []
    graph.add(Fact(isPointer: true, pointees: pointees), at: target)
  }

  /// The bits of `value` go to memory at `target`.
  func write(_ value: Value, to target: PointerTarget) {
    guard value.type.isPointer else { return moveBits(of: value, at: target, .write) }
    graph.add(Fact(isPointer: true, pointees: targets(of: value)), at: target)
  }

  /// Which way bits go between a register and memory.
  private enum Access { case read, write }

  /// The bits of `value`, which is no address, are those in memory at `target`.
  private func moveBits(of value: Value, at target: PointerTarget, _ access: Access) {
    let type = value.type
    if let format = type.floatFormat {
      graph.add(.float(format), at: target)
    } else if type.isFloatOrFloatVector {
      // The memory takes the numbers; what else may lie there, where the address is not exact, is not in the register.
      graph.copyFacts(of: register(value), to: target, size: layout.storeSize(type))
    } else if type.isSized, !type.isInteger || type.integerBits >= 16, !value.isUndef, !value.isNull {
      let size = layout.storeSize(type)
      // A constant is the same value wherever it is used: nothing that is learnt in one place goes to the others.
      if value.isConstant {
        graph.copyFacts(of: register(value), to: target, size: size)
      } else if access == .read {
        graph.move(target, to: register(value), size: size)
      } else {
        graph.move(register(value), to: target, size: size)
      }
    }
  }

  /// One register takes the bits of another.
  func copy(_ source: Value, to destination: Value) {
    let type = source.type
    if type.isFloat || type.isVoid { return }
    if type.isPointer {
      follow(source, to: destination)
      add(targets(of: source), to: destination)
    } else if type.isSized, !type.isInteger || type.integerBits >= 16 {
      moveBits(of: source, at: register(destination), .write)
    }
  }

  private func learn(_ instruction: Value) {
    graph.isCertain = seesAllTargets && accessedPointers(of: instruction).allSatisfy(isCertain)
    switch instruction.opcode {
    case .load, .store: learnAccess(instruction)
    case .atomicrmw, .cmpxchg: learnUpdate(instruction)
    case .getelementptr: learnPointerArithmetic(instruction)
    case .alloca:
      learnVariable(instruction)
    case .phi: for (value, _) in instruction.incoming { copy(value, to: instruction) }
    case .select:
      copy(instruction.operand(1), to: instruction)
      copy(instruction.operand(2), to: instruction)
    case .freeze: copy(instruction.operand(0), to: instruction)
    case .bitcast, .ptrtoint, .inttoptr, .addrspacecast, .trunc, .zext:
      move(instruction.operand(0), from: 0, to: instruction, at: 0)
    case .lshr: learnShift(instruction, left: false)
    case .shl: learnShift(instruction, left: true)
    case .or, .and, .xor, .add, .sub: learnBits(instruction)
    case .extractvalue:
      let whole = instruction.operand(0)
      read(instruction, from: register(whole).advanced(by: layout.offset(of: instruction.indexPath, in: whole.type)))
    case .insertvalue:
      let offset = layout.offset(of: instruction.indexPath, in: instruction.type)
      copy(instruction.operand(0), to: instruction)
      write(instruction.operand(1), to: register(instruction).advanced(by: offset))
    case .extractelement, .insertelement, .shufflevector: learnVector(instruction)
    case .icmp, .mul, .udiv, .sdiv, .urem, .srem, .ashr, .sext: learnArithmetic(instruction)
    case .call: learnCall(instruction)
    default: break
    }
  }

  private func learnVariable(_ instruction: Value) {
    let isNew = targets(of: instruction).isEmpty
    invent(instruction, alignment: max(1, instruction.alignment))
    for target in targets(of: instruction) {
      learnType(instruction.allocatedType, at: target)
      if isNew, instruction.operand(0).integerConstant == 1 {
        graph.declare(target.node, as: instruction.allocatedType, layout: layout)
      }
    }
  }

  /// The addresses of the memory that an instruction is about.
  private func accessedPointers(of instruction: Value) -> [Value] {
    switch instruction.opcode {
    case .load, .store, .atomicrmw, .cmpxchg: [instruction.pointerOperand]
    case .call where instruction.intrinsicBaseName != nil: instruction.arguments.filter(\.type.isPointer)
    default: []
    }
  }

  /// Whether everything that a pointer may point to is accessed through it some time: each is the address of a variable, or
  /// of fresh memory, that somebody passes; or there is one.
  private func isCertain(_ pointer: Value) -> Bool {
    noteReading(of: pointer)
    let targets = targets(of: pointer)
    if targets.contains(where: { $0.array != nil }) { return false }
    return !loaded.contains(pointer) || Set(targets.map(\.node)).count == 1
  }

  private func learnAccess(_ instruction: Value) {
    let type = instruction.opcode == .store ? instruction.storedValue.type : instruction.type
    let targets = targets(of: instruction.pointerOperand, size: layout.storeSize(type), alignment: instruction.alignment)
    for target in targets {
      if instruction.opcode == .store {
        write(instruction.storedValue, to: target)
      } else {
        read(instruction, from: target)
      }
      if let fact = declaredFact(of: instruction) { graph.add(fact, at: target) }
      if let format = type.floatFormat, instruction.alignment < min(8, format.valueBytes) {
        graph.add(Fact(isUnaligned: true), at: target)
      }
    }
  }

  /// An atomic update takes its result from memory and puts its operand there; arithmetic tells that integers lie there.
  private func learnUpdate(_ instruction: Value) {
    let value = instruction.operand(instruction.opcode == .cmpxchg ? 2 : 1)
    for target in targets(of: instruction.pointerOperand, size: layout.storeSize(value.type), alignment: instruction.alignment) {
      if instruction.opcode == .cmpxchg {
        write(value, to: target)
        write(instruction.operand(1), to: target)
        graph.move(target, to: register(instruction), size: layout.storeSize(value.type))
      } else if instruction.atomicOperation == .integer {
        graph.add(.integer, at: target)
      } else {
        write(instruction.storedValue, to: target)
        read(instruction, from: target)
      }
    }
  }

  /// What the source language says about the bytes of an access.
  private func declaredFact(of access: Value) -> Fact? {
    let type = access.opcode == .store ? access.storedValue.type : access.type
    switch access.tbaaTypeName {
    case "double" where layout.storeSize(type) == 8: return .float(.double)
    case "float" where layout.storeSize(type) == 4: return .float(.single)
    case "int", "long", "long long", "short", "bool": return .integer
    default: return nil
    }
  }

  private func learnPointerArithmetic(_ instruction: Value) {
    guard let offset = instruction.pointerOffset else { return }
    let index: TypeGraph.Index =
      !instruction.isInBounds ? .anything : instruction.sourceElementType.isInteger ? .bytes : .elements
    let walk = index == .elements ? nil : Walk(offset)
    let results = targets(of: instruction.operand(0)).flatMap { target -> [PointerTarget] in
      let known = instruction.isInBounds ? target : target.unbounded
      if offset.variables.isEmpty { return graph.advanced(known, by: offset.constant).map { [$0] } ?? [] }
      if let walk, let reached = graph.walked(known, along: walk, index) { return reached }
      return offset.variables.reduce([known.advanced(by: offset.constant)]) { reached, variable in
        let step = variable.scale * factor(of: variable.index)
        return reached.flatMap { graph.indexed($0, by: step, index) }
      }
    }
    follow(instruction.operand(0), to: instruction)
    add(results, to: instruction)
  }
}
