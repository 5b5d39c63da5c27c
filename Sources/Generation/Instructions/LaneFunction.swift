import Analysis
import IR

/// What a function does with lanes of memory.
enum LaneOperation: String {
  /// (to, length): sets the numbers to zero.
  case zeroNumbers
  /// (to, length): sets the addresses to zero.
  case zeroAddresses
  /// (to, from, length, place if there are bytes): the reverse of a copy of numbers, to += from, from = 0.
  case addNumbers
  /// (to, from, copied, length): copies the addresses; `copied` is what the primal copied.
  case copyAddresses

  /// The lanes that are meant.
  var selection: LaneSelection {
    switch self {
    case .zeroNumbers, .addNumbers: .numbers
    case .zeroAddresses, .copyAddresses: .addresses
    }
  }

  /// Whether the place of the copy is one more argument, for a message.
  func tellsPlace(_ lanes: [Lane]) -> Bool { self == .addNumbers && lanes.contains { $0.kind == .byte } }

  /// The number of its pointers.
  var pointers: Int {
    switch self {
    case .zeroNumbers, .zeroAddresses: 1
    case .addNumbers: 2
    case .copyAddresses: 3
    }
  }
}

/// Writes a function that handles those parts of memory that hold numbers, or addresses: a loop over the periods, with a
/// statement for each lane. So a derivative of it sees what lies where, as in code that a user has written.
struct LaneFunction {
  private let operation: LaneOperation
  private let parts: [Part]
  private let period: Int
  private let alignment: Int
  private let function: Function
  private let builder: Builder
  private var context: Context { builder.context }
  private var length: Value { function.parameters[operation.pointers] }

  /// A lane, or bytes of numbers that lie side by side.
  private struct Part {
    let bytes: Range<Int>
    /// Nil for bytes of numbers.
    let kind: LaneKind?
  }

  /// The function for an operation on the lanes that repeat every `period` bytes.
  /// - Parameters:
  ///   - alignment: what the addresses are multiples of.
  ///   - overlaps: whether the pieces of memory may overlap.
  static func make(
    _ operation: LaneOperation, _ all: [Lane], _ period: Int, alignment: Int, overlaps: Bool = false, in module: Module,
    like primal: Function
  ) -> Function {
    let lanes = all.filter { operation.selection.contains($0.kind) }
    let table = [period, alignment] + lanes.flatMap { [$0.offset, LaneTable.number(of: $0.kind, operation.selection)] }
    let name = "isozyme.\(operation)\(overlaps ? ".overlapping" : "")." + table.map(String.init).joined(separator: ".")
    if let known = module.function(named: name) { return known }
    let context = module.context
    var parameters = Array(repeating: context.pointer, count: operation.pointers) + [context.int64]
    if operation.tellsPlace(lanes) { parameters.append(context.pointer) }
    let function = module.addFunction(named: name, type: .function(parameters, returning: context.void))
    function.makeInternal()
    for attribute in ["nounwind", "willreturn"] { function.addAttribute(attribute) }
    function.takeTargetAttributes(from: primal)
    _ = function.appendBlock("entry")
    let runs = lanes.runsOfBytes.map { Part(bytes: $0, kind: nil) }
    let others = lanes.filter { $0.kind != .byte }.map { Part(bytes: $0.offset..<$0.end, kind: $0.kind) }
    let parts = (runs + others).sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
    LaneFunction(
      operation: operation, parts: parts, period: period, alignment: alignment, function: function, builder: Builder(module)
    ).write(overlaps: overlaps)
    return function
  }

  // MARK: Loops

  /// What overlaps is handled in the order in which nothing is lost: downwards where the source is below.
  private func write(overlaps: Bool) {
    let upwards = function.appendBlock("upwards")
    let done = function.appendBlock("done")
    builder.position(atEndOf: function.blocks[0])
    if operation.pointers > 1 {
      let (to, from) = (function.parameters[0], function.parameters[1])
      proceed(unless: builder.icmp(.equal, from, to), else: done)
      if overlaps {
        let downwards = function.appendBlock("downwards")
        builder.branch(if: builder.icmp(.unsignedLess, from, to), to: downwards, else: upwards)
        builder.position(atEndOf: downwards)
        writeDownwards()
        builder.branch(to: done)
      } else {
        builder.branch(to: upwards)
      }
    } else {
      builder.branch(to: upwards)
    }
    builder.position(atEndOf: upwards)
    writeUpwards()
    builder.branch(to: done)
    builder.position(atEndOf: done)
    builder.ret(nil)
  }

