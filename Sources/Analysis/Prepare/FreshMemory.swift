import IR

/// Says of what the library's allocators return that nothing else leads there (`noalias`), as clang does where a header declares them
/// so, and as LLVM infers in pipelines that a snapshot is taken in front of.
enum FreshMemory {
  static func mark(in function: Function, _ library: LibraryTable) {
    for call in function.instructions where call.opcode == .call {
      guard let name = call.calledFunction?.name, library.declared.meanings[name] == nil,
        case .allocation? = library[name]?.meaning, case .allocation = call.callKind(library)
      else { continue }
      call.callAddAttribute("noalias", at: .result)
    }
  }
}
