public import Analysis
public import IR

/// Writes the functions of a derivative that the user has registered: they call the user's.
///
/// The functions have the signatures of every derivative (`Signature`), so nothing else knows where a derivative is from.
///
///     forward    (x, ẋ…, …)       → {y?, ẏ…?}     calls the derivative, once per tangent; with a journal the one that takes a tape
///     combined   (x, x̄…, …, ȳ?)   → {y?, x̄…}      calls the augmented function, then the reverse function
///     augmented  (x, x̄…, …, tape) → {y?, shadow?}  calls the augmented function; keeps its arguments and its tape
///     adjoint    (ȳ?, tape)       → {x̄…}          calls the reverse function
public struct CustomDerivative {
  let environment: Environment
  let derivative: Derivative
  let signature: CustomSignature
  let builder: Builder
  let runtime: RuntimeFunctions
  let layout: DataLayout
  /// The function whose derivative is registered, as the user knows it.
  let name: String

  var request: Request { derivative.request }
  var primal: Function { derivative.request.function }
  var context: Context { builder.context }

  /// A writer of `derivative`, for which `rule` is registered.
  public init(_ environment: Environment, _ derivative: Derivative, _ rule: CustomRule) throws(Diagnostic) {
    self.environment = environment
    self.derivative = derivative
    signature = try CustomSignature(derivative.request.function, rule, derivative.request.mode, derivative.request.journal)
    builder = Builder(environment.module)
    runtime = RuntimeFunctions(builder: builder)
    layout = environment.module.dataLayout
    name = derivative.request.function.userName
  }

  /// Writes the bodies.
  public func write() throws(Diagnostic) {
    try check()
    start(derivative.function)
    switch request.mode {
    case .forward: writeForward()
    case .reverse: writeCombined()
    case .split: writeSplit()
    }
  }

  private func start(_ function: Function) {
    builder.position(atEndOf: function.appendBlock("entry"))
    builder.setDebugLocation(function.derivedLocation(of: nil))
  }

  // MARK: Checks

  /// Stops where the registered functions cannot give what is asked for.
  private func check() throws(Diagnostic) {
    for (index, activity) in request.arguments.enumerated() where activity != .constant {
      let type = primal.functionType.parameters[index]
      guard activity == .active ? !type.isFloatOrFloatVector : !signature.isShadowed[index] else { continue }
      throw problem(
        "numbers arrive packed in argument \(index + 1) of '\(name)', whose derivative is registered",
        "pass the struct by its address")
    }
    let members = signature.results.members
    let hasShadow = members.contains { if case .shadow = $0 { true } else { false } }
    if !hasShadow, request.mode == .forward ? request.result != .constant : request.result.hasAddresses {
      throw problem(
        "'\(signature.function.name)' does not return the shadow of the result of '\(name)'", "return {result, shadow}")
    }
    if needsPrimalCall, ArgumentMemory(of: primal, environment.library).written?.isEmpty != true {
      throw problem(
        "'\(signature.function.name)' does not return the result of '\(name)', which may write memory and cannot run twice",
        "return {result, tangent}, or {tape, result} from an augmented function")
    }
    guard request.width > 1 else { return }
    if request.mode != .forward {
      throw problem("the gradient registered for '\(name)' takes one cotangent at a time", "leave enzyme_width out")
    }
    if !ArgumentMemory(of: signature.function, environment.library).isRepeatable(signature.function) {
      throw problem(
        "'\(signature.function.name)' would run once per tangent, and may read what it has written",
        "leave enzyme_width out, or let it write through 'restrict' pointers that it does not read")
    }
  }

  private func problem(_ message: String, _ remedy: String) -> Diagnostic {
    Diagnostic(message, remedy: remedy, in: name)
  }

  /// Whether the result is wanted, and the registered function does not return it.
  private var needsPrimalCall: Bool {
    let isReturned = signature.results.members.contains { if case .primal = $0 { true } else { false } }
    return Signature(request).returnsPrimal && !isReturned && request.journal != .read
  }

  // MARK: Forward mode

  private func writeForward() {
    var (arguments, rest) = bind(derivative.function.parameters)
    var result = needsPrimalCall ? builder.call(primal, arguments.primals) : nil
    var tape: [Value] = []
    if request.journal == .read, let reader = rest.popLast() {
      arguments.primals = arguments.primals.map { runtime.take($0.type, fromJournal: reader) }
      tape = signature.tape.map { runtime.take($0, fromJournal: reader) }
      if !primal.returnType.isVoid { result = runtime.take(primal.returnType, fromJournal: reader) }
    }
    var tangents: [Value] = []
    for lane in 0..<request.width {
      let returned = call(signature.function, signature.results, arguments, lane, behind: tape)
      result = result ?? returned.primal
      tangents += returned.shadow.map { [owned($0, for: returned.primal ?? result)] } ?? []
    }
    let isWanted = Signature(request).returnsPrimal
    builder.ret(bundle: (isWanted ? [result].compactMap { $0 } : []) + (request.result == .constant ? [] : tangents))
  }

