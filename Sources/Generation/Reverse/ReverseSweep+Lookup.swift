import Analysis
import IR
import Planning

/// Gets primal values and shadows in the reverse sweep, from where the plan says.
extension ReverseSweep {
  /// A primal value.
  func lookup(_ value: Value) -> Value { value.isConstant ? value : lookup(.primal(value))[0] }

  /// The shadows of an address.
  func lookupShadow(_ value: Value) -> [Value] {
    if value.isConstant {
      return (0..<width).map { environment.globalShadows.shadowConstant(of: value, lane: $0, environment.globals) }
    }
    return lookup(.shadow(value))
  }

  /// Something the plan declared.
  func lookup(_ entity: Entity) -> [Value] {
    if let known = found[entity] { return known }
    let result = find(entity)
    found[entity] = result
    return result
  }

  private func find(_ entity: Entity) -> [Value] {
    switch plan.sources[entity] {
    case .available: return available(entity)
    case .recompute: return recompute(entity)
    case .reload: return reload(entity)
    case .tape: return fromTape(entity)
    case nil: unreachable("the plan does not provide \(entity)")
    }
  }

  private func laneCount(_ entity: Entity) -> Int { if case .shadow = entity { width } else { 1 } }

  private func type(of entity: Entity) -> IRType {
    switch entity {
    case .primal(let value), .shadow(let value): value.type
    case .exitCount: context.int64
    case .tapeBase: context.pointer
    }
  }

  /// In combined mode: arguments, the straight part of the function; in every mode: the counters of the loops around.
  private func available(_ entity: Entity) -> [Value] {
    if let forward, plan.isAtHand(entity) {
      switch entity {
      case .primal(let value): return [forward.copy(of: value)]
      case .shadow(let value): return forward.shadow(of: value)
      case .exitCount, .tapeBase: break
      }
    }
    switch entity {
    case .exitCount(let loop):
      if let count = primal.loops[loop].backedgeCount, count.isConstant { return [count] }
    case .primal(let value):
      if value.isInstruction, let loop = primal.loop(of: value.block), primal.loops[loop].counter == value {
        return [builder.load(context.int64, from: counter(of: loop))]
      }
      if value.isArgument, let forward { return [forward.copy(of: value)] }
    case .shadow(let value):
      if value.isArgument, let forward { return forward.shadow(of: value) }
    case .tapeBase: break
    }
    return fromVariables(entity)
  }

  private func fromVariables(_ entity: Entity) -> [Value] {
    let type = type(of: entity)
    return (0..<laneCount(entity)).map {
      builder.load(type, from: recorder.variable(Kept(entity: entity, lane: $0), type: type, allocas))
    }
  }

  // MARK: Recomputation

  private func recompute(_ entity: Entity) -> [Value] {
    switch entity {
    case .exitCount(let loop):
      guard let count = primal.loops[loop].backedgeCount else { unreachable("an unknown trip count") }
      return [lookup(count)]
    case .primal(let value): return [again(value) { _, operand in self.lookup(operand) }]
    case .shadow(let value):
      let shadowed: Set<Int> = value.opcode == .select ? [1, 2] : [0]
      return (0..<width).map { lane in
        let result = again(value) { index, operand in
          shadowed.contains(index) ? self.lookupShadow(operand)[lane] : self.lookup(operand)
        }
        result.dropPoisonGeneratingFlags()
        return result
      }
    case .tapeBase: unreachable("a tape address is not computed")
    }
  }

  /// The instruction again, with operands of the reverse sweep.
  private func again(_ instruction: Value, _ read: (Int, Value) -> Value) -> Value {
    let operands = instruction.operands.enumerated().map { read($0.offset, $0.element) }
    let copy = instruction.cloneInstruction()
    copy.dropMetadata()
    builder.insert(copy, name: instruction.name)
    for (index, operand) in operands.enumerated() { copy.setOperand(index, to: operand) }
    return copy
  }

