import IR

/// Registers: shifts, masks, sums and elements, which move lanes or make integers of them.
extension TypeInference {
  /// The bits of `source` from byte `from` on are those of `destination` from byte `at` on, as far as both reach.
  func move(_ source: Value, from: Int, to destination: Value, at: Int) {
    if source.type.isPointer, destination.type.isPointer { return copy(source, to: destination) }
    let size = min(layout.storeSize(source.type) - from, layout.storeSize(destination.type) - at)
    guard size > 1 else { return }
    if destination.type.isPointer || destination.type.isFloat {
      read(destination, from: register(source).advanced(by: from))
    } else if source.type.isPointer || source.type.isFloat {
      write(source, to: register(destination).advanced(by: at))
    } else {
      graph.move(register(source).advanced(by: from), to: register(destination).advanced(by: at), size: size)
    }
  }

  func learnShift(_ instruction: Value, left: Bool) {
    guard let amount = instruction.operand(1).integerConstant, amount % 8 == 0 else { return }
    let bytes = amount / 8
    move(instruction.operand(0), from: left ? 0 : bytes, to: instruction, at: left ? bytes : 0)
  }

  /// `or` and masks move lanes; sums of pointers and integers stay pointers, and differences of pointers are integers.
  func learnBits(_ instruction: Value) {
    if instruction.opcode == .add || instruction.opcode == .sub, learnAddress(instruction) { return }
    if instruction.opcode == .and, learnRounding(instruction) { return }
    for (index, operand) in instruction.operands.enumerated() where !operand.isConstant {
      // The low bits of an address are a number to test, not an address.
      let isTest = instruction.opcode == .and && instruction.operand(1).integerConstant.map { (0..<4096).contains($0) } == true
      let keepsLanes = !isTest && [.or, .and, .xor].contains(instruction.opcode)
      if keepsLanes {
        merge(operand, index, into: instruction)
      } else if isTest {
        graph.add(.integer, at: register(instruction))
      } else {
        graph.add(.integer, at: register(operand))
        graph.add(.integer, at: register(instruction))
      }
    }
  }

  /// The bits of an operand of `or` are those of the result where they may be other than zero: the rest is the other operand's.
  /// A number of which a mask cleared the last digits is whole.
  private func merge(_ operand: Value, _ index: Int, into result: Value) {
    let ones = result.bitsThatMayBeSet(by: index)
    let (first, end) = (ones.trailingZeroBitCount / 8, (64 - ones.leadingZeroBitCount + 7) / 8)
    let (size, whole) = (end - first, layout.storeSize(result.type))
    let isRounded = operand.isInstruction && operand.opcode == .and && end == whole
    guard result.opcode == .or, ones != 0, !isRounded, size < whole, whole <= 8 else { return copy(operand, to: result) }
    graph.move(register(operand).advanced(by: first), to: register(result).advanced(by: first), size: size)
  }

  /// A sum or difference with an address in it; returns whether it is one.
  private func learnAddress(_ instruction: Value) -> Bool {
    let (a, b) = (instruction.operand(0), instruction.operand(1))
    let (left, right) = (addressTargets(of: a), addressTargets(of: b))
    let isSum = instruction.opcode == .add
    if !isSum, left != nil, right != nil {
      graph.add(.integer, at: register(instruction))
      return true
    }
    guard let targets = left ?? (isSum ? right : nil) else { return false }
    let other = left == nil ? a : b
    // What is subtracted may yet turn out to be an address.
    if !isSum, !other.isConstant, !inventsObjects { return true }
    let pointees =
      if let constant = other.integerConstant { targets.map { $0.unbounded.advanced(by: isSum ? constant : 0 &- constant) } } else
      {
        targets.map { $0.repeated(every: factor(of: other)) }
      }
    graph.add(Fact(isPointer: true, pointees: pointees), at: register(instruction))
    return true
  }

  /// An address rounded down to a multiple of a power of two: a tag that was added to it goes; returns whether it is one.
  private func learnRounding(_ mask: Value) -> Bool {
    guard let bits = mask.operand(1).integerConstant, bits < 0, bits.nonzeroBitCount + bits.trailingZeroBitCount == Int.bitWidth,
      let targets = addressTargets(of: mask.operand(0))
    else { return false }
    let pointees = targets.map { graph.rounded($0, to: -bits) }
    graph.add(Fact(isPointer: true, pointees: pointees), at: register(mask))
    return true
  }

  func learnArithmetic(_ instruction: Value) {
    for operand in instruction.operands where operand.type.isInteger && !operand.isConstant {
      graph.add(.integer, at: register(operand))
    }
    if instruction.type.isInteger, instruction.type.integerBits >= 16 {
      graph.add(.integer, at: register(instruction))
    }
  }

  func learnVector(_ instruction: Value) {
    for operand in instruction.operands where operand.type.kind == .vector && operand.type == instruction.type {
      copy(operand, to: instruction)
    }
    let index = instruction.operand(instruction.operandCount - 1).integerConstant
    switch instruction.opcode {
    case .extractelement:
      let vector = instruction.operand(0)
      let offset = (index ?? 0) * layout.storeSize(instruction.type)
      let place = register(vector).advanced(by: offset)
      read(instruction, from: index == nil ? place.repeated(every: layout.storeSize(instruction.type)) : place)
    case .insertelement:
      let size = layout.storeSize(instruction.operand(1).type)
      let place = register(instruction).advanced(by: (index ?? 0) * size)
      write(instruction.operand(1), to: index == nil ? place.repeated(every: size) : place)
    default: break
    }
  }
}
