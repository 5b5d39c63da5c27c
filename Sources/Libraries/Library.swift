public import Analysis

extension LibraryTable {
  /// All families of library functions, and the run-time support.
  public static let standard = LibraryTable(
    allocation + mathematics + complexFunctions + vectors + x86Vectors + inputOutput + exceptions + sanitizers + registration
      + cxxRuntime + cxxThrowing + cxxContainers, inactivePrefixes: cxxInactivePrefixes, runtime: PackageResources.Runtime_ll)

  /// The families that only compute.
  public static let numerical = LibraryTable(
    mathematics + complexFunctions + x86Vectors, runtime: PackageResources.Runtime_ll)
}
