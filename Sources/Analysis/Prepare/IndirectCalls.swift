import IR

/// Turns a call through a pointer into a choice among the functions it may reach.
///
/// The pointer is compared with the address of every function of matching type whose address is taken. What is none of
/// them is code outside: it is called as long as nothing active goes in, and else stops the program with a message.
/// Function pointers and tables of them then need no shadow.
///
///     r = call %f(x)   ⇒   if (%f == @g) r = call @g(x) else if (%f == @h) r = call @h(x) else r = call outside(%f, x)
struct IndirectCalls {
  let module: Module
  let library: LibraryTable
  let catchers: Catchers
  /// The copies that stand for functions of the user in everything that is differentiated.
  let snapshots: Snapshots
  /// Functions that a call of what is differentiated does not reach, whatever their type.
  let isOutOfReach: (Function) -> Bool

  /// Rewrites the indirect calls of `function`.
  func lower(in function: Function) throws(Diagnostic) {
    for call in function.instructions where call.opcode == .call && call.calledFunction == nil {
      if case .indirect = call.callKind(library) {} else { continue }
      try lower(call, in: function)
    }
  }

  /// The functions that the pointer of `call` may hold, in module order: those that are passed to it; for a pointer from
  /// memory, those whose address may be there; else those whose address is taken.
  private func candidates(for call: Value, in function: Function) -> [Function] {
    let type = call.calledFunctionType
    let fromMemory = call.calledValue.isInstruction && call.calledValue.opcode == .load
    let passed = PassedFunctions.reaching(call.calledValue)
    var escape = AddressEscape()
    return module.functions.filter { candidate in
      candidate.functionType == type && !candidate.isIntrinsic && !candidate.name.hasPrefix("isozyme.")
        && !candidate.isOfInterface && candidate.isAddressTaken
        && passed?.contains(candidate) != false && (!fromMemory || escape.escapes(candidate.value))
        && library.mayCall(candidate.name, function.originalName) && !isOutOfReach(candidate)
    }
  }

  private func lower(_ call: Value, in function: Function) throws(Diagnostic) {
    let block = call.block
    let candidates = candidates(for: call, in: function)
    let rest = block.split(before: call, name: "indirect.done")
    let builder = Builder(module)
    let location = call.debugLocation
    var results: [(Value, BasicBlock)] = []
    block.terminator?.erase()
    builder.setDebugLocation(location)
    builder.position(atEndOf: block)
    builder.setDebugLocation(location)
    for candidate in candidates {
      let hit = function.appendBlock("indirect.\(candidate.name)")
      let miss = function.appendBlock("indirect.next")
      builder.branch(if: builder.icmp(.equal, call.calledValue, candidate.value), to: hit, else: miss)
      builder.position(atEndOf: hit)
      builder.setDebugLocation(location)
      let direct = builder.call(snapshots.copy(of: candidate, calledFrom: function) ?? candidate, call.arguments)
      results.append((direct, hit))
      builder.branch(to: rest)
      builder.position(atEndOf: miss)
      builder.setDebugLocation(location)
    }
    results.append((callOutside(call, builder), builder.block))
    builder.branch(to: rest)
    if call.hasUses {
      builder.position(before: call)
      let phi = builder.phi(call.type, "indirect.result")
      for (value, from) in results { phi.addIncoming(value, from: from) }
      call.replaceAllUses(with: phi)
    }
    call.erase()
  }

  /// The call of a function that is none of the candidates.
  private func callOutside(_ call: Value, _ builder: Builder) -> Value {
    let pending = call.block.function.pendingToken
    let catcher = catchers.catcher(for: call, catches: pending != nil)
    let result = builder.call(catcher, [call.calledValue] + call.arguments)
    let (value, token) = Tokens.split(result, builder)
    if let pending { builder.store(token, to: pending).setVolatile(true) }
    return value ?? call.type.poison
  }
}
