import Analysis
import IR
import Planning
import Rules

/// Calls, with their tangents and shadows.
extension ForwardSweep {
  func writeCall(_ call: Value) throws(Diagnostic) {
    switch call.callKind(environment.library) {
    case .scalar(let function):
      cloneCall(call)
      if carries(call) { bind(call, shadows: propagated(call, function, call.arguments)) }
    case .vectorReduction(let reduction): writeReduction(call, reduction)
    case .memory(let kind): try writeMemory(call, kind)
    case .allocation(let size): writeAllocation(call, size)
    case .deallocation(let argument): writeDeallocation(call, argument)
    case .stackMark:
      // The reverse sweep reads stack memory again: what would be released lives on the tape.
      if isForwardMode { cloneCall(call) } else if call.hasUses { bind(call, to: call.type.zero) }
    case .inactive where call.calledFunction?.name == ApartVersion.test: writeVersionTest(call)
    case .inactive where call.calledFunction?.name == LibraryTable.usableSize: writeUsableSize(call)
    case .inactive: writeInactive(call)
    case .bitPermutation:
      if call.arguments.contains(where: { types.holdsFloat($0) || types.holdsPointer($0) }) { throw unsupportedBits(call) }
      cloneCall(call)
    case .diverges: cloneCall(call)
    case .raises:
      if let tape { runtime.finish(tape: tape) }
      cloneCall(call)
    case .unknownCallee: writeUnknown(call)
    case .defined(let callee), .custom(let callee):
      if activity.isActive(call: call) || plan.request.isProbe { writeDefined(call, callee) } else { cloneCall(call) }
    case .undefinedFunction(let name): throw undefinedFunction(name, call)
    case .inlineAssembly:
      throw Diagnostic(
        "inline assembler cannot be differentiated", remedy: "write it in C, or keep it out of the differentiated function",
        in: primal.function.name, at: call.debugLocation)
    case .indirect:
      throw Diagnostic(
        "a call through a pointer cannot be differentiated here", remedy: "call the function by its name",
        in: primal.function.name, at: call.debugLocation)
    }
  }

  private func undefinedFunction(_ name: String, _ call: Value) -> Diagnostic {
    Diagnostic(
      "the function '\(name)' has no body \(environment.library.extent.place) and no derivative rule",
      remedy: environment.library.extent.remedy, in: primal.function.name, at: call.debugLocation)
  }

  /// Writes a call again that neither reads memory nor has effects.
  func cloneCall(_ call: Value) { clone(call).dropTailCall() }

  /// Marks of lifetimes and scopes hold for the primal alone; everything else is called as it is.
  private func writeInactive(_ call: Value) {
    if call.typeHint != nil { return }
    switch call.intrinsicBaseName {
    case "llvm.lifetime.start", "llvm.lifetime.end", "llvm.experimental.noalias.scope.decl", "llvm.assume",
      "llvm.invariant.start", "llvm.invariant.end":
      if call.hasUses { bind(call, to: call.type.undef) }
    default: writePrimal(call)
    }
  }

  private func writeReduction(_ call: Value, _ reduction: ReductionOperator) {
    cloneCall(call)
    guard carries(call) else { return }
    if activity.propagates == .errors { return bind(call, shadows: errorOfReduction(call, reduction)) }
    let vector = call.operand(call.argumentCount - 1)
    let elements = (0..<vector.type.elementCount).map(context.int32.constant)
    bind(
      call,
      shadows: (0..<width).map { lane in
        let start = call.argumentCount > 1 ? shadow(of: call.operand(0))[lane] : call.type.zero
        let weights = reduction.weights(call, vector, builder) { copy(of: $0) }
        return elements.enumerated().reduce(start) { sum, element in
          let tangent = builder.extractElement(shadow(of: vector)[lane], element.element)
          let term = weights.map { builder.float(.mul, tangent, $0[element.offset]) } ?? tangent
          return builder.float(.add, sum, term)
        }
      })
  }

  // MARK: Allocation

  private func writeAllocation(_ call: Value, _ size: LibraryFunction.AllocationSize) {
    writePrimal(call)
    guard carries(call), let callee = call.calledFunction else { return }
    let bytes: Value? = if case .argument(let index) = size { builder.widened(copy(of: call.operand(index))) } else { nil }
    bind(
      call,
      shadows: (0..<width).map { _ in
        let shadow = builder.call(callee, call.arguments.map { copy(of: $0) }, call.name + ".shadow")
        if let bytes { zeroFresh(shadow, bytes) }
        if plan.request.mode == .split { note(shadow, of: call, isClear: bytes == nil) }
        return shadow
      })
  }

