import Analysis
import IR

/// Memory management of C.
let allocation: [LibraryFunction] = [
  LibraryFunction(["malloc", "valloc", "pvalloc"], .allocation(size: .argument(0))),
  LibraryFunction(["aligned_alloc", "memalign"], .allocation(size: .argument(1))),
  LibraryFunction(["calloc"], .allocation(size: .cleared)),
  LibraryFunction(["free", "cfree"], .deallocation(argument: 0)),
  LibraryFunction([LibraryTable.usableSize], .inactive(.reads), mayRunAgain: true),
  LibraryFunction(["realloc"], .lowered { replace($0, $1, by: "isozyme_realloc") }),
  LibraryFunction(
    ["reallocarray"],
    .lowered { builder, call in
      let bytes = builder.integer(.mul, call.operand(1), call.operand(2))
      return support(builder, "isozyme_realloc", [call.operand(0), bytes], call.type)
    }),
  LibraryFunction(["posix_memalign"], .lowered { replace($0, $1, by: "isozyme_posix_memalign") }),
  LibraryFunction(["llvm.threadlocal.address"], .lowered { _, call in call.operand(0) }),
  LibraryFunction(
    ["llvm.ptrmask"],
    .lowered { builder, call in
      let address = builder.cast(.ptrtoint, call.operand(0), to: call.operand(1).type)
      let distance = builder.integer(.sub, builder.integer(.and, address, call.operand(1)), address)
      return builder.offset(call.operand(0), by: distance)
    }),
  LibraryFunction(["qsort"], .lowered { replace($0, $1, by: "isozyme_qsort") }),
  LibraryFunction(["bsearch"], .lowered { replace($0, $1, by: "isozyme_bsearch") }),
]

/// The run-time support of registered derivatives.
let registration: [LibraryFunction] = [
  LibraryFunction(["isozyme_scratch_take", "isozyme_scratch_drop", "isozyme_scratch_holds"], .inactive(.none)),
  LibraryFunction(["isozyme_call_release", "isozyme_release_shadow"], .inactive(.writes)),
]

/// Calls a support function.
func support(_ builder: Builder, _ name: String, _ arguments: [Value], _ result: IRType) -> Value {
  builder.call(builder.module.declare(name, type: .function(arguments.map(\.type), returning: result)), arguments)
}

/// Calls a support function with the arguments of `call`.
func replace(_ builder: Builder, _ call: Value, by name: String) -> Value? {
  support(builder, name, call.arguments, call.type)
}
