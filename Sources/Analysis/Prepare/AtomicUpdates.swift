import IR

/// Gives atomic operations on the bits of numbers the form of operations on numbers.
///
///     xchg p, bits(v) ⇒ bits(xchg p, v)
///     do { new = old + v } while (!compare_exchange(p, &old, new)) ⇒ old = fadd p, v; new = old + v
///
/// The second is what C compilers make of `x += v` on an atomic number. It is exact: LangRef defines `atomicrmw fadd` as
/// one atomic *p + v, and the loop ends when no other write came between its read and its write.
enum AtomicUpdates {
  /// Rewrites the atomic operations of `function`; a loop that is not needed any more has a constant condition.
  static func rewrite(in function: Function) {
    for instruction in function.instructions {
      switch instruction.opcode {
      case .atomicrmw where instruction.atomicOperation == .exchange: rewriteExchange(instruction)
      case .cmpxchg: rewriteLoop(instruction)
      default: break
      }
    }
  }

  // MARK: Exchange

  private static func rewriteExchange(_ exchange: Value) {
    guard exchange.type.isInteger, let type = disguised(exchange) else { return }
    let builder = Builder(exchange.block.function.module)
    builder.position(before: exchange)
    builder.setDebugLocation(exchange.debugLocation)
    let value = builder.cast(type.isPointer ? .inttoptr : .bitcast, exchange.storedValue, to: type)
    let result = builder.atomicUpdate(.exchange, at: exchange.pointerOperand, by: value, like: exchange)
    exchange.replaceAllUses(with: builder.cast(type.isPointer ? .ptrtoint : .bitcast, result, to: exchange.type))
    exchange.erase()
  }

  /// The type whose bits an integer exchange moves, if a cast of its operand or result says so.
  private static func disguised(_ exchange: Value) -> IRType? {
    let value = exchange.storedValue
    if value.opcode == .bitcast || value.opcode == .ptrtoint { return scalar(value.operand(0).type) }
    return exchange.users.lazy.filter { $0.opcode == .bitcast || $0.opcode == .inttoptr }.compactMap { scalar($0.type) }.first
  }

  private static func scalar(_ type: IRType) -> IRType? { type.isFloat || type.isPointer ? type : nil }

  // MARK: Loops of compare-exchange

  private static func rewriteLoop(_ exchange: Value) {
    guard let loop = Loop(exchange) else { return }
    let builder = Builder(exchange.block.function.module)
    builder.position(before: exchange)
    builder.setDebugLocation(exchange.debugLocation)
    let term = loop.terms.count == 1 ? loop.terms[0] : builder.float(.mul, loop.terms[0], loop.terms[1])
    let old = builder.atomicUpdate(loop.operation, at: exchange.operand(0), by: term, like: exchange)
    let new = builder.float(loop.operation == .fadd ? .add : .sub, old, term)
    new.copyFastMathFlags(from: loop.sum)
    let bits = builder.cast(.bitcast, old, to: exchange.operand(1).type)
    for user in exchange.users {
      user.replaceAllUses(with: user.indexPath == [0] ? bits : builder.context.int1.constant(1))
      user.erase()
    }
    for user in loop.sum.users where user != loop.newBits { replace(loop.sum, by: new, in: user) }
    for user in loop.later { replace(loop.old, by: old, in: user) }
    for user in loop.laterBits { replace(loop.oldBits, by: bits, in: user) }
    exchange.erase()
  }

  private static func replace(_ value: Value, by other: Value, in user: Value) {
    for index in 0..<user.operandCount where user.operand(index) == value { user.setOperand(index, to: other) }
  }

  /// The parts of a loop of one block that repeats an addition or subtraction until it is not disturbed.
  private struct Loop {
    /// The new value: the old one plus or minus something, or plus a product (`llvm.fmuladd`).
    let sum: Value
    /// Its bits.
    let newBits: Value
    /// The old value: the phi of the loop, or the number that its bits are.
    let old: Value
    /// What is added or subtracted: a number, or the factors of one.
    let terms: [Value]
    /// The bits of the old value.
    let oldBits: Value
    /// The instructions behind the exchange that use the old value.
    let later: [Value]
    /// The instructions behind the exchange that use its bits.
    let laterBits: [Value]

    var operation: AtomicOperation { sum.opcode == .fsub ? .fsub : .fadd }

