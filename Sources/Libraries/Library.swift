public import Analysis

extension LibraryTable {
  /// All families of library functions, and the run-time support.
  public static let standard = LibraryTable(
    allocation + mathematics + complexFunctions + vectors + x86Vectors + x86Shifts + inputOutput + exceptions + sanitizers
      + registration
      + cxxRuntime + cxxThrowing + cxxContainers + locks + refused,
    byPrefix: atomics + cxxInactive + cxxRefused, runtime: PackageResources.Runtime_ll, mayCall: mayCallThroughPointer)

  /// The families that only compute.
  public static let numerical = LibraryTable(
    mathematics + complexFunctions + x86Vectors + x86Shifts, runtime: PackageResources.Runtime_ll)

  /// Definitions of the functions that check derivatives at run time, as IR text.
  public static let verification = PackageResources.Verification_ll
}
