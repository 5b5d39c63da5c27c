import IR

/// Makes the unwinding of a function ordinary control flow.
///
///     invoke f() to %ok unwind %pad   ⇒   call f(); t = pending, 0; br (t ≠ 0), %pad, %ok
///
/// Accesses to the variable `pending` are volatile until it is known who throws: see `ThrowingFunctions`.
struct Unwinding {
  let module: Module
  let library: LibraryTable
  let catchers: Catchers

  /// Rewrites `function`, if anything in it may unwind.
  func makeExplicit(in function: Function) throws(Diagnostic) {
    let invokes = function.instructions.filter { $0.opcode == .invoke }
    let calls = function.hasAttribute("nounwind") ? [] : function.instructions.filter { $0.opcode == .call && mayUnwind($0) }
    guard !invokes.isEmpty || !calls.isEmpty else { return }
    var rewriter = UnwindingRewriter(function, module, catchers)
    // What is thrown comes back as a token: no call that may throw is one that does not return.
    for call in calls + invokes where mayUnwind(call) && !throwsOutside(call) {
      call.callRemoveAttribute("noreturn", at: .function)
    }
    for call in calls {
      rewriter.leaveIfPending(after: throwsOutside(call) ? rewriter.caught(call) : call)
    }
    for invoke in invokes { rewriter.replace(invoke, mayUnwind: mayUnwind, throwsOutside: throwsOutside) }
    try rewriter.replaceLandingPads()
    function.removePersonality()
  }

  /// Whether a call may throw, as far as can be seen here.
  private func mayUnwind(_ call: Value) -> Bool {
    guard call.opcode == .call || call.opcode == .invoke, !call.callHasAttribute("nounwind") else { return false }
    guard let callee = call.calledFunction else { return !call.calledValue.isInlineAssembly }
    if callee.isIntrinsic || callee.hasAttribute("nounwind") { return false }
    if callee.isOfInterface || callee.name == Tokens.raise { return true }
    return !isOutside(call) || throwsOutside(call)
  }

  /// Whether a call may throw in code that is not differentiated: C++, for no function of C throws.
  private func throwsOutside(_ call: Value) -> Bool {
    guard let callee = call.calledFunction, isOutside(call), !callee.isOfInterface else { return false }
    let allocates = ["_Znw", "_Zna", "_Zdl", "_Zda"].contains { callee.name.hasPrefix($0) }
    return callee.name.hasPrefix("_Z") && !allocates || Self.throwers.contains(callee.name)
  }

  private func isOutside(_ call: Value) -> Bool {
    if call.calledFunction?.isDeclaration == true { return true }
    if case .inactive = call.callKind(library) { return true }
    return false
  }

  private static let throwers: Set<String> = [
    "__cxa_throw", "__cxa_rethrow", "__cxa_throw_bad_array_new_length", "__cxa_bad_cast", "__cxa_bad_typeid",
  ]
}

/// The edits of one function.
private struct UnwindingRewriter {
  private let function: Function
  private let module: Module
  private let catchers: Catchers
  private let builder: Builder
  private let pending: Value
  private var exit: (block: BasicBlock, token: Value)?
  private var arrivals: [BasicBlock: [(token: Value, from: BasicBlock)]] = [:]
  private var pads: [BasicBlock] = []

  private var context: Context { module.context }

  init(_ function: Function, _ module: Module, _ catchers: Catchers) {
    self.function = function
    self.module = module
    self.catchers = catchers
    builder = Builder(module)
    if let first = function.entry.instructions.first { builder.position(before: first) }
    builder.setDebugLocation(nil)
    pending = builder.alloca(module.context.int64, "pending")
    pending.setMark(Tokens.pending, true)
    builder.store(module.context.constant(0), to: pending).setVolatile(true)
  }

  /// Takes the token of an exception on its way; 0 for none.
  private func takePending() -> Value {
    let token = builder.load(context.int64, from: pending)
    token.setVolatile(true)
    builder.store(context.constant(0), to: pending).setVolatile(true)
    return token
  }

  /// The call through a function that catches what it throws.
  /// - Returns: the last instruction that belongs to it.
  func caught(_ call: Value) -> Value {
    builder.position(before: call)
    let address = call.calledFunction == nil ? [call.calledValue] : []
    let result = builder.call(catchers.catcher(for: call), address + call.arguments)
    let (value, token) = Tokens.split(result, builder)
    let last = builder.store(token, to: pending)
    last.setVolatile(true)
    if call.hasUses { call.replaceAllUses(with: value ?? call.type.poison) }
    call.erase()
    return last
  }

