internal import CLLVM
internal import LLVMBridge

/// Spaces of memory that share no byte while a function runs, so that LLVM may move accesses of one past those of another
/// (`!alias.scope`, `!noalias`; LangRef, "noalias" and "alias.scope" metadata).
///
/// What is said holds for one execution of the function: LLVM renames the spaces where it inlines the function.
public final class MemorySpaces<Space: CaseIterable & Hashable> {
  private let ref: OpaquePointer

  /// Declares the spaces of `Space` for a function.
  /// - Parameter builder: builds in a block of the function that is executed once.
  public init(_ builder: Builder) { ref = IsozymeSpacesCreate(builder.ref, Space.allCases.count) }

  deinit { IsozymeSpacesDispose(ref) }

  /// Says in which space the bytes lie that a load or store accesses.
  public func put(_ access: Value, in space: Space) {
    guard let index = Array(Space.allCases).firstIndex(of: space) else { unreachable("a space that is none") }
    IsozymeSetSpace(ref, access.ref, index)
  }

  /// Says that the access of a shadow is apart from accesses of other shadows, where that was said of the accesses of the primal.
  public func setShadowApart(_ access: Value, like original: Value) { IsozymeSetShadowApart(ref, access.ref, original.ref) }
}
