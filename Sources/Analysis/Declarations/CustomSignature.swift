public import IR

/// How the functions of a registered derivative are called, and what they return: found out from their types.
///
/// Parameters come in the order of the function's own, each followed by its tangent or shadow. In forward mode numbers and
/// addresses have one; in reverse mode addresses alone, as cotangents of numbers are returned. Integers have none, or all
/// of them have.
public struct CustomSignature {
  /// The function whose derivative it is.
  public let primal: Function
  /// Whether a parameter is followed by a tangent or shadow.
  public let isShadowed: [Bool]
  /// Forward mode: the derivative. Reverse mode, and before forward mode with a tape: the augmented function.
  public let function: Function
  /// What `function` returns.
  public let results: CustomResults
  /// Reverse mode, second half.
  public let reverse: Function?
  /// The types in which the cotangent of the result is passed to `reverse`.
  public let seeds: [IRType]
  /// The types in which the tape is passed to `reverse`, or to the derivative that takes one.
  public let tape: [IRType]
  /// What `reverse` returns.
  public let cotangents: CustomResults?

  /// The signature of a registered derivative for forward or (split) reverse mode.
  public init(_ primal: Function, _ rule: CustomRule, _ mode: Mode, _ journal: Journal = .none) throws(Diagnostic) {
    let module = primal.module
    let isForward = mode == .forward
    let function = try Self.registered(rule.first(mode, journal), in: module)
    self.primal = primal
    self.function = function
    for part in [primal] + rule.functions.compactMap(module.function(named:)) { try Self.rejectMemoryArguments(part, primal) }
    isShadowed = try Self.shadows(of: primal, taken: function, isForward, takesTape: journal == .read)
    let splitTape = journal == .none ? [] : try Self.tape(of: primal, rule)
    guard let reverse = rule.second(mode, journal).flatMap(module.function(named:)) else {
      (reverse, seeds, tape, cotangents) = (nil, [], splitTape, nil)
      let choices = isForward ? Self.forwardResults(primal) : Self.augmentedResults(primal, splitTape)
      results = try CustomResults(of: function, choices: choices)
      return
    }
    self.reverse = reverse
    let parameters = primal.functionType.parameters
    let expected = Self.list(parameters, isShadowed)
    seeds = primal.returnType.contains { $0.isFloat } ? Self.flattened(primal.returnType, in: reverse, after: expected) : []
    let found = reverse.parametersBehindResult
    tape = Array(found.dropFirst(expected.count + seeds.count))
    guard found.starts(with: expected + seeds), journal == .none || tape == splitTape else {
      throw Self.mismatch(reverse, "the reverse function", primal, Self.text(expected + seeds) + " and the tape", found)
    }
    results = try CustomResults(of: function, choices: Self.augmentedResults(primal, tape))
    cotangents = try CustomResults(of: reverse, choices: [parameters.filter(\.isFloatOrFloatVector).map { .cotangent($0) }])
  }

  private static func registered(_ name: String?, in module: Module) throws(Diagnostic) -> Function {
    if let function = name.flatMap(module.function(named:)) { return function }
    throw Diagnostic("a registered function is missing", remedy: "define it in the same file")
  }

  /// The types of the tape that a derivative with a tape takes behind its arguments.
  private static func tape(of primal: Function, _ rule: CustomRule) throws(Diagnostic) -> [IRType] {
    let function = try registered(rule.splitForward, in: primal.module)
    let isShadowed = try shadows(of: primal, taken: function, true, takesTape: true)
    return Array(function.parametersBehindResult.dropFirst(list(primal.functionType.parameters, isShadowed).count))
  }

  // MARK: Parameters

  private static func rejectMemoryArguments(_ function: Function, _ primal: Function) throws(Diagnostic) {
    let passesInMemory = function.parameters.indices.contains { function.attributeType("byval", at: .parameter($0)) != nil }
    let returnsInMemory = function == primal && primal.attributeType("sret", at: .parameter(0)) != nil
    guard passesInMemory || returnsInMemory || function.functionType.isVarArg else { return }
    throw Diagnostic(
      "'\(function.name)' passes a struct by value in memory, or takes variable arguments, which has no registered form",
      remedy: "pass the struct by its address", in: primal.name)
  }

  /// Which parameters have a shadow: as few as must, or all that can. As few as must where a tape follows.
  private static func shadows(
    of primal: Function, taken function: Function, _ isForward: Bool, takesTape: Bool
  ) throws(Diagnostic) -> [Bool] {
    let parameters = primal.functionType.parameters
    let few = parameters.map { type in type.contains { $0.isPointer || (isForward && $0.isFloat) } }
    let many = parameters.map { type in isForward || !type.isFloatOrFloatVector }
    let found = function.parametersBehindResult
    if takesTape ? found.starts(with: list(parameters, few)) : found == list(parameters, few) { return few }
    if !takesTape, found == list(parameters, many) { return many }
    let name = isForward ? "the derivative" : "the augmented function"
    throw mismatch(function, name, primal, text(list(parameters, few)) + (takesTape ? " and the tape" : ""), found)
  }

  private static func list(_ parameters: [IRType], _ isShadowed: [Bool]) -> [IRType] {
    zip(parameters, isShadowed).flatMap { $1 ? [$0, $0] : [$0] }
  }

  /// A struct result comes back as a struct, or in its parts.
  private static func flattened(_ type: IRType, in reverse: Function, after expected: [IRType]) -> [IRType] {
    guard type.kind == .structure, !reverse.parametersBehindResult.starts(with: expected + [type]) else { return [type] }
    return (0..<type.elementCount).map { type.element($0) }
  }

  private static func mismatch(
    _ function: Function, _ what: String, _ primal: Function, _ expected: String, _ found: [IRType]
  ) -> Diagnostic {
    Diagnostic(
      "\(what) '\(function.name)' of '\(primal.name)' takes \(text(found)), not \(expected)",
      remedy: "declare it with the parameters of '\(primal.name)', each number and address followed by its shadow",
      in: primal.name)
  }

  private static func text(_ types: [IRType]) -> String {
    types.isEmpty ? "nothing" : "(" + types.map { "\($0)" }.joined(separator: ", ") + ")"
  }

  // MARK: Results

  private static func forwardResults(_ primal: Function) -> [[CustomResults.Member]] {
    let type = primal.returnType
    if type.isVoid { return [[]] }
    guard type.contains({ $0.isFloat || $0.isPointer }) else { return [[.primal(type)], [.primal(type), .shadow(type)], []] }
    return [[.shadow(type)], [.primal(type), .shadow(type)]]
  }

  private static func augmentedResults(_ primal: Function, _ tape: [IRType]) -> [[CustomResults.Member]] {
    let type = primal.returnType
    let kept: [CustomResults.Member] = tape.isEmpty ? [] : [.tape(tape)]
    if type.isVoid { return [kept] }
    let all = [kept + [.primal(type), .shadow(type)], kept + [.primal(type)]]
    return type.contains { $0.isPointer } ? all : all + [kept]
  }
}

extension Function {
  /// The parameter types but for the memory in which a struct is returned.
  public var parametersBehindResult: [IRType] {
    Array(functionType.parameters.dropFirst(attributeType("sret", at: .parameter(0)) == nil ? 0 : 1))
  }
}
