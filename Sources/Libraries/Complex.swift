import Analysis
import IR
import Rules

/// Functions of complex numbers: C99's `<complex.h>`, and what compilers call for products and quotients.
///
/// They are lowered to real functions of real and imaginary parts. On x86-64 a complex number in a call is two reals
/// (`double`), a vector of two (`float`), or an address of two (`long double`); a result is a pair or a vector.
let complexFunctions: [LibraryFunction] =
  ComplexFunction.all.map { function in
    LibraryFunction(
      symbols(of: function.name),
      .lowered { builder, call in
        let (operands, suffix) = parts(builder, call)
        func component(_ name: String) -> Value {
          support(builder, "isozyme_\(function.name)_\(name)\(suffix)", operands, operands[0].type)
        }
        return complexNumber(builder, call.type, component("re"), component("im"))
      })
  } + [
    // libm computes both so.
    lowered("cabs") { builder, z, suffix in support(builder, "hypot" + suffix, [z.re, z.im], z.re.type) },
    lowered("carg") { builder, z, suffix in support(builder, "atan2" + suffix, [z.im, z.re], z.re.type) },
    lowered("creal") { _, z, _ in z.re },
    lowered("cimag") { _, z, _ in z.im },
    LibraryFunction(
      symbols(of: "conj"),
      .lowered { builder, call in
        let (z, _) = parts(builder, call)
        return complexNumber(builder, call.type, z[0], builder.negate(z[1]))
      }),
    LibraryFunction(
      symbols(of: "cproj"),
      .lowered { builder, call in
        let (z, _) = parts(builder, call)
        return projection(builder, call.type, z[0], z[1])
      }),
  ]

/// The symbols of a function in `double`, `float` and `long double`.
private func symbols(of name: String) -> [String] {
  switch name {
  case "cmul": ["__muldc3", "__mulsc3", "__mulxc3"]
  case "cdiv": ["__divdc3", "__divsc3", "__divxc3"]
  default: [name, name + "f", name + "l"]
  }
}

/// A function of one complex number with a real result.
private func lowered(
  _ name: String, _ rewrite: @escaping @Sendable (Builder, (re: Value, im: Value), String) -> Value
) -> LibraryFunction {
  LibraryFunction(
    symbols(of: name),
    .lowered { builder, call in
      let (z, suffix) = parts(builder, call)
      return rewrite(builder, (z[0], z[1]), suffix)
    })
}

/// The real and imaginary parts of all operands, and the suffix of their format.
private func parts(_ builder: Builder, _ call: Value) -> (reals: [Value], suffix: String) {
  let context = builder.context
  let reals = call.arguments.flatMap { argument -> [Value] in
    switch argument.type.kind {
    case .vector: [0, 1].map { builder.extractElement(argument, context.int32.constant($0)) }
    case .pointer:
      [0, 16].map { builder.load(context.float(.extended), from: builder.offset(argument, by: $0)) }
    default: [argument]
    }
  }
  switch reals[0].type.floatFormat {
  case .single: return (reals, "f")
  case .extended: return (reals, "l")
  default: return (reals, "")
  }
}

/// A complex number as calls return it.
private func complexNumber(_ builder: Builder, _ type: IRType, _ re: Value, _ im: Value) -> Value {
  guard type.kind == .vector else { return builder.insert(im, into: builder.insert(re, into: type.poison, 0), 1) }
  let first = builder.insertElement(re, into: type.poison, builder.context.int32.constant(0))
  return builder.insertElement(im, into: first, builder.context.int32.constant(1))
}

/// z, but ∞ ± 0i where a part is infinite.
private func projection(_ builder: Builder, _ type: IRType, _ re: Value, _ im: Value) -> Value {
  let infinity = re.type.constant(decimal: "inf")
  func isInfinite(_ x: Value) -> Value {
    let magnitude = builder.call(builder.module.intrinsic("llvm.fabs", overloads: [x.type]), [x])
    return builder.fcmp(.equal, magnitude, infinity)
  }
  let far = builder.integer(.or, isInfinite(re), isInfinite(im))
  let zero = builder.call(builder.module.intrinsic("llvm.copysign", overloads: [im.type]), [im.type.zero, im])
  return complexNumber(builder, type, builder.select(far, infinity, re), builder.select(far, zero, im))
}
