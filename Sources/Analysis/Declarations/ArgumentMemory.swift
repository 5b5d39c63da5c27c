public import IR

/// Which arguments of a function hold the addresses that it reads and writes, as far as that can be seen in its body.
///
/// Needed where a registered function has to run twice: beside its derivative, or once per tangent.
public struct ArgumentMemory {
  /// The parameters through which it may write; nil where that cannot be seen.
  public private(set) var written: Set<Int>?
  /// The parameters through which it may read; nil where that cannot be seen.
  public private(set) var read: Set<Int>?

  private let library: LibraryTable

  /// Examines a function. The answer is that of a simplified copy, so that it does not depend on the level of optimisation.
  public init(of function: Function, _ library: LibraryTable) {
    self.library = library
    let holdsAddress = function.functionType.parameters.map { type in type.contains { $0.isPointer } }
    guard holdsAddress.contains(true) else {
      (written, read) = ([], [])
      return
    }
    guard !function.isDeclaration else { return }
    (written, read) = ([], [])
    let copy = function.clone(named: "isozyme.examined")
    if let message = copy.run(pipeline: "sroa,early-cse,simplifycfg") { unreachable(message) }
    for instruction in copy.instructions { examine(instruction) }
    copy.erase()
  }

  /// Whether running the function again, with other shadows, does the same: it reads nothing that it writes.
  public func isRepeatable(_ function: Function) -> Bool {
    guard let written, let read else { return false }
    return written.allSatisfy { index in
      !read.contains(index) && (read.isEmpty || function.hasAttribute("noalias", at: .parameter(index)))
    }
  }

  // MARK: Instructions

  private mutating func examine(_ instruction: Value) {
    switch instruction.opcode {
    case .load: note(instruction.pointerOperand, \.read)
    case .store: note(instruction.pointerOperand, \.written)
    case .call: examine(call: instruction)
    case .atomicrmw, .cmpxchg, .invoke, .callbr: (written, read) = (nil, nil)
    default: break
    }
  }

  private mutating func examine(call: Value) {
    switch call.callKind(library) {
    case .scalar, .vectorReduction, .stackMark, .allocation, .diverges, .bitPermutation, .inactive(.none): break
    case .inactive(.reads):
      for argument in call.arguments where argument.type.isPointer { note(argument, \.read) }
    case .memory(let kind):
      note(call.operand(0), \.written)
      if kind != .set { note(call.operand(1), \.read) }
    default:
      for argument in call.arguments where argument.type.isPointer {
        note(argument, \.read)
        note(argument, \.written)
      }
    }
  }

  private mutating func note(_ pointer: Value, _ set: WritableKeyPath<ArgumentMemory, Set<Int>?>) {
    switch Self.root(of: pointer, depth: 16) {
    case .parameter(let index): self[keyPath: set]?.insert(index)
    case .own: break
    case .unknown: self[keyPath: set] = nil
    }
  }

  private enum Root { case parameter(Int), own, unknown }

  /// Where an address comes from: variables and constants of the function's own do not count.
  private static func root(of pointer: Value, depth: Int) -> Root {
    if pointer.isArgument, let function = pointer.argumentFunction {
      return function.parameters.firstIndex(of: pointer).map(Root.parameter) ?? .unknown
    }
    if GlobalVariable(pointer)?.isConstantMemory == true || pointer.asFunction != nil { return .own }
    guard pointer.isInstruction || pointer.isConstantExpression, depth > 0 else { return .unknown }
    switch pointer.opcode {
    case .alloca: return .own
    case .getelementptr, .bitcast, .addrspacecast, .freeze: return root(of: pointer.operand(0), depth: depth - 1)
    default: return .unknown
    }
  }
}

extension Function {
  /// Whether nothing depends on a parameter: it is not used, or only stored where nothing looks, as code does that was not
  /// optimised.
  public func ignoresParameter(_ index: Int) -> Bool {
    guard !isDeclaration, parameters.indices.contains(index) else { return false }
    return parameters[index].users.allSatisfy { user in
      guard user.isInstruction, user.opcode == .store, user.pointerOperand.opcode == .alloca else { return false }
      return user.pointerOperand.users.allSatisfy {
        $0.isInstruction && $0.opcode == .store && $0.storedValue != user.pointerOperand
      }
    }
  }
}
