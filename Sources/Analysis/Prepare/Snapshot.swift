public import IR

/// Copies of the user's functions, taken before any optimisation, from which derivatives are made.
///
/// A copy refers to its original, so that a later pass finds it again, also after files were linked, and is `optnone` until
/// our own pipeline starts. Calls among the copies go to the copies; addresses of functions stay those of the originals.
public enum Snapshot {
  static let attribute = "isozyme-snapshot-of"

  /// Marks a copy that was taken at compile time and kept for the link, before any optimisation of its file.
  fileprivate static let keptAttribute = "isozyme-kept"

  /// The reference from a copy to its original.
  private static let original = "isozyme.snapshot.of"

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
    var worklist: [(original: Function, caller: Function?)] = roots.map { ($0, nil) }
    var made: [Function] = []
    var addressesTaken = false
    var rulesSeen: Set<Function> = []
    var seen: Set<Function> = []
    while let (original, caller) = worklist.popLast() {
      if rulesSeen.insert(original).inserted, let rule = declared.rule(of: original) {
        worklist += rule.functions.compactMap(module.function(named:)).map { ($0, nil) }
      }
      if original.isDeclaration || original.declaredRule != nil { continue }
      // A call that was retargeted at compile time: what it calls is to be looked into.
      let isKept = original.stringAttribute(keptAttribute) != nil
      if !isKept, isCopy(original) || declared.settles(original) || library.effectWhateverTheBody(of: original.name) != nil {
        continue
      }
      let copy = isKept ? original : copies.copy(of: original, calledFrom: caller) ?? copies.add(copy(original), of: original)
      guard seen.insert(copy).inserted else { continue }
      made.append(copy)
      for instruction in copy.instructions where instruction.opcode == .call || instruction.opcode == .invoke {
        if let callee = instruction.calledFunction { worklist.append((callee, copy)) }
        worklist += instruction.arguments.compactMap(\.strippedFunction).map { ($0, copy) }
        if instruction.calledFunction == nil, !instruction.calledValue.isInlineAssembly { addressesTaken = true }
      }
      if addressesTaken {
        worklist += module.functions.filter { !$0.isDeclaration && !isCopy($0) && $0.isAddressTaken }.map { ($0, copy) }
        addressesTaken = false
      }
    }
    for copy in made { retarget(copy, copies) }
  }

  private static func copy(_ original: Function) -> Function {
    let copy = original.clone(named: PrimalName.of(original.name))
    copy.addAttribute(attribute, value: original.name)
    copy.setReference(Self.original, to: original)
    if original.mayBeReplaced { copy.addAttribute(replaceableAttribute, value: "") }
    copy.addAttribute("noinline")
    copy.removeAttribute("alwaysinline")
    // What it throws will come back to the caller as a value.
    if !copy.hasAttribute("nounwind") { copy.removeAttribute("noreturn") }
    copy.addAttribute("optnone")
    return copy
  }

  /// Lets the copies outlive the optimisation of their file, for the time when the whole program is there. A copy of what the
  /// linker may replace goes.
  public static func keepForLink(in module: Module) {
    for copy in module.functions where isCopy(copy) && copy.stringAttribute(replaceableAttribute) != nil {
      if let original = copy.reference(original) { copy.value.replaceAllUses(with: original.value) }
      copy.erase()
    }
    let kept = module.functions.filter(isCopy)
    for copy in kept { copy.addAttribute(keptAttribute, value: "") }
    if !kept.isEmpty { module.keep(kept.map(\.value), fromLinker: false) }
  }

  /// Takes up the copies of files that were linked: the linker may have renamed their originals, left them out,
  /// or made one of several.
  public static func resume(in module: Module) {
    let copies = module.functions.filter(isCopy)
    guard !copies.isEmpty else { return }
    module.removeFromUsedLists(copies.map(\.value))
    var first: [Function: Function] = [:]
    for copy in copies {
      let original = copy.reference(original)
      copy.addAttribute(attribute, value: original?.name ?? "")
      guard let original else { continue }
      if let same = first[original], same.functionType == copy.functionType {
        copy.value.replaceAllUses(with: same.value)
        copy.erase()
      } else {
        first[original] = copy
      }
    }
  }

  /// Whether a function is a copy.
  public static func isCopy(_ function: Function) -> Bool { function.stringAttribute(attribute) != nil }

  /// Whether all calls of a copy are calls of it by name: nothing reaches its original through an address.
  static func hasKnownCallers(_ copy: Function) -> Bool {
    guard isCopy(copy), let original = copy.reference(original), copy.value.hasUses else { return false }
    return !copy.isAddressTaken && !original.isAddressTaken
  }

  /// The copies that a module has.
  public static func existing(in module: Module) -> Snapshots {
    var copies = Snapshots()
    for copy in module.functions where isCopy(copy) {
      guard let original = copy.reference(original), original.functionType == copy.functionType else { continue }
      copies.add(copy, of: original)
    }
    return copies
  }

  /// Lets the calls of a copy go to copies.
  static func retarget(_ copy: Function, _ copies: Snapshots) {
    for call in copy.instructions where call.opcode == .call {
      guard let callee = call.calledFunction, let target = copies.copy(of: callee, calledFrom: copy) else { continue }
      call.setCalledFunction(target)
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

/// Copies of functions, by original.
///
/// An optimiser that knows callers and callee leaves out what the callee does not read. So a copy that was kept since
/// before the optimisation of its file may be called by requests and by such copies, and by nothing that was optimised.
public struct Snapshots {
  private var kept: [Function: Function] = [:]
  private var fresh: [Function: Function] = [:]

  /// The copy of `original` that `caller` may call; nil stands for a request.
  public func copy(of original: Function, calledFrom caller: Function?) -> Function? {
    let isUnoptimised = caller.map { $0.stringAttribute(Snapshot.keptAttribute) != nil } ?? true
    return (isUnoptimised ? kept[original] : nil) ?? fresh[original]
  }

  /// Adds a copy.
  @discardableResult
  fileprivate mutating func add(_ copy: Function, of original: Function) -> Function {
    if copy.stringAttribute(Snapshot.keptAttribute) != nil { kept[original] = copy } else { fresh[original] = copy }
    return copy
  }
}

extension Function {
  /// The symbol of a function in the user's program: of a copy, that of its original.
  var originalName: String { stringAttribute(Snapshot.attribute) ?? name }
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
