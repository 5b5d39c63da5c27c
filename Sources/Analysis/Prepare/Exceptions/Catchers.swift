import IR

/// Makes the functions that meet the unwinder on behalf of code that is differentiated.
///
/// Itanium C++ ABI: Exception Handling, https://itanium-cxx-abi.github.io/cxx-abi/abi-eh.html.
final class Catchers {
  private let module: Module
  private var catching: [String: Function] = [:]
  private var typeNumbers: [Value: Int] = [:]

  init(_ module: Module) { self.module = module }

  private var context: Context { module.context }

  /// The number that stands for the type a landing pad clause names, in place of `llvm.eh.typeid.for`.
  func number(of type: Value) -> Int {
    if let known = typeNumbers[type] { return known }
    typeNumbers[type] = typeNumbers.count + 1
    return typeNumbers.count
  }

  /// The selector of a landing pad that does not catch the exception and has nothing to clean up.
  static let noMatch = -1

  // MARK: Calls of code outside

  /// A function that makes the call and returns, beside its result, the token of what it threw.
  /// - Parameter catches: whether the call may throw; without, the token is always 0.
  func catcher(for call: Value, catches: Bool = true) -> Function {
    let type = call.calledFunctionType
    let types = call.arguments.map(\.type)
    let name = call.calledFunction?.name ?? ""
    let key = "\(name) \(type) \(types) \(callerAttributes(call)) \(catches)"
    if let known = catching[key] { return known }
    let isDirect = call.calledFunction != nil
    let function = module.addFunction(
      named: CatchingFunction.prefix + (isDirect ? name : "address"),
      type: .function((isDirect ? [] : [context.pointer]) + types, returning: Tokens.resultType(type.returnType)))
    CatchingFunction.mark(function, standsFor: call)
    let callee = isDirect ? call.calledValue : function.parameters[0]
    let arguments = Array(function.parameters.suffix(types.count))
    if catches {
      prepare(function, like: call.block.function)
      write(function, call, callee, type, arguments)
    } else {
      function.makeInternal()
      writePlain(function, call, callee, type, arguments)
    }
    catching[key] = function
    return function
  }

  private func callerAttributes(_ call: Value) -> String {
    (0..<call.argumentCount).map { index in
      ["byval", "sret"].map { call.callAttributeType($0, at: .parameter(index)).map { "\($0)" } ?? "" }.joined()
    }.joined(separator: ",")
  }

  private func prepare(_ function: Function, like user: Function) {
    function.makeInternal()
    function.addAttribute("noinline")
    function.setUnwindTable()
    let handler = module.declare(
      "__gxx_personality_v0", type: .function([], returning: context.int32, isVarArg: true))
    function.setPersonality(user.personality ?? handler.value)
  }

  private func write(_ function: Function, _ call: Value, _ callee: Value, _ type: IRType, _ arguments: [Value]) {
    let builder = Builder(module)
    let (entry, returned, caught) = (
      function.appendBlock("entry"), function.appendBlock("returned"), function.appendBlock("caught")
    )
    builder.position(atEndOf: entry)
    let result = builder.invoke(callee, type: type, arguments, to: returned, unwind: caught)
    result.setCallingConvention(call.callingConvention)
    for index in arguments.indices { result.copyArgumentAttributes(from: call, index: index) }
    builder.position(atEndOf: returned)
    let none = context.constant(0)
    builder.ret(Tokens.join(type.returnType.isVoid ? nil : result, type.returnType, token: none, builder))
    builder.position(atEndOf: caught)
    let pad = builder.landingPad(clauses: [context.pointer.zero], isCleanup: false)
    let token = builder.cast(.ptrtoint, builder.extract(pad, 0), to: context.int64)
    builder.ret(Tokens.join(nil, type.returnType, token: token, builder))
  }

  private func writePlain(_ function: Function, _ call: Value, _ callee: Value, _ type: IRType, _ arguments: [Value]) {
    let builder = Builder(module)
    builder.position(atEndOf: function.appendBlock("entry"))
    let result = builder.call(callee, type: type, arguments)
    result.setCallingConvention(call.callingConvention)
    for index in arguments.indices { result.copyArgumentAttributes(from: call, index: index) }
    let value = type.returnType.isVoid ? nil : result
    builder.ret(Tokens.join(value, type.returnType, token: context.constant(0), builder))
  }

  // MARK: Landing pads

  /// A function that takes a token and returns what `pad` would: the exception object, and a selector in our numbers.
  func lander(for pad: Value) throws(Diagnostic) -> Function {
    let user = pad.block.function
    let clauses = pad.landingClauses
    guard clauses.allSatisfy({ !$0.type.isAggregate }) else {
      throw Diagnostic(
        "a dynamic exception specification cannot be differentiated", remedy: "write noexcept, or leave it out",
        in: user.name, at: pad.debugLocation)
    }
    let function = module.addFunction(
      named: CatchingFunction.landingPrefix, type: .function([context.int64], returning: pad.type))
    prepare(function, like: user)
    let builder = Builder(module)
    let (entry, never, caught) = (function.appendBlock("entry"), function.appendBlock("never"), function.appendBlock("caught"))
    builder.position(atEndOf: entry)
    let raise = Tokens.declare(Tokens.raise, in: module)
    _ = builder.invoke(raise.value, type: raise.functionType, function.parameters, to: never, unwind: caught)
    builder.position(atEndOf: never)
    builder.unreachableEnd()
    builder.position(atEndOf: caught)
    let catchesAll = clauses.contains(where: \.isNull)
    let real = builder.landingPad(clauses: clauses + (catchesAll ? [] : [context.pointer.zero]), isCleanup: false)
    let selector = builder.extract(real, 1)
    var result = context.int32.constant(catchesAll || pad.isCleanup ? 0 : Self.noMatch)
    let identifier = module.intrinsic("llvm.eh.typeid.for", overloads: [context.pointer])
    for clause in clauses.reversed() where !clause.isNull {
      let isMatch = builder.icmp(.equal, selector, builder.call(identifier, [clause]))
      result = builder.select(isMatch, context.int32.constant(number(of: clause)), result)
    }
    builder.ret(builder.insert(result, into: real, 1))
    return function
  }
}
