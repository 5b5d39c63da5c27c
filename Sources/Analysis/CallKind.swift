public import IR
public import Rules

/// What a call instruction means for the derivative.
public enum CallKind {
  /// A real function of reals with a rule.
  case scalar(ScalarFunction)
  /// `memcpy` (or `memmove`, `memset`) as an intrinsic.
  case memory(MemoryIntrinsic)
  /// Fresh memory.
  case allocation(size: LibraryFunction.AllocationSize)
  /// Release of memory.
  case deallocation(argument: Int)
  /// Nothing that a derivative sees, and nothing to repeat in the reverse sweep.
  case inactive(LibraryFunction.MemoryEffect)
  /// Saving or restoring the stack pointer.
  case stackMark
  /// A function with a body here.
  case defined(Function)
  /// A function with a derivative of the user's own, at least in one mode.
  case custom(Function)
  /// An LLVM intrinsic that moves or reduces vector elements.
  case vectorReduction(ReductionOperator)
  /// Never returns.
  case diverges
  /// An intrinsic that mixes the bits of an integer: no derivative, and none allowed where the bits are a number's.
  case bitPermutation
  /// A function without a body and without facts.
  case undefinedFunction(String)
  /// Assembler.
  case inlineAssembly
  /// A call through a pointer.
  case indirect
  /// A call through a pointer (the first argument) to none of the functions that it may be.
  case unknownCallee
  /// An exception leaves the outermost function.
  case raises
}

/// The memory intrinsics.
public enum MemoryIntrinsic: Sendable { case copy, move, set }
/// The reductions of a floating-point vector.
public enum ReductionOperator: Sendable { case add, mul, min, max }

/// Intrinsics without a derivative; what they compute are integers, hints or marks.
private let inactiveIntrinsics: Set<String> = [
  "llvm.assume", "llvm.lifetime.start", "llvm.lifetime.end", "llvm.donothing", "llvm.expect", "llvm.prefetch",
  "llvm.experimental.noalias.scope.decl", "llvm.invariant.start", "llvm.invariant.end", "llvm.var.annotation",
  "llvm.is.constant", "llvm.objectsize", "llvm.ctpop", "llvm.ctlz", "llvm.cttz",
  "llvm.umax", "llvm.umin", "llvm.smax", "llvm.smin", "llvm.abs", "llvm.uadd.with.overflow",
  "llvm.sadd.with.overflow", "llvm.usub.with.overflow", "llvm.ssub.with.overflow", "llvm.umul.with.overflow",
  "llvm.smul.with.overflow", "llvm.uadd.sat", "llvm.sadd.sat", "llvm.usub.sat", "llvm.ssub.sat", "llvm.is.fpclass",
  "llvm.lround", "llvm.llround", "llvm.lrint", "llvm.llrint", "llvm.fptosi.sat", "llvm.fptoui.sat", "llvm.readcyclecounter",
  "llvm.get.rounding", "llvm.scmp", "llvm.ucmp", "llvm.sshl.sat", "llvm.ushl.sat", "llvm.dbg.value", "llvm.dbg.declare",
  "llvm.dbg.label", "llvm.vector.reduce.add", "llvm.vector.reduce.or", "llvm.vector.reduce.and", "llvm.vector.reduce.xor",
  "llvm.vector.reduce.mul", "llvm.vector.reduce.smax", "llvm.vector.reduce.smin", "llvm.vector.reduce.umax",
  "llvm.vector.reduce.umin", "llvm.frameaddress", "llvm.returnaddress", "llvm.va_end", "llvm.sideeffect",
]

private let reductions: [String: ReductionOperator] = [
  "llvm.vector.reduce.fadd": .add, "llvm.vector.reduce.fmul": .mul, "llvm.vector.reduce.fmin": .min,
  "llvm.vector.reduce.fmax": .max, "llvm.vector.reduce.fminimum": .min, "llvm.vector.reduce.fmaximum": .max,
]

extension CallKind {
  /// The function whose derivative the call needs.
  public var differentiatedFunction: Function? {
    switch self {
    case .defined(let callee), .custom(let callee): callee
    default: nil
    }
  }

  /// What a fact says; nil for functions that prepare rewrites or refuses.
  init?(_ meaning: LibraryFunction.Meaning) {
    switch meaning {
    case .inactive(let effect): self = .inactive(effect)
    case .allocation(let size): self = .allocation(size: size)
    case .deallocation(let argument): self = .deallocation(argument: argument)
    case .lowered, .refused: return nil
    }
  }
}

