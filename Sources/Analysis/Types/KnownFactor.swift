import IR

extension Value {
  /// A number that divides every value of this integer: 8 for `i * 8`, 1 where nothing is known, 0 for zero.
  /// - Parameter distance: the factor of a difference of two addresses, if it is known.
  func knownFactor(distance: (_ a: Value, _ b: Value) -> Int? = { _, _ in nil }) -> Int {
    if let constant = integerConstant { return Int(clamping: constant.magnitude) }
    guard isInstruction else { return 1 }
    var factors = KnownFactors()
    factors.solve(for: self, distance)
    return factors.factor(of: self)
  }
}

/// Factors of integers, by the instructions that they come from.
///
/// A data-flow problem after G. A. Kildall, "A unified approach to global program optimization" (POPL 1973): every instruction
/// is taken for zero first, which everything divides, and a factor holds once it follows from those of the operands. So the
/// start and the step of an induction variable tell, however long the way around the loop is.
private struct KnownFactors {
  /// Further instructions are not looked at: nothing is known of them.
  private static let limit = 48

  private var factors: [Value: Int] = [:]
  /// Operands first, except around loops.
  private var open: [Value] = []

  func factor(of value: Value) -> Int {
    value.integerConstant.map { Int(clamping: $0.magnitude) } ?? factors[value] ?? 1
  }

  mutating func solve(for value: Value, _ distance: (_ a: Value, _ b: Value) -> Int?) {
    collect(value, distance)
    var changed: Bool
    repeat {
      changed = false
      for value in open {
        let (old, new) = (factor(of: value), gcd(factor(of: value), transfer(value)))
        if new == old { continue }
        factors[value] = new
        changed = true
      }
    } while changed
  }

  private mutating func collect(_ value: Value, _ distance: (_ a: Value, _ b: Value) -> Int?) {
    guard value.isInstruction, factors[value] == nil, factors.count < Self.limit else { return }
    if value.opcode == .sub, let known = distance(value.operand(0), value.operand(1)) {
      factors[value] = known
      return
    }
    factors[value] = 0
    for source in sources(of: value) { collect(source, distance) }
    open.append(value)
  }

  /// The operands whose factors tell that of the result.
  private func sources(of value: Value) -> [Value] {
    switch value.opcode {
    case .mul, .add, .sub, .or: [value.operand(0), value.operand(1)]
    case .select: [value.operand(1), value.operand(2)]
    case .phi: value.incoming.map(\.value)
    case .shl, .zext, .sext, .trunc, .freeze: [value.operand(0)]
    case .call where Self.choices.contains(value.intrinsicBaseName ?? ""): [value.operand(0), value.operand(1)]
    default: []
    }
  }

  /// The intrinsics whose result is one of their operands.
  private static let choices: Set = ["llvm.umax", "llvm.umin", "llvm.smax", "llvm.smin"]

  /// What divides the result of an instruction, by what divides its operands.
  private func transfer(_ value: Value) -> Int {
    let sources = sources(of: value).map(factor)
    switch value.opcode {
    case .mul: return bounded(sources[0], sources[1])
    case .shl: return value.operand(1).integerConstant.map { $0 < 32 ? bounded(sources[0], 1 << $0) : 1 } ?? 1
    case .or: return lowestBit(gcd(sources[0], sources[1]))
    case .zext, .sext, .trunc: return lowestBit(sources[0])
    case .and: return value.operand(1).integerConstant.map(lowestBit) ?? 1
    default: return sources.isEmpty ? 1 : sources.reduce(0, gcd)
    }
  }

  private func bounded(_ a: Int, _ b: Int) -> Int {
    let (product, overflow) = a.multipliedReportingOverflow(by: b)
    return overflow ? 1 : product
  }

  /// The largest power of two that divides a number: what survives wrapping.
  private func lowestBit(_ number: Int) -> Int { number & -number }
}