  // MARK: Reverse mode

  private func writeCombined() {
    let (arguments, seeds) = bind(derivative.function.parameters)
    let (result, _, tape) = augment(arguments)
    let cotangents = reverse(arguments, seeds: seeds, tape: tape)
    builder.ret(bundle: (Signature(request).returnsPrimal ? [result].compactMap { $0 } : []) + cotangents)
  }

  private func writeSplit() {
    guard let adjoint = derivative.reverse else { unreachable("a split derivative without reverse") }
    let (arguments, rest) = bind(derivative.function.parameters)
    guard let stack = rest.last else { unreachable("no tape parameter") }
    let (result, shadow, tape) = augment(arguments)
    if request.journal == .written {
      for value in arguments.primals + tape + [result].compactMap({ $0 }) { runtime.enter(value, inJournalOf: stack) }
    }
    let kept = signature.reverse == nil ? [] : arguments.all + tape
    let frame = CustomFrame(kept.map(\.type), layout)
    if frame.bytes > 0 {
      let memory = runtime.push(context.constant(frame.bytes), on: stack)
      for (value, offset) in zip(kept, frame.offsets) { builder.store(value, to: builder.offset(memory, by: offset)) }
    }
    let shadows = request.result.hasAddresses ? [shadow].compactMap { $0 } : []
    builder.ret(bundle: (Signature(request).returnsPrimal ? [result].compactMap { $0 } : []) + shadows)
    writeAdjoint(adjoint, frame)
  }

  private func writeAdjoint(_ adjoint: Function, _ frame: CustomFrame) {
    start(adjoint)
    guard signature.reverse != nil else {
      runtime.reportMissingGradient(of: name)
      builder.unreachableEnd()
      return
    }
    guard let stack = adjoint.parameters.last else { unreachable("no tape parameter") }
    var kept: [Value] = []
    if frame.bytes > 0 {
      let memory = runtime.pop(context.constant(frame.bytes), from: stack)
      kept = zip(frame.types, frame.offsets).map { builder.load($0, from: builder.offset(memory, by: $1)) }
    }
    let (arguments, tape) = bind(kept)
    builder.ret(bundle: reverse(arguments, seeds: Array(adjoint.parameters.dropLast()), tape: tape))
  }

  private func augment(_ arguments: CustomArguments) -> (result: Value?, shadow: Value?, tape: [Value]) {
    let result = needsPrimalCall ? builder.call(primal, arguments.primals) : nil
    let returned = call(signature.function, signature.results, arguments, 0)
    return (result ?? returned.primal, returned.shadow.map { owned($0, for: returned.primal ?? result) }, returned.tape)
  }

  /// Calls the reverse function.
  /// - Returns: the cotangents of the active arguments.
  private func reverse(_ arguments: CustomArguments, seeds: [Value], tape: [Value]) -> [Value] {
    guard let function = signature.reverse, let results = signature.cotangents else { unreachable("no reverse function") }
    var behind: [Value] = []
    if !signature.seeds.isEmpty {
      let seed = request.result.hasNumbers ? seeds[0] : primal.returnType.zero
      behind = signature.seeds == [seed.type] ? [seed] : signature.seeds.indices.map { builder.extract(seed, $0) }
    }
    var cotangents = call(function, results, arguments, 0, behind: behind + tape).cotangents[...]
    return zip(primal.functionType.parameters, request.arguments).compactMap { type, activity in
      guard type.isFloatOrFloatVector, let cotangent = cotangents.popFirst() else { return nil }
      return activity == .active ? cotangent : nil
    }
  }
}

/// How what the adjoint needs lies on the tape.
struct CustomFrame {
  let types: [IRType]
  let offsets: [Int]
  let bytes: Int

  /// A frame of values of these types.
  init(_ types: [IRType], _ layout: DataLayout) {
    var end = 0
    var offsets: [Int] = []
    for type in types {
      let alignment = layout.alignment(type)
      end = (end + alignment - 1) / alignment * alignment
      offsets.append(end)
      end += layout.allocationSize(type)
    }
    self.types = types
    self.offsets = offsets
    bytes = (end + 15) / 16 * 16
  }
}
