import Analysis
import IR

/// Functions of `<math.h>` with several results, by functions that have a rule.
let mathematics: [LibraryFunction] = [
  LibraryFunction(
    ["sincos", "sincosf", "sincosl"],
    .lowered { builder, call in
      let x = call.operand(0)
      builder.store(intrinsic(builder, "llvm.sin", [x]), to: call.operand(1))
      builder.store(intrinsic(builder, "llvm.cos", [x]), to: call.operand(2))
      return x
    }),
  LibraryFunction(
    ["llvm.sincos"],
    .lowered { builder, call in
      pair(
        builder, call.type, intrinsic(builder, "llvm.sin", [call.operand(0)]), intrinsic(builder, "llvm.cos", [call.operand(0)]))
    }),
  LibraryFunction(
    ["modf", "modff", "modfl"],
    .lowered { builder, call in
      let (fraction, whole) = splitAtPoint(builder, call.operand(0))
      builder.store(whole, to: call.operand(1))
      return fraction
    }),
  LibraryFunction(
    ["llvm.modf"],
    .lowered { builder, call in
      let (fraction, whole) = splitAtPoint(builder, call.operand(0))
      return pair(builder, call.type, fraction, whole)
    }),
  LibraryFunction(
    ["frexp", "frexpf", "frexpl"],
    .lowered { builder, call in
      let exponent = binaryExponent(builder, call.operand(0), call.type)
      builder.store(exponent, to: call.operand(1))
      return scaled(builder, call.operand(0), exponent)
    }),
  LibraryFunction(
    ["llvm.frexp"],
    .lowered { builder, call in
      let exponent = binaryExponent(builder, call.operand(0), call.operand(0).type)
      return pair(builder, call.type, scaled(builder, call.operand(0), exponent), exponent)
    }),
  LibraryFunction(
    ["remquo", "remquof", "remquol"],
    .lowered { builder, call in
      let name = call.calledFunction?.name ?? ""
      _ = support(builder, "isozyme_" + name, call.arguments, call.type)
      let remainder = name.replacing("remquo", with: "remainder")
      return support(builder, remainder, [call.operand(0), call.operand(1)], call.type)
    }),
  LibraryFunction(
    ["lgamma_r", "lgammaf_r", "lgammal_r"],
    .lowered { builder, call in
      let name = call.calledFunction?.name ?? ""
      _ = support(builder, "isozyme_" + name, call.arguments, call.type)
      return support(builder, name.replacing("_r", with: ""), [call.operand(0)], call.type)
    }),
  LibraryFunction(
    [
      "isozyme_remquo", "isozyme_remquof", "isozyme_remquol", "isozyme_lgamma_r", "isozyme_lgammaf_r", "isozyme_lgammal_r",
      "isozyme_tape_peak_bytes",
    ], .inactive(.writes)),
  LibraryFunction(["isozyme_exponent", "isozyme_exponentf", "isozyme_exponentl"], .inactive(.none), mayRunAgain: true),
  LibraryFunction(
    [
      "ilogb", "ilogbf", "ilogbl", "lrint", "lrintf", "lrintl", "llrint", "llrintf", "llrintl", "lround", "lroundf", "lroundl",
      "llround", "llroundf", "llroundl", "abs", "labs", "llabs", "isinf", "isnan", "finite", "__isnan", "__isinf", "__finite",
      "__isnanf", "__isinff", "__finitef", "__isnanl", "__isinfl", "__finitel", "__fpclassify", "__fpclassifyf",
      "__fpclassifyl", "__signbit", "__signbitf", "__signbitl", "div", "ldiv", "lldiv", "nan", "nanf", "nanl", "__issignaling",
    ],
    .inactive(.none), mayRunAgain: true),
]

/// Calls an intrinsic that is overloaded on its first argument's type.
private func intrinsic(_ builder: Builder, _ name: String, _ arguments: [Value]) -> Value {
  builder.call(builder.module.intrinsic(name, overloads: [arguments[0].type]), arguments)
}

private func pair(_ builder: Builder, _ type: IRType, _ first: Value, _ second: Value) -> Value {
  builder.insert(second, into: builder.insert(first, into: type.poison, 0), 1)
}

/// x = fraction + whole, both with the sign of x; the fraction of an infinity is zero.
private func splitAtPoint(_ builder: Builder, _ x: Value) -> (fraction: Value, whole: Value) {
  let whole = intrinsic(builder, "llvm.trunc", [x])
  let isInfinite = builder.fcmp(.equal, intrinsic(builder, "llvm.fabs", [x]), x.type.constant(decimal: "inf"))
  let fraction = builder.select(isInfinite, x.type.zero, builder.float(.sub, x, whole))
  return (intrinsic(builder, "llvm.copysign", [fraction, x]), whole)
}

/// The e of x = m · 2ᵉ, ½ ≤ |m| < 1.
private func binaryExponent(_ builder: Builder, _ x: Value, _ type: IRType) -> Value {
  let suffix: String
  switch x.type.floatFormat {
  case .single: suffix = "f"
  case .extended: suffix = "l"
  default: suffix = ""
  }
  return support(builder, "isozyme_exponent" + suffix, [x], builder.context.int32)
}

/// x · 2⁻ᵉ, exactly.
private func scaled(_ builder: Builder, _ x: Value, _ exponent: Value) -> Value {
  let negated = builder.integer(.sub, exponent.type.zero, exponent)
  return builder.call(builder.module.intrinsic("llvm.ldexp", overloads: [x.type, exponent.type]), [x, negated])
}
