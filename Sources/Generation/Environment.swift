public import Analysis
public import IR

/// What the generators of one module share.
public struct Environment {
  /// The module that is written into.
  public let module: Module
  /// Facts of library functions.
  public let library: LibraryTable
  /// What registers and memory hold.
  public let types: Types
  /// Which global variables have shadows.
  public let globals: GlobalActivity
  /// The shadows of global variables.
  public let globalShadows: GlobalShadows
  /// The functions of another derivative, declared now and written later.
  public let derivative: (Request) -> Derivative

  /// An environment.
  public init(
    module: Module, library: LibraryTable, types: Types, globals: GlobalActivity, globalShadows: GlobalShadows,
    derivative: @escaping (Request) -> Derivative
  ) {
    self.module = module
    self.library = library
    self.types = types
    self.globals = globals
    self.globalShadows = globalShadows
    self.derivative = derivative
  }
}
