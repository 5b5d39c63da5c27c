import Analysis
import IR
import Planning
import Rules

/// Tangents and shadows of instructions that only compute with registers.
extension ForwardSweep {
  /// The tangents or shadows of an instruction's result.
  func writeShadow(of instruction: Value) throws(Diagnostic) -> [Value] {
    if let function = instruction.arithmeticFunction { return propagated(instruction, function, instruction.operands) }
    if activity.propagates == .errors, let errors = errorOfConversion(instruction) { return errors }
    guard types.elementsHoldLanes(instruction) else { throw unsupportedBits(instruction) }
    switch instruction.opcode {
    case .getelementptr, .trunc, .zext, .fptrunc, .fpext, .ptrtoint, .inttoptr, .bitcast, .addrspacecast, .freeze,
      .extractvalue, .extractelement:
      return shadow(of: instruction.operand(0)).map { linear(instruction, replacing: [(0, $0)]) }
    case .lshr where instruction.type.isIntegerVector, .shl where instruction.type.isIntegerVector:
      throw unsupportedBits(instruction)
    case .lshr, .shl: return shadow(of: instruction.operand(0)).map { linear(instruction, replacing: [(0, $0)]) }
    case .insertvalue, .insertelement, .shufflevector:
      return zip(shadow(of: instruction.operand(0)), shadow(of: instruction.operand(1))).map {
        linear(instruction, replacing: [(0, $0), (1, $1)])
      }
    case .select:
      return zip(shadow(of: instruction.operand(1)), shadow(of: instruction.operand(2))).map {
        linear(instruction, replacing: [(1, $0), (2, $1)])
      }
    case .and, .or, .xor: return try bitwiseShadow(of: instruction)
    case .add, .sub: return try integerSumShadow(of: instruction)
    default: throw unsupportedBits(instruction)
    }
  }

  /// The instruction again, on shadows: right for everything that only moves bits.
  private func linear(_ instruction: Value, replacing operands: [(Int, Value)]) -> Value {
    let result = instruction.cloneInstruction()
    result.dropMetadata()
    builder.insert(result, name: instruction.name + ".shadow")
    for (index, operand) in instruction.operands.enumerated() where !operand.isConstant {
      result.setOperand(index, to: copy(of: operand))
    }
    for (index, operand) in operands { result.setOperand(index, to: operand) }
    result.dropPoisonGeneratingFlags()
    return result
  }

  /// Masks and merges of lanes. A mask that cuts through a number is no linear operation, unless it only rounds it.
  private func bitwiseShadow(of instruction: Value) throws(Diagnostic) -> [Value] {
    let (a, b) = (instruction.operand(0), instruction.operand(1))
    guard types.movesLanesWhole(instruction) else { throw unsupportedBits(instruction) }
    let carrier = carries(a) ? a : b
    if carries(a) != carries(b), types.lanes(of: instruction).allSatisfy({ $0.kind == .pointer }) {
      // An address with a tag, or rounded down: the shadow moves by the same distance.
      let distance = builder.integer(.sub, copy(of: instruction), copy(of: carrier))
      return shadow(of: carrier).map { builder.integer(.add, $0, distance) }
    }
    if instruction.opcode == .or, !types.changesNumbers(instruction) {
      return zip(shadow(of: a), shadow(of: b)).map { builder.integer(.or, $0, $1) }
    }
    guard let mask = types.tangentMask(of: instruction) else { return shadow(of: carrier) }
    return shadow(of: carrier).map { builder.integer(.and, $0, mask) }
  }

  /// Sums of addresses and distances; of integers that lie where a number may lie, which has no tangent then.
  private func integerSumShadow(of instruction: Value) throws(Diagnostic) -> [Value] {
    let held = types.lanes(of: instruction)
    if held.contains(where: \.kind.mayHoldNumber) {
      guard types.mayBeCount(instruction) else { throw unsupportedBits(instruction) }
      for operand in instruction.operands where isForwardMode && carries(operand) {
        for tangent in shadow(of: operand) { rejectNumbers(in: tangent, types.lanes(of: operand), instruction) }
      }
      guard held.contains(where: \.kind.mayHoldAddress) else { return repeated(instruction.type.zero) }
    }
    let (a, b) = (instruction.operand(0), instruction.operand(1))
    let left = carries(a) ? shadow(of: a) : repeated(copy(of: a))
    let right = carries(b) && !carries(a) ? shadow(of: b) : repeated(copy(of: b))
    return zip(left, right).map { builder.integer(instruction.opcode == .add ? .add : .sub, $0, $1) }
  }

  /// The tangents or the errors of a function's result.
  func propagated(_ instruction: Value, _ function: ScalarFunction, _ operands: [Value]) -> [Value] {
    activity.propagates == .errors ? error(of: instruction, function, operands) : tangent(of: instruction, function, operands)
  }

  /// Σ ∂ᵢ · ẋᵢ.
  func tangent(of instruction: Value, _ function: ScalarFunction, _ operands: [Value]) -> [Value] {
    let rule = ScalarRule.rule(for: function)
    var emitter = RuleEmitter(
      builder, type: instruction.type, arguments: operands.map { copy(of: $0) }, result: copy(of: instruction))
    var sums: [Value?] = Array(repeating: nil, count: width)
    for (index, operand) in operands.enumerated() where activity.isVaried(operand) {
      guard let partial = rule.partials[index], partial != .integer(0) else { continue }
      let tangents = shadow(of: operand)
      let factor = partial == .integer(1) ? nil : emitter.emit(partial)
      for lane in 0..<width {
        let term =
          factor.map {
            builder.product(tangents[lane], $0, strong: rule.mayBeNonFinite(partial: index))
          } ?? tangents[lane]
        sums[lane] = sums[lane].map { builder.float(.add, $0, term) } ?? term
      }
    }
    return sums.map { $0 ?? instruction.type.zero }
  }
}
