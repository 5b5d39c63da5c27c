import Rules
import Testing

/// Symbols and spellings.
@Suite struct NameTests {
  /// The functions of glibc's <math.h> that map reals (and an integer) to one real, with the function they compute.
  static let mathHeader: [(String, ScalarFunction)] = [
    ("acos", .acos), ("asin", .asin), ("atan", .atan), ("atan2", .atan2), ("cos", .cos), ("sin", .sin), ("tan", .tan),
    ("cosh", .cosh), ("sinh", .sinh), ("tanh", .tanh), ("acosh", .acosh), ("asinh", .asinh), ("atanh", .atanh),
    ("exp", .exp), ("ldexp", .scale), ("log", .log), ("log10", .log10), ("exp10", .exp10), ("expm1", .expm1),
    ("log1p", .log1p), ("logb", .logb), ("exp2", .exp2), ("log2", .log2), ("pow", .pow), ("sqrt", .sqrt),
    ("hypot", .hypot), ("cbrt", .cbrt), ("ceil", .ceil), ("fabs", .abs), ("floor", .floor), ("fmod", .rem),
    ("drem", .remainder), ("significand", .significand), ("copysign", .copysign), ("j0", .j0), ("j1", .j1), ("jn", .jn),
    ("y0", .y0), ("y1", .y1), ("yn", .yn), ("erf", .erf), ("erfc", .erfc), ("lgamma", .lgamma), ("tgamma", .tgamma),
    ("gamma", .lgamma), ("rint", .rint), ("nextafter", .nextafter), ("nexttoward", .nexttoward), ("nextdown", .nextdown),
    ("nextup", .nextup), ("remainder", .remainder), ("scalbn", .scale), ("scalbln", .scale), ("nearbyint", .nearbyint),
    ("round", .round), ("trunc", .trunc), ("fdim", .fdim), ("fmax", .fmax), ("fmin", .fmin), ("fma", .fma),
    ("roundeven", .roundeven), ("fmaxmag", .maxmag), ("fminmag", .minmag), ("fmaximum", .maximum), ("fminimum", .minimum),
    ("fmaximum_num", .maximumnum), ("fminimum_num", .minimumnum), ("fmaximum_mag", .maximummag),
    ("fminimum_mag", .minimummag), ("fmaximum_mag_num", .maximummagnum), ("fminimum_mag_num", .minimummagnum),
    ("scalb", .scalb), ("pow10", .exp10),
    // C23, not in every libm.
    ("acospi", .acospi), ("asinpi", .asinpi), ("atanpi", .atanpi), ("atan2pi", .atan2pi), ("cospi", .cospi),
    ("sinpi", .sinpi), ("tanpi", .tanpi), ("exp2m1", .exp2m1), ("exp10m1", .exp10m1), ("log2p1", .log2p1),
    ("log10p1", .log10p1), ("logp1", .log1p), ("rsqrt", .rsqrt), ("powr", .powr), ("pown", .pown), ("rootn", .rootn),
    ("compoundn", .compoundn),
  ]

  @Test(arguments: mathHeader) func mathHeaderMaps(name: String, function: ScalarFunction) {
    #expect(mathSymbol(named: name, formatOfFirstReal: .double) == function)
    #expect(mathSymbol(named: name + "f", formatOfFirstReal: .single) == function)
    #expect(mathSymbol(named: name + "l", formatOfFirstReal: .extended) == function)
    #expect(mathSymbol(named: name + "l", formatOfFirstReal: .quad) == function)
    #expect(mathSymbol(named: name + "f128", formatOfFirstReal: .quad) == function)
    #expect(mathSymbol(named: "__\(name)f_finite", formatOfFirstReal: .single) == function)
    #expect(mathSymbol(named: "__nv_\(name)", formatOfFirstReal: .double) == function)
    // Another function that happens to have the name.
    #expect(mathSymbol(named: name, formatOfFirstReal: .single) == nil)
    #expect(mathSymbol(named: name + "f", formatOfFirstReal: .double) == nil)
    #expect(mathSymbol(named: name + "_", formatOfFirstReal: .double) == nil)
  }

