extension ScalarFunction {
  /// How an emitter calls a function.
  public enum Spelling: Hashable, Sendable {
    /// An instruction: `fadd`, `fsub`, `fmul`, `fdiv`, `fneg`, `frem`.
    case instruction
    /// An intrinsic by its base name (`llvm.sin`), overloaded on the real type, and on the integer type if it has one.
    case intrinsic(String)
    /// A libm function by the base name of its `double` form; the other forms have a suffix (`f`, `l`).
    case library(String)
    /// A function of Isozyme's run-time support by the base name of its `double` form; suffixes as in libm.
    case runtime(String)
  }

  /// How an emitter calls this function.
  ///
  /// An intrinsic where LLVM 22 lowers it for x86-64 Linux to an instruction or to libm in `float`, `double` and
  /// `x86_fp80`. `llvm.maximum` and `llvm.minimum` do not qualify: instruction selection fails for `x86_fp80`.
  public var spelling: Spelling {
    switch self {
    case .add, .sub, .mul, .div, .neg, .rem:
      .instruction
    case .muladd: .intrinsic("llvm.fmuladd")
    case .abs: .intrinsic("llvm.fabs")
    case .fmax: .intrinsic("llvm.maxnum")
    case .fmin: .intrinsic("llvm.minnum")
    case .scale: .intrinsic("llvm.ldexp")
    case .fma, .sqrt, .pow, .powi, .exp, .exp2, .exp10, .log, .log2, .log10, .sin, .cos, .tan, .asin, .acos, .atan,
      .atan2, .sinh, .cosh, .tanh, .maximumnum, .minimumnum, .copysign, .floor, .ceil, .trunc, .round, .roundeven,
      .rint, .nearbyint, .canonicalize:
      .intrinsic("llvm.\(self)")
    case .reciprocal: .intrinsic("llvm.x86.sse.rcp")
    case .polygamma: .runtime("isozyme_polygamma")
    case .maximum: .library("fmaximum")
    case .minimum: .library("fminimum")
    case .maxmag: .library("fmaxmag")
    case .minmag: .library("fminmag")
    case .maximummag: .library("fmaximum_mag")
    case .minimummag: .library("fminimum_mag")
    case .maximummagnum: .library("fmaximum_mag_num")
    case .minimummagnum: .library("fminimum_mag_num")
    default: complexSpellings[self] ?? .library("\(self)")
    }
  }
}
