import Analysis
public import IR

/// The shadows of global variables: one variable per module, level of nesting and lane.
///
/// A derivative inside a function that is differentiated again has shadows of its own.
public final class GlobalShadows {
  private let module: Module
  /// How deep the derivative is nested in others.
  public let level: Int
  private var shadows: [Key: Value] = [:]

  private struct Key: Hashable {
    let global: Value
    let lane: Int
  }

  private var order: [(shadow: GlobalVariable, initial: GlobalVariable?)] = []

  /// The shadows of one level.
  public init(_ module: Module, level: Int) {
    self.module = module
    self.level = level
  }

  /// The shadow of a global variable in one lane, made when it is first asked for.
  private func shadow(of value: Value, lane: Int, _ globals: GlobalActivity) -> Value {
    let key = Key(global: value, lane: lane)
    if let known = shadows[key] { return known }
    guard let global = GlobalVariable(value) else { unreachable("a shadow of something that is no variable") }
    let shadow = module.addGlobal(
      named: "isozyme.shadow\(level).\(lane > 0 ? "\(lane)." : "")\(value.name)", type: global.valueType)
    shadow.makeInternal()
    shadow.setThreadLocal(global.isThreadLocal)
    if global.alignment > 0 { shadow.setAlignment(global.alignment) }
    shadows[key] = shadow.value
    let initial = global.initializer.map { shadowConstant(of: $0, lane: lane, globals) } ?? global.valueType.zero
    shadow.setInitializer(initial)
    order.append((shadow, initial.isNull ? nil : constantCopy(of: initial, named: value.name)))
    return shadow.value
  }

  private func constantCopy(of initial: Value, named name: String) -> GlobalVariable {
    let copy = module.addGlobal(named: "isozyme.shadow\(level).initial.\(name)", type: initial.type)
    copy.makeInternal()
    copy.setConstantMemory(true)
    copy.setInitializer(initial)
    return copy
  }

  /// A constant with floats replaced by zero and addresses by those of shadows.
  func shadowConstant(of constant: Value, lane: Int, _ globals: GlobalActivity) -> Value {
    let type = constant.type
    if constant.isNull || constant.isUndef { return type.zero }
    if type.isPointer { return address(of: constant, lane: lane, globals) }
    guard type.isAggregate, type.contains({ $0.isPointer }) else { return type.zero }
    let elements = (0..<type.elementCount).map { index -> Value in
      constant.constantElement(index).map { shadowConstant(of: $0, lane: lane, globals) } ?? type.element(index).zero
    }
    return Value.constantAggregate(type, elements)
  }

  /// The shadow of a constant address.
  private func address(of constant: Value, lane: Int, _ globals: GlobalActivity) -> Value {
    if constant.isGlobalVariable { return globals.isActive(constant) ? shadow(of: constant, lane: lane, globals) : constant }
    if constant.isConstantExpression, constant.opcode == .getelementptr, let offset = constant.pointerOffset {
      return address(of: constant.operand(0), lane: lane, globals).constantPointer(offsetBy: offset.constant)
    }
    return constant
  }

  /// Writes code that gives every shadow its initial value, as it has to be when an outermost derivative starts.
  public func writeReset(_ builder: Builder) {
    let layout = module.dataLayout
    for (shadow, initial) in order {
      let size = builder.context.constant(layout.allocationSize(shadow.valueType))
      if let initial {
        builder.copyMemory(to: shadow.value, from: initial.value, length: size)
      } else {
        builder.zeroMemory(shadow.value, length: size, alignment: 1)
      }
    }
  }
}
