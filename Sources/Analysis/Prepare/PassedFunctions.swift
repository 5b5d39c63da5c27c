import IR

/// The functions that a pointer may hold which comes from constants and parameters alone.
///
/// Templates and callbacks pass functions down to where they are called: `apply(square, x)`. A parameter of a function whose
/// callers are all known holds what they pass.
struct PassedFunctions {
  private var seen: Set<Value> = []
  private(set) var functions: Set<Function> = []

  /// Nil where the pointer may come from elsewhere.
  static func reaching(_ pointer: Value) -> Set<Function>? {
    var search = PassedFunctions()
    return search.follow(pointer) ? search.functions : nil
  }

  private mutating func follow(_ value: Value) -> Bool {
    if value.isUndef || value.isNull || !seen.insert(value).inserted { return true }
    if let function = value.strippedFunction {
      functions.insert(function)
      return true
    }
    if let function = value.argumentFunction { return follow(parameter: value, of: function) }
    guard value.isInstruction else { return false }
    switch value.opcode {
    case .phi: return value.incoming.allSatisfy { follow($0.value) }
    case .select: return follow(value.operand(1)) && follow(value.operand(2))
    case .freeze, .bitcast: return follow(value.operand(0))
    default: return false
    }
  }

  private mutating func follow(parameter: Value, of function: Function) -> Bool {
    guard let index = function.parameters.firstIndex(of: parameter), Snapshot.hasKnownCallers(function) else { return false }
    return function.value.users.allSatisfy { call in
      call.argumentCount == function.parameters.count && follow(call.operand(index))
    }
  }
}
