import IR

/// Hides floating-point equality from the simplifier.
///
/// Under `if (x == 1.0)` a simplifier may write 1.0 for x. That keeps the value and loses the derivative. While the
/// pipeline runs, each such comparison is an opaque pure call.
enum FloatEquality {
  private static let prefix = "isozyme.fcmp."

  /// The predicates from which a simplifier learns the value of an operand.
  private static let hidden: Set<FloatPredicate> = [.equal, .unorderedOrEqual, .unorderedOrNotEqual, .notEqual]

  /// Replaces the comparisons of `function` by opaque calls.
  static func hide(in function: Function) {
    let builder = Builder(function.module)
    for instruction in function.instructions where instruction.opcode == .fcmp {
      guard let predicate = instruction.floatPredicate, hidden.contains(predicate) else { continue }
      let operand = instruction.operand(0).type
      let type = IRType.function([operand, operand], returning: instruction.type)
      let name = "\(prefix)\(predicate.rawValue).\(operand)"
      let opaque = function.module.declare(name, type: type)
      for attribute in ["nounwind", "willreturn", "nosync", "nofree", "speculatable"] { opaque.addAttribute(attribute) }
      opaque.setReadsNoMemory()
      builder.position(before: instruction)
      let call = builder.call(opaque, [instruction.operand(0), instruction.operand(1)])
      instruction.replaceAllUses(with: call)
      instruction.erase()
    }
  }

  /// Puts the comparisons back.
  static func restore(in function: Function) {
    let builder = Builder(function.module)
    for instruction in function.instructions where instruction.opcode == .call {
      guard let name = instruction.calledFunction?.name, name.hasPrefix(prefix),
        let number = UInt32(name.dropFirst(prefix.count).prefix { $0 != "." }),
        let predicate = FloatPredicate(rawValue: number)
      else { continue }
      builder.position(before: instruction)
      let compare = builder.fcmp(predicate, instruction.operand(0), instruction.operand(1))
      instruction.replaceAllUses(with: compare)
      instruction.erase()
    }
  }

  /// Removes the declarations that nothing uses any more.
  static func removeDeclarations(in module: Module) {
    for function in module.functions where function.name.hasPrefix(prefix) && !function.value.hasUses {
      function.erase()
    }
  }
}
