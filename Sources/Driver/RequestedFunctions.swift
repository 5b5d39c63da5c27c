import Analysis
import IR

/// Finds the functions that requests name where their operands do not say so by themselves: a lambda that was converted to
/// a pointer, a member of an object, a parameter of a function template.
///
/// A copy of the function that makes the request is simplified, with the calls in it that the operand comes from; what the
/// operand is there, it is in the original. If it comes from a parameter, the function takes the place of its calls, and
/// its callers are looked at in the same way. So requests may be made by functions that are given the function, at -O0 too,
/// and each caller has its own request.
struct RequestedFunctions {
  let module: Module
  /// How many calls may still be replaced by the bodies of their callees in the user's functions.
  private var placements = 1_000

  init(_ module: Module) { self.module = module }

  /// The passes that show what an operand is.
  private static let pipeline = "sroa,early-cse<memssa>,instcombine<no-verify-fixpoint>,simplifycfg,gvn"
  /// How often the calls that an operand comes from are replaced in a copy.
  private static let rounds = 12
  /// The instructions that a function may have into which others are put.
  private static let sizeLimit = 50_000

  /// Lets every request name its function, as far as it is known.
  /// - Returns: whether the module changed.
  mutating func resolve() -> Bool {
    var changed = false
    var worklist = module.functions.filter { !$0.isDeclaration && !Self.unresolved(in: $0).isEmpty }
    while let function = worklist.popLast() {
      let requests = Self.unresolved(in: function)
      guard !requests.isEmpty else { continue }
      let (found, dependsOnParameters) = evaluate(requests, in: function)
      for (request, target) in found { request.name(target) }
      changed = changed || !found.isEmpty
      guard dependsOnParameters else { continue }
      let callers = placeInCallers(function)
      changed = changed || !callers.isEmpty
      if !callers.isEmpty, function.isDiscardable, !function.value.hasUses {
        worklist.removeAll { $0 == function }
        function.erase()
      }
      worklist += callers
    }
    return changed
  }

  /// The requests of a function whose operand is not known.
  private static func unresolved(in function: Function) -> [RequestCall] {
    Differentiator.requests(in: [function]).filter { $0.functionOperand.map { $0.resolvedFunction == nil } ?? false }
  }

  // MARK: In a copy

  /// What the operands of some requests are in a simplified copy of their function, and whether others come from parameters.
  private func evaluate(_ requests: [RequestCall], in function: Function) -> ([(RequestCall, Function)], Bool) {
    let copy = function.clone(named: "isozyme.evaluation")
    defer {
      copy.deleteBody()
      copy.erase()
    }
    for attribute in ["optnone", "noinline"] { copy.removeAttribute(attribute) }
    copy.dropDebugRecords()
    for (index, request) in Self.unresolved(in: copy).enumerated() { request.call.callAddStringAttribute(Self.mark(index)) }
    for _ in 0..<Self.rounds {
      copy.removeUnreachableBlocks()
      if let message = copy.run(pipeline: Self.pipeline) { unreachable(message) }
      let origins = Origins(of: Self.unresolved(in: copy).compactMap(\.functionOperand))
      let placed = origins.calls.filter { copy.instructionCount < Self.sizeLimit && $0.inlineCall() }
      if placed.isEmpty { break }
    }
    var found: [(RequestCall, Function)] = []
    let simplified = Differentiator.requests(in: [copy])
    for (index, request) in requests.enumerated() {
      let targets = simplified.filter { $0.call.callHasStringAttribute(Self.mark(index)) }.map {
        $0.functionOperand?.resolvedFunction
      }
      if Set(targets).count == 1, let target = targets[0] { found.append((request, target)) }
    }
    let rest = Origins(of: Self.unresolved(in: copy).compactMap(\.functionOperand))
    return (found, rest.includeParameters)
  }

  private static func mark(_ index: Int) -> String { "isozyme-request-\(index)" }

  // MARK: In the callers

  /// Puts a function in the place of its calls.
  /// - Returns: the callers.
  private mutating func placeInCallers(_ function: Function) -> [Function] {
    var callers: [Function] = []
    let calls = module.functions.filter { $0 != function }.flatMap(\.instructions).filter {
      ($0.opcode == .call || $0.opcode == .invoke) && $0.calledFunction == function
    }
    for call in calls where placements > 0 {
      let caller = call.block.function
      guard caller.instructionCount < Self.sizeLimit, call.inlineCall() else { continue }
      placements -= 1
      if callers.last != caller { callers.append(caller) }
    }
    return callers
  }
}

/// Where values come from: through registers, and through memory on the stack.
private struct Origins {
  /// The calls of defined functions that they come from, in the order in which they were found.
  private(set) var calls: [Value] = []
  /// Whether they come from parameters.
  private(set) var includeParameters = false
  private var seen: Set<Value> = []

  init(of values: [Value]) {
    var worklist = values
    while let value = worklist.popLast() {
      guard seen.insert(value).inserted else { continue }
      if value.isArgument { includeParameters = true }
      guard value.isInstruction else { continue }
      switch value.opcode {
      case .call, .invoke: note(value)
      case .load: worklist.append(value.pointerOperand)
      case .alloca: worklist += contents(of: value)
      default: worklist += value.operands
      }
    }
  }

  private mutating func note(_ call: Value) {
    guard let callee = call.calledFunction, !callee.isDeclaration, !calls.contains(call) else { return }
    calls.append(call)
  }

  /// What is stored to memory or to a part of it; calls that are given its address are noted.
  private mutating func contents(of memory: Value) -> [Value] {
    var stored: [Value] = []
    for user in memory.users where seen.insert(user).inserted || user.opcode == .load {
      switch user.opcode {
      case .store where user.pointerOperand == memory: stored.append(user.storedValue)
      case .call, .invoke: note(user)
      case .getelementptr, .bitcast, .phi, .select: stored += contents(of: user)
      default: continue
      }
    }
    return stored
  }
}
