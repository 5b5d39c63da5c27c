public import IR
import Rules

/// Learns what memory and registers hold, from all functions that take part in a derivative at once.
///
/// Every instruction is an equation between registers and memory; the equations are applied until nothing new is
/// learnt. Each round is linear in the size of the code, and the number of rounds is bounded by the depth of copies.
struct TypeInference {
  var graph = TypeGraph()
  private var pointers: [Value: PointerTarget] = [:]
  private var registers: [Value: Int] = [:]
  private var returns: [Function: Value] = [:]
  private let known: Set<Function>
  private let module: Module
  private let layout: DataLayout
  private let library: LibraryTable

  init(_ functions: [Function], in module: Module, library: LibraryTable) {
    self.module = module
    self.library = library
    layout = module.dataLayout
    known = Set(functions)
    for global in module.globals { learnInitializer(global) }
    for function in functions where !function.isLocal { markParametersExternal(function) }
    for function in functions { returns[function] = function.returnedValue }
    let instructions = functions.flatMap(\.instructions)
    var rounds = 0
    repeat {
      graph.changed = false
      for instruction in instructions { learn(instruction) }
      rounds += 1
    } while graph.changed && rounds < 64
  }

  // MARK: Values

  /// Where a pointer points to; nil for null and unknown constants.
  mutating func target(of value: Value) -> PointerTarget? {
    if let known = pointers[value] { return graph.resolve(known) }
    if value.isConstant {
      if value.isConstantExpression { return constantTarget(value) }
      guard value.isGlobalVariable else { return nil }
    }
    let target = PointerTarget(node: graph.makeNode(), offset: 0, stride: 0)
    pointers[value] = target
    return target
  }

  private mutating func constantTarget(_ value: Value) -> PointerTarget? {
    switch value.opcode {
    case .getelementptr:
      guard let base = target(of: value.operand(0)), let offset = value.pointerOffset else { return nil }
      return base.advanced(by: offset.constant)
    case .bitcast, .addrspacecast, .inttoptr, .ptrtoint: return target(of: value.operand(0))
    default: return nil
    }
  }

  /// The object that stands for the bits of a register.
  mutating func register(_ value: Value) -> PointerTarget {
    if let node = registers[value] { return PointerTarget(node: node, offset: 0, stride: 0) }
    let node = graph.makeNode()
    registers[value] = node
    let target = PointerTarget(node: node, offset: 0, stride: 0)
    learnType(value.type, at: target)
    if value.isConstant { learnConstant(value, at: target) }
    return target
  }

  /// The facts about the bits of a register that is known.
  func registerFacts(_ value: Value) -> [(offset: Int, fact: Fact)] {
    guard let node = registers[value] else { return [] }
    return graph.facts(at: PointerTarget(node: node, offset: 0, stride: 0), size: layout.storeSize(value.type))
  }

  /// Where a pointer was found to point to.
  func knownTarget(of value: Value) -> PointerTarget? {
    var copy = self
    return copy.target(of: value)
  }

  private mutating func setTarget(of value: Value, to target: PointerTarget?) {
    guard let target else { return }
    let joined = graph.join(pointers[value], target)
    if pointers[value].map(graph.resolve) != joined { graph.changed = true }
    pointers[value] = joined
  }

  // MARK: Equations

  /// The bits of `value` are those in memory at `target`.
  private mutating func equate(_ value: Value, with target: PointerTarget) {
    let type = value.type
    if let format = type.floatFormat {
      graph.add(Fact(floats: [format]), at: target)
    } else if type.isPointer {
      let known = value.isConstant && !value.isGlobalVariable && !value.isConstantExpression ? nil : self.target(of: value)
      graph.add(Fact(isPointer: true, pointee: known), at: target)
      if let known, let fact = graph.facts(at: target, size: 1).first(where: { $0.offset == 0 })?.fact, let pointee = fact.pointee
      {
        setTarget(of: value, to: graph.join(known, pointee))
      }
    } else if type.isSized, !type.isInteger || type.integerBits >= 16, !value.isUndef, !value.isNull {
      graph.equate(register(value), target, size: layout.storeSize(type))
    }
  }

