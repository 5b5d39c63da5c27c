import IR

/// Hides the content of variables that are declared inactive from the simplifier.
///
/// A simplifier may take what was stored for what is loaded. That keeps the value, and lets a derivative pass that should
/// not. While the pipeline runs, loads of such variables are volatile.
struct InactiveVariables {
  private static let mark = "isozyme.inactive"
  private let names: Set<String>

  init(_ declared: Declarations) { names = declared.inactiveVariables }

  /// Makes the loads volatile.
  func hide(in function: Function) {
    guard !names.isEmpty else { return }
    for load in function.instructions where load.opcode == .load && !load.isVolatile && isHidden(load.pointerOperand) {
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

  /// Whether an address lies in a variable that is declared inactive.
  private func isHidden(_ address: Value) -> Bool {
    switch address.opcode {
    case .getelementptr, .bitcast, .addrspacecast: isHidden(address.operand(0))
    default: address.isGlobalVariable && names.contains(address.name)
    }
  }
}
