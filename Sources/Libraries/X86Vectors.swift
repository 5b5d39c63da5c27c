import Analysis
import IR

/// The intrinsics of x86 (SSE to AVX2, FMA, F16C) that clang does not express by general instructions, by such with the same
/// value. Source: Intel, "Software Developer's Manual", volume 2. Names are those of LLVM's `IntrinsicsX86.td`.
let x86Vectors: [LibraryFunction] = selections + sums + conversions + masks + memory + withoutDerivative

/// Minimum, maximum and choice by sign.
private let selections: [LibraryFunction] = [
  // min(a, b) = a < b ? a : b, so b for NaN and for zeros.
  whole(["sse.min.ps", "sse2.min.pd", "avx.min.ps.256", "avx.min.pd.256"]) { extremum($0, $1, .less) },
  whole(["sse.max.ps", "sse2.max.pd", "avx.max.ps.256", "avx.max.pd.256"]) { extremum($0, $1, .greater) },
  lowest(["sse.min.ss", "sse2.min.sd"]) { extremum($0, $1, .less) },
  lowest(["sse.max.ss", "sse2.max.sd"]) { extremum($0, $1, .greater) },
  whole(["sse41.blendvps", "sse41.blendvpd", "avx.blendv.ps.256", "avx.blendv.pd.256"]) { builder, call in
    builder.select(isNegative(builder, call.operand(2)), call.operand(1), call.operand(0))
  },
  // Estimates of one element are those of all.
  lowest(["sse.rcp.ss"]) { builder, call in call1(builder, "llvm.x86.sse.rcp.ps", call.operand(0)) },
  lowest(["sse.rsqrt.ss"]) { builder, call in call1(builder, "llvm.x86.sse.rsqrt.ps", call.operand(0)) },
  lowest(["sse41.round.ss"]) { builder, call in rounded(builder, call, "llvm.x86.sse41.round.ps") },
  lowest(["sse41.round.sd"]) { builder, call in rounded(builder, call, "llvm.x86.sse41.round.pd") },
]

/// Sums of neighbours, alternating sums, dot products, fused products.
private let sums: [LibraryFunction] = [
  whole(["sse3.hadd.ps", "sse3.hadd.pd", "avx.hadd.ps.256", "avx.hadd.pd.256"]) { builder, call in
    let (even, odd) = neighbours(builder, call.operand(0), call.operand(1))
    return builder.float(.add, even, odd)
  },
  whole(["sse3.hsub.ps", "sse3.hsub.pd", "avx.hsub.ps.256", "avx.hsub.pd.256"]) { builder, call in
    let (even, odd) = neighbours(builder, call.operand(0), call.operand(1))
    return builder.float(.sub, even, odd)
  },
  whole(["sse3.addsub.ps", "sse3.addsub.pd", "avx.addsub.ps.256", "avx.addsub.pd.256"]) { builder, call in
    let (a, b) = (call.operand(0), call.operand(1))
    return alternating(builder, builder.float(.sub, a, b), builder.float(.add, a, b))
  },
  whole(["fma.vfmaddsub.ps", "fma.vfmaddsub.pd", "fma.vfmaddsub.ps.256", "fma.vfmaddsub.pd.256"]) { builder, call in
    let (a, b, c) = (call.operand(0), call.operand(1), call.operand(2))
    let fma = builder.module.intrinsic("llvm.fma", overloads: [a.type])
    return alternating(builder, builder.call(fma, [a, b, builder.negate(c)]), builder.call(fma, [a, b, c]))
  },
  whole(["sse41.dpps", "sse41.dppd", "avx.dp.ps.256"], dotProduct),
]