  /// Two registers hold the same bits.
  private mutating func equate(_ a: Value, _ b: Value) {
    let type = a.type
    if type.isFloat || type.isVoid { return }
    if type.isPointer {
      guard let joined = graph.join(target(of: a), target(of: b)) else { return }
      if !a.isConstant { setTarget(of: a, to: joined) }
      if !b.isConstant { setTarget(of: b, to: joined) }
    } else if type.isSized, !type.isInteger || type.integerBits >= 16 {
      equate(b, with: register(a))
    }
  }

  private mutating func learn(_ instruction: Value) {
    switch instruction.opcode {
    case .load, .store: learnAccess(instruction)
    case .getelementptr: learnPointerArithmetic(instruction)
    case .alloca:
      if let target = target(of: instruction) { learnType(instruction.allocatedType, at: target) }
    case .phi: for (value, _) in instruction.incoming { equate(instruction, value) }
    case .select:
      equate(instruction, instruction.operand(1))
      equate(instruction, instruction.operand(2))
    case .freeze: equate(instruction, instruction.operand(0))
    case .bitcast, .ptrtoint, .inttoptr, .addrspacecast, .trunc, .zext:
      move(instruction.operand(0), from: 0, to: instruction, at: 0)
    case .lshr: learnShift(instruction, left: false)
    case .shl: learnShift(instruction, left: true)
    case .or, .and, .xor, .add, .sub: learnBits(instruction)
    case .extractvalue:
      let whole = instruction.operand(0)
      equate(instruction, with: register(whole).advanced(by: layout.offset(of: instruction.indexPath, in: whole.type)))
    case .insertvalue:
      let offset = layout.offset(of: instruction.indexPath, in: instruction.type)
      equate(instruction, instruction.operand(0))
      equate(instruction.operand(1), with: register(instruction).advanced(by: offset))
    case .extractelement, .insertelement, .shufflevector: learnVector(instruction)
    case .icmp, .mul, .udiv, .sdiv, .urem, .srem, .ashr, .sext: learnArithmetic(instruction)
    case .call: learnCall(instruction)
    default: break
    }
  }

  private mutating func learnAccess(_ instruction: Value) {
    guard let target = target(of: instruction.pointerOperand) else { return }
    let value = instruction.opcode == .store ? instruction.storedValue : instruction
    equate(value, with: target)
    switch instruction.tbaaTypeName {
    case "double" where layout.storeSize(value.type) == 8: graph.add(Fact(floats: [.double]), at: target)
    case "float" where layout.storeSize(value.type) == 4: graph.add(Fact(floats: [.single]), at: target)
    case "int", "long", "long long", "short", "bool": graph.add(Fact(isInteger: true), at: target)
    default: break
    }
  }

  private mutating func learnPointerArithmetic(_ instruction: Value) {
    guard var result = target(of: instruction.operand(0)), let offset = instruction.pointerOffset else { return }
    result = result.advanced(by: offset.constant)
    for (index, scale) in offset.variables { result = result.repeated(every: scale * index.knownFactor(depth: 8)) }
    setTarget(of: instruction, to: result)
  }

  /// The bits of `source` from byte `from` on are those of `destination` from byte `at` on, as far as both reach.
  private mutating func move(_ source: Value, from: Int, to destination: Value, at: Int) {
    if source.type.isPointer, destination.type.isPointer { return equate(source, destination) }
    let size = min(layout.storeSize(source.type) - from, layout.storeSize(destination.type) - at)
    guard size > 1 else { return }
    if destination.type.isPointer || destination.type.isFloat {
      equate(destination, with: register(source).advanced(by: from))
    } else if source.type.isPointer || source.type.isFloat {
      equate(source, with: register(destination).advanced(by: at))
    } else {
      graph.equate(register(source).advanced(by: from), register(destination).advanced(by: at), size: size)
    }
  }

  private mutating func learnShift(_ instruction: Value, left: Bool) {
    guard let amount = instruction.operand(1).integerConstant, amount % 8 == 0 else { return }
    let bytes = amount / 8
    move(instruction.operand(0), from: left ? 0 : bytes, to: instruction, at: left ? bytes : 0)
  }

