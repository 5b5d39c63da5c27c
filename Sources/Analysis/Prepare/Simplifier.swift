public import IR
import OrderedCollections

/// Optimises primals by one fixed pipeline of ours, callees first, whatever -O level the user has chosen.
public final class Simplifier {
  /// The module.
  public let module: Module
  /// Facts of library functions.
  public let library: LibraryTable
  /// The user's choices.
  public let options: Options
  /// Replaces the derivative requests inside a function, before it is simplified itself.
  public var lowerRequests: (Function) throws(Diagnostic) -> Void = { _ in }
  /// Whether a function asks for a derivative of what is being simplified. Nothing that is differentiated calls it.
  public var asksForDerivative: (Function) -> Bool = { _ in false }

  private var normalised: Set<Function> = []
  /// Functions that are normalised with everything they call.
  private var closed: Set<Function> = []
  /// Functions that cannot be normalised, and why.
  private var broken: [Function: Diagnostic] = [:]
  /// Functions with a registered derivative whose bodies cannot be simplified, and why.
  public private(set) var unprepared: [Function: Diagnostic] = [:]

  private var done: Set<Function> = []
  private var inProgress: Set<Function> = []
  /// Functions that may call themselves: they are not inlined.
  private var recursive: Set<Function> = []
  /// The snapshots, by original; no more are taken.
  public private(set) lazy var copies = Snapshot.existing(in: module)
  private let catchers: Catchers
  private let throwing: ThrowingFunctions

  /// A simplifier for the functions of `module`.
  public init(_ module: Module, library: LibraryTable, options: Options) {
    self.module = module
    self.library = library
    self.options = options
    catchers = Catchers(module)
    throwing = ThrowingFunctions(module, library)
  }

  /// The first passes: memory to registers, and what that makes obvious.
  static let early = "sroa,early-cse,simplifycfg,instcombine<no-verify-fixpoint>,simplifycfg"

  /// The passes behind inlining. No unroller and no vectoriser: the user's pipeline has these.
  static let main = """
    sroa,early-cse<memssa>,simplifycfg,instcombine<no-verify-fixpoint>,aggressive-instcombine,tailcallelim,simplifycfg,reassociate,\
    loop-mssa(loop-rotate,licm<allowspeculation>,simple-loop-unswitch),simplifycfg,instcombine<no-verify-fixpoint>,\
    loop(loop-idiom,indvars,loop-deletion),sroa,gvn,memcpyopt,instcombine<no-verify-fixpoint>,\
    dse,loop-mssa(licm<allowspeculation>),adce,simplifycfg,instcombine<no-verify-fixpoint>
    """

  /// What moves out of loops once it is known what they do not write.
  static let versions = "loop-mssa(licm<allowspeculation>),early-cse<memssa>,instcombine<no-verify-fixpoint>"

  /// Simplifies `function` and everything it calls.
  public func simplify(_ function: Function) throws(Diagnostic) {
    guard !function.isDeclaration, !done.contains(function) else { return }
    defer { FloatEquality.removeDeclarations(in: module) }
    try normalise(from: function)
    throwing.lower(from: function)
    recursive.formUnion(Recursion(from: function) { [library] in $0.preparedCallees(library) }.functions)
    try optimise(function)
  }

  /// Makes a second version of the loops of a simplified function for memory that does not overlap, and simplifies that.
  public func makeVersions(of function: Function) {
    if ApartVersion.make(in: function, library) { optimise(function, by: Self.versions) }
  }

  // MARK: Ordinary calls, ordinary control flow

  /// Rewrites `function` and everything it calls into direct calls and ordinary control flow.
  private func normalise(from function: Function) throws(Diagnostic) {
    var found: Set<Function> = []
    var worklist = [function]
    while let next = worklist.popLast() {
      guard !next.isDeclaration, !closed.contains(next), found.insert(next).inserted else { continue }
      if let reason = broken[next] { throw reason }
      if normalised.insert(next).inserted {
        do throws(Diagnostic) { try normalise(next) } catch {
          broken[next] = error
          throw error
        }
      }
      for call in next.instructions where call.opcode == .call {
        switch call.callKind(library) {
        case .defined(let callee): worklist.append(callee)
        case .custom(let callee): normaliseIfPossible(from: callee)
        default: continue
        }
      }
    }
    closed.formUnion(found)
  }

  /// A function with a registered derivative: its body serves the mode that none is registered for, and may be out of reach
  /// where that is never asked for.
  private func normaliseIfPossible(from function: Function) {
    guard Snapshot.isCopy(function), unprepared[function] == nil, !normalised.contains(function) else { return }
    do throws(Diagnostic) { try normalise(from: function) } catch { unprepared[function] = error }
  }

  private func normalise(_ function: Function) throws(Diagnostic) {
    try reject(function)
    for attribute in ["optnone", "noinline"] { function.removeAttribute(attribute) }
    function.dropDebugRecords()
    try Unwinding(module: module, library: library, catchers: catchers).makeExplicit(in: function)
    Snapshot.retarget(function, copies)
    try lowerRequests(function)
    IterationMarker.advance(in: function)
    try lowerCalls(in: function)
    optimise(function, by: Self.early)
    AtomicUpdates.rewrite(in: function)
    try lowerIndirectCalls(in: function)
    Snapshot.retarget(function, copies)
  }

