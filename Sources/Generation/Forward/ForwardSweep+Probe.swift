import Analysis
import IR
import Planning

/// Probes: the primal in forward mode, which tells the run-time of memory before it touches it, so that what it does can be
/// taken back. What may not happen twice ends it.
extension ForwardSweep {
  private var verification: VerificationFunctions { VerificationFunctions(builder: builder) }

  /// Writes an instruction, with what the run-time has to know of it.
  func writeProbed(_ instruction: Value) throws(Diagnostic) {
    switch instruction.opcode {
    case .load, .atomicrmw:
      announce(instruction.pointerOperand, types.lanes(inRegister: instruction, layout), of: instruction.type)
    case .store:
      let value = instruction.storedValue
      let lanes = value.isConstant ? types.lanes(ofStored: instruction) : []
      announce(
        instruction.pointerOperand, lanes.isEmpty ? types.lanes(inRegister: value, layout) : lanes, of: value.type)
    case .cmpxchg: announce(instruction.pointerOperand, [], of: instruction.operand(1).type)
    case .call:
      if try writeProbedCall(instruction) { return }
    default: break
    }
    try writeAny(instruction)
    if instruction.opcode == .load { announceAddress(instruction) }
    if instruction.opcode == .call { announceAllocation(instruction) }
  }

  // MARK: Memory

  private func announce(_ pointer: Value, _ lanes: [Lane], of type: IRType) {
    let bytes = layout.storeSize(type)
    announce(pointer, lanes.isEmpty ? nil : LaneTable.make(lanes, max(1, bytes), in: environment.module), context.constant(bytes))
  }

  /// Memory is about to be read or written.
  private func announce(_ pointer: Value, _ table: Value?, _ bytes: Value) {
    if environment.library.declared.isInactive(variableAt: pointer) { leave("it uses a variable that is declared inactive") }
    let shadows = carries(pointer) ? shadow(of: pointer) : [context.pointer.zero]
    for (lane, shadow) in shadows.enumerated() {
      verification.access(copy(of: pointer), shadow, bytes, table ?? context.pointer.zero, lane: lane)
    }
  }

  /// Which memory an address leads to that was loaded.
  private func announceAddress(_ load: Value) {
    guard load.type.isPointer, carries(load), carries(load.pointerOperand) else { return }
    for (lane, shadow) in shadow(of: load).enumerated() {
      let from = self.shadow(of: load.pointerOperand)[lane]
      verification.follow(copy(of: load.pointerOperand), from, copy(of: load), shadow, lane: lane)
    }
  }

  private func announce(_ call: Value, _ kind: MemoryIntrinsic) throws(Diagnostic) {
    let bytes = builder.widened(copy(of: call.operand(2)))
    let operands = kind == .set ? [call.operand(0)] : [call.operand(0), call.operand(1)]
    var table: Value?
    if operands.contains(where: carries),
      case .lanes(let lanes, let period) = try MemoryContents(types: types, primal: primal).content(of: call, kind)
    {
      table = LaneTable.make(lanes, period, in: environment.module)
    }
    for operand in operands { announce(operand, table, bytes) }
  }

  // MARK: Calls

  /// - Returns: whether nothing is left to be written.
  private func writeProbedCall(_ call: Value) throws(Diagnostic) -> Bool {
    let name = call.calledFunction?.userName ?? ""
    let isDeclared = environment.library.declared.meanings[name] != nil
    switch call.callKind(environment.library) {
    case .memory(let kind): try announce(call, kind)
    case .inactive:
      if !call.mayRunAgain(environment.library) { leave("it calls '\(name)', which may not happen twice") }
    case .allocation, .deallocation:
      if isDeclared { leave("it calls '\(name)', an allocator or deallocator of its own") }
      guard case .deallocation(let argument) = call.callKind(environment.library), !isDeclared else { break }
      let pointer = call.operand(argument)
      for address in [copy(of: pointer)] + (carries(pointer) ? shadow(of: pointer) : []) { verification.release(address) }
      return true
    case .diverges: leave("it does not return")
    case .raises: leave("it throws an exception")
    case .unknownCallee: leave("it calls a function that is not known")
    default: break
    }
    return false
  }

  private func announceAllocation(_ call: Value) {
    guard case .allocation = call.callKind(environment.library), let name = call.calledFunction?.name else { return }
    let deallocator = Deallocator(allocatedBy: name)
    for address in [copy(of: call)] + (carries(call) ? shadow(of: call) : []) { verification.own(address, by: deallocator) }
  }

  private func leave(_ reason: String) { verification.leave(reason) }
}

extension Value {
  /// Whether this call of a function without derivative can be repeated.
  fileprivate func mayRunAgain(_ library: LibraryTable) -> Bool {
    if callHasStringAttribute("enzyme_inactive") { return false }
    guard let callee = calledFunction else { return false }
    if callee.isIntrinsic || typeHint != nil || callee.name == iterationMarker { return true }
    return library.declared.meanings[callee.name] == nil && library[callee.name]?.mayRunAgain ?? false
  }
}