  /// `or` and masks move lanes; sums of pointers and integers stay pointers.
  private mutating func learnBits(_ instruction: Value) {
    for operand in instruction.operands where !operand.isConstant {
      // The low bits of an address are a number to test, not an address.
      let isTest = instruction.opcode == .and && instruction.operand(1).integerConstant.map { (0..<4096).contains($0) } == true
      let keepsLanes = !isTest && [.or, .and, .xor].contains(instruction.opcode)
      if keepsLanes {
        equate(instruction, operand)
      } else if isTest {
        graph.add(Fact(isInteger: true), at: register(instruction))
      } else if registerFacts(operand).contains(where: { $0.fact.isPointer && $0.offset == 0 }) {
        let pointee = registerFacts(operand).first { $0.offset == 0 }?.fact.pointee
        graph.add(Fact(isPointer: true, pointee: pointee?.repeated(every: 1)), at: register(instruction))
      } else {
        graph.add(Fact(isInteger: true), at: register(operand))
        graph.add(Fact(isInteger: true), at: register(instruction))
      }
    }
  }

  private mutating func learnArithmetic(_ instruction: Value) {
    for operand in instruction.operands where operand.type.isInteger && !operand.isConstant {
      graph.add(Fact(isInteger: true), at: register(operand))
    }
    if instruction.type.isInteger, instruction.type.integerBits >= 16 {
      graph.add(Fact(isInteger: true), at: register(instruction))
    }
  }

  private mutating func learnVector(_ instruction: Value) {
    for operand in instruction.operands where operand.type.kind == .vector && operand.type == instruction.type {
      equate(instruction, operand)
    }
    let index = instruction.operand(instruction.operandCount - 1).integerConstant
    switch instruction.opcode {
    case .extractelement:
      let vector = instruction.operand(0)
      let offset = (index ?? 0) * layout.storeSize(instruction.type)
      let place = register(vector).advanced(by: offset)
      equate(instruction, with: index == nil ? place.repeated(every: layout.storeSize(instruction.type)) : place)
    case .insertelement:
      let size = layout.storeSize(instruction.operand(1).type)
      let place = register(instruction).advanced(by: (index ?? 0) * size)
      equate(instruction.operand(1), with: index == nil ? place.repeated(every: size) : place)
    default: break
    }
  }

  // MARK: Calls

  private mutating func learnCall(_ call: Value) {
    if let base = call.intrinsicBaseName {
      if base == "llvm.memcpy" || base == "llvm.memmove" || base == "llvm.memcpy.inline" { learnCopy(call) }
      return
    }
    guard let callee = call.calledFunction else { return }
    if callee.name.contains("__enzyme_") { return learnRequest(call) }
    if known.contains(callee) {
      for (parameter, argument) in zip(callee.parameters, call.arguments) { equate(parameter, argument) }
      // Memory that is fresh at every call is an object of its own.
      if let result = returns[callee], !call.type.isVoid, !result.isFresh(library, depth: 4) { equate(call, result) }
    }
  }

  private mutating func learnCopy(_ call: Value) {
    guard let destination = target(of: call.operand(0)), let source = target(of: call.operand(1)) else { return }
    if let size = call.operand(2).integerConstant, size <= 512 {
      graph.equate(destination, source, size: size)
    } else {
      _ = graph.join(destination, source)
    }
  }

  /// A request passes its arguments, and shadows of the same kinds, to the snapshot of the function.
  private mutating func learnRequest(_ call: Value) {
    guard let function = call.arguments.lazy.compactMap({ $0.strippedFunction }).first else { return }
    let primal = Snapshot.existing(in: module)[function] ?? function
    let pointers = call.arguments.filter { $0.type.isPointer && $0.strippedFunction == nil && !$0.isGlobalMarker }
    let parameters = primal.parameters.filter(\.type.isPointer)
    // Each pointer parameter takes one argument, and its shadows directly after it if it has any.
    guard !parameters.isEmpty, pointers.count >= parameters.count else { return }
    if pointers.count == parameters.count {
      for (parameter, argument) in zip(parameters, pointers) { equate(parameter, argument) }
    } else if pointers.count == 2 * parameters.count {
      for (index, parameter) in parameters.enumerated() { equate(parameter, pointers[2 * index]) }
    }
  }

