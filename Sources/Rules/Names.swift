/// A mathematical function as a symbol spells it: what is computed, in which format.
public struct MathSymbol: Hashable, Sendable {
  /// The meaning.
  public let function: ScalarFunction
  /// The format of its real operands.
  public let format: FloatFormat

  /// A function in a format.
  public init(function: ScalarFunction, format: FloatFormat) {
    self.function = function
    self.format = format
  }
}

/// The scalar function that a symbol of libm, of its kin or of LLVM names; nil for any other symbol.
///
/// - Parameters:
///   - name: a libm name with or without suffix (`sin`, `sinf`, `sinl`, `sinf128`), its forms of other libraries
///     (`__sin_finite`, `__nv_sinf`, `__ocml_sin_f64`, `__fd_sin_1`), or an LLVM intrinsic with or without its type
///     suffix (`llvm.sin.v2f64`).
///   - format: the format of the first real operand. A libm name whose suffix contradicts it is some other function.
public func mathSymbol(named name: String, formatOfFirstReal format: FloatFormat) -> ScalarFunction? {
  if name.hasPrefix("llvm.") { return intrinsicFunction(named: name) }
  return libraryFunction(named: name, format: format)
}

extension MathSymbol {
  /// The function and format that a name spells, where the first real operand has the given format.
  public init?(named name: String, formatOfFirstReal format: FloatFormat) {
    guard let function = mathSymbol(named: name, formatOfFirstReal: format) else { return nil }
    self.init(function: function, format: format)
  }
}

/// The intrinsics by base name, with what no `spelling` says.
private let intrinsics: [String: ScalarFunction] = {
  var table: [String: ScalarFunction] = [
    "llvm.maximum": .maximum, "llvm.minimum": .minimum,
    "llvm.nvvm.fabs": .abs, "llvm.nvvm.fmin": .fmin, "llvm.nvvm.fmax": .fmax, "llvm.nvvm.fma": .fma,
    "llvm.nvvm.sqrt": .sqrt, "llvm.nvvm.rsqrt": .rsqrt, "llvm.nvvm.sin": .sin, "llvm.nvvm.cos": .cos,
    "llvm.nvvm.ex2": .exp2, "llvm.nvvm.lg2": .log2, "llvm.nvvm.floor": .floor, "llvm.nvvm.ceil": .ceil,
    "llvm.nvvm.trunc": .trunc, "llvm.nvvm.tanh": .tanh,
    "llvm.x86.avx.rcp": .reciprocal, "llvm.x86.sse.rsqrt": .rsqrt, "llvm.x86.avx.rsqrt": .rsqrt,
  ]
  for function in ScalarFunction.allCases {
    if case .intrinsic(let base) = function.spelling { table[base] = function }
  }
  return table
}()

/// The function of an intrinsic by name: the base is `llvm.` and one component, `llvm.nvvm.` and one, or `llvm.x86.` and two. What follows
/// (types, and NVVM's rounding modes) does not change the function.
private func intrinsicFunction(named name: String) -> ScalarFunction? {
  let components = name.split(separator: ".", omittingEmptySubsequences: false)
  let length = components.count < 2 ? 2 : components[1] == "nvvm" ? 3 : components[1] == "x86" ? 4 : 2
  return intrinsics[components.prefix(length).joined(separator: ".")]
}

