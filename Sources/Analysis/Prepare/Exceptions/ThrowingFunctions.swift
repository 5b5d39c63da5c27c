import IR

/// Finds the functions that exceptions leave, and lets them return a token instead.
///
/// A function that may throw has a twin that returns its result and a token: all calls go there. The function itself stays
/// for requests that name it; from it exceptions leave for real.
final class ThrowingFunctions {
  private let module: Module
  private let library: LibraryTable
  private var known: Set<Function> = []
  private var twins: [Function: Function] = [:]

  init(_ module: Module, _ library: LibraryTable) {
    self.module = module
    self.library = library
  }

  /// Rewrites the functions that can be reached from `root`, each once.
  /// - Requires: unwinding has been made explicit in all of them, and no indirect call is left.
  func lower(from root: Function) {
    let new = unknownFunctions(from: root)
    known.formUnion(new)
    let throwing = throwers(among: new)
    for function in new where throwing.contains(function) && !function.isCustom(library) {
      let twin = function.clone(
        returning: Tokens.resultType(function.returnType), named: "\(function.name).throwing")
      Snapshot.markAsCopy(twin)
      known.insert(twin)
      twins[function] = twin
    }
    for function in new {
      // A registered derivative goes by the name of its function: an exception leaves that for real.
      if let twin = twins[function] { rewrite(twin, leaving: .withToken) }
      rewrite(function, leaving: throwing.contains(function) ? .forReal : .never)
    }
  }

  /// How an exception leaves a function.
  private enum Departure {
    /// It cannot.
    case never
    /// The function returns its token.
    case withToken
    /// It is thrown.
    case forReal
  }

  /// What can be reached from `root`; functions that were rewritten before call nothing else.
  private func unknownFunctions(from root: Function) -> [Function] {
    guard !known.contains(root) else { return [] }
    var found: Set<Function> = [root]
    var order = [root]
    var next = 0
    while next < order.count {
      for call in order[next].instructions where call.opcode == .call {
        guard let callee = call.preparedCallee(library), !known.contains(callee), found.insert(callee).inserted else { continue }
        order.append(callee)
      }
      next += 1
    }
    return order
  }

  /// A function throws if it has a way out for exceptions and calls something that throws.
  private func throwers(among functions: [Function]) -> Set<Function> {
    var result: Set<Function> = []
    /// The callees of functions that have a way out, and may be found to throw yet.
    var open: [(function: Function, callees: Set<Function>)] = []
    for function in functions {
      let callees = Set(function.instructions.filter { $0.opcode == .call }.compactMap(\.calledFunction))
      let names = callees.map(\.name)
      if names.contains(Tokens.raise) {
        result.insert(function)
      } else if names.contains(Tokens.leave) {
        let throwsAnyway = names.contains { $0.hasPrefix(CatchingFunction.prefix) } || callees.contains { twins[$0] != nil }
        if throwsAnyway { result.insert(function) } else { open.append((function, callees)) }
      }
    }
    while let index = open.firstIndex(where: { !$0.callees.isDisjoint(with: result) }) {
      result.insert(open.remove(at: index).function)
    }
    return result
  }

  // MARK: Rewriting

  private func rewrite(_ function: Function, leaving departure: Departure) {
    let builder = Builder(module)
    let pending = function.pendingToken
    var ends: [Value] = []
    for instruction in function.instructions {
      if instruction.opcode == .ret, departure == .withToken {
        builder.position(before: instruction)
        let type = resultType(of: function)
        builder.ret(Tokens.join(instruction.returnedValue, type, token: module.context.constant(0), builder))
        instruction.erase()
      } else if instruction.opcode == .call, let callee = instruction.calledFunction {
        builder.position(before: instruction)
        if callee.name == Tokens.leave || (callee.name == Tokens.raise && departure == .withToken) {
          if departure == .withToken, let end = instruction.block.terminator { ends.append(end) }
          leave(at: instruction, departure, builder)
        } else if let twin = twins[callee] {
          call(twin, at: instruction, pending, builder)
        }
      }
    }
    for end in ends { end.erase() }
    // Who throws is known: the variable is one like any other.
    for user in pending?.users ?? [] where user.opcode == .load || user.opcode == .store { user.setVolatile(false) }
  }

  /// The result that a twin returns beside its token.
  private func resultType(of twin: Function) -> IRType {
    twin.returnType.isInteger ? module.context.void : twin.returnType.element(0)
  }

  private func leave(at call: Value, _ departure: Departure, _ builder: Builder) {
    switch departure {
    case .never: break
    case .forReal: builder.call(Tokens.declare(Tokens.raise, in: module), call.arguments)
    case .withToken:
      builder.ret(Tokens.join(nil, resultType(of: call.block.function), token: call.operand(0), builder))
    }
    call.erase()
  }

  private func call(_ twin: Function, at call: Value, _ pending: Value?, _ builder: Builder) {
    let result = builder.call(twin, call.arguments)
    for index in call.arguments.indices { result.copyArgumentAttributes(from: call, index: index) }
    let (value, token) = Tokens.split(result, builder)
    if let pending { builder.store(token, to: pending) }
    if call.hasUses { call.replaceAllUses(with: value ?? call.type.poison) }
    call.erase()
  }
}