extension Value {
  /// What this call means for a derivative.
  /// - Requires: the value is a call.
  public func callKind(_ library: LibraryTable) -> CallKind {
    if callHasStringAttribute("enzyme_inactive") { return .inactive(.writes) }
    if calledValue.isInlineAssembly { return asksProcessor ? .inactive(.writes) : .inlineAssembly }
    guard let callee = calledFunction else { return .indirect }
    if let base = intrinsicBaseName { return intrinsicKind(base, library) }
    let name = callee.name
    if name == Tokens.raise { return .raises }
    if name == ApartVersion.test { return .inactive(.none) }
    if let kind = CatchingFunction.kind(of: callee, named: name, library) { return kind }
    if library.declared.rule(of: callee) != nil { return .custom(callee) }
    if let function = callee.declaredRule { return .scalar(function) }
    if let meaning = library.declared.meanings[name], let kind = CallKind(meaning) { return kind }
    if let effect = library.effectWhateverTheBody(of: name) { return .inactive(effect) }
    // A support function that has a rule is not differentiated by its body.
    if name.hasPrefix("isozyme_"), let function = ruleFunction(name) { return .scalar(function) }
    let likeness = library.declared.likenesses[name]
    if likeness == nil, !callee.isDeclaration { return .defined(callee) }
    return symbolKind(likeness ?? name, callee, library)
  }

  /// Whether inline assembler only asks what processor this is, or what time.
  private var asksProcessor: Bool {
    let text = calledValue.assemblyText
    return !arguments.contains { $0.type.isPointer } && ["cpuid", "rdtsc", "xgetbv"].contains(where: text.contains)
  }

  /// What the call of a function means that is known by a symbol alone.
  private func symbolKind(_ symbol: String, _ callee: Function, _ library: LibraryTable) -> CallKind {
    if let function = ruleFunction(symbol) { return .scalar(function) }
    if symbol == iterationMarker || TypeHint(symbol: symbol) != nil { return .inactive(.none) }
    if let meaning = library[symbol]?.meaning, let kind = CallKind(meaning) { return kind }
    if callee.hasAttribute("noreturn") || callHasAttribute("noreturn") { return .diverges }
    return library.undefinedFunctionsAreInactive ? .inactive(.writes) : .undefinedFunction(callee.name)
  }

  /// The scalar function that the callee's name and the types of the call spell.
  private func ruleFunction(_ name: String) -> ScalarFunction? {
    let real = arguments.first { $0.type.isFloatOrFloatVector }?.type ?? type
    guard type.isFloatOrFloatVector, let format = ruleFormat(real),
      let function = mathSymbol(named: name, formatOfFirstReal: format), arguments.count == function.parameters.count
    else { return nil }
    return format == .quad && ScalarRule.rule(for: function).needsSupport ? nil : function
  }

  private func intrinsicKind(_ base: String, _ library: LibraryTable) -> CallKind {
    switch base {
    case "llvm.memcpy", "llvm.memcpy.inline": return .memory(.copy)
    case "llvm.memmove": return .memory(.move)
    case "llvm.memset", "llvm.memset.inline": return .memory(.set)
    case "llvm.stacksave", "llvm.stackrestore": return .stackMark
    case "llvm.trap", "llvm.ubsantrap", "llvm.debugtrap": return .diverges
    default: break
    }
    if ["llvm.bswap", "llvm.bitreverse", "llvm.fshl", "llvm.fshr"].contains(base) { return .bitPermutation }
    if inactiveIntrinsics.contains(base) { return .inactive(.none) }
    if case .inactive(let effect)? = library[base]?.meaning { return .inactive(effect) }
    if let reduction = reductions[base] { return .vectorReduction(reduction) }
    let real = arguments.first { $0.type.isFloatOrFloatVector }?.type ?? type
    if let format = ruleFormat(real), let function = mathSymbol(named: base, formatOfFirstReal: format) {
      return .scalar(function)
    }
    return .undefinedFunction(base)
  }
}

/// The format, as the rules name it, of a floating-point type or vector.
public func ruleFormat(_ type: IRType) -> FloatFormat? {
  switch type.scalarType.floatFormat {
  case .half: .half
  case .bfloat: .bfloat
  case .single: .single
  case .double: .double
  case .extended: .extended
  case .quad: .quad
  case .doubleDouble, nil: nil
  }
}