  // MARK: Optimisation, callees first

  private func optimise(_ function: Function) throws(Diagnostic) {
    guard !function.isDeclaration, !done.contains(function), inProgress.insert(function).inserted else { return }
    defer { inProgress.remove(function) }
    try optimiseCallees(of: function)
    try inlineCallees(into: function)
    optimise(function, by: Self.main)
    RoundingSums.rewrite(in: function)
    FloatBits.rewrite(in: function)
    Rotations.rewrite(in: function)
    ExponentBits.rewrite(in: function)
    done.insert(function)
  }

  /// Runs a pipeline that may not see through what would make a derivative wrong.
  private func optimise(_ function: Function, by pipeline: String) {
    let variables = InactiveVariables(library.declared)
    FloatEquality.hide(in: function)
    variables.hide(in: function)
    run(pipeline, on: function)
    variables.restore(in: function)
    FloatEquality.restore(in: function)
  }

  private func run(_ pipeline: String, on function: Function) {
    function.removeUnreachableBlocks()
    if let message = function.run(pipeline: pipeline) { unreachable(message) }
  }

  /// Stops at what cannot be differentiated and would disturb the pipeline.
  private func reject(_ function: Function) throws(Diagnostic) {
    if function.stringAttribute(Snapshot.replaceableAttribute) != nil {
      throw Diagnostic(
        "the linker may replace the weak function '\(function.stringAttribute(Snapshot.attribute) ?? "")' by another, so its derivative is not known",
        remedy: "declare it static, inline or without the weak attribute", in: function.name)
    }
    for call in function.instructions where call.opcode == .call || call.opcode == .invoke {
      if let refusal = library.refusal(of: call) { throw refusal }
    }
    for block in function.blocks {
      guard let terminator = block.terminator else { continue }
      switch terminator.opcode {
      case .br, .switch, .ret, .unreachable, .invoke, .resume: continue
      case .indirectbr, .callbr:
        throw Diagnostic(
          "a computed goto cannot be differentiated", remedy: "use a switch statement", in: function.name,
          at: terminator.debugLocation)
      default:
        throw Diagnostic(
          "the instruction '\(terminator.opcode.rawValue)' (exception handling) cannot be differentiated",
          remedy: "compile for the Itanium C++ ABI, or with -fno-exceptions", in: function.name, at: terminator.debugLocation)
      }
    }
  }

  private func lowerCalls(in function: Function) throws(Diagnostic) {
    EmptyAssembly.remove(in: function, of: module)
    VectorAssembly.rewrite(in: function, of: module)
    ByValueArguments(module: module, library: library).lower(in: function)
    LibraryCalls(module: module, library: library).lower(in: function)
    if let message = library.linkRuntime(for: function) { unreachable(message) }
    VariableArguments(module: module).lower(in: function)
    FreshMemory.mark(in: function, library)
  }

  private func lowerIndirectCalls(in function: Function) throws(Diagnostic) {
    try IndirectCalls(
      module: module, library: library, catchers: catchers, snapshots: copies, isOutOfReach: asksForDerivative
    ).lower(in: function)
  }

  private func optimiseCallees(of function: Function) throws(Diagnostic) {
    for callee in function.preparedCallees(library) where unprepared[callee] == nil { try optimise(callee) }
  }

  /// Puts small callees, and callees with one caller, in the place of their calls.
  private func inlineCallees(into function: Function) throws(Diagnostic) {
    var size = function.instructionCount
    var again = true
    while again {
      again = false
      for call in function.instructions where call.opcode == .call {
        guard case .defined(let callee) = call.callKind(library), shouldInline(callee, callerSize: size) else { continue }
        let growth = callee.instructionCount
        if call.inlineCall() {
          size += growth
          again = true
          break
        }
      }
    }
  }

  private func shouldInline(_ callee: Function, callerSize: Int) -> Bool {
    guard options.inlineLimit > 0, done.contains(callee), !recursive.contains(callee),
      !callee.hasAttribute("returns_twice"), !callee.hasActivityMarks
    else { return false }
    let size = callee.instructionCount
    let fits = size <= options.inlineLimit || callee.value.users.count == 1
    return fits && callerSize + size <= options.inlineBudget
  }
}

extension Function {
  /// The functions whose bodies calls in this function have differentiated, in at least one mode.
  func preparedCallees(_ library: LibraryTable) -> OrderedSet<Function> {
    OrderedSet(instructions.lazy.filter { $0.opcode == .call }.compactMap { $0.preparedCallee(library) })
  }
}

extension Value {
  /// The function whose body a call has differentiated, in at least one mode.
  func preparedCallee(_ library: LibraryTable) -> Function? {
    guard let callee = callKind(library).differentiatedFunction else { return nil }
    return Snapshot.isCopy(callee) || !callee.isCustom(library) ? callee : nil
  }
}

extension Function {
  /// Whether a derivative of the function is registered.
  func isCustom(_ library: LibraryTable) -> Bool { library.declared.rule(of: self) != nil }
}
