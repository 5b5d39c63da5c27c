public import IR

/// Rewrites the library calls whose facts are "the same as these simpler operations".
struct LibraryCalls {
  let module: Module
  let library: LibraryTable

  /// Rewrites the calls of `function` until none is left that can be.
  func lower(in function: Function) {
    let builder = Builder(module)
    for call in function.instructions where call.opcode == .call {
      guard let name = call.intrinsicBaseName ?? call.likeness(library) ?? call.nameOfCallee,
        case .lowered(let rewrite)? = library[name]?.meaning
      else { continue }
      builder.position(before: call)
      builder.setDebugLocation(call.debugLocation)
      guard let result = rewrite(builder, call) else { continue }
      if call.hasUses { call.replaceAllUses(with: result) }
      call.erase()
    }
  }
}

extension Function {
  /// Rewrites calls of library functions that are the same as simpler operations.
  public func lowerLibraryCalls(_ library: LibraryTable) {
    LibraryCalls(module: module, library: library).lower(in: self)
    if let message = library.linkRuntime(for: self) { unreachable(message) }
  }
}

extension Value {
  /// The name of the library function that the user says the callee is like.
  fileprivate func likeness(_ library: LibraryTable) -> String? {
    calledFunction.flatMap { library.declared.likenesses[$0.name] }
  }

  /// The symbol of the function that a call names: C++ gives functions of its library bodies, whose facts say more.
  fileprivate var nameOfCallee: String? {
    if let declaredCallee { return declaredCallee }
    guard let name = calledFunction?.originalName, name.hasPrefix("_ZN") else { return nil }
    return name
  }

  /// The name of the function without a body that a call names.
  fileprivate var declaredCallee: String? {
    guard let callee = calledFunction, callee.isDeclaration, !callee.isIntrinsic else { return nil }
    return callee.name
  }
}

extension LibraryTable {
  /// Links the support functions that `function` calls.
  /// - Returns: what went wrong.
  func linkRuntime(for function: Function) -> String? {
    let wanted = function.instructions.contains { $0.opcode == .call && $0.declaredCallee?.hasPrefix("isozyme_") == true }
    return wanted ? function.module.linkNeeded(runtime) : nil
  }

  /// Links the support functions that `module` declares.
  /// - Returns: what went wrong.
  public func linkRuntime(into module: Module) -> String? {
    let wanted = module.functions.contains { $0.isDeclaration && $0.name.hasPrefix("isozyme_") && $0.value.hasUses }
    return wanted ? module.linkNeeded(runtime) : nil
  }
}
