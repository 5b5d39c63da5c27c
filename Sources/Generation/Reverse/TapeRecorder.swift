import Analysis
import IR
import Planning

/// A value that is kept, and which of its shadows.
struct Kept: Hashable {
  let entity: Entity
  let lane: Int
}

/// Writes, in the forward sweep, what the plan says the reverse sweep needs.
///
/// Every kept value goes through a variable on the stack (which LLVM turns into a register). In combined mode that is
/// all for values of the function's straight part. A loop on the chunked stack pushes the variables of an iteration
/// when the iteration ends, at the latch or at an exit. A loop with arrays writes each value where it is computed.
final class TapeRecorder {
  let plan: Plan
  private var variables: [Kept: Value] = [:]
  /// The arrays of loops.
  private var arrays: [Kept: (slot: TapeSlot, address: Value)] = [:]

  init(_ plan: Plan) { self.plan = plan }

  private var primal: Primal { plan.primal }

  /// The variable through which a value is kept.
  func variable(_ kept: Kept, type: IRType, _ allocas: Builder) -> Value {
    if let known = variables[kept] { return known }
    let variable = allocas.alloca(type, "kept")
    variables[kept] = variable
    return variable
  }

  /// Whether a value is kept in a variable: everything on the tape but what goes into arrays, and what combined mode
  /// reads directly.
  private func usesVariable(_ entity: Entity) -> Bool {
    switch plan.sources[entity] {
    case .tape:
      guard let home = plan.home(of: entity) else { return true }
      return plan.strategies[home] == .stack
    case .available: return plan.request.mode == .reverse && plan.home(of: entity) == nil && !plan.isAtHand(entity)
    default: return false
    }
  }

  // MARK: Blocks

  /// At the start of a block: ends the last iterations of the loops that were left, and starts arrays of loops that follow.
  func enter(_ block: BasicBlock, _ sweep: ForwardSweep) {
    if block == primal.blocks.first { recordArguments(sweep) }
    for phi in block.phis { record(phi, sweep) }
    for loop in primal.loopsLeft(atEntryOf: block) where primal.isReversible(block) {
      let exitCount = Entity.exitCount(loop: loop)
      if plan.sources[exitCount] == .available || plan.sources[exitCount] == .tape {
        keep(exitCount, [sweep.copy(of: primal.loops[loop].counter)], sweep)
      }
      if plan.strategies[loop] == .stack { pushFrame(of: loop, sweep) }
    }
  }

  /// At the end of a block: reserves arrays in a preheader, ends an iteration at a latch, ends the function at its return.
  func leave(_ block: BasicBlock, _ sweep: ForwardSweep) {
    if let loop = primal.loop(of: block), primal.loops[loop].latch == block, plan.strategies[loop] == .stack {
      pushFrame(of: loop, sweep)
    }
    for (index, loop) in primal.loops.enumerated() where loop.preheader == block && plan.strategies[index] == .arrays {
      reserveArrays(of: index, sweep)
    }
    if block == primal.returnBlock, plan.request.mode == .split { pushFrame(of: nil, sweep) }
  }

  /// After an instruction: keeps its value and its shadows if they are needed.
  func record(_ instruction: Value, _ sweep: ForwardSweep) {
    let value = Entity.primal(instruction)
    if plan.sources[value] != nil { keep(value, [sweep.copy(of: instruction)], sweep) }
    let shadow = Entity.shadow(instruction)
    if plan.sources[shadow] != nil { keep(shadow, sweep.shadow(of: instruction), sweep) }
  }

  /// In split mode arguments are kept like values of the function's straight part.
  private func recordArguments(_ sweep: ForwardSweep) {
    guard plan.request.mode == .split else { return }
    for parameter in primal.function.parameters { record(parameter, sweep) }
  }

  private func keep(_ entity: Entity, _ values: [Value], _ sweep: ForwardSweep) {
    let builder = sweep.builder
    if usesVariable(entity) {
      for (lane, value) in values.enumerated() {
        builder.store(value, to: variable(Kept(entity: entity, lane: lane), type: value.type, sweep.allocas))
      }
    } else if plan.sources[entity] == .tape, let home = plan.home(of: entity) {
      let counter = sweep.copy(of: primal.loops[home].counter)
      for (lane, value) in values.enumerated() {
        guard let (slot, array) = arrays[Kept(entity: entity, lane: lane)] else { unreachable("an array that was not reserved") }
        TapeCell.store(value, slot, to: TapeCell.element(of: array, slot, at: counter, builder), sweep)
      }
    }
  }

