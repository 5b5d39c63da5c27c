// Edits of functions that LLVM's C interface does not offer.

#ifndef ISOZYME_LLVM_BRIDGE_EDITING_H
#define ISOZYME_LLVM_BRIDGE_EDITING_H

#include "CLLVM.h"

#ifdef __cplusplus
extern "C" {
#endif

/// Splits the block of `instruction` in front of it. The new block, named `name`, holds `instruction` and what follows; the
/// old one ends with a jump there. Phis of successors are brought up to date.
LLVMBasicBlockRef _Nonnull IsozymeSplitBlock(LLVMValueRef _Nonnull instruction, const char *_Nonnull name);

/// Puts an empty block on the edge from `from` to `to`. Phis of `to` are brought up to date.
LLVMBasicBlockRef _Nonnull IsozymeSplitEdge(LLVMBasicBlockRef _Nonnull from, LLVMBasicBlockRef _Nonnull to);

/// A copy of the variadic `function` with exactly the parameters `types`, of which the first are those of the original;
/// internal, with the attributes of the original's function and parameters. `va_start` in it is left for the caller to lower.
LLVMValueRef _Nonnull IsozymeCloneWithParameters(
    LLVMValueRef _Nonnull function, const LLVMTypeRef _Nullable *_Nonnull types, unsigned count,
    const char *_Nonnull name);

/// An internal copy of `function` that is declared to return `result`; its `ret` instructions still return what they did, and
/// are left for the caller to rewrite.
LLVMValueRef _Nonnull IsozymeCloneWithResult(
    LLVMValueRef _Nonnull function, LLVMTypeRef _Nonnull result, const char *_Nonnull name);

/// Makes a call like `invoke` in front of it, which gets its users. The invoke stays, for the caller to replace.
LLVMValueRef _Nonnull IsozymeCallInPlaceOfInvoke(LLVMValueRef _Nonnull invoke);

/// Makes `call` an invoke that unwinds to where `mark`, an invoke that control reaches after it, unwinds to.
void IsozymeCallToInvoke(LLVMValueRef _Nonnull call, LLVMValueRef _Nonnull mark);

/// Replaces the invoke `mark` by a jump to where it goes on normally.
void IsozymeRemoveInvokeMark(LLVMValueRef _Nonnull mark);

/// Cuts every block of `function` with more than twice `size` instructions into functions of at most `size`, which are not
/// inlined; values pass between them through a variable of `function`. A block stays whole if something in it means another
/// thing in another function.
void IsozymeCutIntoPieces(LLVMValueRef _Nonnull function, unsigned size);

/// Gives the argument `index` of the call `to` the attributes it has in the call `from`.
void IsozymeCopyArgumentAttributes(LLVMValueRef _Nonnull from, LLVMValueRef _Nonnull to, unsigned index);

/// Lets no pass remove `count` symbols (`llvm.compiler.used`), nor the linker if `fromLinker` (`llvm.used`).
void IsozymeKeep(
  LLVMModuleRef _Nonnull module, const LLVMValueRef _Nullable *_Nonnull symbols, unsigned count, bool fromLinker);

/// Removes `count` symbols from the lists of those that have to be kept (`llvm.used`, `llvm.compiler.used`).
void IsozymeRemoveFromUsedLists(
    LLVMModuleRef _Nonnull module, const LLVMValueRef _Nullable *_Nonnull symbols, unsigned count);

/// Says that calls of `function` touch no memory that the program sees, capture no address, and return.
void IsozymeSetInaccessibleMemoryOnly(LLVMValueRef _Nonnull function);

#ifdef __cplusplus
}
#endif

#endif