/// Conversions between formats.
private let conversions: [LibraryFunction] = [
  whole(["sse2.cvtpd2ps"]) { builder, call in
    let narrow = builder.cast(.fptrunc, call.operand(0), to: .vector(of: builder.context.single, count: 2))
    return builder.shuffle(narrow, narrow.type.zero, [0, 1, 2, 3])
  },
  whole(["avx.cvt.pd2.ps.256"]) { builder, call in builder.cast(.fptrunc, call.operand(0), to: call.type) },
  whole(["sse2.cvtsd2ss"]) { builder, call in
    let zero = builder.context.int32.zero
    let narrow = builder.cast(.fptrunc, builder.extractElement(call.operand(1), zero), to: builder.context.single)
    return builder.insertElement(narrow, into: call.operand(0), zero)
  },
  // To nearest, or as the environment says.
  whole(["vcvtps2ph.128", "vcvtps2ph.256"]) { builder, call in
    let x = call.operand(0)
    guard let rounding = call.operand(1).integerConstant, rounding & 7 == 0 || rounding & 7 == 4 else { return nil }
    let count = x.type.elementCount
    let halves = builder.cast(.fptrunc, x, to: .vector(of: builder.context.float(.half), count: count))
    let wide = builder.shuffle(halves, halves.type.zero, Array(0..<8))
    return builder.cast(.bitcast, wide, to: call.type)
  },
]

/// Comparisons of the lowest element, which leave the others; permutations known at run time.
private let masks: [LibraryFunction] = [
  lowest(["sse.cmp.ss", "sse2.cmp.sd"]) { builder, call in
    guard let number = call.operand(2).integerConstant else { return nil }
    let (a, b) = (call.operand(0), call.operand(1))
    let bits = IRType.vector(
      of: builder.context.integer(builder.module.dataLayout.storeSize(a.type.elementType) * 8), count: a.type.elementCount)
    let mask = builder.cast(.sext, builder.fcmp(predicates[number & 15], a, b), to: bits)
    return builder.cast(.bitcast, mask, to: a.type)
  },
  whole(["avx.vpermilvar.ps", "avx.vpermilvar.ps.256"]) { builder, call in permuted(builder, call, shift: 0, lane: 4) },
  whole(["avx.vpermilvar.pd", "avx.vpermilvar.pd.256"]) { builder, call in permuted(builder, call, shift: 1, lane: 2) },
  whole(["avx2.permps"]) { builder, call in permuted(builder, call, shift: 0, lane: 8) },
  whole(["sse41.insertps"]) { builder, call in
    guard let control = call.operand(2).integerConstant else { return nil }
    let kept = (0..<4).map { $0 == control >> 4 & 3 ? 4 + (control >> 6 & 3) : $0 }
    let inserted = builder.shuffle(call.operand(0), call.operand(1), kept)
    return builder.shuffle(inserted, call.type.zero, (0..<4).map { control >> $0 & 1 == 1 ? 4 + $0 : $0 })
  },
]

/// Memory under a mask of signs, and gathered from several places.
private let memory: [LibraryFunction] = [
  whole(
    ["ps", "pd", "ps.256", "pd.256"].map { "avx.maskload.\($0)" } + ["d", "q", "d.256", "q.256"].map { "avx2.maskload.\($0)" }
  ) {
    builder, call in
    let access = MaskedAccess(builder, call, call.type.elementType)
    return access.load(call.type, otherwise: call.type.zero, isNegative(builder, call.operand(1))) {
      access.element($0, of: call.operand(0))
    }
  },
  whole(
    ["ps", "pd", "ps.256", "pd.256"].map { "avx.maskstore.\($0)" } + ["d", "q", "d.256", "q.256"].map { "avx2.maskstore.\($0)" }
  ) {
    builder, call in
    let access = MaskedAccess(builder, call, call.operand(2).type.elementType)
    access.store(call.operand(2), isNegative(builder, call.operand(1))) { access.element($0, of: call.operand(0)) }
    return call.operand(2)
  },
  whole(
    ["d", "q"].flatMap { index in
      ["ps", "pd", "d", "q"].flatMap { ["avx2.gather.\(index).\($0)", "avx2.gather.\(index).\($0).256"] }
    },
    gathered),
]

