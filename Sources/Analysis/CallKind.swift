public import IR
public import Rules

/// What a call instruction means for the derivative.
public enum CallKind {
  /// A real function of reals with a rule.
  case scalar(ScalarFunction)
  /// `memcpy` (or `memmove`, `memset`) as an intrinsic.
  case memory(MemoryIntrinsic)
  /// Fresh memory.
  case allocation
  /// Release of memory.
  case deallocation(argument: Int)
  /// Nothing that a derivative sees, and nothing to repeat in the reverse sweep.
  case inactive(LibraryFunction.MemoryEffect)
  /// Saving or restoring the stack pointer.
  case stackMark
  /// A function with a body here.
  case defined(Function)
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
  "llvm.vector.reduce.fmax": .max,
]

extension Value {
  /// What this call means for a derivative.
  /// - Requires: the value is a call.
  public func callKind(_ library: LibraryTable) -> CallKind {
    if calledValue.isInlineAssembly { return .inlineAssembly }
    guard let callee = calledFunction else { return .indirect }
    if let base = intrinsicBaseName { return intrinsicKind(base) }
    if callee.name == Tokens.raise { return .raises }
    if let effect = library.effectWhateverTheBody(of: callee.name) { return .inactive(effect) }
    if let kind = CatchingFunction.kind(of: callee, library) { return kind }
    if !callee.isDeclaration { return .defined(callee) }
    let real = arguments.first { $0.type.isFloatOrFloatVector }?.type ?? type
    if type.isFloatOrFloatVector, let format = ruleFormat(real),
      let function = mathSymbol(named: callee.name, formatOfFirstReal: format),
      arguments.count == function.parameters.count
    {
      return .scalar(function)
    }
    switch library[callee.name]?.meaning {
    case .inactive(let effect): return .inactive(effect)
    case .allocation: return .allocation
    case .deallocation(let argument): return .deallocation(argument: argument)
    case .lowered, nil: break
    }
    if callee.hasAttribute("noreturn") || callHasAttribute("noreturn") { return .diverges }
    return .undefinedFunction(callee.name)
  }

  private func intrinsicKind(_ base: String) -> CallKind {
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
  switch (type.kind == .vector ? type.elementType : type).floatFormat {
  case .half: .half
  case .bfloat: .bfloat
  case .single: .single
  case .double: .double
  case .extended: .extended
  case .quad: .quad
  case .doubleDouble, nil: nil
  }
}
