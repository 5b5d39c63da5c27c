import IR

/// Exceptions as values.
///
/// While it is prepared and differentiated, a function does not unwind: an exception on its way is a token (the address of
/// the unwinder's object, as an integer; 0 for none) in the variable `pending`, and functions that may throw return a token
/// beside their result. Control flow of exceptions is then control flow like any other, in both modes. Only three kinds of
/// functions, which are never differentiated, meet the unwinder: those that catch what code outside throws, those that
/// ask which landing pad clause an exception matches, and `isozyme_raise`, by which it leaves the outermost function.
enum Tokens {
  /// The mark of the stack variable that holds the token of an exception on its way.
  static let pending = "isozyme.pending"
  /// Ends a function, until it is known how, because an exception leaves it.
  static let leave = "isozyme.leave"
  /// Throws the exception of a token for real.
  static let raise = "isozyme_raise"
  /// The token of an exception object that was caught.
  static let token = "isozyme_exception_token"

  /// Declares a function on tokens.
  static func declare(_ name: String, in module: Module) -> Function {
    let context = module.context
    if name == token { return module.declare(name, type: .function([context.pointer], returning: context.int64)) }
    let function = module.declare(name, type: .function([context.int64], returning: context.void))
    function.addAttribute("noreturn")
    return function
  }

  /// The type of a result with a token behind it.
  static func resultType(_ type: IRType) -> IRType {
    let context = type.context
    return type.isVoid ? context.int64 : context.structure([type, context.int64])
  }

  /// Takes such a result apart.
  static func split(_ result: Value, _ builder: Builder) -> (value: Value?, token: Value) {
    if result.type.isInteger { return (nil, result) }
    return (builder.extract(result, 0), builder.extract(result, 1))
  }

  /// A result of `type` with a token behind it.
  static func join(_ value: Value?, _ type: IRType, token: Value, _ builder: Builder) -> Value {
    guard !type.isVoid else { return token }
    let whole = builder.insert(value ?? type.zero, into: resultType(type).poison, 0)
    return builder.insert(token, into: whole, 1)
  }
}

extension Function {
  /// The variable of this function that holds the token of an exception on its way.
  var pendingToken: Value? {
    isDeclaration ? nil : entry.instructions.first { $0.opcode == .alloca && $0.hasMark(Tokens.pending) }
  }
}
