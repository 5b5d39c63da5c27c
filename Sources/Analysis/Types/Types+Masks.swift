public import IR

/// Bit operations on registers that hold numbers: which move numbers, which round them, and which tear them.
///
/// A number of which only the last digits change is rounded, and has the derivative of the number, as after a conversion to a
/// narrower format. So `x & 0xFFFF0000`, which makes a bfloat16 of a float, has a derivative; and so does what LLVM makes of
/// `std::variant<double, int>`: one register, of which an integer overwrites the lower half.
extension Types {
  /// Whether a bit operation takes every number in its result whole, leaves it out, or rounds it: `and`, `or` and `xor` that
  /// do not touch its leading bits, and merges of lanes. Addresses may be rounded.
  public func movesLanesWhole(_ instruction: Value) -> Bool {
    if instruction.type.isIntegerVector, instruction.operands.contains(where: \.isConstant) {
      return lanes(of: instruction).isEmpty
    }
    let numbers = numbers(in: instruction)
    if instruction.type.isIntegerVector || !numbers.contains(where: \.isEmpty) {
      return instruction.opcode == .or && Set(numbers[0]).isDisjoint(with: numbers[1])
    }
    let changed = changedBits(instruction)
    return held(by: instruction, numbers).allSatisfy { lane in
      guard lane.kind != .pointer, let part = lane.part(of: changed) else { return lane.kind == .pointer }
      return part == 0 || lane.isRounded(changing: part) || (instruction.opcode == .and && part == lane.part(of: .max))
    }
  }

  /// The numbers in the operands of a bit operation, those left out whose bits are zero.
  private func numbers(in operation: Value) -> [[Lane]] {
    operation.operands.enumerated().map { index, operand in
      let ones = operation.opcode == .or ? operation.bitsThatMayBeSet(by: index) : .max
      return halves(of: operand).filter { $0.kind.mayHoldNumber && $0.part(of: ones) != 0 }
    }
  }

  /// The lanes of a register; two floats that may be an address instead count for themselves, as no address is masked.
  private func halves(of value: Value) -> [Lane] {
    lanes(of: value).flatMap { $0.kind == .word(.single) ? $0.numbers : [$0] }
  }

  /// The lanes that a bit operation with numbers in one operand concerns: an `or` those that the operand has.
  private func held(by instruction: Value, _ numbers: [[Lane]]) -> [Lane] {
    instruction.opcode == .or ? numbers.flatMap { $0 } : halves(of: instruction)
  }

  /// Whether an `or`, `and` or `xor` changes bits of a number that it takes from one operand alone.
  public func changesNumbers(_ instruction: Value) -> Bool {
    let numbers = numbers(in: instruction)
    guard numbers.contains(where: \.isEmpty) else { return false }
    let changed = changedBits(instruction)
    return held(by: instruction, numbers).contains { $0.kind.mayHoldNumber && $0.part(of: changed) != 0 }
  }

  /// The mask that takes the tangents through an `and`: that of the instruction, with rounded numbers whole.
  public func tangentMask(of instruction: Value) -> Value? {
    guard instruction.opcode == .and, let mask = instruction.operand(1).integerConstant else { return nil }
    let changed = changedBits(instruction)
    let rounded = halves(of: instruction).filter { lane in lane.part(of: changed).map(lane.isRounded) == true }
    let ones = rounded.reduce(UInt64(bitPattern: Int64(mask))) { $0 | $1.ones }
    return instruction.type.constant(Int(Int64(bitPattern: ones)))
  }

  /// The bits that a bit operation may change in the operand that holds numbers.
  private func changedBits(_ instruction: Value) -> UInt64 {
    let other = numbers(in: instruction)[0].isEmpty ? 0 : 1
    guard instruction.opcode == .and else { return instruction.bitsThatMayBeSet(by: other) }
    return instruction.operand(other).integerConstant.map { ~UInt64(bitPattern: Int64($0)) } ?? .max
  }
}

extension Value {
  /// The bits of a bit operation that operand `index` may set.
  ///
  /// Where an `or` has no common bits and the other operand is masked, these are none that the mask keeps, whatever is known of
  /// the operand itself: a counter that was widened to 64 bits has lost the proof that it needs 32.
  func bitsThatMayBeSet(by index: Int) -> UInt64 {
    let (ones, other) = (operand(index).bitsThatMayBeSet, operand(1 - index))
    guard isDisjoint, other.isInstruction, other.opcode == .and else { return ones }
    let mask = other.operand(1)
    return mask.integerConstant != nil && mask.bitsThatMayBeSet == other.bitsThatMayBeSet ? ones & ~mask.bitsThatMayBeSet : ones
  }
}

extension Lane {
  /// The bits of the lane in a word; zero for a lane that does not lie in it.
  fileprivate var ones: UInt64 {
    guard offset + kind.bytes <= 8 else { return 0 }
    return (kind.bytes == 8 ? .max : (1 << (kind.bytes * 8)) - 1) << (offset * 8)
  }

  /// The lane's part of a word, moved to its place in the number; nil for a lane that does not lie in the word.
  fileprivate func part(of word: UInt64) -> UInt64? {
    ones == 0 ? nil : (word & ones) >> (offset * 8)
  }

  /// Whether a number of which these bits change keeps its sign, its exponent, and as many leading digits as the coarsest
  /// format has.
  fileprivate func isRounded(changing bits: UInt64) -> Bool {
    guard case .float(let format) = kind, bits != 0 else { return false }
    return 64 - bits.leadingZeroBitCount <= format.precision - FloatKind.bfloat.precision
  }
}
