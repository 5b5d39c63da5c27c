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
      dropAddresses(beside: load.type, at: address, pointer, load)
      for part in floatParts(of: load) {
        let alignment = shadowAlignment(of: load, part.type, at: part.offset)
        let place = builder.offset(address, by: part.offset)
        accumulate(part, part.value(cotangent, lanes), at: place, alignment: alignment, load)
      }
    }
  }

  /// Where floats are, shadows may hold the address that was there later, or before: half of it is no cotangent. As a double, an
  /// address is next to nothing.
  private func dropAddresses(beside type: IRType, at address: Value, _ pointer: Value, _ access: Value) {
    let bytes = layout.storeSize(type)
    guard type.scalarType.floatFormat == .single || (type.holdsBits && bytes < LaneKind.pointer.bytes),
      types.sharesWords(at: pointer, size: bytes, alignment: access.alignment)
    else { return }
    runtime.zeroAddresses(around: address, bytes: bytes)
  }

  private func accumulate(_ part: FloatPart, _ term: Value, at address: Value, alignment: Int, _ load: Value) {
    let old = builder.load(term.type, from: address)
    old.setAlignment(alignment)
    var sum: Value
    switch part.kind {
    case .bytes: sum = runtime.addBits(old, term, place: runtime.text(forPlaceOf: load))
    case .number:
      sum = builder.float(.add, old, term)
      sum.allowReassociation()
    case .word(let format):
      // Nothing is added to a word where the cotangent is zero, of either sign: an address stays there.
      sum = builder.float(.add, numberOrZero(old, format), term)
      sum.allowReassociation()
      let doubled = builder.integer(.and, bits(term), context.int64.constant(format == .single ? 0x7fff_ffff_7fff_ffff : .max))
      sum = builder.select(builder.icmp(.equal, doubled, context.int64.zero), old, sum)
    }
    let store = builder.store(sum, to: address)
    store.setAlignment(alignment)
    if part.kind == .number { for access in [old, store] { putCotangent(access, of: load) } }
  }

  private func bits(_ word: Value) -> Value { builder.cast(.bitcast, word, to: context.int64) }

  /// A word, unless it is an address.
  private func numberOrZero(_ word: Value, _ format: FloatKind) -> Value {
    builder.select(lanes.isAddress(bits(word), besides: format), word.type.zero, word)
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
      dropAddresses(beside: value.type, at: into, pointer, store)
      var term = value.type.zero
      for part in floatParts(of: value, lanes: types.lanes(ofStored: store)) {
        let alignment = shadowAlignment(of: store, part.type, at: part.offset)
        let cotangent = builder.load(part.type, from: builder.offset(from, by: part.offset))
        cotangent.setAlignment(alignment)
        var (taken, rest) = (cotangent, part.type.zero)
        if case .word(let format) = part.kind {
          taken = numberOrZero(cotangent, format)
          rest = builder.select(lanes.isAddress(bits(cotangent), besides: format), cotangent, rest)
        }
        term = part.insert(taken, term, lanes)
        let zeroing = builder.store(rest, to: builder.offset(into, by: part.offset))
        zeroing.setAlignment(alignment)
        if part.kind == .number { for access in [cotangent, zeroing] { putCotangent(access, of: store) } }
      }
      terms.append(term)
    }
    add(terms, to: value)
  }

  /// A floating-point part of a register that lies in memory.
  struct FloatPart {
    enum Kind: Equatable {
      case number
      /// A number or an address.
      case word(FloatKind)
      /// Bytes of numbers.
      case bytes
    }

    let offset: Int
    let type: IRType
    var kind = Kind.number
    let value: (Value, LaneArithmetic) -> Value
    let insert: (Value, Value, LaneArithmetic) -> Value
  }

  /// The floating-point parts of a register, by their place in memory.
  func floatParts(of value: Value, lanes: [Lane]? = nil) -> [FloatPart] {
    if value.type.holdsBits {
      let lanes = lanes ?? types.lanes(of: value)
      return lanes.compactMap(part) + lanes.runsOfBytes.map(part)
    }
    return floatParts(of: value.type, path: [], offset: 0)
  }

  private func part(_ lane: Lane) -> FloatPart? {
    guard let type = lane.kind.numberType(context) else { return nil }
    var kind = FloatPart.Kind.number
    if case .word(let format) = lane.kind { kind = .word(format) }
    return FloatPart(offset: lane.offset, type: type, kind: kind) { whole, lanes in
      lanes.extract(lane, type, from: whole)
    } insert: { part, whole, lanes in
      lanes.insert(part, lane, into: whole)
    }
  }

  private func part(_ run: Range<Int>) -> FloatPart {
    FloatPart(offset: run.lowerBound, type: context.integer(run.count * 8), kind: .bytes) { whole, lanes in
      lanes.bits(run, from: whole)
    } insert: { part, whole, lanes in
      lanes.insert(part, at: run.lowerBound, into: whole)
    }
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
