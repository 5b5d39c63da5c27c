import IR

/// Gives rounding by a large constant the derivative of rounding, 0 between the steps, where that of the sums would be 1.
///
///     y = (x + C) − C,  C = ±2ⁿ or ±1.5 · 2ⁿ   ⇒   z = rint(y / u) · u,  u = ulp(C) / 2
///
/// The sum rounds x to the last place of C. Each y is a multiple of u: where |x + C| ≥ |C| / 2, as the sum is one; else as x
/// itself, which is larger than |C| / 2, is one, and the sums are exact (Sterbenz). So z = y. Where
/// |y| ≥ 2ⁿ⁻¹ nothing is changed: there x loses no more than its own last place.
///
/// Implementations of `exp` and of rounding that have no other instruction do this; see J.-M. Muller et al., "Handbook of
/// Floating-Point Arithmetic".
enum RoundingSums {
  /// Rewrites the sums of `function`.
  static func rewrite(in function: Function) {
    for sum in function.instructions where sum.opcode == .fadd || sum.opcode == .fsub {
      guard let unit = RoundingUnit(of: sum), !isRewritten(sum), let next = sum.next else { continue }
      let users = sum.users
      let builder = Builder(function.module)
      builder.position(before: next)
      let rounded = unit.rounded(sum, builder)
      for user in users {
        for index in 0..<user.operandCount where user.operand(index) == sum { user.setOperand(index, to: rounded) }
      }
    }
  }

  /// Whether the sum is already taken apart into its multiples.
  private static func isRewritten(_ sum: Value) -> Bool {
    sum.users.contains { $0.opcode == .fmul && $0.users.contains { $0.opcode == .call && $0.intrinsicBaseName == "llvm.rint" } }
  }
}

/// What a pair of sums rounds to.
private struct RoundingUnit {
  /// n: the constant is from 2ⁿ to 2ⁿ⁺¹.
  let exponent: Int
  let precision: Int

  /// Nil where `sum` is not the second of two sums that cancel a large constant.
  init?(of sum: Value) {
    guard case (let whole?, let outer)? = Self.constant(of: sum), whole.isInstruction,
      let (_, inner) = Self.constant(of: whole),
      inner.magnitude == outer.magnitude, inner.isNegative != outer.isNegative
    else { return nil }
    let scalar = sum.type.scalarType
    switch scalar.floatFormat {
    case .double where inner.exponent >= 40: precision = FloatKind.double.precision
    case .single where inner.exponent >= 18: precision = FloatKind.single.precision
    default: return nil
    }
    exponent = inner.exponent
  }

  /// A constant ±2ⁿ or ±1.5 · 2ⁿ that is added.
  private struct Addend {
    let magnitude: Double
    let isNegative: Bool
    var exponent: Int { Int(magnitude.exponent) }
  }

  /// The sum's other operand and its constant; a fused product and sum has no other operand.
  private static func constant(of sum: Value) -> (other: Value?, addend: Addend)? {
    if let name = sum.intrinsicBaseName, name == "llvm.fmuladd" || name == "llvm.fma", let number = sum.operand(2).splatFloat {
      return [1, 1.5].contains(number.significand) ? (nil, Addend(magnitude: number.magnitude, isNegative: number < 0)) : nil
    }
    guard sum.opcode == .fadd || sum.opcode == .fsub else { return nil }
    for index in [1, 0] {
      guard let number = sum.operand(index).splatFloat, [1, 1.5].contains(number.significand) else { continue }
      if sum.opcode == .fsub, index == 0 { return nil }
      let isNegative = (number < 0) != (sum.opcode == .fsub)
      return (sum.operand(1 - index), Addend(magnitude: number.magnitude, isNegative: isNegative))
    }
    return nil
  }

  /// The sum again, as a multiple of the unit.
  func rounded(_ sum: Value, _ builder: Builder) -> Value {
    func power(_ exponent: Int) -> Value {
      sum.type.constant(decimal: "\(Double(sign: .plus, exponent: exponent, significand: 1))")
    }
    func call(_ name: String, _ operand: Value) -> Value {
      builder.call(builder.module.intrinsic(name, overloads: [sum.type]), [operand])
    }
    let unit = exponent - precision
    let multiple = builder.float(.mul, call("llvm.rint", builder.float(.mul, sum, power(-unit))), power(unit))
    let isSmall = builder.fcmp(.less, call("llvm.fabs", sum), power(exponent - 1))
    return builder.select(isSmall, multiple, sum)
  }
}