  @Test(
    arguments: [
      ("llvm.sin.f64", .sin), ("llvm.pow.f32", .pow), ("llvm.fmuladd.v2f64", .muladd), ("llvm.powi.f64.i32", .powi),
      ("llvm.ldexp.f64.i32", .scale), ("llvm.fabs.f80", .abs), ("llvm.maxnum.f64", .fmax), ("llvm.minnum.f64", .fmin),
      ("llvm.maximum.f64", .maximum), ("llvm.minimum.f64", .minimum), ("llvm.maximumnum.f64", .maximumnum),
      ("llvm.minimumnum.f64", .minimumnum), ("llvm.exp10.f64", .exp10), ("llvm.atan2.f64", .atan2),
      ("llvm.canonicalize.f32", .canonicalize), ("llvm.sqrt", .sqrt), ("llvm.nvvm.ex2.approx.f", .exp2),
      ("llvm.nvvm.fmin.d", .fmin),
    ] as [(String, ScalarFunction)]) func intrinsicsMap(name: String, function: ScalarFunction)
  {
    #expect(mathSymbol(named: name, formatOfFirstReal: .double) == function)
    #expect(mathSymbol(named: name, formatOfFirstReal: .half) == function)
  }

  @Test(arguments: [
    "", "f", "l", "sine", "si", "llvm.", "llvm", "llvm.si.f64", "llvm.sincos.f64", "llvm.frexp.f64.i32", "llvm.lround.i64.f64",
    "lround", "ilogb", "frexp", "modf", "lgamma_r", "remquo", "abs", "nan", "llvm.memcpy.p0.p0.i64", "__finite", "powi", "add",
    "scale", "rem",
  ]) func othersDoNotMap(name: String) {
    #expect(mathSymbol(named: name, formatOfFirstReal: .double) == nil)
  }

  @Test func namesOfOtherLibraries() {
    #expect(mathSymbol(named: "__powidf2", formatOfFirstReal: .double) == .powi)
    #expect(mathSymbol(named: "__powidf2", formatOfFirstReal: .single) == nil)
    #expect(mathSymbol(named: "__nv_powi", formatOfFirstReal: .double) == .powi)
    #expect(mathSymbol(named: "__nv_fast_expf", formatOfFirstReal: .single) == .exp)
    #expect(mathSymbol(named: "__ocml_sin_f64", formatOfFirstReal: .double) == .sin)
    #expect(mathSymbol(named: "__fd_sin_1", formatOfFirstReal: .double) == .sin)
    #expect(mathSymbol(named: "__sinpif", formatOfFirstReal: .single) == .sinpi)
    #expect(mathSymbol(named: "isozyme_polygammal", formatOfFirstReal: .extended) == .polygamma)
    #expect(MathSymbol(named: "sinf", formatOfFirstReal: .single) == MathSymbol(function: .sin, format: .single))
    #expect(MathSymbol(named: "foo", formatOfFirstReal: .single) == nil)
  }

  /// A function that is called by a name is recognised by that name: what is emitted can be differentiated again.
  @Test(arguments: ScalarFunction.allCases) func spellingIsRecognised(of function: ScalarFunction) {
    switch function.spelling {
    case .instruction: #expect([.add, .sub, .mul, .div, .neg, .rem].contains(function))
    case .intrinsic(let base):
      #expect(mathSymbol(named: base + ".f64", formatOfFirstReal: .double) == function)
    case .library(let base), .runtime(let base):
      #expect(mathSymbol(named: base, formatOfFirstReal: .double) == function)
      #expect(mathSymbol(named: base + "f", formatOfFirstReal: .single) == function)
    }
  }
}