    init?(_ exchange: Value) {
      let block = exchange.block
      let (expected, newBits) = (exchange.operand(1), exchange.operand(2))
      guard newBits.isInstruction, newBits.opcode == .bitcast, newBits.operand(0).isInstruction,
        let branch = block.terminator, branch.isConditionalBranch, block.successors.contains(block),
        block.successors.first != block, Self.tellsSuccess(branch.condition, of: exchange),
        exchange.users.allSatisfy({ $0.opcode == .extractvalue && $0.block == block })
      else { return nil }
      let sum = newBits.operand(0)
      guard sum.block == block, let addends = Self.addends(of: sum),
        let position = addends.indices.first(where: { Self.isNumber(addends[$0][0], ofBits: expected) }),
        addends[position].count == 1, sum.opcode != .fsub || position == 0,
        Self.isOld(addends[position][0], expected, exchange)
      else { return nil }
      let old = addends[position][0]
      self.sum = sum
      self.newBits = newBits
      self.old = old
      terms = addends[1 - position]
      oldBits = expected
      // Apart from the exchange the loop does nothing that shows, so one execution of it is as good as many.
      let before = block.instructions.prefix { $0 != exchange }
      guard block.instructions.allSatisfy({ $0 == exchange || Self.isQuiet($0) }),
        terms.allSatisfy({ Self.isFree($0, of: [old, expected], in: block, depth: 8) })
      else { return nil }
      let own = [sum, newBits, expected, old, exchange]
      func others(_ value: Value) -> [Value] { value.users.filter { !own.contains($0) } }
      guard (others(old) + others(expected) + others(sum)).allSatisfy({ !before.contains($0) }) else { return nil }
      later = others(old)
      laterBits = others(expected)
    }

    /// The two addends of a sum or difference; a product is its two factors.
    private static func addends(of sum: Value) -> [[Value]]? {
      if sum.opcode == .fadd || sum.opcode == .fsub { return [[sum.operand(0)], [sum.operand(1)]] }
      guard sum.intrinsicBaseName == "llvm.fmuladd" else { return nil }
      return [[sum.operand(2)], [sum.operand(0), sum.operand(1)]]
    }

    /// Whether a branch condition is the second result of the exchange.
    private static func tellsSuccess(_ condition: Value, of exchange: Value) -> Bool {
      condition.isInstruction && condition.opcode == .extractvalue && condition.operand(0) == exchange
        && condition.indexPath == [1]
    }

    /// Whether one value is the number whose bits are the other.
    private static func isNumber(_ number: Value, ofBits bits: Value) -> Bool {
      (bits.isInstruction && bits.opcode == .bitcast && bits.operand(0) == number)
        || (number.isInstruction && number.opcode == .bitcast && number.operand(0) == bits)
    }

    /// Whether a value is what the last attempt found: the phi of the loop, or its number.
    private static func isOld(_ number: Value, _ bits: Value, _ exchange: Value) -> Bool {
      guard let phi = [number, bits].first(where: { $0.isInstruction && $0.opcode == .phi && $0.block == exchange.block }),
        var found = phi.incomingValue(from: exchange.block), found.isInstruction
      else { return false }
      // On success the old value may be kept: that is the end of the loop.
      if found.opcode == .select, tellsSuccess(found.operand(0), of: exchange) { found = found.operand(2) }
      if found.isInstruction, found.opcode == .bitcast { found = found.operand(0) }
      guard found.isInstruction else { return false }
      return found.opcode == .extractvalue && found.operand(0) == exchange && found.indexPath == [0]
    }

    private static func isQuiet(_ instruction: Value) -> Bool {
      switch instruction.opcode {
      case .phi, .br, .bitcast, .extractvalue, .fadd, .fsub, .fmul, .fdiv, .fneg, .fpext, .fptrunc, .sitofp, .uitofp,
        .getelementptr, .sext, .zext, .trunc, .select, .fcmp, .icmp:
        true
      case .load: !instruction.isVolatile && !instruction.isAtomic
      case .call: instruction.intrinsicBaseName?.hasPrefix("llvm.lifetime") != true && !instruction.mayWriteMemory
      default: false
      }
    }

    /// Whether a value does not depend on others.
    private static func isFree(_ value: Value, of others: [Value], in block: BasicBlock, depth: Int) -> Bool {
      if others.contains(value) { return false }
      guard value.isInstruction, value.block == block else { return true }
      guard depth > 0, value.opcode != .phi, value.opcode != .extractvalue else { return false }
      return value.operands.allSatisfy { isFree($0, of: others, in: block, depth: depth - 1) }
    }
  }
}
