public import IR

/// Copies of the user's functions, taken before any optimisation, from which derivatives are made.
///
/// A copy carries the name of its original as a function attribute, so that a later pass finds it again, and is
/// `optnone` until our own pipeline starts. Calls among the copies go to the copies; addresses of functions stay those
/// of the originals.
public enum Snapshot {
  static let attribute = "isozyme-snapshot-of"

  /// Marks a copy whose original the linker may replace.
  static let replaceableAttribute = "isozyme-replaceable"

  /// Marks a copy of a copy: nothing but the copies' calls knows it.
  private static let derivedAttribute = "isozyme-copy"

  /// Lets a copy that was made from a copy not stand for the original any more.
  static func markAsCopy(_ function: Function) {
    guard function.stringAttribute(attribute) != nil else { return }
    function.removeStringAttribute(attribute)
    function.addAttribute(derivedAttribute, value: "")
  }

  /// Copies everything that can be reached from `roots` and that a derivative may pass through. Functions that are not looked
  /// into stay as they are; of registered derivatives there are copies, for derivatives of derivatives.
  public static func take(of roots: [Function], in module: Module, _ library: LibraryTable) {
    let declared = library.declared
    var copies = existing(in: module)
    var worklist = roots
    var made: [Function] = []
    var addressesTaken = false
    var rulesSeen: Set<Function> = []
    while let original = worklist.popLast() {
      if rulesSeen.insert(original).inserted, let rule = declared.rule(of: original) {
        worklist += rule.functions.compactMap(module.function(named:))
      }
      if copies[original] != nil || original.isDeclaration || original.stringAttribute(attribute) != nil { continue }
      if original.declaredRule != nil || declared.settles(original) { continue }
      if library.effectWhateverTheBody(of: original.name) != nil { continue }
      let copy = original.clone(named: "isozyme.primal.\(original.name)")
      copy.addAttribute(attribute, value: original.name)
      if original.mayBeReplaced { copy.addAttribute(replaceableAttribute, value: "") }
      copy.addAttribute("noinline")
      copy.removeAttribute("alwaysinline")
      copy.addAttribute("optnone")
      copies[original] = copy
      made.append(copy)
      for instruction in copy.instructions where instruction.opcode == .call || instruction.opcode == .invoke {
        if let callee = instruction.calledFunction { worklist.append(callee) }
        worklist += instruction.arguments.compactMap(\.strippedFunction)
        if instruction.calledFunction == nil, !instruction.calledValue.isInlineAssembly { addressesTaken = true }
      }
      if addressesTaken {
        worklist += module.functions.filter { !$0.isDeclaration && $0.isAddressTaken && copies[$0] == nil }
        addressesTaken = false
      }
    }
    for copy in made { retarget(copy, copies) }
  }

  /// Whether a function is a copy.
  public static func isCopy(_ function: Function) -> Bool { function.stringAttribute(attribute) != nil }

  /// The copies that a module has, by original.
  public static func existing(in module: Module) -> [Function: Function] {
    var copies: [Function: Function] = [:]
    for copy in module.functions {
      if let name = copy.stringAttribute(attribute), let original = module.function(named: name) { copies[original] = copy }
    }
    return copies
  }

  /// Lets the calls of a copy go to copies.
  static func retarget(_ copy: Function, _ copies: [Function: Function]) {
    for call in copy.instructions where call.opcode == .call {
      if let callee = call.calledFunction, let target = copies[callee] { call.setCalledFunction(target) }
    }
  }

  /// Removes the copies that nothing else uses.
  public static func removeUnused(in module: Module) {
    let copies = Set(module.functions.filter { isCopy($0) || $0.stringAttribute(derivedAttribute) != nil })
    var worklist = copies.filter { copy in
      copy.value.users.contains { !$0.isInstruction || !copies.contains($0.block.function) }
    }
    var used = Set(worklist)
    while let function = worklist.popFirst() {
      for value in function.instructions.flatMap(\.operands) {
        if let callee = value.strippedFunction, copies.contains(callee), used.insert(callee).inserted { worklist.insert(callee) }
      }
    }
    let unused = module.functions.filter { copies.contains($0) && !used.contains($0) }
    for function in unused { function.deleteBody() }
    for function in unused { function.erase() }
  }
}

extension Value {
  /// The function that a value is, through constant casts and aliases.
  public var strippedFunction: Function? {
    if let function = asFunction { return function }
    if let aliasee { return aliasee.strippedFunction }
    if isConstantExpression, [.bitcast, .addrspacecast, .ptrtoint, .inttoptr].contains(opcode) {
      return operand(0).strippedFunction
    }
    return nil
  }
}