  /// Leaves the function behind `instruction` if an exception is on its way.
  mutating func leaveIfPending(after instruction: Value) {
    let block = instruction.block
    guard let next = block.instructions.drop(while: { $0 != instruction }).dropFirst().first else { return }
    let rest = block.split(before: next, name: "continue")
    block.terminator?.erase()
    builder.position(atEndOf: block)
    builder.setDebugLocation(instruction.debugLocation)
    let token = takePending()
    let exit = exitBlock()
    builder.branch(if: builder.icmp(.notEqual, token, context.constant(0)), to: exit.block, else: rest)
    exit.token.addIncoming(token, from: block)
  }

  /// The block in which an exception leaves the function.
  private mutating func exitBlock() -> (block: BasicBlock, token: Value) {
    if let exit { return exit }
    let block = function.appendBlock("unwind")
    let own = Builder(module)
    own.position(atEndOf: block)
    let token = own.phi(context.int64, "token")
    own.call(Tokens.declare(Tokens.leave, in: module), [token])
    own.unreachableEnd()
    exit = (block, token)
    return (block, token)
  }

  /// Replaces an invoke by a call and a branch.
  mutating func replace(_ invoke: Value, mayUnwind: (Value) -> Bool, throwsOutside: (Value) -> Bool) {
    let (normal, pad) = (invoke.normalDestination, invoke.unwindDestination)
    let (throwing, outside) = (mayUnwind(invoke), throwsOutside(invoke))
    let call = invoke.callInPlaceOfInvoke()
    let location = invoke.debugLocation
    invoke.erase()
    let block = call.block
    if throwing, outside { _ = caught(call) }
    builder.position(atEndOf: block)
    builder.setDebugLocation(location)
    let token = throwing ? takePending() : context.constant(0)
    builder.branch(if: builder.icmp(.notEqual, token, context.constant(0)), to: pad, else: normal)
    if arrivals[pad] == nil { pads.append(pad) }
    arrivals[pad, default: []].append((token, block))
  }

  /// Replaces landing pads, what asks for the numbers of types, and `resume`.
  mutating func replaceLandingPads() throws(Diagnostic) {
    for pad in pads { try replaceLandingPad(of: pad) }
    for instruction in function.instructions {
      if instruction.opcode == .resume { replaceResume(instruction) }
      if instruction.intrinsicBaseName == "llvm.eh.typeid.for" {
        instruction.replaceAllUses(with: instruction.type.constant(catchers.number(of: instruction.operand(0))))
        instruction.erase()
      }
    }
  }

  private mutating func replaceLandingPad(of block: BasicBlock) throws(Diagnostic) {
    guard let pad = block.instructions.first(where: { $0.opcode == .landingpad }) else { return }
    let lander = try catchers.lander(for: pad)
    let isSelective = !pad.isCleanup && !pad.landingClauses.contains(where: \.isNull)
    if let first = block.instructions.first { builder.position(before: first) }
    builder.setDebugLocation(pad.debugLocation)
    let token = builder.phi(context.int64, "token")
    for (value, from) in arrivals[block] ?? [] { token.addIncoming(value, from: from) }
    builder.position(before: pad)
    let result = builder.call(lander, [token])
    pad.replaceAllUses(with: result)
    let next = block.instructions.drop { $0 != pad }.dropFirst().first
    pad.erase()
    guard isSelective, let next else { return }
    let rest = block.split(before: next, name: "handler")
    block.terminator?.erase()
    builder.position(atEndOf: block)
    let noMatch = context.int32.constant(Catchers.noMatch)
    let exit = exitBlock()
    builder.branch(if: builder.icmp(.equal, builder.extract(result, 1), noMatch), to: exit.block, else: rest)
    exit.token.addIncoming(token, from: block)
  }

  private mutating func replaceResume(_ resume: Value) {
    let block = resume.block
    builder.position(before: resume)
    builder.setDebugLocation(resume.debugLocation)
    let object = builder.extract(resume.operand(0), 0)
    let token = builder.call(Tokens.declare(Tokens.token, in: module), [object])
    let exit = exitBlock()
    builder.branch(to: exit.block)
    resume.erase()
    exit.token.addIncoming(token, from: block)
  }
}
