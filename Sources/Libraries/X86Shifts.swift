import Analysis
import IR

/// The shifts of vectors of integers of x86 (SSE2, AVX2), by general instructions. Source: Intel, "Software Developer's
/// Manual", volume 2, PSLL, PSRL, PSRA, VPSLLV.
let x86Shifts: [LibraryFunction] = Shift.allCases.flatMap { shift in
  [
    // All elements by one number.
    shift.functions(["sse2.#i.", "avx2.#i."], ["w", "d", "q"]) { _, call in call.operand(1) },
    // All elements by the low 64 bits of a vector.
    shift.functions(["sse2.#.", "avx2.#."], ["w", "d", "q"]) { builder, call in
      let words = IRType.vector(of: builder.context.int64, count: 2)
      return builder.extractElement(builder.cast(.bitcast, call.operand(1), to: words), builder.context.int32.zero)
    },
    // Each element by a number of its own.
    shift.functions(["avx2.#v."], ["d", "q", "d.256", "q.256"]) { _, call in call.operand(1) },
  ]
}

private enum Shift: String, CaseIterable {
  case left = "psll"
  case right = "psrl"
  case rightWithSign = "psra"

  /// The intrinsics named so, with `#` for the kind of shift, whose number of places `count` finds: a vector, or one for all.
  func functions(
    _ names: [String], _ suffixes: [String], count: @escaping @Sendable (Builder, Value) -> Value
  ) -> LibraryFunction {
    let full = names.flatMap { name in suffixes.map { "llvm.x86." + name.replacing("#", with: rawValue) + $0 } }
    return LibraryFunction(full, .lowered { builder, call in shifted(builder, call, by: count(builder, call)) })
  }

  /// A count of the width of an element or more leaves nothing, or the sign.
  private func shifted(_ builder: Builder, _ call: Value, by count: Value) -> Value {
    let element = call.type.elementType
    let bits = element.integerBits
    let isLess = builder.icmp(.unsignedLess, count, count.type.constant(bits))
    let limited = builder.select(isLess, count, count.type.constant(bits - 1))
    let same =
      count.type.kind == .vector
      ? limited : builder.splat(builder.cast(count.type.integerBits > bits ? .trunc : .zext, limited, to: element), as: call.type)
    switch self {
    case .left: return builder.select(isLess, builder.integer(.shl, call.operand(0), same), call.type.zero)
    case .right: return builder.select(isLess, builder.integer(.lshr, call.operand(0), same), call.type.zero)
    case .rightWithSign: return builder.integer(.ashr, call.operand(0), same)
    }
  }
}
