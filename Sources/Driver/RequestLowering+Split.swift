import Analysis
import Generation
import IR

/// The two halves of split mode.
///
/// The handle of a tape is an address. Behind the tape object lies room for what both halves share: shadows of a result
/// in memory, and the shadow addresses that the first half was given, which the second half compares with its own.
extension RequestLowering {
  /// Whether the handle of the tape is among the results of the first half.
  var isTapeReturned: Bool { if case .operand = parsed.tape { true } else { false } }

  /// Whether the first half returns the shadow of the result.
  var returnsShadow: Bool {
    if let type = parsed.memoryResultType { return parsed.hasResultShadow && types.holdsPointer(type) }
    return request.result.hasAddresses
  }

  private var handle: TapeHandle {
    TapeHandle(builder: builder, derivative)
  }

  // MARK: What both halves share

  /// The bytes of one shadow of a result in memory.
  private var shadowBytes: Int {
    guard let type = parsed.memoryResultType, parsed.hasResultShadow else { return 0 }
    return (layout.allocationSize(type) + 15) / 16 * 16
  }

  /// The shadow addresses among the operands, and the parameters they belong to.
  private var shadowAddresses: [(parameter: Int, address: PassedValue)] {
    parsed.arguments.enumerated().flatMap { index, argument -> [(parameter: Int, address: PassedValue)] in
      guard request.function.parameters[index].type.isPointer else { return [] }
      return argument.shadows.map { (index, $0) }
    }
  }

  private func resultMemory(in shared: Value) -> ResultMemory? {
    guard let type = parsed.memoryResultType else { return nil }
    let lanes = parsed.hasResultShadow ? request.width : 0
    return ResultMemory(
      type: type, primal: values.stackMemory(layout.allocationSize(type)),
      shadows: (0..<lanes).map { builder.offset(shared, by: $0 * shadowBytes) })
  }

  private func place(ofShadow index: Int, in shared: Value) -> Value {
    builder.offset(shared, by: request.width * shadowBytes + index * 8)
  }

  // MARK: First half

  func callAugmented() -> [Value] {
    let addresses = shadowAddresses
    let tape = handle.make(sharing: request.width * shadowBytes + addresses.count * 8)
    if request.journal == .written { handle.beginJournal(of: tape) }
    let shared = handle.shared(of: tape)
    for (index, shadow) in addresses.enumerated() {
      builder.store(values.value(of: shadow.address, as: context.pointer), to: place(ofShadow: index, in: shared))
    }
    let memory = resultMemory(in: shared)
    let bundle = builder.call(derivative.function, arguments(memory) + [tape])
    var results = Signature(request).results.indices.map { builder.extract(bundle, $0) }
    if let memory {
      let shadows = returnsShadow ? memory.shadows : []
      results = ((parsed.returnsPrimal ? [memory.primal] : []) + shadows).map { builder.load(memory.type, from: $0) }
    } else if Signature(request).returnsPrimal, !parsed.returnsPrimal {
      results.removeFirst()
    }
    guard case .memory(let place) = parsed.tape else { return [tape] + results }
    builder.store(tape, to: place).setAlignment(1)
    return results
  }

  // MARK: Second half

  func callAdjoint() -> [Value] {
    let tape = tapeOfFirstHalf()
    let view = values.stackMemory(TapeHandle.viewBytes)
    handle.open(tape, into: view)
    let shared = handle.shared(of: tape)
    for (index, shadow) in shadowAddresses.enumerated() {
      let address = values.value(of: shadow.address, as: context.pointer)
      handle.expect(address, at: place(ofShadow: index, in: shared), parameter: shadow.parameter + 1)
    }
    let type = parsed.memoryResultType ?? request.function.returnType
    var arguments = parsed.cotangents.map { values.value(of: $0, as: type) }
    if let memory = resultMemory(in: shared) {
      for (shadow, cotangent) in zip(memory.shadows, arguments) { builder.store(cotangent, to: shadow).setAlignment(1) }
      arguments = []
    }
    guard let adjoint = derivative.reverse else { unreachable("a split derivative without reverse") }
    let bundle = builder.call(adjoint, arguments + [view])
    let results = Signature(request).cotangents.indices.map { builder.extract(bundle, $0) }
    if parsed.keepsTape { handle.rewind(tape) } else { handle.free(tape) }
    return results
  }

  // MARK: Forward mode behind the first half

  func callReplayed() -> [Value] {
    let tape = tapeOfFirstHalf()
    let reader = values.stackMemory(TapeHandle.readerBytes)
    handle.openJournal(of: tape, into: reader)
    let memory = seededResult
    let bundle = builder.call(derivative.function, arguments(memory) + [reader])
    if !parsed.keepsTape { handle.free(tape) }
    guard let memory else { return Signature(request).results.indices.map { builder.extract(bundle, $0) } }
    return memory.shadows.map { builder.load(memory.type, from: $0) }
  }

  private func tapeOfFirstHalf() -> Value {
    if let operand = parsed.tapeOperand { return operand }
    guard case .memory(let place) = parsed.tape else { unreachable("a second half without tape") }
    let tape = builder.load(context.pointer, from: place)
    tape.setAlignment(1)
    return tape
  }
}