/// What has no derivative: comparisons, signs, roundings, conversions to integers, the state of the processor.
private let withoutDerivative: [LibraryFunction] = [
  LibraryFunction(
    ["sse", "sse2"].flatMap { level in
      ["comi", "ucomi"].flatMap { name in
        ["eq", "lt", "le", "gt", "ge", "neq"].map { "llvm.x86.\(level).\(name)\($0).\(level == "sse" ? "ss" : "sd")" }
      }
    }
      + [
        "sse.movmsk.ps", "sse2.movmsk.pd", "avx.movmsk.ps.256", "avx.movmsk.pd.256", "sse2.pmovmskb.128", "avx2.pmovmskb",
        "sse.cvtss2si", "sse.cvtss2si64", "sse.cvttss2si", "sse.cvttss2si64", "sse2.cvtsd2si", "sse2.cvtsd2si64",
        "sse2.cvttsd2si", "sse2.cvttsd2si64", "sse2.cvtps2dq", "sse2.cvttps2dq", "sse2.cvtpd2dq", "sse2.cvttpd2dq",
        "avx.cvt.pd2dq.256", "avx.cvtt.pd2dq.256", "avx.cvt.ps2dq.256", "avx.cvtt.ps2dq.256", "sse41.round.ps", "sse41.round.pd",
        "avx.round.ps.256", "avx.round.pd.256", "sse.cmp.ps", "sse2.cmp.pd", "avx.cmp.ps.256", "avx.cmp.pd.256",
        "sse41.ptestz", "sse41.ptestc", "sse41.ptestnzc", "avx.ptestz.256", "avx.ptestc.256", "avx.ptestnzc.256",
        "sse.sfence", "sse2.lfence", "sse2.mfence", "sse2.pause", "sse.ldmxcsr", "avx.vzeroupper", "avx.vzeroall",
      ].map { "llvm.x86.\($0)" }
      + ["z", "c", "nzc"].flatMap { test in ["ps", "pd", "ps.256", "pd.256"].map { "llvm.x86.avx.vtest\(test).\($0)" } },
    .inactive(.none)),
  LibraryFunction(["llvm.x86.sse.stmxcsr"], .inactive(.writes)),
]

/// The predicates of comparisons by their number.
private let predicates: [FloatPredicate] = [
  .equal, .less, .lessOrEqual, .unordered, .unorderedOrNotEqual, .unorderedOrGreaterOrEqual, .unorderedOrGreater, .ordered,
  .unorderedOrEqual, .unorderedOrLess, .unorderedOrLessOrEqual, .never, .notEqual, .greaterOrEqual, .greater, .always,
]

/// Intrinsics that are the same as some instructions.
private func whole(_ names: [String], _ rewrite: @escaping @Sendable (Builder, Value) -> Value?) -> LibraryFunction {
  LibraryFunction(names.map { "llvm.x86.\($0)" }, .lowered(rewrite))
}

/// Intrinsics that compute the lowest element so, and take the others from the first operand.
private func lowest(_ names: [String], _ rewrite: @escaping @Sendable (Builder, Value) -> Value?) -> LibraryFunction {
  whole(names) { builder, call in
    let count = call.type.elementCount
    return rewrite(builder, call).map { builder.shuffle(call.operand(0), $0, [count] + Array(1..<count)) }
  }
}

private func extremum(_ builder: Builder, _ call: Value, _ predicate: FloatPredicate) -> Value {
  let (a, b) = (call.operand(0), call.operand(1))
  return builder.select(builder.fcmp(predicate, a, b), a, b)
}

private func call1(_ builder: Builder, _ name: String, _ operand: Value) -> Value {
  builder.call(builder.module.intrinsic(name, overloads: []), [operand])
}

private func rounded(_ builder: Builder, _ call: Value, _ name: String) -> Value {
  builder.call(builder.module.intrinsic(name, overloads: []), [call.operand(1), call.operand(2)])
}