  private func reload(_ entity: Entity) -> [Value] {
    switch entity {
    case .primal(let load):
      let copy = again(load) { _, operand in self.lookup(operand) }
      putPrimal(copy, like: load)
      return [copy]
    case .shadow(let load):
      let pointer = load.pointerOperand
      return lookupShadow(pointer).map { address in
        let primal = lookup(pointer)
        let place =
          activity.pointer(pointer) == .perhaps ? builder.select(isShadowed(primal, by: address), address, primal) : address
        let value = builder.load(load.type, from: place)
        value.setAlignment(shadowAlignment(of: load, load.type))
        return load.type.isPointer ? shadowOrPrimal(value, lookup(load)) : value
      }
    default: unreachable("only loads are repeated")
    }
  }

  // MARK: Tape

  private func fromTape(_ entity: Entity) -> [Value] {
    guard let home = plan.home(of: entity), plan.strategies[home] == .arrays else { return fromVariables(entity) }
    let iteration = builder.load(context.int64, from: counter(of: home))
    return (0..<laneCount(entity)).map { lane in
      guard let (slot, variable) = arrayVariables[Kept(entity: entity, lane: lane)] else {
        unreachable("an array that is not open")
      }
      let array = builder.load(context.pointer, from: variable)
      return TapeCell.load(slot, from: TapeCell.element(of: array, slot, at: iteration, builder), self)
    }
  }

  /// Makes the arrays of a loop known to the reverse of its iterations.
  func openArrays(of loop: Int, _ backedgeCount: Value) {
    guard let tapeLayout = plan.layouts[loop] else { return }
    let base = lookup(.tapeBase(loop: loop))[0]
    let iterations = builder.integer(.add, backedgeCount, context.constant(1))
    for slot in tapeLayout.slots {
      builder.store(TapeCell.array(slot, base: base, iterations, builder), to: arrayVariable(slot))
    }
  }

  /// The variable that holds the address of an array.
  private func arrayVariable(_ slot: TapeSlot) -> Value {
    let kept = Kept(entity: slot.entity, lane: slot.lane)
    if let known = arrayVariables[kept] { return known.variable }
    let variable = allocas.alloca(context.pointer, "array")
    arrayVariables[kept] = (slot, variable)
    return variable
  }

  /// Makes the arrays of all loops known by name, before any block that reads them is written.
  func declareArrays() {
    for loop in primal.loops.indices where plan.strategies[loop] == .arrays {
      for slot in plan.layouts[loop]?.slots ?? [] { _ = arrayVariable(slot) }
    }
  }

  /// Takes the frame of an iteration (or of the function) off the tape.
  func popFrame(of loop: Int?) {
    guard let tapeLayout = plan.layouts[loop], !tapeLayout.slots.isEmpty else { return }
    let frame = runtime.pop(context.constant(tapeLayout.bytes), from: tape)
    for slot in tapeLayout.slots {
      let value = TapeCell.load(slot, from: builder.offset(frame, by: slot.offset), self)
      builder.store(value, to: recorder.variable(Kept(entity: slot.entity, lane: slot.lane), type: slot.type, allocas))
    }
  }

  // MARK: Guards

  /// A shadow address to write to: scratch memory where the memory is inactive.
  func writable(_ pointer: Value, _ shadow: Value, bytes: Int) -> Value {
    guard activity.pointer(pointer) == .perhaps else { return shadow }
    return builder.select(
      isShadowed(lookup(pointer), by: shadow), shadow, scratchMemory(bytes: max(LaneKind.pointer.bytes, bytes)))
  }

  /// A shadow address to read from: zeros where the memory is inactive.
  func readable(_ pointer: Value, _ shadow: Value, bytes: Int) -> Value {
    guard activity.pointer(pointer) == .perhaps else { return shadow }
    return builder.select(isShadowed(lookup(pointer), by: shadow), shadow, zeroMemory(bytes: bytes))
  }
}