  /// Tells a tape that outlives the forward sweep what its primal allocates. The reverse sweep may be repeated, and leaves
  /// something in shadows of memory that was read before it was written: memory that comes cleared.
  private func note(_ shadow: Value, of call: Value, isClear: Bool) {
    guard let tape else { unreachable("no tape") }
    var (bytes, table) = (context.constant(0), context.pointer.zero)
    switch isClear ? types.content(at: call, size: nil) : .plain {
    case .lanes(let lanes, let period):
      guard lanes.contains(where: \.kind.mayHoldNumber) else { break }
      table = LaneTable.make(lanes, period, in: environment.module)
      fallthrough
    case .invisible, .ambiguous:
      bytes = call.arguments.map { builder.widened(copy(of: $0)) }.reduce(context.constant(1)) { builder.integer(.mul, $0, $1) }
    case .plain: break
    }
    runtime.note(shadow: shadow, bytes: bytes, table: table, on: tape)
  }

  /// Zeroes fresh memory, unless there is none.
  private func zeroFresh(_ memory: Value, _ size: Value) {
    let isNull = builder.icmp(.equal, memory, memory.type.zero)
    builder.zeroMemory(memory, length: builder.select(isNull, context.constant(0), size), alignment: 1)
  }

  /// How much of a block of memory may be used: as much as of the smallest of its shadows, which an allocator may have given less
  /// room than the block has.
  private func writeUsableSize(_ call: Value) {
    writePrimal(call)
    let pointer = call.operand(0)
    guard carries(pointer), let callee = call.calledFunction else { return }
    var size = copy(of: call)
    for shadow in shadow(of: pointer) {
      let isBlock = isShadowed(copy(of: pointer), by: shadow)
      let own = builder.call(callee, [builder.select(isBlock, shadow, shadow.type.zero)])
      let isLess = builder.integer(.and, isBlock, builder.icmp(.unsignedLess, own, size))
      size = builder.select(isLess, own, size)
    }
    bind(call, to: size)
  }

  private func writeDeallocation(_ call: Value, _ argument: Int) {
    guard let callee = call.calledFunction else { return }
    let pointer = call.operand(argument)
    if environment.library.declared.meanings[callee.name] != nil { return writeDeclaredDeallocation(call, pointer, callee) }
    if isForwardMode {
      writePrimal(call)
      guard carries(pointer) else { return }
      for address in shadow(of: pointer) {
        var arguments = call.arguments.map { copy(of: $0) }
        arguments[argument] =
          activity.pointer(pointer) == .perhaps
          ? builder.select(isShadowed(copy(of: pointer), by: address), address, address.type.zero) : address
        builder.call(callee, arguments)
      }
      return
    }
    guard let tape else { unreachable("no tape") }
    let alignment = Deallocator.alignmentArgument(of: callee.name).map { copy(of: call.operand($0)) }
    for address in carries(pointer) ? shadow(of: pointer) : [copy(of: pointer)] {
      runtime.deferRelease(
        copy(of: pointer), shadow: address, by: Deallocator(named: callee.name), alignment: alignment, on: tape)
    }
  }

  /// Calls code outside, which nothing active may enter.
  private func writeUnknown(_ call: Value) {
    let arguments = call.arguments.dropFirst()
    let isActive = arguments.contains { activity.isVaried($0) || activity.pointer($0) == .always }
    let perhaps = arguments.filter { activity.pointer($0) == .perhaps && $0.type.isPointer }
    let tests = perhaps.flatMap { pointer in shadow(of: pointer).map { isShadowed(copy(of: pointer), by: $0) } }
    let condition = tests.reduce(context.int1.constant(isActive ? 1 : 0)) { builder.integer(.or, $0, $1) }
    runtime.requireInactive(condition, callee: copy(of: call.operand(0)), caller: primal.function.name)
    writePrimal(call)
  }

  /// A deallocator of the user's own, which is not called with what is no memory.
  private func writeDeclaredDeallocation(_ call: Value, _ pointer: Value, _ deallocator: Function) {
    if isForwardMode { writePrimal(call) }
    let addresses = carries(pointer) ? shadow(of: pointer) : [copy(of: pointer)]
    for address in addresses {
      if let tape {
        runtime.deferRelease(copy(of: pointer), shadow: address, by: deallocator, on: tape)
      } else if carries(pointer) {
        runtime.release(copy(of: pointer), shadow: address, by: deallocator)
      }
    }
  }

  // MARK: Defined functions

  private func writeDefined(_ call: Value, _ callee: Function) {
    var request = CallRequests(types: types, activity: activity)
      .request(for: call, callee, isForwardMode: isForwardMode, width: width)
    request.isProbe = plan.request.isProbe
    let derivative = environment.derivative(request)
    var arguments: [Value] = []
    for (argument, activity) in zip(call.arguments, request.arguments) {
      arguments.append(copy(of: argument))
      if activity.hasShadow { arguments += shadow(of: argument) }
    }
    if let last = tape ?? journalReader { arguments.append(last) }
    let bundle = builder.call(derivative.function, arguments, call.name)
    var next = 0
    if Signature(request).returnsPrimal {
      bind(call, to: builder.extract(bundle, next))
      next += 1
    } else {
      bind(call, to: bundle)
    }
    let hasShadow = isForwardMode ? request.result != .constant : request.result.hasAddresses
    if hasShadow { bind(call, shadows: (0..<width).map { builder.extract(bundle, next + $0) }) }
    if !hasShadow, carries(call) { unreachable("a call without shadow") }
  }
}