/// The libm functions by the name of the `double` form.
private let libraryFunctions: [String: ScalarFunction] = {
  var table: [String: ScalarFunction] = [
    "fmod": .rem, "fabs": .abs, "drem": .remainder, "gamma": .lgamma, "pow10": .exp10, "logp1": .log1p,
    "ldexp": .scale, "scalbn": .scale, "scalbln": .scale,
    "fmaximum_num": .maximumnum, "fminimum_num": .minimumnum,
  ]
  let ownNames: Set<ScalarFunction> = [
    .fma, .sqrt, .rsqrt, .cbrt, .hypot, .pow, .powr, .pown, .rootn, .compoundn,
    .exp, .exp2, .exp10, .expm1, .exp2m1, .exp10m1, .log, .log2, .log10, .log1p, .log2p1, .log10p1,
    .fmax, .fmin, .copysign, .floor, .ceil, .trunc, .round, .roundeven, .rint, .nearbyint,
    .sin, .cos, .tan, .asin, .acos, .atan, .atan2, .sinh, .cosh, .tanh,
  ]
  for function in ScalarFunction.allCases {
    switch function.spelling {
    case .library(let base), .runtime(let base): table[base] = function
    case .instruction, .intrinsic: break
    }
    if ownNames.contains(function) { table["\(function)"] = function }
  }
  return table
}()

/// The suffixes of libm names and the formats that go with them. `l` is the `long double` of the target.
private let suffixes: [(text: String, formats: Set<FloatFormat>)] = [
  ("", [.double]), ("f", [.single]), ("l", [.extended, .quad, .double]),
  ("f16", [.half]), ("f32", [.single]), ("f64", [.double]), ("f128", [.quad]), ("f32x", [.double]), ("f64x", [.extended]),
]

/// The function that a libm name, or a name of its kin, spells.
private func libraryFunction(named name: String, format: FloatFormat) -> ScalarFunction? {
  if let function = plainFunction(named: name[...], format: format) { return function }
  if let inner = name.between("__", "_finite") { return plainFunction(named: inner, format: format) }
  if let inner = name.between("__nv_fast_", "") ?? name.between("__nv_", "") {
    return inner == "powi" || inner == "powif" ? .powi : plainFunction(named: inner, format: format)
  }
  if let inner = name.between("__fd_", "_1") { return format == .double ? libraryFunctions[String(inner)] : nil }
  if let inner = name.between("__fs_", "_1") { return format == .single ? libraryFunctions[String(inner)] : nil }
  for (suffix, format_) in [("_f16", FloatFormat.half), ("_f32", .single), ("_f64", .double)] where format_ == format {
    if let inner = name.between("__ocml_", suffix) { return libraryFunctions[String(inner)] }
  }
  return otherNames[name].flatMap { $0.format == format ? $0.function : nil }
}

/// A base name with a suffix that fits the format.
private func plainFunction(named name: Substring, format: FloatFormat) -> ScalarFunction? {
  for (suffix, formats) in suffixes where formats.contains(format) {
    if let base = name.between("", suffix), let function = libraryFunctions[String(base)] { return function }
  }
  return nil
}

/// Names that follow no pattern: compiler-rt's integer powers and Apple's extensions.
private let otherNames: [String: MathSymbol] = [
  "__powihf2": MathSymbol(function: .powi, format: .half),
  "__powisf2": MathSymbol(function: .powi, format: .single),
  "__powidf2": MathSymbol(function: .powi, format: .double),
  "__powixf2": MathSymbol(function: .powi, format: .extended),
  "__powitf2": MathSymbol(function: .powi, format: .quad),
  "__exp10": MathSymbol(function: .exp10, format: .double),
  "__exp10f": MathSymbol(function: .exp10, format: .single),
  "__sinpi": MathSymbol(function: .sinpi, format: .double),
  "__sinpif": MathSymbol(function: .sinpi, format: .single),
  "__cospi": MathSymbol(function: .cospi, format: .double),
  "__cospif": MathSymbol(function: .cospi, format: .single),
  "__tanpi": MathSymbol(function: .tanpi, format: .double),
  "__tanpif": MathSymbol(function: .tanpi, format: .single),
]

extension StringProtocol where SubSequence == Substring {
  /// What is between a prefix and a suffix; nil if one is missing or nothing is left.
  fileprivate func between(_ prefix: String, _ suffix: String) -> Substring? {
    guard hasPrefix(prefix), hasSuffix(suffix), count > prefix.count + suffix.count else { return nil }
    return dropFirst(prefix.count).dropLast(suffix.count)
  }
}