  // MARK: Frames and arrays

  private func pushFrame(of loop: Int?, _ sweep: ForwardSweep) {
    guard let layout = plan.layouts[loop], !layout.slots.isEmpty, let tape = sweep.tape else { return }
    let builder = sweep.builder
    let frame = sweep.runtime.push(builder.context.constant(layout.bytes), on: tape)
    for slot in layout.slots {
      let variable = variable(Kept(entity: slot.entity, lane: slot.lane), type: slot.type, sweep.allocas)
      TapeCell.store(builder.load(slot.type, from: variable), slot, to: builder.offset(frame, by: slot.offset), sweep)
    }
  }

  private func reserveArrays(of loop: Int, _ sweep: ForwardSweep) {
    guard let layout = plan.layouts[loop], let tape = sweep.tape, let count = primal.loops[loop].backedgeCount else { return }
    let builder = sweep.builder
    let iterations = builder.integer(.add, sweep.copy(of: count), builder.context.constant(1))
    let bytes = TapeCell.arrayBytes(layout, iterations, builder)
    let base = sweep.runtime.push(bytes, on: tape)
    keep(.tapeBase(loop: loop), [base], sweep)
    for slot in layout.slots {
      arrays[Kept(entity: slot.entity, lane: slot.lane)] = (slot, TapeCell.array(slot, base: base, iterations, builder))
    }
  }
}

/// How registers lie on the tape.
enum TapeCell {
  /// Conditions take a byte.
  private static func pack(_ value: Value, _ builder: Builder) -> Value {
    value.type.integerBits == 1 ? builder.cast(.zext, value, to: builder.context.int8) : value
  }

  /// The type of a packed value.
  private static func packedType(_ type: IRType) -> IRType { type.integerBits == 1 ? type.context.int8 : type }

  /// The register that was packed.
  private static func unpack(_ value: Value, as type: IRType, _ builder: Builder) -> Value {
    type.integerBits == 1 && value.type.integerBits != 1 ? builder.cast(.trunc, value, to: type) : value
  }

  /// Reads the packed value of a slot.
  static func load(_ slot: TapeSlot, from address: Value, _ sweep: Sweep) -> Value {
    let value = sweep.builder.load(packedType(slot.type), from: address)
    value.setAlignment(slot.alignment(sweep.layout))
    sweep.putTape(value)
    return unpack(value, as: slot.type, sweep.builder)
  }

  /// Packs a value and writes it to a slot.
  static func store(_ value: Value, _ slot: TapeSlot, to address: Value, _ sweep: Sweep) {
    let store = sweep.builder.store(pack(value, sweep.builder), to: address)
    store.setAlignment(slot.alignment(sweep.layout))
    sweep.putTape(store)
  }

  /// The bytes of all arrays of a loop, as a multiple of the alignment of the tape.
  static func arrayBytes(_ layout: TapeLayout, _ iterations: Value, _ builder: Builder) -> Value {
    let context = builder.context
    let unit = RuntimeFunctions.tapeAlignment
    let bytes = builder.integer(.mul, iterations, context.constant(layout.bytes))
    if layout.bytes % unit == 0 { return bytes }
    return builder.integer(.and, builder.integer(.add, bytes, context.constant(unit - 1)), context.constant(-unit))
  }

  /// Where the array of a slot starts.
  static func array(_ slot: TapeSlot, base: Value, _ iterations: Value, _ builder: Builder) -> Value {
    builder.offset(base, by: builder.integer(.mul, iterations, builder.context.constant(slot.offset)))
  }
  /// Where an iteration has its element in the array of a slot.
  static func element(of array: Value, _ slot: TapeSlot, at iteration: Value, _ builder: Builder) -> Value {
    builder.element(packedType(slot.type), of: array, at: iteration)
  }
}
