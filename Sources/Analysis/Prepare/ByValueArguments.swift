import IR

/// Makes the copy of an argument that is passed by value in memory visible.
///
/// A `byval` parameter is a hidden copy made by the call. The function makes the copy itself instead, and takes a plain
/// pointer; the copy is then memory like any other, with a shadow of its own.
struct ByValueArguments {
  let module: Module
  let library: LibraryTable

  /// Rewrites the parameters of `function`, and the calls in it.
  func lower(in function: Function) {
    for (index, parameter) in function.parameters.enumerated() {
      guard let type = function.attributeType("byval", at: .parameter(index)) else { continue }
      copy(parameter, type, in: function)
      function.removeAttribute("byval", at: .parameter(index))
    }
    for call in function.instructions where call.opcode == .call {
      guard case .defined = call.callKind(library) else { continue }
      for index in 0..<call.argumentCount { call.callRemoveAttribute("byval", at: .parameter(index)) }
    }
  }

  private func copy(_ parameter: Value, _ type: IRType, in function: Function) {
    guard let first = function.entry.instructions.first else { return }
    let builder = Builder(module)
    builder.position(before: first)
    let memory = builder.alloca(type, parameter.name + ".copy")
    memory.setAlignment(16)
    parameter.replaceAllUses(with: memory)
    builder.copyMemory(to: memory, from: parameter, length: builder.context.constant(module.dataLayout.allocationSize(type)))
  }
}
