internal import CLLVM
internal import LLVMBridge

/// Spaces of memory that share no byte while a function runs, so that LLVM may move accesses of one past those of another
/// (`!alias.scope`, `!noalias`; LangRef, "noalias" and "alias.scope" metadata).
///
/// What is said holds for one execution of the function: LLVM renames the spaces where it inlines the function.
public struct MemorySpaces<Space: CaseIterable & Hashable> {
  private let scopes: [OpaquePointer?]

  /// Declares the spaces of `Space` for a function.
  /// - Parameter builder: builds in a block of the function that is executed once.
  public init(_ builder: Builder) {
    var scopes = [OpaquePointer?](repeating: nil, count: Space.allCases.count)
    IsozymeDeclareSpaces(builder.ref, &scopes, scopes.count)
    self.scopes = scopes
  }

  /// Says in which space the bytes lie that a load or store accesses.
  public func put(_ access: Value, in space: Space) {
    guard let index = Array(Space.allCases).firstIndex(of: space) else { unreachable("a space that is none") }
    IsozymeSetSpace(access.ref, scopes, scopes.count, index)
  }
}