/// Element by element, whether the highest bit is set.
private func isNegative(_ builder: Builder, _ mask: Value) -> Value {
  let size = builder.module.dataLayout.storeSize(mask.type.elementType) * 8
  let bits = IRType.vector(of: builder.context.integer(size), count: mask.type.elementCount)
  return builder.icmp(.signedLess, builder.cast(.bitcast, mask, to: bits), bits.zero)
}

/// The elements with even and with odd numbers of a and b, by pieces of 128 bits.
private func neighbours(_ builder: Builder, _ a: Value, _ b: Value) -> (Value, Value) {
  let count = a.type.elementCount
  let piece = 16 / builder.module.dataLayout.storeSize(a.type.elementType)
  let even = stride(from: 0, to: count, by: piece).flatMap { start in
    [0, count].flatMap { side in stride(from: start, to: start + piece, by: 2).map { $0 + side } }
  }
  return (builder.shuffle(a, b, even), builder.shuffle(a, b, even.map { $0 + 1 }))
}

/// The elements of `even` with even numbers, and the others of `odd`.
private func alternating(_ builder: Builder, _ even: Value, _ odd: Value) -> Value {
  let count = even.type.elementCount
  return builder.shuffle(even, odd, (0..<count).map { $0 % 2 == 0 ? $0 : count + $0 })
}

/// Products of the elements that bits 4 to 7 of the control take, summed in pairs, where bits 0 to 3 say; else zero.
private func dotProduct(_ builder: Builder, _ call: Value) -> Value? {
  let (a, b) = (call.operand(0), call.operand(1))
  guard let control = call.operand(2).integerConstant else { return nil }
  let count = call.type.elementCount
  let piece = 16 / builder.module.dataLayout.storeSize(call.type.elementType)
  func masked(_ vector: Value, _ first: Int) -> Value {
    builder.shuffle(vector, call.type.zero, (0..<count).map { control >> (first + $0 % piece) & 1 == 1 ? $0 : count + $0 })
  }
  var sum = masked(builder.float(.mul, a, b), 4)
  // Each element and its neighbour, then each pair and the other one: order does not matter for two.
  for distance in piece == 4 ? [1, 2] : [1] {
    sum = builder.float(.add, sum, builder.shuffle(sum, sum, (0..<count).map { $0 ^ distance }))
  }
  return masked(sum, 0)
}

/// Elements chosen by numbers that another vector holds, from bit `shift` on, within pieces of `lane` elements.
private func permuted(_ builder: Builder, _ call: Value, shift: Int, lane: Int) -> Value {
  let (vector, choice) = (call.operand(0), call.operand(1))
  let type = choice.type.elementType
  return (0..<call.type.elementCount).reduce(call.type.poison) { result, index in
    let place = builder.context.int32.constant(index)
    let number = builder.integer(.lshr, builder.extractElement(choice, place), type.constant(shift))
    let within = builder.integer(.and, number, type.constant(lane - 1))
    let from = builder.integer(.add, within, type.constant(index / lane * lane))
    return builder.insertElement(builder.extractElement(vector, from), into: result, place)
  }
}

/// Elements at base + index · scale where the mask is negative, else those of the first operand; zero where there is no index.
private func gathered(_ builder: Builder, _ call: Value) -> Value? {
  let (source, base, indices, mask) = (call.operand(0), call.operand(1), call.operand(2), call.operand(3))
  guard let scale = call.operand(4).integerConstant else { return nil }
  let context = builder.context
  let access = MaskedAccess(builder, call, call.type.elementType)
  let count = min(call.type.elementCount, indices.type.elementCount)
  let taken = Array(0..<count)
  let signs = isNegative(builder, mask)
  let result = access.load(call.type, otherwise: source, builder.shuffle(signs, signs, taken)) { index in
    let number = access.part(index, of: indices)
    let wide = number.type == context.int64 ? number : builder.cast(.sext, number, to: context.int64)
    return builder.offset(base, by: builder.integer(.mul, wide, context.constant(scale)))
  }
  let all = call.type.elementCount
  return count == all ? result : builder.shuffle(result, call.type.zero, (0..<all).map { $0 < count ? $0 : all + $0 })
}
