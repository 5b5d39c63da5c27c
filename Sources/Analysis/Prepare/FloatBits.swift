import IR

/// Gives operations on the sign bit of a number their names, so that they have a derivative.
///
///     x & 0x7FF…F ⇒ fabs(x)      x ^ 0x800…0 ⇒ −x      x ^ {0x800…0, 0} ⇒ {−x₀, x₁}      (x & 0x7FF…F) | (y & 0x800…0) ⇒ copysign(x, y)
///
/// All are exact: `fabs`, `fneg` and `copysign` are operations on bits (LangRef). On integers they change nothing.
enum FloatBits {
  /// Rewrites the sign operations on 32- and 64-bit integers, and vectors of them, of `function`.
  static func rewrite(in function: Function) {
    let builder = Builder(function.module)
    for instruction in function.instructions {
      guard let float = floatType(instruction.type) else { continue }
      let sign = sign(instruction.type)
      builder.position(before: instruction)
      if let negated = negatedElements(of: instruction), comesFromFloat(instruction.operand(0)) {
        let number = builder.cast(.bitcast, instruction.operand(0), to: float)
        replace(instruction, builder.shuffle(number, builder.negate(number), negated), builder)
        continue
      }
      guard let mask = mask(of: instruction) else { continue }
      switch (instruction.opcode, mask) {
      case (.and, ~sign) where comesFromFloat(instruction.operand(0)):
        replace(instruction, intrinsic("llvm.fabs", [instruction.operand(0)], float, builder), builder)
      case (.xor, sign) where comesFromFloat(instruction.operand(0)):
        replace(instruction, builder.negate(builder.cast(.bitcast, instruction.operand(0), to: float)), builder)
      default: continue
      }
    }
    for shuffle in function.instructions where shuffle.opcode == .shufflevector { widen(shuffle, builder) }
    for instruction in function.instructions where instruction.opcode == .or {
      guard let float = floatType(instruction.type), let (magnitude, sign) = copiedSign(instruction) else { continue }
      builder.position(before: instruction)
      let parts = instruction.operands
      replace(instruction, intrinsic("llvm.copysign", [magnitude, sign], float, builder), builder)
      for part in parts where part.isInstruction && !part.hasUses { part.erase() }
    }
  }

  /// The numbers of the size of an integer, or of the elements of a vector of integers.
  static func floatType(_ type: IRType) -> IRType? {
    if type.isIntegerVector { return floatType(type.elementType).map { .vector(of: $0, count: type.elementCount) } }
    switch type.integerBits {
    case 32: return type.context.single
    case 64: return type.context.double
    default: return nil
    }
  }

  /// The constant operand, as a signed number.
  private static func mask(of instruction: Value) -> Int? {
    guard instruction.opcode == .and || instruction.opcode == .xor else { return nil }
    return instruction.operand(1).splatConstant
  }

  /// The elements of x and −x that an `xor` chooses whose mask flips the sign of some elements and leaves the others.
  private static func negatedElements(of instruction: Value) -> [Int]? {
    guard instruction.opcode == .xor, instruction.type.isIntegerVector, instruction.operand(1).isConstant,
      instruction.operand(1).splatConstant == nil
    else { return nil }
    let (count, sign) = (instruction.type.elementCount, sign(instruction.type))
    let elements = (0..<count).compactMap { index -> Int? in
      guard let mask = instruction.operand(1).constantElement(index) else { return nil }
      return mask.isUndef || mask.integerConstant == 0 ? index : mask.integerConstant == sign ? count + index : nil
    }
    return elements.count == count ? elements : nil
  }

  /// The sign bit alone, as a signed number.
  static func sign(_ type: IRType) -> Int {
    type.scalarType.integerBits == 64 ? Int.min : -0x8000_0000
  }

  /// Whether an integer may hold the bits of a number: it was loaded, chosen, moved between vectors, or cast from one.
  static func comesFromFloat(_ value: Value) -> Bool {
    guard value.isInstruction else { return false }
    switch value.opcode {
    case .load, .phi, .select, .freeze, .call, .trunc, .lshr, .and, .xor, .or, .shufflevector, .insertelement,
      .extractelement:
      return true
    case .bitcast: return value.operand(0).type.isFloatOrFloatVector
    default: return false
    }
  }

  /// x and y of (x & 0x7FF…F) | (y & 0x800…0).
  private static func copiedSign(_ instruction: Value) -> (magnitude: Value, sign: Value)? {
    let sign = sign(instruction.type)
    for (first, second) in [(0, 1), (1, 0)] {
      let (whole, part) = (instruction.operand(first), instruction.operand(second))
      guard whole.isInstruction, part.isInstruction, part.opcode == .and, part.operand(1).splatConstant == sign,
        whole.opcode == .bitcast, whole.operand(0).isInstruction, whole.operand(0).intrinsicBaseName == "llvm.fabs"
      else { continue }
      return (whole, part.operand(0))
    }
    return nil
  }

  private static func intrinsic(_ name: String, _ bits: [Value], _ float: IRType, _ builder: Builder) -> Value {
    builder.call(builder.module.intrinsic(name, overloads: [float]), bits.map { builder.cast(.bitcast, $0, to: float) })
  }

  private static func replace(_ instruction: Value, _ float: Value, _ builder: Builder) {
    instruction.replaceAllUses(with: builder.cast(.bitcast, float, to: instruction.type))
    instruction.erase()
  }

  /// Makes a shuffle of integers that moves neighbours together one of integers twice as wide: so numbers stay whole.
  private static func widen(_ shuffle: Value, _ builder: Builder) {
    let mask = shuffle.shuffleMask
    let source = shuffle.operand(0).type
    guard source.isIntegerVector, source.elementType.integerBits < 64, source.elementCount % 2 == 0, mask.count % 2 == 0 else {
      return
    }
    let pairs = stride(from: 0, to: mask.count, by: 2).map { (mask[$0], mask[$0 + 1]) }
    guard pairs.allSatisfy({ $0 == (-1, -1) || ($0.0 >= 0 && $0.0 % 2 == 0 && $0.1 == $0.0 + 1) }) else { return }
    let wide = IRType.vector(of: source.context.integer(2 * source.elementType.integerBits), count: source.elementCount / 2)
    builder.position(before: shuffle)
    let sources = [0, 1].map { builder.cast(.bitcast, shuffle.operand($0), to: wide) }
    let moved = builder.shuffle(sources[0], sources[1], pairs.map { $0.0 < 0 ? -1 : $0.0 / 2 })
    shuffle.replaceAllUses(with: builder.cast(.bitcast, moved, to: shuffle.type))
    shuffle.erase()
    if moved.isInstruction, moved.opcode == .shufflevector { widen(moved, builder) }
  }
}
