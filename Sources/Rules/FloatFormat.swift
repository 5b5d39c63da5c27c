/// The floating-point formats of LLVM IR that a scalar function can work in.
public enum FloatFormat: Hashable, Sendable, CaseIterable {
  /// IEEE 754 binary16 (`half`).
  case half
  /// The upper half of a binary32 (`bfloat`).
  case bfloat
  /// IEEE 754 binary32 (`float`).
  case single
  /// IEEE 754 binary64 (`double`).
  case double
  /// The 80-bit format of the x87 (`x86_fp80`).
  case extended
  /// IEEE 754 binary128 (`fp128`).
  case quad
}
