public import IR

/// A parameter that is a piece of an argument, and the place of the piece in it.
public struct ArgumentPiece: Hashable, Sendable {
  /// The number of the parameter.
  public let parameter: Int
  /// The bytes in front of it.
  public let offset: Int
}

extension Function {
  /// The parameters by the arguments of the source program: the C ABI passes a struct in up to two registers, that is as two
  /// parameters, which clang puts together again in one stack variable.
  ///
  /// - Requires: the function is as clang wrote it. In optimised code every parameter is an argument of its own.
  public var argumentPieces: [[ArgumentPiece]] {
    var groups: [[ArgumentPiece]] = []
    var last: Value?
    for (index, parameter) in parameters.enumerated() {
      let home = parameter.home
      let piece = ArgumentPiece(parameter: index, offset: home?.offset ?? 0)
      if let home, home.variable == last, home.offset > 0 {
        groups[groups.count - 1].append(piece)
      } else {
        groups.append([piece])
      }
      last = home?.variable
    }
    return groups
  }
}

extension Value {
  /// The stack variable that a parameter is stored to, if that is its only use, and where in it.
  fileprivate var home: (variable: Value, offset: Int)? {
    guard users.count == 1, let store = users.first, store.isInstruction, store.opcode == .store, store.storedValue == self else {
      return nil
    }
    let address = store.pointerOperand
    if address.opcode == .alloca { return (address, 0) }
    guard address.opcode == .getelementptr, address.operand(0).opcode == .alloca, let offset = address.pointerOffset,
      offset.variables.isEmpty
    else { return nil }
    return (address.operand(0), offset.constant)
  }
}
