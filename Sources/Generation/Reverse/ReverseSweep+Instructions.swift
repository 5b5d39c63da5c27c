import Analysis
import IR
import Planning
import Rules

/// The reverse of single instructions: x̄ += (∂y/∂x)ᵀ ȳ.
extension ReverseSweep {
  func reverse(_ instruction: Value) throws(Diagnostic) {
    if let function = instruction.arithmeticFunction { return reverseRule(instruction, function, instruction.operands) }
    switch instruction.opcode {
    case .load: reverseLoad(instruction)
    case .store: reverseStore(instruction)
    case .atomicrmw: reverseAtomicUpdate(instruction)
    case .alloca: runtime.release(tapeMark(of: instruction), on: tape)
    case .call: try reverseCall(instruction)
    case .select: reverseSelect(instruction)
    case .fptrunc:
      add(take(instruction).map { builder.cast(.fpext, $0, to: instruction.operand(0).type) }, to: instruction.operand(0))
    case .fpext:
      add(take(instruction).map { builder.cast(.fptrunc, $0, to: instruction.operand(0).type) }, to: instruction.operand(0))
    case .bitcast, .freeze:
      add(take(instruction).map { builder.cast(.bitcast, $0, to: instruction.operand(0).type) }, to: instruction.operand(0))
    case .trunc, .zext, .shl, .lshr, .and, .or, .xor: try reverseBits(instruction)
    case .extractvalue, .insertvalue, .extractelement, .insertelement, .shufflevector:
      guard types.elementsHoldLanes(instruction) else { throw unsupportedBits(instruction) }
      reverseParts(instruction)
    case .ptrtoint, .inttoptr, .getelementptr, .addrspacecast: break
    case .add where types.mayBeCount(instruction), .sub where types.mayBeCount(instruction):
      for cotangent in take(instruction) { rejectNumbers(in: cotangent, types.lanes(of: instruction), instruction) }
    default:
      throw unsupportedBits(instruction)
    }
  }

  func reverseRule(_ instruction: Value, _ function: ScalarFunction, _ operands: [Value]) {
    let cotangents = take(instruction)
    let rule = ScalarRule.rule(for: function)
    var emitter = RuleEmitter(
      builder, type: instruction.type, arguments: operands.map { known($0) ?? $0.type.poison },
      result: known(instruction) ?? instruction.type.poison)
    for (index, operand) in operands.enumerated() where hasCotangent(operand) {
      guard let partial = rule.partials[index], partial != .integer(0) else { continue }
      if partial == .integer(1) {
        add(cotangents, to: operand)
      } else {
        let factor = emitter.emit(partial)
        let strong = rule.mayBeNonFinite(partial: index) || plan.needs.isChosen(instruction)
        add(cotangents.map { builder.product($0, factor, strong: strong) }, to: operand)
      }
    }
  }

  /// The value, if the plan provides it: rules that do not read it get poison in its place.
  func known(_ value: Value) -> Value? {
    value.isConstant ? value : plan.sources[.primal(value)] == nil ? nil : lookup(value)
  }

  private func reverseSelect(_ select: Value) {
    let condition = lookup(select.operand(0))
    let cotangents = take(select)
    let zero = select.type.zero
    add(cotangents.map { builder.select(condition, $0, zero) }, to: select.operand(1))
    add(cotangents.map { builder.select(condition, zero, $0) }, to: select.operand(2))
  }

  /// Where the stack memory of the primal starts on the tape.
  private func tapeMark(of alloca: Value) -> Value {
    let address = lookup(alloca)
    guard alloca.alignment > RuntimeFunctions.tapeAlignment else { return address }
    return builder.load(context.pointer, from: builder.offset(address, by: -8))
  }

  // MARK: Bits