  private func writeUpwards() {
    let (before, loop, after) = (builder.block, function.appendBlock("period"), function.appendBlock("rest"))
    let (zero, step) = (context.constant(0), context.constant(period))
    let isEmpty = builder.icmp(.unsignedLess, length, step)
    builder.branch(if: isEmpty, to: after, else: loop)
    builder.position(atEndOf: loop)
    let start = builder.phi(context.int64)
    for part in parts { handle(part, at: start) }
    let next = builder.integer(.add, start, step)
    let isLast = builder.icmp(.unsignedLess, builder.integer(.sub, length, next), step)
    builder.branch(if: isLast, to: after, else: loop)
    builder.position(atEndOf: after)
    let rest = builder.phi(context.int64)
    for (phi, other) in [(start, loop), (rest, loop)] {
      phi.addIncoming(zero, from: before)
      phi.addIncoming(next, from: other)
    }
    for part in parts where mayBeOutside(part) { handleIfInside(part, at: rest) }
  }

  /// The period that is a part begins, if there are lanes in parts.
  private func writeDownwards() {
    let hasRest = parts.contains(where: mayBeOutside)
    let (before, loop, body, after) = (
      builder.block, function.appendBlock("test"), function.appendBlock("period"), function.appendBlock("after")
    )
    let count = builder.integer(.udiv, length, context.constant(period))
    let first = hasRest ? builder.integer(.add, count, context.constant(1)) : count
    builder.branch(to: loop)
    builder.position(atEndOf: loop)
    let left = builder.phi(context.int64)
    left.addIncoming(first, from: before)
    builder.branch(if: builder.icmp(.equal, left, context.constant(0)), to: after, else: body)
    builder.position(atEndOf: body)
    let index = builder.integer(.sub, left, context.constant(1))
    let start = builder.integer(.mul, index, context.constant(period))
    for part in parts.reversed() {
      if hasRest { handleIfInside(part, at: start) } else { handle(part, at: start) }
    }
    left.addIncoming(index, from: builder.block)
    builder.branch(to: loop)
    builder.position(atEndOf: after)
  }

  /// Goes on in a new block unless a condition holds.
  private func proceed(unless condition: Value, else other: BasicBlock) {
    let next = function.appendBlock("next")
    builder.branch(if: condition, to: other, else: next)
    builder.position(atEndOf: next)
  }

  // MARK: Lanes

  /// Whether a part may lie in the rest that is no whole period.
  private func mayBeOutside(_ part: Part) -> Bool { part.bytes.upperBound < period }

  private func handleIfInside(_ part: Part, at start: Value) {
    let (inside, next) = (function.appendBlock("inside"), function.appendBlock("next"))
    let reach = builder.integer(.add, start, context.constant(part.bytes.upperBound))
    builder.branch(if: builder.icmp(.unsignedLessOrEqual, reach, length), to: inside, else: next)
    builder.position(atEndOf: inside)
    handle(part, at: start)
    builder.branch(to: next)
    builder.position(atEndOf: next)
  }

  private func handle(_ part: Part, at start: Value) {
    let offset = builder.integer(.add, start, context.constant(part.bytes.lowerBound))
    let places = function.parameters.prefix(operation.pointers).map { builder.offset($0, by: offset) }
    if case .word(let format) = part.kind { return handleWord(places, besides: format) }
    let number = part.kind.map { $0.numberType(context) ?? context.pointer }
    let type = number ?? context.integer(part.bytes.count * 8)
    let alignment = alignment(of: part)
    func load(_ place: Value) -> Value {
      let value = builder.load(type, from: place)
      value.setAlignment(alignment)
      return value
    }
    func store(_ value: Value, _ place: Value) { builder.store(value, to: place).setAlignment(alignment) }
    switch operation {
    case .zeroNumbers, .zeroAddresses: store(type.zero, places[0])
    case .addNumbers:
      let (old, term) = (load(places[0]), load(places[1]))
      let sum =
        part.kind == nil
        ? RuntimeFunctions(builder: builder).addBits(old, term, place: function.parameters[operation.pointers + 1])
        : builder.float(.add, old, term)
      store(type.zero, places[1])
      store(sum, places[0])
    case .copyAddresses: store(load(places[1]), places[0])
    }
  }

  /// A number or an address: see `Runtime/Words.c`.
  private func handleWord(_ places: [Value], besides format: FloatKind) {
    let name =
      switch operation {
      case .zeroNumbers: "isozyme_zero_number"
      case .zeroAddresses: "isozyme_zero_address"
      case .addNumbers: "isozyme_move_number"
      case .copyAddresses: "isozyme_copy_address"
      }
    RuntimeFunctions(builder: builder).lanes(name + (format == .single ? "_of_floats" : "_of_double"), places)
  }

  /// The alignment of a part in every period: its size at most.
  private func alignment(of part: Part) -> Int {
    [period, part.bytes.lowerBound, part.bytes.count].reduce(alignment) { $1 == 0 ? $0 : min($0, $1 & -$1) }
  }
}
