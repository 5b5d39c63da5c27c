import IR

extension Value {
  /// A number that divides every value of this integer: 8 for `i * 8`, 1 where nothing is known, 0 for zero.
  /// - Parameter distance: the factor of a difference of two addresses, if it is known.
  func knownFactor(depth: Int, distance: (_ a: Value, _ b: Value) -> Int? = { _, _ in nil }) -> Int {
    if let constant = integerConstant { return Int(clamping: constant.magnitude) }
    guard isInstruction, depth > 0 else { return 1 }
    func factor(_ index: Int) -> Int { operand(index).knownFactor(depth: depth - 1, distance: distance) }
    if opcode == .sub, let known = distance(operand(0), operand(1)) { return known }
    switch opcode {
    case .mul: return bounded(factor(0), factor(1))
    case .shl: return operand(1).integerConstant.map { $0 < 32 ? bounded(factor(0), 1 << $0) : 1 } ?? 1
    case .add, .sub: return gcd(factor(0), factor(1))
    case .or: return lowestBit(gcd(factor(0), factor(1)))
    case .select: return gcd(factor(1), factor(2))
    case .phi:
      // The start and the step of an induction variable: the phi itself adds nothing.
      return incoming.reduce(0) { $1.value == self ? $0 : gcd($0, $1.value.knownFactor(depth: depth - 3, distance: distance)) }
    case .zext, .sext, .trunc: return lowestBit(factor(0))
    case .freeze: return factor(0)
    case .and: return operand(1).integerConstant.map { lowestBit($0) } ?? 1
    default: return 1
    }
  }

  private func bounded(_ a: Int, _ b: Int) -> Int {
    let (product, overflow) = a.multipliedReportingOverflow(by: b)
    return overflow ? 1 : product
  }

  /// The largest power of two that divides a number: what survives wrapping.
  private func lowestBit(_ number: Int) -> Int { number & -number }
}