  /// Lanes move back where they came from.
  private func reverseBits(_ instruction: Value) throws(Diagnostic) {
    let isBitwise = [.and, .or, .xor].contains(instruction.opcode)
    let isShift = instruction.opcode == .shl || instruction.opcode == .lshr
    let isWhole = isBitwise ? types.movesLanesWhole(instruction) : !isShift || instruction.operand(1).integerConstant != nil
    guard isWhole, !instruction.type.isIntegerVector || isBitwise else {
      throw unsupportedBits(instruction)
    }
    let cotangents = take(instruction)
    let operand = instruction.operand(0)
    switch instruction.opcode {
    case .trunc: add(cotangents.map { builder.cast(.zext, $0, to: operand.type) }, to: operand)
    case .zext: add(cotangents.map { builder.cast(.trunc, $0, to: operand.type) }, to: operand)
    case .shl: add(cotangents.map { builder.integer(.lshr, $0, lookup(instruction.operand(1))) }, to: operand)
    case .lshr: add(cotangents.map { builder.integer(.shl, $0, lookup(instruction.operand(1))) }, to: operand)
    case .or:
      for part in instruction.operands { add(cotangents, to: part) }
    default:
      let mask = types.tangentMask(of: instruction)
      add(mask.map { mask in cotangents.map { builder.integer(.and, $0, mask) } } ?? cotangents, to: operand)
    }
  }

  private func reverseParts(_ instruction: Value) {
    let cotangents = take(instruction)
    let whole = instruction.operand(0)
    switch instruction.opcode {
    case .extractvalue:
      add(cotangents.map { builder.insert($0, into: whole.type.zero, path: instruction.indexPath) }, to: whole)
    case .insertvalue:
      let part = instruction.operand(1)
      add(cotangents.map { builder.extract($0, path: instruction.indexPath) }, to: part)
      add(cotangents.map { builder.insert(part.type.zero, into: $0, path: instruction.indexPath) }, to: whole)
    case .extractelement:
      let index = lookup(instruction.operand(1))
      add(cotangents.map { builder.insertElement($0, into: whole.type.zero, index) }, to: whole)
    case .insertelement:
      let index = lookup(instruction.operand(2))
      let part = instruction.operand(1)
      add(cotangents.map { builder.extractElement($0, index) }, to: part)
      add(cotangents.map { builder.insertElement(part.type.zero, into: $0, index) }, to: whole)
    default: reverseShuffle(instruction, cotangents)
    }
  }

  private func reverseShuffle(_ shuffle: Value, _ cotangents: [Value]) {
    if shuffle.type.isIntegerVector { return reverseBitShuffle(shuffle, cotangents) }
    let sources = [shuffle.operand(0), shuffle.operand(1)]
    let count = sources[0].type.elementCount
    for (which, source) in sources.enumerated() where hasCotangent(source) {
      let terms = cotangents.map { cotangent in
        shuffle.shuffleMask.enumerated().reduce(source.type.zero) { sum, entry in
          let (to, from) = entry
          guard from >= 0, from / count == which else { return sum }
          let index = context.int32.constant(from % count)
          let part = builder.extractElement(cotangent, context.int32.constant(to))
          return builder.insertElement(builder.float(.add, builder.extractElement(sum, index), part), into: sum, index)
        }
      }
      add(terms, to: source)
    }
  }

  /// Elements that are bits of numbers are added one at a time, as their source may be chosen more than once.
  private func reverseBitShuffle(_ shuffle: Value, _ cotangents: [Value]) {
    let count = shuffle.operand(0).type.elementCount
    for (to, from) in shuffle.shuffleMask.enumerated() where from >= 0 {
      let source = shuffle.operand(from / count)
      let terms = cotangents.map { cotangent in
        let part = builder.extractElement(cotangent, context.int32.constant(to))
        return builder.insertElement(part, into: source.type.zero, context.int32.constant(from % count))
      }
      add(terms, to: source)
    }
  }

  // MARK: Memory

  /// y = *p: the shadow of *p += ȳ.
  private func reverseLoad(_ load: Value) {
    let pointer = load.pointerOperand
    guard hasCotangent(load) else { return }
    let cotangents = take(load)
    let bytes = layout.storeSize(load.type)
    for (shadow, cotangent) in zip(lookupShadow(pointer), cotangents) {
      let address = writable(pointer, shadow, bytes: bytes)
      for part in floatParts(of: load) {
        let alignment = shadowAlignment(of: load, part.type, at: part.offset)
        accumulate(part, part.value(cotangent, lanes), at: builder.offset(address, by: part.offset), alignment: alignment)
      }
    }
  }

