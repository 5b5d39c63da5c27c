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
/// statement for each lane, or a loop over lanes that are alike. So a derivative of it sees what lies where, as in code that a
/// user has written.
struct LaneFunction {
  private let operation: LaneOperation
  private let parts: [Part]
  private let period: Int
  private let alignment: Int
  private let function: Function
  private let builder: Builder
  private var context: Context { builder.context }
  private var length: Value { function.parameters[operation.pointers] }

  /// Lanes of a kind that lie side by side, or bytes of numbers.
  private struct Part {
    /// The first of them.
    var bytes: Range<Int>
    /// Nil for bytes of numbers.
    var kind: LaneKind?
    var count = 1

    var end: Int { bytes.lowerBound + count * bytes.count }
  }

  /// Fewer lanes that are alike are handled by a statement each.
  private static let shortestRun = 16

  /// The lanes in the order of their addresses.
  private static func parts(of lanes: [Lane]) -> [Part] {
    let bytes = lanes.runsOfBytes.map { Part(bytes: $0, kind: nil) }
    let others = lanes.filter { $0.kind != .byte }.map { Part(bytes: $0.offset..<$0.end, kind: $0.kind) }
    let single = (bytes + others).sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
    var runs: [[Part]] = []
    for part in single {
      if let last = runs.last?.last, last.kind != nil, last.kind == part.kind, last.end == part.bytes.lowerBound {
        runs[runs.count - 1].append(part)
      } else {
        runs.append([part])
      }
    }
    return runs.flatMap { run in
      run.count < shortestRun ? run : [Part(bytes: run[0].bytes, kind: run[0].kind, count: run.count)]
    }
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
    let parts = parts(of: lanes)
    let table = parts.map { part in
      let kind = part.kind.map { String(LaneTable.number(of: $0, operation.selection)) } ?? "bytes\(part.bytes.count)"
      return "\(part.bytes.lowerBound).\(kind)" + (part.count > 1 ? "x\(part.count)" : "")
    }
    let place = "\(overlaps ? ".overlapping" : "").\(period).\(alignment)."
    let name = "isozyme.\(operation)\(place)" + table.joined(separator: ".")
    if let known = module.function(named: name) { return known }
    let context = module.context
    var parameters = Array(repeating: context.pointer, count: operation.pointers) + [context.int64]
    if operation.tellsPlace(lanes) { parameters.append(context.pointer) }
    let function = module.addFunction(named: name, type: .function(parameters, returning: context.void))
    function.makeInternal()
    for attribute in ["nounwind", "willreturn"] { function.addAttribute(attribute) }
    function.takeTargetAttributes(from: primal)
    _ = function.appendBlock("entry")
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
    for part in parts { forEachLane(of: part, at: start) { handle(part, $0) } }
    let next = builder.integer(.add, start, step)
    let isLast = builder.icmp(.unsignedLess, builder.integer(.sub, length, next), step)
    let last = builder.block
    builder.branch(if: isLast, to: after, else: loop)
    builder.position(atEndOf: after)
    let rest = builder.phi(context.int64)
    for phi in [start, rest] {
      phi.addIncoming(zero, from: before)
      phi.addIncoming(next, from: last)
    }
    for part in parts where mayBeOutside(part) { forEachLane(of: part, at: rest) { handleIfInside(part, $0) } }
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
      forEachLane(of: part, at: start, downwards: true) { if hasRest { handleIfInside(part, $0) } else { handle(part, $0) } }
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

  /// Writes code for the lanes of a part: once, or in a loop.
  private func forEachLane(of part: Part, at start: Value, downwards: Bool = false, _ write: (_ offset: Value) -> Void) {
    let first = builder.integer(.add, start, context.constant(part.bytes.lowerBound))
    guard part.count > 1 else { return write(first) }
    let (before, loop, after) = (builder.block, function.appendBlock("lane"), function.appendBlock("next"))
    builder.branch(to: loop)
    builder.position(atEndOf: loop)
    let index = builder.phi(context.int64)
    index.addIncoming(context.constant(0), from: before)
    let number = downwards ? builder.integer(.sub, context.constant(part.count - 1), index) : index
    write(builder.integer(.add, first, builder.integer(.mul, number, context.constant(part.bytes.count))))
    let next = builder.integer(.add, index, context.constant(1))
    index.addIncoming(next, from: builder.block)
    builder.branch(if: builder.icmp(.equal, next, context.constant(part.count)), to: after, else: loop)
    builder.position(atEndOf: after)
  }

  private func handleIfInside(_ part: Part, _ offset: Value) {
    let (inside, next) = (function.appendBlock("inside"), function.appendBlock("next"))
    let reach = builder.integer(.add, offset, context.constant(part.bytes.count))
    builder.branch(if: builder.icmp(.unsignedLessOrEqual, reach, length), to: inside, else: next)
    builder.position(atEndOf: inside)
    handle(part, offset)
    builder.branch(to: next)
    builder.position(atEndOf: next)
  }

  private func handle(_ part: Part, _ offset: Value) {
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
