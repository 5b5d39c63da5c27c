public import IR

/// Which global variables have a shadow. One fact per module: a derivative and the derivatives it calls agree on it.
public final class GlobalActivity {
  private let types: Types
  private let library: LibraryTable
  private let layout: DataLayout
  private var active: [Value: Bool] = [:]
  private var touching: [Function: Bool] = [:]

  /// Facts about the globals of the module that `types` describes.
  public init(_ types: Types, _ library: LibraryTable, in module: Module) {
    self.types = types
    layout = module.dataLayout
    self.library = library
  }

  /// Whether a global variable may hold derivatives, or addresses of memory that does.
  public func isActive(_ value: Value) -> Bool {
    if let known = active[value] { return known }
    active[value] = false
    let result = classify(value)
    active[value] = result
    return result
  }

  private func classify(_ value: Value) -> Bool {
    guard let global = GlobalVariable(value) else { return false }
    if library.globalsAreInactive || library.declared.inactiveVariables.contains(value.name) { return false }
    if global.isConstantMemory { return global.initializer.map(mentionsActiveGlobal) ?? false }
    if value.name.hasPrefix("enzyme_") || value.name.contains("enzyme_const") { return false }
    if value.name.hasPrefix("isozyme.shadow.") || value.name.hasPrefix("llvm.") { return false }
    if global.initializer == nil, global.valueType.isPointer { return false }
    guard global.valueType.isSized else { return false }
    return types.content(at: value, size: layout.storeSize(global.valueType)) != .plain
  }

  /// Whether a function, or one it calls, names an active global variable.
  public func mayTouchActiveGlobals(_ function: Function) -> Bool {
    if let known = touching[function] { return known }
    touching[function] = false
    var result = false
    for instruction in function.instructions {
      if instruction.operands.contains(where: mentionsActiveGlobal) { result = true }
      if instruction.opcode == .call, case .defined(let callee) = instruction.callKind(library), mayTouchActiveGlobals(callee) {
        result = true
      }
      if result { break }
    }
    touching[function] = result
    return result
  }

  private func mentionsActiveGlobal(_ value: Value) -> Bool {
    if value.isGlobalVariable { return isActive(value) }
    if value.isConstantExpression { return value.operands.contains(where: mentionsActiveGlobal) }
    return value.isConstant && value.type.isAggregate && value.asFunction == nil
      && value.operands.contains(where: mentionsActiveGlobal)
  }
}
