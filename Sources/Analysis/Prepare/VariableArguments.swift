import IR

/// Turns a call of a function with variable arguments into a call of a copy with fixed ones.
///
/// The copy receives the variable arguments as parameters, stores them in a block of memory, and `va_start` fills the
/// `va_list` so that every `va_arg` reads from that block (System V x86-64 ABI, §3.5.7: gp_offset = 48 and
/// fp_offset = 176 say that the register save area is used up).
struct VariableArguments {
  let module: Module

  /// Rewrites the calls of defined variadic functions in `function`.
  func lower(in function: Function) {
    for call in function.instructions where call.opcode == .call {
      guard let callee = call.calledFunction, !callee.isDeclaration, callee.functionType.isVarArg,
        !callee.isOfInterface
      else { continue }
      let copy = specialise(callee, for: call)
      let builder = Builder(module)
      builder.position(before: call)
      builder.setDebugLocation(call.debugLocation)
      let direct = builder.call(copy, call.arguments)
      for (index, _) in call.arguments.enumerated() {
        direct.copyArgumentAttributes(from: call, index: index)
      }
      if call.hasUses { call.replaceAllUses(with: direct) }
      call.erase()
    }
  }

  private func specialise(_ callee: Function, for call: Value) -> Function {
    let types = call.arguments.map(\.type)
    let fixed = callee.parameters.count
    let copy = callee.cloneWithParameters(types, named: "\(callee.name).fixed")
    Snapshot.markAsCopy(copy)
    let extra = Array(copy.parameters.dropFirst(fixed))
    let builder = Builder(module)
    guard let first = copy.entry.instructions.first else { return copy }
    builder.position(before: first)
    let context = module.context
    let area = builder.alloca(.array(of: context.int8, count: max(1, extra.count) * 16), "va.area")
    area.setAlignment(16)
    var offset = 0
    for parameter in extra {
      let size = module.dataLayout.allocationSize(parameter.type)
      if size >= 16 { offset = (offset + 15) / 16 * 16 }
      builder.store(parameter, to: builder.offset(area, by: offset))
      offset += (size + 7) / 8 * 8
    }
    for instruction in copy.instructions {
      switch instruction.intrinsicBaseName {
      case "llvm.va_start":
        builder.position(before: instruction)
        let list = instruction.operand(0)
        builder.store(context.int32.constant(48), to: list)
        builder.store(context.int32.constant(176), to: builder.offset(list, by: 4))
        builder.store(area, to: builder.offset(list, by: 8))
        builder.store(context.pointer.zero, to: builder.offset(list, by: 16))
        instruction.erase()
      case "llvm.va_end":
        instruction.erase()
      case "llvm.va_copy":
        builder.position(before: instruction)
        builder.copyMemory(to: instruction.operand(0), from: instruction.operand(1), length: context.constant(24))
        instruction.erase()
      default: break
      }
    }
    return copy
  }
}
