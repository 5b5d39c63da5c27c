public import IR
import Rules

/// Whether memory behind a pointer has a shadow.
public enum PointerActivity: Int, Hashable, Comparable, Sendable {
  /// Nothing is known yet: null, undef.
  case undecided
  /// The memory is inactive: the pointer is its own shadow.
  case never
  /// The shadow is a different address wherever the pointer is used.
  case always
  /// The shadow may be the pointer itself, or null, which the code has to check.
  case perhaps

  /// In the order of the cases: what is known to have a shadow, or may have one, is behind what has none.
  public static func < (a: PointerActivity, b: PointerActivity) -> Bool { a.rawValue < b.rawValue }

  /// What holds of a pointer that is one or the other.
  func joined(_ other: PointerActivity) -> PointerActivity {
    if self == other || other == .undecided { return self }
    return self == .undecided ? other : .perhaps
  }
}

/// Which values of a primal carry derivatives: may depend on an active input.
///
/// An optimistic fixed point: values start inactive and become varied when something says so.
public struct Activity {
  private var varied: Set<Value> = []
  private var pointers: [Value: PointerActivity] = [:]
  private let types: Types
  private let library: LibraryTable
  private let globals: GlobalActivity
  private var isActiveCall: [Value: Bool] = [:]
  /// What forward mode carries. Errors arise everywhere, tangents come from active inputs alone.
  public let propagates: Propagated
  /// What is done with the journal. With one, every call of a defined function is followed, active or not.
  public let journal: Journal

  /// Classifies the values of `primal` for a request.
  public init(_ primal: Primal, _ types: Types, _ request: Request, _ library: LibraryTable, _ globals: GlobalActivity) {
    self.types = types
    self.library = library
    self.globals = globals
    propagates = request.propagates
    journal = request.journal
    for (parameter, activity) in zip(primal.function.parameters, request.arguments) {
      switch activity {
      case .constant: pointers[parameter] = .never
      case .active: varied.insert(parameter)
      case .perhapsDuplicated:
        varied.insert(parameter)
        pointers[parameter] = .perhaps
      case .duplicated, .duplicatedOnly:
        varied.insert(parameter)
        pointers[parameter] = .always
      }
    }
    var calls: [Value: Bool] = [:]
    var changed = true
    while changed {
      changed = false
      for block in primal.blocks {
        for instruction in block.instructions where update(instruction, &calls) { changed = true }
      }
    }
    isActiveCall = calls
  }

  /// Whether the floating-point part of a value may depend on an active input.
  public func isVaried(_ value: Value) -> Bool { varied.contains(value) }

  /// Whether the memory behind a pointer (or a register that holds pointers) has a shadow.
  public func pointer(_ value: Value) -> PointerActivity {
    if value.isConstant { return constantPointer(value) }
    return pointers[value] ?? .undecided
  }

  /// Whether a value has a tangent, cotangent or shadow of its own.
  public func isActive(_ value: Value) -> Bool {
    isVaried(value) || (types.holdsPointer(value) && pointer(value).rawValue >= PointerActivity.always.rawValue)
  }

  /// Whether the derivative of a defined function takes the place of its call: a derivative passes through it, or the journal is
  /// about what it does, too.
  public func isActive(call: Value) -> Bool { journal != .none || isActiveCall[call] ?? false }

  private func constantPointer(_ value: Value) -> PointerActivity {
    if value.isGlobalVariable { return globals.isActive(value) ? .always : .never }
    if value.isConstantExpression { return value.operandCount > 0 ? constantPointer(value.operand(0)) : .undecided }
    if value.isNull || value.isUndef { return .undecided }
    return .never
  }

  // MARK: Transfer

  private mutating func update(_ instruction: Value, _ calls: inout [Value: Bool]) -> Bool {
    if instruction.opcode == .call { return updateCall(instruction, &calls) }
    var changed = false
    if types.holdsFloat(instruction), !varied.contains(instruction), becomesVaried(instruction) {
      varied.insert(instruction)
      changed = true
    }
    if types.holdsPointer(instruction) {
      changed = setPointer(instruction, pointerResult(instruction)) || changed
    }
    return changed
  }

  private mutating func setPointer(_ value: Value, _ activity: PointerActivity) -> Bool {
    let old = pointers[value] ?? .undecided
    let new = old.joined(activity)
    pointers[value] = new
    return new != old
  }

  private func becomesVaried(_ instruction: Value) -> Bool {
    if propagates == .errors, instruction.mayRound { return true }
    switch instruction.opcode {
    case .load, .atomicrmw:
      let activity = pointer(instruction.pointerOperand)
      return activity == .always || activity == .perhaps
    case .select: return isVaried(instruction.operand(1)) || isVaried(instruction.operand(2))
    case .and where instruction.keepsOnlyTheSign: return false
    case .uitofp, .sitofp, .fcmp, .icmp, .fptosi, .fptoui: return false
    default: return instruction.operands.contains(where: isVaried)
    }
  }

  private func pointerResult(_ instruction: Value) -> PointerActivity {
    switch instruction.opcode {
    case .alloca: return .always
    case .load, .atomicrmw, .cmpxchg:
      switch pointer(instruction.pointerOperand) {
      case .never: return .never
      case .undecided: return .undecided
      case .always, .perhaps: return .perhaps
      }
    case .select: return pointer(instruction.operand(1)).joined(pointer(instruction.operand(2)))
    case .getelementptr, .freeze, .addrspacecast, .bitcast: return pointer(instruction.operand(0))
    default:
      return instruction.operands.filter { types.holdsPointer($0) || $0.type.isInteger }
        .reduce(PointerActivity.undecided) { $0.joined(pointer($1)) }
    }
  }

  private mutating func updateCall(_ call: Value, _ calls: inout [Value: Bool]) -> Bool {
    var changed = false
    switch call.callKind(library) {
    case .scalar(let function):
      let passes = call.arguments.contains(where: isVaried)
      let isCarried =
        propagates == .errors ? passes || function.roundingUnits > 0 : passes && !ScalarRule.rule(for: function).isInactive
      if isCarried, varied.insert(call).inserted { changed = true }
    case .vectorReduction:
      let isCarried = propagates == .errors || call.arguments.contains(where: isVaried)
      if isCarried, varied.insert(call).inserted { changed = true }
    case .allocation: changed = setPointer(call, .always)
    case .defined(let callee), .custom(let callee):
      // An address may be that of fresh memory, which is active whatever it was made from.
      let active =
        propagates == .errors || call.arguments.contains { isActive($0) } || types.holdsPointer(call)
        || globals.mayTouchActiveGlobals(callee)
      if active, calls[call] != true {
        calls[call] = true
        changed = true
      }
      if callee.isMarkedInactive(at: .result) {
        if types.holdsPointer(call) { changed = setPointer(call, .never) || changed }
        break
      }
      if active, types.holdsFloat(call), varied.insert(call).inserted { changed = true }
      if types.holdsPointer(call) { changed = setPointer(call, active ? .perhaps : .never) || changed }
    case .inactive, .unknownCallee:
      if types.holdsPointer(call) { changed = setPointer(call, .never) }
    default: break
    }
    return changed
  }
}

extension Value {
  /// Whether a mask leaves the sign bit of a number and nothing else: a step function.
  var keepsOnlyTheSign: Bool {
    guard let mask = operand(1).splatConstant else { return false }
    let bits = type.scalarType.integerBits
    return (bits == 64 && mask == Int.min) || (bits == 32 && mask == -0x8000_0000)
  }
}
