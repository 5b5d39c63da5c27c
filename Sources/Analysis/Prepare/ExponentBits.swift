import IR

/// Gives operations on the exponent of a number a form that has a derivative. With E for the bits of the exponent, M for
/// those of the sign and mantissa, and H for an exponent alone:
///
///     x & E         ⇒ the same by shifts: it changes in steps, and has no derivative
///     x & M | H     ⇒ x · 2ᵏ, where k takes the exponent of x to that of H
///
/// Both are exact; what is not a normal number has a formula of its own.
enum ExponentBits {
  /// Rewrites the operations on 32- and 64-bit integers, and vectors of them, of `function`.
  static func rewrite(in function: Function) {
    let parts = Set(function.instructions.filter { $0.opcode == .or }.compactMap(rewriteMantissa))
    for part in parts where !part.hasUses { part.erase() }
    for instruction in function.instructions where instruction.opcode == .and { rewriteExponent(instruction) }
  }

  /// The layout of a number in the bits of an integer.
  private struct Layout {
    let type: IRType
    let float: IRType
    let format: FloatKind

    init?(of type: IRType) {
      guard let float = FloatBits.floatType(type) else { return nil }
      (self.type, self.float) = (type, float)
      format = float.scalarType.floatFormat ?? .double
    }

    var mantissaBits: Int { format.precision - 1 }
    var bias: Int { format == .double ? 1023 : 127 }
    /// The mask of the mantissa, as a signed number.
    var mantissa: Int { 1 << mantissaBits - 1 }
    /// The mask of the exponent.
    var exponent: Int { (2 * bias + 1) << mantissaBits }
    /// The mask of the sign.
    var sign: Int { FloatBits.sign(type) }
  }

  private static func rewriteExponent(_ and: Value) {
    guard let layout = Layout(of: and.type), let mask = and.operand(1).splatConstant, mask & layout.mantissa == 0,
      mask & layout.exponent != 0, FloatBits.comesFromFloat(and.operand(0))
    else { return }
    let builder = Builder(and.block.function.module)
    builder.position(before: and)
    let places = layout.type.constant(layout.mantissaBits)
    let high = builder.integer(.shl, builder.integer(.lshr, and.operand(0), places), places)
    and.replaceAllUses(with: builder.integer(.and, high, layout.type.constant(mask)))
    and.erase()
  }

  /// `or` of a mantissa and an exponent; returns the mask of the mantissa, which may be of no more use.
  private static func rewriteMantissa(_ or: Value) -> Value? {
    guard let layout = Layout(of: or.type), let exponent = or.operand(1).splatConstant, exponent != 0,
      exponent & ~layout.exponent == 0, exponent != layout.exponent, or.operand(0).isInstruction, or.operand(0).opcode == .and,
      let mask = or.operand(0).operand(1).splatConstant, mask == layout.mantissa || mask == layout.mantissa | layout.sign
    else { return nil }
    let and = or.operand(0)
    let bits = and.operand(0)
    guard FloatBits.comesFromFloat(bits) else { return nil }
    let builder = Builder(or.block.function.module)
    builder.position(before: or)
    let places = layout.type.constant(layout.mantissaBits)
    let field = builder.integer(.and, builder.integer(.lshr, bits, places), layout.type.constant(2 * layout.bias + 1))
    let number = builder.cast(.bitcast, bits, to: layout.float)
    let size = builder.call(builder.module.intrinsic("llvm.fabs", overloads: [layout.float]), [number])
    let unit = builder.cast(.bitcast, layout.type.constant(exponent), to: layout.float)
    let normal = scaled(
      size, by: builder.integer(.sub, layout.type.constant(exponent >> layout.mantissaBits), field), layout, builder)
    let isNormal = builder.icmp(
      .unsignedLess, builder.integer(.sub, field, layout.type.constant(1)), layout.type.constant(2 * layout.bias))
    let result = builder.select(isNormal, normal, builder.float(.mul, abnormal(size, field, layout, builder), unit))
    let copysign = builder.module.intrinsic("llvm.copysign", overloads: [layout.float])
    let signed = mask & layout.sign == 0 ? result : builder.call(copysign, [result, number])
    or.replaceAllUses(with: builder.cast(.bitcast, signed, to: or.type))
    or.erase()
    return and
  }

  /// x · 2ᵏ in two steps, neither of which leaves the range of normal numbers where the whole does not.
  private static func scaled(_ number: Value, by k: Value, _ layout: Layout, _ builder: Builder) -> Value {
    let half = builder.integer(.ashr, k, layout.type.constant(1))
    return [half, builder.integer(.sub, k, half)].reduce(number) { product, part in
      let field = builder.integer(.add, part, layout.type.constant(layout.bias))
      let power = builder.integer(.shl, field, layout.type.constant(layout.mantissaBits))
      return builder.float(.mul, product, builder.cast(.bitcast, power, to: layout.float))
    }
  }

  /// The mantissa, as a number from 1 to 2, of what is not normal: 1 + |x|·2^(bias − 1) for denormal numbers, 1 for infinity and
  /// 1.5 for what operations give as NaN.
  private static func abnormal(_ size: Value, _ field: Value, _ layout: Layout, _ builder: Builder) -> Value {
    func power(_ exponent: Int) -> Value {
      builder.cast(.bitcast, layout.type.constant((exponent + layout.bias) << layout.mantissaBits), to: layout.float)
    }
    let denormal = builder.float(.add, power(0), builder.float(.mul, size, power(layout.bias - 1)))
    let half = builder.cast(
      .bitcast, layout.type.constant(layout.bias << layout.mantissaBits | (layout.mantissa + 1) / 2), to: layout.float)
    let special = builder.select(builder.fcmp(.unordered, size, size), half, power(0))
    return builder.select(builder.icmp(.equal, field, layout.type.constant(0)), denormal, special)
  }
}
