public import IR
import OrderedCollections

/// Writes registers as integers that have the type of an address but may carry a number, or that of a double but may carry an
/// address or two floats: LLVM moves a member of a union, or of a `std::variant`, under the type of whichever member it met first.
///
///     p = load ptr, from      bits = load i64, from
///     store p, to         ⇒   store bits, to
///     use p                   use inttoptr bits
///
/// Only registers are concerned that go from memory, or bits, where types found both to such memory or bits, or to a variable.
/// An integer has lanes, which tell at run time what it carries; an address or a number has none.
public struct MovedWords {
  private let types: Types
  private let builder: Builder
  private let context: Context
  private var bits: [Value: Value] = [:]
  private var originals: [Value: Value] = [:]

  /// Rewrites the registers of `function`; returns whether there were any.
  public static func rewrite(in function: Function, _ types: Types) -> Bool {
    var seen: Set<Value> = []
    var webs: [OrderedSet<Value>] = []
    for seed in function.instructions where isMove(seed) && !seen.contains(seed) {
      let web = web(around: seed)
      seen.formUnion(web)
      if carriesOther(web, types) { webs.append(web) }
    }
    for web in webs {
      var words = MovedWords(function, types)
      words.rewrite(web)
    }
    return !webs.isEmpty
  }

  private init(_ function: Function, _ types: Types) {
    self.types = types
    builder = Builder(function.module)
    context = builder.context
  }

  // MARK: Webs

  /// Whether an instruction only moves an address or a double.
  private static func isMove(_ value: Value) -> Bool {
    guard value.isInstruction, value.type.isPointer || value.type.floatFormat == .double else { return false }
    switch value.opcode {
    case .load: return !value.isVolatile && !value.isAtomic
    case .phi, .select, .freeze: return true
    case .inttoptr, .bitcast: return isWord(value.operand(0))
    default: return false
    }
  }

  /// Whether a value has the type of the bits of a word.
  private static func isWord(_ value: Value) -> Bool { value.type.isInteger && value.type.integerBits == 64 }

  /// The operands that a move hands on.
  private static func sources(of move: Value) -> [Value] {
    switch move.opcode {
    case .phi: move.incoming.map(\.value)
    case .select: [move.operand(1), move.operand(2)]
    case .freeze: [move.operand(0)]
    default: []
    }
  }

  /// The moves that hand the same bits on.
  private static func web(around seed: Value) -> OrderedSet<Value> {
    var web: OrderedSet<Value> = [seed]
    var next = 0
    while next < web.count {
      let neighbours = sources(of: web[next]) + web[next].users.filter { [.phi, .select, .freeze].contains($0.opcode) }
      for neighbour in neighbours where isMove(neighbour) && neighbour.type == seed.type { web.append(neighbour) }
      next += 1
    }
    return web
  }

  /// Whether what goes in may be something else than its type says, and goes where that may be.
  private static func carriesOther(_ web: OrderedSet<Value>, _ types: Types) -> Bool {
    let own = Lane(offset: 0, kind: web[0].type.isPointer ? .pointer : .float(.double))
    func isOther(_ lanes: [Lane]) -> Bool { !lanes.isEmpty && lanes != [own] }
    func holdsOther(at pointer: Value, _ alignment: Int) -> Bool {
      types.mayHoldOther(than: own.kind, at: pointer, alignment: alignment)
    }
    let comesAsOther = web.contains { move in
      switch move.opcode {
      case .load: holdsOther(at: move.pointerOperand, move.alignment)
      case .inttoptr, .bitcast:
        isOther(types.lanes(of: move.operand(0))) || (move.opcode == .inttoptr && isNumber(move.operand(0)))
      default: false
      }
    }
    return comesAsOther
      && web.contains { move in
        move.users.contains { user in
          switch user.opcode {
          case .store where isCopy(user, of: move):
            isVariable(user.pointerOperand) || holdsOther(at: user.pointerOperand, user.alignment)
          case .ptrtoint, .bitcast:
            isOther(types.lanes(of: user)) || user.users.contains { isTakenAsNumber($0) || isResult($0) }
          default: false
          }
        }
      }
  }

  /// Whether an address is that of a variable of the function.
  private static func isVariable(_ pointer: Value) -> Bool {
    var base = pointer
    while base.opcode == .getelementptr { base = base.operand(0) }
    return base.isInstruction && base.opcode == .alloca
  }