  // MARK: Static knowledge

  /// The floats and pointers of a type.
  private mutating func learnType(_ type: IRType, at target: PointerTarget) {
    switch type.kind {
    case .float: if let format = type.floatFormat { graph.add(Fact(floats: [format]), at: target) }
    case .pointer: graph.add(Fact(isPointer: true), at: target)
    case .structure:
      for index in 0..<type.elementCount {
        let place = target.advanced(by: layout.offset(of: index, in: type))
        learnType(type.element(index), at: place)
        learnMember(type.element(index), of: type, at: place)
      }
    case .array where type.elementCount > 0 && type.elementCount <= 32:
      for index in 0..<type.elementCount {
        learnType(type.elementType, at: target.advanced(by: index * layout.allocationSize(type.elementType)))
      }
    case .array where type.elementCount > 0:
      learnType(type.elementType, at: target.repeated(every: type.elementCount > 1 ? layout.allocationSize(type.elementType) : 0))
    case .vector:
      let size = layout.storeSize(type.elementType)
      for index in 0..<type.elementCount { learnType(type.elementType, at: target.advanced(by: index * size)) }
    default: break
    }
  }

  /// An integer member of a struct that also has numbers or addresses.
  private mutating func learnMember(_ member: IRType, of type: IRType, at place: PointerTarget) {
    guard member.isInteger, (0..<type.elementCount).contains(where: { !type.element($0).isInteger }) else { return }
    graph.add(
      Fact(isInteger: true, memberBytes: layout.storeSize(member), memberPeriod: max(1, layout.allocationSize(type))), at: place)
  }

  private mutating func learnInitializer(_ global: GlobalVariable) {
    guard let target = target(of: global.value) else { return }
    if global.initializer == nil { graph.markExternal(target.node) }
    learnType(global.valueType, at: target)
    if let initializer = global.initializer { learnConstant(initializer, at: target) }
  }

  /// Pointers inside constant data.
  private mutating func learnConstant(_ value: Value, at target: PointerTarget) {
    let type = value.type
    guard !value.isNull, !value.isUndef else { return }
    if type.isPointer {
      graph.add(Fact(isPointer: true, pointee: self.target(of: value)), at: target)
    } else if type.isAggregate, type.elementCount <= 4096 {
      for index in 0..<type.elementCount {
        guard let element = value.constantElement(index) else { continue }
        if element.type.isFloat || element.type.isInteger { if type.kind == .array { break } else { continue } }
        learnConstant(element, at: target.advanced(by: layout.offset(of: index, in: type)))
      }
    }
  }

  private mutating func markParametersExternal(_ function: Function) {
    for parameter in function.parameters where parameter.type.isPointer {
      if let target = target(of: parameter) { graph.markExternal(target.node) }
    }
  }
}

extension Value {
  /// Whether an address is that of memory allocated in this very execution of the function.
  fileprivate func isFresh(_ library: LibraryTable, depth: Int) -> Bool {
    guard depth > 0, isInstruction, type.isPointer else { return isNull }
    switch opcode {
    case .phi: return incoming.allSatisfy { $0.value.isFresh(library, depth: depth - 1) }
    case .select: return operand(1).isFresh(library, depth: depth - 1) && operand(2).isFresh(library, depth: depth - 1)
    case .call:
      if case .allocation = callKind(library) { return !users.contains { $0.opcode == .store && $0.storedValue == self } }
      return false
    default: return false
    }
  }
}

extension DataLayout {
  /// The byte offset of the part of an aggregate at an index path.
  func offset(of path: [Int], in type: IRType) -> Int {
    var (total, current) = (0, type)
    for index in path {
      total += offset(of: index, in: current)
      current = current.element(index)
    }
    return total
  }
}

extension Value {
  /// Whether the value is one of the marker variables of Enzyme's interface.
  public var isGlobalMarker: Bool { isGlobalVariable && name.hasPrefix("enzyme_") }
}
