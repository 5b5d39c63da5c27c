public import IR

/// Hides the content of variables that are declared inactive from the simplifier.
///
/// A simplifier may take what was stored for what is loaded. That keeps the value, and lets a derivative pass that should
/// not. While the pipeline runs, loads of such variables are volatile.
struct InactiveVariables {
  private static let mark = "isozyme.inactive"
  private let declared: Declarations
  private var names: Set<String> { declared.inactiveVariables }

  init(_ declared: Declarations) { self.declared = declared }

  /// Makes the loads volatile.
  func hide(in function: Function) {
    guard !names.isEmpty else { return }
    for load in function.instructions
    where load.opcode == .load && !load.isVolatile && declared.isInactive(variableAt: load.pointerOperand) {
      load.setVolatile(true)
      load.setMark(Self.mark, true)
    }
  }

  /// Makes them what they were.
  func restore(in function: Function) {
    guard !names.isEmpty else { return }
    for load in function.instructions where load.opcode == .load && load.hasMark(Self.mark) {
      load.setVolatile(false)
      load.setMark(Self.mark, false)
    }
  }
}

extension Declarations {
  /// Whether an address lies in a variable that is declared inactive.
  public func isInactive(variableAt address: Value) -> Bool {
    switch address.opcode {
    case .getelementptr, .bitcast, .addrspacecast: isInactive(variableAt: address.operand(0))
    default: address.isGlobalVariable && inactiveVariables.contains(address.name)
    }
  }
}
