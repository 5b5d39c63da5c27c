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
      if carries(call) { bind(call, shadows: tangent(of: call, function, call.arguments)) }
    case .vectorReduction(let reduction): writeReduction(call, reduction)
    case .memory(let kind): try writeMemory(call, kind)
    case .allocation(let size): writeAllocation(call, size)
    case .deallocation(let argument): writeDeallocation(call, call.operand(argument))
    case .stackMark:
      // The reverse sweep reads stack memory again: what would be released lives on the tape.
      if isForwardMode { cloneCall(call) } else if call.hasUses { bind(call, to: call.type.zero) }
    case .inactive: writeInactive(call)
    case .bitPermutation:
      if call.arguments.contains(where: { types.holdsFloat($0) || types.holdsPointer($0) }) { throw unsupportedBits(call) }
      cloneCall(call)
    case .diverges: cloneCall(call)
    case .defined(let callee), .custom(let callee):
      if activity.isActive(call: call) { writeDefined(call, callee) } else { cloneCall(call) }
    case .undefinedFunction(let name): throw undefinedFunction(name, call)
    case .inlineAssembly:
      throw Diagnostic(
        "inline assembler cannot be differentiated", remedy: "write it in C, or keep it out of the differentiated function",
        in: primal.function.name, at: call.debugLocation)
    case .indirect: unreachable("an indirect call is left")
    }
  }

  private func undefinedFunction(_ name: String, _ call: Value) -> Diagnostic {
    if ["setjmp", "_setjmp", "sigsetjmp", "__sigsetjmp", "longjmp", "siglongjmp"].contains(name) {
      return Diagnostic(
        "'\(name)' cannot be differentiated", remedy: "leave the function by a return value instead",
        in: primal.function.name, at: call.debugLocation)
    }
    return Diagnostic(
      "the function '\(name)' has no body in this file and no derivative rule",
      remedy: "define it in the same file, or link the bitcode of its file first", in: primal.function.name,
      at: call.debugLocation)
  }

  @discardableResult
  func cloneCall(_ call: Value) -> Value {
    let copy = clone(call)
    copy.dropTailCall()
    return copy
  }

  /// Marks of lifetimes and scopes hold for the primal alone; everything else is called as it is.
  private func writeInactive(_ call: Value) {
    if call.typeHint != nil { return }
    switch call.intrinsicBaseName {
    case "llvm.lifetime.start", "llvm.lifetime.end", "llvm.experimental.noalias.scope.decl", "llvm.assume",
      "llvm.invariant.start", "llvm.invariant.end":
      if call.hasUses { bind(call, to: call.type.undef) }
    default: cloneCall(call)
    }
  }

  private func writeReduction(_ call: Value, _ reduction: ReductionOperator) {
    cloneCall(call)
    guard carries(call) else { return }
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
    cloneCall(call)
    guard carries(call), let callee = call.calledFunction else { return }
    let bytes: Value? = if case .argument(let index) = size { builder.widened(copy(of: call.operand(index))) } else { nil }
    bind(
      call,
      shadows: (0..<width).map { _ in
        let shadow = builder.call(callee, call.arguments.map { copy(of: $0) }, call.name + ".shadow")
        if let bytes { zeroFresh(shadow, bytes) }
        return shadow
      })
  }

  /// Zeroes fresh memory, unless there is none.
  private func zeroFresh(_ memory: Value, _ size: Value) {
    let isNull = builder.icmp(.equal, memory, memory.type.zero)
    builder.zeroMemory(memory, length: builder.select(isNull, context.constant(0), size), alignment: 1)
  }

  private func writeDeallocation(_ call: Value, _ pointer: Value) {
    if let deallocator = call.calledFunction, environment.library.declared.meanings[deallocator.name] != nil {
      return writeDeclaredDeallocation(call, pointer, deallocator)
    }
    if isForwardMode {
      cloneCall(call)
      guard carries(pointer), let callee = call.calledFunction else { return }
      for address in shadow(of: pointer) {
        let target =
          activity.pointer(pointer) == .perhaps
          ? builder.select(isShadowed(copy(of: pointer), by: address), address, address.type.zero) : address
        builder.call(callee, [target])
      }
      return
    }
    guard let tape else { unreachable("no tape") }
    let addresses = carries(pointer) ? shadow(of: pointer) : [copy(of: pointer)]
    for address in addresses { runtime.deferRelease(copy(of: pointer), shadow: address, on: tape) }
  }

  /// A deallocator of the user's own, which is not called with what is no memory.
  private func writeDeclaredDeallocation(_ call: Value, _ pointer: Value, _ deallocator: Function) {
    if isForwardMode { cloneCall(call) }
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
    let request = CallRequests(types: types, activity: activity)
      .request(for: call, callee, isForwardMode: isForwardMode, width: width)
    let derivative = environment.derivative(request)
    var arguments: [Value] = []
    for (argument, activity) in zip(call.arguments, request.arguments) {
      arguments.append(copy(of: argument))
      if activity.hasShadow { arguments += shadow(of: argument) }
    }
    if let tape { arguments.append(tape) }
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