  private static func isCopy(_ store: Value, of value: Value) -> Bool {
    store.storedValue == value && store.pointerOperand != value && !store.isVolatile && !store.isAtomic
  }

  /// Whether bits come out of a number.
  private static func isNumber(_ bits: Value, depth: Int = 4) -> Bool {
    guard bits.isInstruction, depth > 0 else { return false }
    switch bits.opcode {
    case .bitcast: return bits.operand(0).type.isFloatOrFloatVector
    case .zext, .shl, .or, .and, .freeze: return bits.operands.contains { isNumber($0, depth: depth - 1) }
    default: return false
    }
  }

  /// Whether an instruction makes a number of bits.
  private static func isTakenAsNumber(_ user: Value, depth: Int = 4) -> Bool {
    guard depth > 0 else { return false }
    switch user.opcode {
    case .bitcast: return user.type.isFloatOrFloatVector
    case .trunc, .lshr, .and, .freeze: return user.users.contains { isTakenAsNumber($0, depth: depth - 1) }
    default: return false
    }
  }

  /// Whether an instruction hands bits to a caller.
  private static func isResult(_ user: Value) -> Bool { user.opcode == .ret || user.opcode == .insertvalue }

  // MARK: Rewriting

  private mutating func rewrite(_ web: OrderedSet<Value>) {
    for move in web where move.opcode != .select && move.opcode != .freeze { begin(move) }
    for move in web { _ = word(move, in: web) { _ in } }
    for phi in web where phi.opcode == .phi {
      guard let new = bits[phi] else { unreachable("a phi without its word") }
      for (value, block) in phi.incoming {
        guard let end = block.terminator else { unreachable("a block without an end") }
        new.addIncoming(word(value, in: web) { $0.position(before: end) }, from: block)
      }
    }
    for move in web {
      for user in move.users where !web.contains(user) { replace(move, in: user) }
    }
    for move in web {
      move.replaceAllUses(with: move.type.poison)
      move.erase()
    }
  }

  /// Writes what does not depend on other moves.
  private mutating func begin(_ move: Value) {
    builder.position(before: move)
    switch move.opcode {
    case .load:
      let word = builder.load(context.int64, from: move.pointerOperand, move.name)
      word.setAlignment(move.alignment)
      bits[move] = word
    case .phi: bits[move] = builder.phi(context.int64, move.name)
    default: bits[move] = move.operand(0)
    }
  }

  /// The bits of a value; those of what is no move are taken where `place` says.
  private mutating func word(_ value: Value, in web: OrderedSet<Value>, at place: (Builder) -> Void) -> Value {
    if let known = bits[value] { return known }
    guard web.contains(value) else {
      place(builder)
      return builder.cast(value.type.isPointer ? .ptrtoint : .bitcast, value, to: context.int64)
    }
    let sources = Self.sources(of: value)
    var operands: [Value] = []
    for source in sources { operands.append(word(source, in: web) { $0.position(before: value) }) }
    builder.position(before: value)
    let moved =
      value.opcode == .select ? builder.select(value.operand(0), operands[0], operands[1]) : builder.freeze(operands[0])
    bits[value] = moved
    return moved
  }

  /// Gives an instruction the bits of a move where it copies them, else what they are.
  private mutating func replace(_ move: Value, in user: Value) {
    guard let word = bits[move] else { unreachable("a move without its word") }
    switch user.opcode {
    case .store where Self.isCopy(user, of: move):
      builder.position(before: user)
      builder.store(word, to: user.pointerOperand).setAlignment(user.alignment)
      user.erase()
    case .ptrtoint where user.type == context.int64, .bitcast where user.type == context.int64:
      user.replaceAllUses(with: word)
      user.erase()
    default:
      let same = original(of: move, word)
      for index in 0..<user.operandCount where user.operand(index) == move { user.setOperand(index, to: same) }
    }
  }

  /// The address or number that the bits are.
  private mutating func original(of move: Value, _ word: Value) -> Value {
    if let known = originals[move] { return known }
    if move.opcode == .phi { builder.position(afterPhisOf: move.block) } else { builder.position(before: move) }
    let result = builder.cast(move.type.isPointer ? .inttoptr : .bitcast, word, to: move.type)
    originals[move] = result
    return result
  }
}
