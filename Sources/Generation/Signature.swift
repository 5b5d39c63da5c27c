public import Analysis
public import IR

/// The functions that make up one derivative. They follow from the request alone, never from the plan, so that
/// recursive derivatives can refer to each other before any of them is written.
public struct Derivative {
  /// What is derived.
  public let request: Request
  /// Forward mode and combined reverse mode: the derivative. Split mode: the augmented primal.
  public let function: Function
  /// Split mode: the reverse sweep.
  public let reverse: Function?
}

/// The layout of parameters and results of derived functions.
///
///     forward    (x, ẋ…, …, journal?)  → {y?, ẏ…?}
///     combined   (x, x̄…, …, ȳ…?)       → {y?, x̄…}
///     augmented  (x, x̄…, …, tape)      → {y?, shadow of y…?}
///     reverse    (ȳ…?, tape)           → {x̄…}
public struct Signature {
  let request: Request
  private var primal: IRType { request.function.functionType }
  private var context: Context { request.function.context }

  /// The signature of a request.
  public init(_ request: Request) { self.request = request }

  /// Whether the primal result is among the results.
  public var returnsPrimal: Bool {
    !primal.returnType.isVoid && (request.mode == .split || request.returnsPrimal)
  }

  /// The types of the results of `Derivative.function`.
  public var results: [IRType] {
    var types: [IRType] = returnsPrimal ? [primal.returnType] : []
    let lanes = Array(repeating: primal.returnType, count: request.width)
    switch request.mode {
    case .forward: if request.result != .constant { types += lanes }
    case .reverse: types += cotangents
    case .split: if request.result.hasAddresses { types += lanes }
    }
    return types
  }

  /// The types of the cotangents that are returned, parameter by parameter.
  public var cotangents: [IRType] {
    zip(primal.parameters, request.arguments).flatMap { type, activity in
      activity == .active ? Array(repeating: type, count: request.width) : []
    }
  }

  /// Parameters that carry the primal arguments and their shadows.
  private var arguments: [IRType] {
    zip(primal.parameters, request.arguments).flatMap { type, activity in
      [type] + (activity.hasShadow ? Array(repeating: type, count: request.width) : [])
    }
  }

  /// The reader of the journal, in forward mode; in split mode the tape has it.
  private var journal: [IRType] { request.journal == .read ? [context.pointer] : [] }

  private var seeds: [IRType] {
    request.result.hasNumbers ? Array(repeating: primal.returnType, count: request.width) : []
  }

  /// The type of `Derivative.function`.
  public var functionType: IRType {
    switch request.mode {
    case .forward: .function(arguments + journal, returning: Self.bundle(results, context))
    case .reverse: .function(arguments + seeds, returning: Self.bundle(results, context))
    case .split: .function(arguments + [context.pointer], returning: Self.bundle(results, context))
    }
  }

  /// The type of `Derivative.reverse`.
  public var reverseType: IRType {
    .function(seeds + [context.pointer], returning: Self.bundle(cotangents, context))
  }

  /// A struct of the types; `void` for none.
  static func bundle(_ types: [IRType], _ context: Context) -> IRType {
    types.isEmpty ? context.void : context.structure(types)
  }
}

extension Builder {
  /// Returns the values as a struct.
  func ret(bundle values: [Value]) {
    guard !values.isEmpty else {
      ret(nil)
      return
    }
    let type = context.structure(values.map(\.type))
    ret(values.enumerated().reduce(type.poison) { insert($1.element, into: $0, $1.offset) })
  }
}
