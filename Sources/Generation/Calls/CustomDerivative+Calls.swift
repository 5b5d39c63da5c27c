import Analysis
import IR

/// The arguments of a function with a registered derivative, and their shadows.
struct CustomArguments {
  var primals: [Value] = []
  /// Empty where the argument has none.
  var shadows: [[Value]] = []

  /// All of them, in the order in which they are bound.
  var all: [Value] { zip(primals, shadows).flatMap { [$0] + $1 } }
}

/// What a registered function returned.
struct CustomReturn {
  var primal: Value?
  var shadow: Value?
  var tape: [Value] = []
  var cotangents: [Value] = []
}

/// Calls of registered functions.
extension CustomDerivative {
  /// Takes the arguments and their shadows off a list.
  /// - Returns: what is left.
  func bind(_ values: [Value]) -> (CustomArguments, rest: [Value]) {
    var rest = values[...]
    var arguments = CustomArguments()
    for activity in request.arguments {
      guard let own = rest.popFirst() else { unreachable("a missing parameter") }
      arguments.primals.append(own)
      arguments.shadows.append(activity.hasShadow ? (0..<request.width).compactMap { _ in rest.popFirst() } : [])
    }
    return (arguments, Array(rest))
  }

  /// Calls one of the registered functions.
  func call(
    _ function: Function, _ results: CustomResults, _ arguments: CustomArguments, _ lane: Int, behind: [Value] = []
  ) -> CustomReturn {
    var scratch = 0
    var values: [Value] = []
    let memory = results.memoryType.map { builder.alloca($0, "returned") }
    if let memory { values.append(memory) }
    for (index, own) in arguments.primals.enumerated() {
      values.append(own)
      guard signature.isShadowed[index] else { continue }
      let isRead = !function.ignoresParameter(values.count)
      values.append(shadow(of: index, arguments, lane, isRead: isRead, &scratch))
    }
    let returned = builder.call(function, values + behind)
    if scratch > 0 { runtime.dropScratch(scratch) }
    return read(results, returned, memory)
  }

  /// The tangent or shadow of an argument; for a constant one zero, or zero memory that may be written.
  private func shadow(
    of index: Int, _ arguments: CustomArguments, _ lane: Int, isRead: Bool, _ scratch: inout Int
  ) -> Value {
    let own = arguments.primals[index]
    let known = arguments.shadows[index].isEmpty ? nil : arguments.shadows[index][lane]
    let isChecked = request.arguments[index] == .perhapsDuplicated && own.type.isPointer
    if let known, !isChecked { return known }
    guard own.type.isPointer else { return own.type.isInteger ? own : own.type.zero }
    guard isRead else { return own.type.zero }
    let isMissing = known.map { isInactive(own, $0) } ?? context.int1.constant(1)
    let replacement = replacement(for: own, index, isMissing, &scratch)
    return known.map { builder.select(isMissing, replacement, $0) } ?? replacement
  }

  private func isInactive(_ own: Value, _ shadow: Value) -> Value {
    let isSame = builder.icmp(.equal, shadow, own)
    return builder.integer(.or, isSame, builder.icmp(.equal, shadow, shadow.type.zero))
  }

  /// What stands for the shadow of a constant address: scratch memory for numbers; null where addresses lie behind it.
  private func replacement(for own: Value, _ index: Int, _ isMissing: Value, _ scratch: inout Int) -> Value {
    switch environment.types.content(at: primal.parameters[index], size: nil) {
    case .ambiguous: return own.type.zero
    case .lanes(let lanes, _) where lanes.contains(where: \.kind.mayHoldAddress): return own.type.zero
    default:
      scratch += 1
      return runtime.takeScratch(for: own, isNeeded: isMissing)
    }
  }

  /// A returned shadow that is no scratch memory: what belongs to constant memory is constant.
  func owned(_ shadow: Value, for result: Value?) -> Value {
    guard shadow.type.isPointer, request.arguments.contains(where: { $0 == .constant || $0 == .perhapsDuplicated }) else {
      return shadow
    }
    return builder.select(runtime.isScratch(shadow), result ?? shadow.type.zero, shadow)
  }

  // MARK: Results

  /// Takes a result apart: by itself, or as the C struct that it is.
  private func read(_ results: CustomResults, _ returned: Value, _ memory: Value?) -> CustomReturn {
    var result = CustomReturn()
    let types = results.members.flatMap(\.types)
    guard !types.isEmpty else { return result }
    let (places, end) = CustomResults.offsets(of: results.members, layout)
    var source = memory
    if source == nil, types.count > 1 || returned.type != types[0] {
      let bytes = max(end, layout.allocationSize(returned.type))
      let copy = builder.alloca(.array(of: context.int8, count: bytes), "returned")
      copy.setAlignment(16)
      builder.store(returned, to: copy)
      source = copy
    }
    for (member, offsets) in zip(results.members, places) {
      let parts = zip(member.types, offsets).map { type, offset -> Value in
        source.map { builder.load(type, from: builder.offset($0, by: offset)) } ?? returned
      }
      switch member {
      case .primal: result.primal = parts[0]
      case .shadow: result.shadow = parts[0]
      case .cotangent: result.cotangents += parts
      case .tape: result.tape = parts
      }
    }
    return result
  }
}
