import IR

/// Calls: arguments are the parameters, results are what is returned, copies make memory equal.
extension TypeInference {
  /// What every allocator keeps to (C17 7.22.3).
  private static let heapAlignment = 8

  func learnCall(_ call: Value) {
    if let base = call.intrinsicBaseName {
      if base == "llvm.memcpy" || base == "llvm.memmove" || base == "llvm.memcpy.inline" { learnCopy(call) }
      return
    }
    if let hint = call.typeHint { return learn(hint, from: call) }
    guard let callee = call.calledFunction, known.contains(callee) else { return learnUnknownCall(call) }
    for (parameter, argument) in zip(callee.parameters, call.arguments) { copy(argument, to: parameter) }
    guard let result = returns[callee], !call.type.isVoid else {
      if callee.isDeclaration, call.type.isPointer { invent(call, external: true) }
      return
    }
    if result.isFresh(library, depth: 4) {
      // Memory that is fresh at every call is an object of its own.
      invent(call, alignment: Self.heapAlignment, isHeap: true)
    } else {
      copy(result, to: call)
    }
  }

  private func learnUnknownCall(_ call: Value) {
    if call.calledFunction?.isOfInterface == true { learnRequest(call) }
    guard call.type.isPointer else { return }
    guard case .allocation = call.callKind(library) else { return invent(call) }
    invent(call, alignment: Self.heapAlignment, isHeap: true)
    // Reallocated memory holds what the old one held.
    if let old = call.arguments.first, old.type.isPointer { add(targets(of: old), to: call) }
  }

  private func learnCopy(_ call: Value) {
    let size = call.operand(2).integerConstant
    let destinations = targets(of: call.operand(0), size: size, alignment: call.argumentAlignment(0))
    let sources = targets(of: call.operand(1), size: size, alignment: call.argumentAlignment(1))
    let isAligned = [0, 1].contains { call.argumentAlignment($0) % PointerTarget.word == 0 }
    guard isAligned, destinations.count * sources.count > Self.pairLimit else {
      for destination in destinations {
        for source in sources { move(source, to: destination, by: call) }
      }
      return
    }
    // All go through one piece between them: so the work is their sum, not their product.
    let between = buffer(of: call, alignment: PointerTarget.word)
    for source in sources { move(source, to: between, by: call) }
    for destination in destinations { move(between, to: destination, by: call) }
  }

  /// Copies with more pairs of places go through a piece between them.
  private static let pairLimit = 8

  private func move(_ source: PointerTarget, to destination: PointerTarget, by call: Value) {
    if let size = call.operand(2).integerConstant {
      graph.move(source, to: destination, size: size)
    } else {
      graph.move(source, to: destination, unit: factor(of: call.operand(2)))
    }
  }

  /// A request passes its arguments, and shadows of the same kinds, to the snapshot of the function.
  private func learnRequest(_ call: Value) {
    guard let function = call.arguments.lazy.compactMap({ $0.strippedFunction }).first else { return }
    let primal = copies.copy(of: function, calledFrom: nil) ?? function
    let pointers = call.pointersOfRequest
    let parameters = primal.parameters.filter(\.type.isPointer)
    // Each pointer parameter takes one argument, and its shadows directly after it if it has any.
    guard !parameters.isEmpty, pointers.count >= parameters.count else { return }
    if pointers.count == parameters.count {
      for (parameter, argument) in zip(parameters, pointers) { copy(argument, to: parameter) }
    } else if pointers.count == 2 * parameters.count {
      for (index, parameter) in parameters.enumerated() { copy(pointers[2 * index], to: parameter) }
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
