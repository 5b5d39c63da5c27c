import Analysis
import IR
import Planning
import Rules

/// The reverse of calls.
extension ReverseSweep {
  func reverseCall(_ call: Value) throws(Diagnostic) {
    switch call.callKind(environment.library) {
    case .scalar(let function): reverseScalar(call, function)
    case .vectorReduction(let reduction): reverseReduction(call, reduction)
    case .memory(let kind): try reverseMemory(call, kind)
    case .defined(let callee), .custom(let callee): reverseDefined(call, callee)
    default: break
    }
  }

  private func reverseScalar(_ call: Value, _ function: ScalarFunction) { reverseRule(call, function, call.arguments) }

  private func reverseReduction(_ call: Value, _ reduction: ReductionOperator) {
    let vector = call.operand(call.argumentCount - 1)
    let cotangents = take(call)
    let weights = reduction.weights(call, vector, builder) { lookup($0) }
    if call.argumentCount > 1 { add(cotangents, to: call.operand(0)) }
    add(
      cotangents.map { cotangent in
        (0..<vector.type.elementCount).reduce(vector.type.zero) { sum, index in
          let term = weights.map { builder.float(.mul, cotangent, $0[index]) } ?? cotangent
          return builder.insertElement(term, into: sum, context.int32.constant(index))
        }
      }, to: vector)
  }

  // MARK: Copies and fills

  private func reverseMemory(_ call: Value, _ kind: MemoryIntrinsic) throws(Diagnostic) {
    let content = try MemoryContents(types: types, primal: primal).content(of: call, kind)
    guard case .lanes(let all, let period) = content else { return }
    guard all.contains(where: \.kind.mayHoldNumber) else { return }
    if kind == .move, shadowAlignment(ofMemory: call, isCopy: true) < 8, all.mixesBytes {
      throw MemoryContents(types: types, primal: primal).contradiction(at: call)
    }
    let (destination, source) = (call.operand(0), call.operand(1))
    let alignment = shadowAlignment(ofMemory: call, isCopy: kind != .set)
    guard isShadowedSomewhere(destination) else { return }
    let length = builder.widened(lookup(call.operand(2)))
    let none = context.constant(0)
    for lane in 0..<width {
      let to = lookupShadow(destination)[lane]
      let reached =
        activity.pointer(destination) == .perhaps ? builder.select(isShadowed(lookup(destination), by: to), length, none) : length
      guard kind != .set, isShadowedSomewhere(source) else {
        handle(.zeroNumbers, all, period, [to], reached, of: call, alignment: alignment)
        continue
      }
      let from = lookupShadow(source)[lane]
      let isGuarded = activity.pointer(source) == .perhaps
      let added = isGuarded ? builder.select(isShadowed(lookup(source), by: from), reached, none) : reached
      if let bytes = call.operand(2).integerConstant, sharesWords(call, all, bytes) {
        // Nothing is moved where nothing is reached; then it is scratch memory that is changed.
        for memory in [from, to] {
          let scratch = scratchMemory(bytes: max(LaneKind.pointer.bytes, bytes))
          runtime.zeroAddresses(around: builder.select(builder.icmp(.equal, added, none), scratch, memory), bytes: bytes)
        }
      }
      if all.allSatisfy({ $0.kind == .byte }) {
        runtime.addBytes(from, to, added, of: call)
      } else {
        let whole = moveCutNumbers(from, to, added, all, period, of: call)
        handle(.addNumbers, all, period, [from, to], whole, of: call, alignment: alignment, overlaps: kind == .move)
      }
      guard isGuarded else { continue }
      let dropped = builder.select(isShadowed(lookup(source), by: from), none, reached)
      handle(.zeroNumbers, all, period, [to], dropped, of: call, alignment: alignment)
    }
  }

  /// Moves the bytes of an array of numbers where a copy turns out to begin or to end inside of one; returns the length of what is
  /// left.
  private func moveCutNumbers(
    _ from: Value, _ to: Value, _ length: Value, _ lanes: [Lane], _ period: Int, of call: Value
  ) -> Value {
    guard lanes.count == 1, case .float = lanes[0].kind, lanes[0].kind.bytes == period, call.operand(2).integerConstant == nil
    else { return length }
    let isInside = [0, 1].contains { index in
      types.mayBeInsideNumber(call.operand(index), bytes: period, alignment: call.argumentAlignment(index))
    }
    let places = isInside ? [from, to].map { builder.cast(.ptrtoint, $0, to: context.int64) } : []
    let lengths = types.mayCutNumber(call.operand(2), bytes: period) ? [length] : []
    guard let first = (places + lengths).first else { return length }
    let all = (places + lengths).dropFirst().reduce(first) { builder.integer(.or, $0, $1) }
    let none = context.constant(0)
    let isWhole = builder.icmp(.equal, builder.integer(.urem, all, context.constant(period)), none)
    runtime.addBytes(from, to, builder.select(isWhole, none, length), of: call)
    return builder.select(isWhole, length, none)
  }

  /// Whether single floats are copied out of words, or into words, that may hold an address.
  private func sharesWords(_ call: Value, _ lanes: [Lane], _ bytes: Int) -> Bool {
    lanes.contains { $0.kind == .float(.single) }
      && [0, 1].contains { types.sharesWords(at: call.operand($0), size: bytes, alignment: call.argumentAlignment($0)) }
  }

  private func isShadowedSomewhere(_ pointer: Value) -> Bool {
    activity.pointer(pointer) == .always || activity.pointer(pointer) == .perhaps
  }

  // MARK: Defined functions

  private func reverseDefined(_ call: Value, _ callee: Function) {
    let request = CallRequests(types: types, activity: activity).request(for: call, callee, isForwardMode: false, width: width)
    guard let reverse = environment.derivative(request).reverse else { unreachable("a split derivative without reverse") }
    var arguments: [Value] = []
    if request.result.hasNumbers { arguments += take(call) }
    arguments.append(tape)
    let bundle = builder.call(reverse, arguments)
    var next = 0
    for (argument, activity) in zip(call.arguments, request.arguments) where activity == .active {
      add((0..<width).map { builder.extract(bundle, next + $0) }, to: argument)
      next += width
    }
  }
}
