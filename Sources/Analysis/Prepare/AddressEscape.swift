import IR

/// Whether the address of a function may end up in memory, from where an indirect call could load it.
///
/// An address that is only passed down to parameters which are only called, compared or passed on never does.
struct AddressEscape {
  private var known: [Value: Bool] = [:]

  /// Whether the address that `value` holds may be stored, other than in a local variable that stays local.
  mutating func escapes(_ value: Value) -> Bool {
    if let answer = known[value] { return answer }
    known[value] = false  // what depends on itself alone does not escape
    let answer = value.users.contains { use($0, of: value) }
    known[value] = answer
    return answer
  }

  private mutating func use(_ user: Value, of value: Value) -> Bool {
    guard user.isInstruction else { return true }
    switch user.opcode {
    case .icmp: return false
    case .call: return passes(value, to: user)
    case .store:
      guard user.storedValue == value else { return false }
      return user.pointerOperand.opcode != .alloca || !user.pointerOperand.isInstruction || escapesFrom(user.pointerOperand)
    case .phi, .select, .freeze, .bitcast: return escapes(user)
    default: return true
    }
  }

  private mutating func passes(_ value: Value, to call: Value) -> Bool {
    guard let callee = call.calledFunction else { return call.arguments.contains(value) }
    if callee.isOfInterface { return call.arguments.dropFirst().contains(value) }
    let parameters = callee.parameters
    return call.arguments.enumerated().contains { index, argument in
      guard argument == value else { return false }
      return callee.isDeclaration || index >= parameters.count || escapes(parameters[index])
    }
  }

  /// Whether what is stored in a local variable leaves it other than by loads that do not escape.
  private mutating func escapesFrom(_ variable: Value) -> Bool {
    variable.users.contains { user in
      switch user.opcode {
      case .load: escapes(user)
      case .store: user.storedValue == variable
      case .call: user.intrinsicBaseName?.hasPrefix("llvm.lifetime") != true
      default: true
      }
    }
  }
}