  private func accumulate(_ part: FloatPart, _ term: Value, at address: Value, alignment: Int) {
    let old = builder.load(term.type, from: address)
    old.setAlignment(alignment)
    let sum = builder.float(.add, part.isWord ? numberOrZero(old) : old, term)
    sum.allowReassociation()
    let isNone = part.isWord ? builder.fcmp(.equal, term, term.type.zero) : nil
    builder.store(isNone.map { builder.select($0, old, sum) } ?? sum, to: address).setAlignment(alignment)
  }

  /// A word, unless it is an address.
  private func numberOrZero(_ word: Value) -> Value {
    builder.select(lanes.isAddress(builder.cast(.bitcast, word, to: context.int64)), word.type.zero, word)
  }

  /// *p = v: v̄ += shadow of *p, which becomes zero.
  private func reverseStore(_ store: Value) {
    let (value, pointer) = (store.storedValue, store.pointerOperand)
    let bytes = layout.storeSize(value.type)
    guard types.writesFloat(store) else {
      for shadow in lookupShadow(pointer) { runtime.rejectPiece(at: readable(pointer, shadow, bytes: bytes), bytes, store) }
      return
    }
    var terms: [Value] = []
    for shadow in lookupShadow(pointer) {
      let from = readable(pointer, shadow, bytes: bytes)
      let into = writable(pointer, shadow, bytes: bytes)
      var term = value.type.zero
      for part in floatParts(of: value, lanes: types.lanes(ofStored: store)) {
        let alignment = shadowAlignment(of: store, part.type, at: part.offset)
        let cotangent = builder.load(part.type, from: builder.offset(from, by: part.offset))
        cotangent.setAlignment(alignment)
        term = part.insert(part.isWord ? numberOrZero(cotangent) : cotangent, term, lanes)
        let isLeft = part.isWord ? lanes.isAddress(builder.cast(.bitcast, cotangent, to: context.int64)) : nil
        let rest = isLeft.map { builder.select($0, cotangent, part.type.zero) } ?? part.type.zero
        builder.store(rest, to: builder.offset(into, by: part.offset)).setAlignment(alignment)
      }
      terms.append(term)
    }
    add(terms, to: value)
  }

  /// A floating-point part of a register that lies in memory.
  struct FloatPart {
    let offset: Int
    let type: IRType
    /// Whether an address may be there instead.
    var isWord = false
    let value: (Value, LaneArithmetic) -> Value
    let insert: (Value, Value, LaneArithmetic) -> Value
  }

  /// The floating-point parts of a register, by their place in memory.
  func floatParts(of value: Value, lanes: [Lane]? = nil) -> [FloatPart] {
    if value.type.holdsBits {
      return (lanes ?? types.lanes(of: value)).compactMap { lane in
        guard let format = lane.kind.format else { return nil }
        return FloatPart(offset: lane.offset, type: context.float(format), isWord: lane.kind == .word) { whole, lanes in
          lanes.extract(lane, format, from: whole)
        } insert: { part, whole, lanes in
          lanes.insert(part, lane, into: whole)
        }
      }
    }
    return floatParts(of: value.type, path: [], offset: 0)
  }

  private func floatParts(of type: IRType, path: [Int], offset: Int) -> [FloatPart] {
    if type.isFloatOrFloatVector {
      return [
        FloatPart(offset: offset, type: type) { whole, lanes in
          lanes.builder.extract(whole, path: path)
        } insert: { part, whole, lanes in
          lanes.builder.insert(part, into: whole, path: path)
        }
      ]
    }
    guard type.isAggregate else { return [] }
    return (0..<type.elementCount).flatMap { index in
      floatParts(of: type.element(index), path: path + [index], offset: offset + layout.offset(of: index, in: type))
    }
  }
}
