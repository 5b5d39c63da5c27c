// What the engine needs of LLVM beyond its C interface: mechanism, no policy.
//
// Handles are llvm-c's. Nothing here takes ownership of a handle. Text that a function returns as `char *` belongs to
// the caller, who gives it back with `IsozymeDisposeMessage`; `const char *` stays with LLVM. Each part is implemented in
// the file of its name.

#ifndef ISOZYME_LLVM_BRIDGE_H
#define ISOZYME_LLVM_BRIDGE_H

#include "CLLVM.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Gives back a text that one of these functions returned. NULL is allowed.
void IsozymeDisposeMessage(char *_Nullable message);

//===-- Analyses.cpp: what holds in one function -----------------------------------------------------------------===//

/// Dominators, loops, scalar evolution and memory dependence of one function.
///
/// The answers hold for the function as it was at creation. Instructions may be added meanwhile; an edge of the control
/// flow may not change, and no instruction that was there may be removed or change its operands.
typedef struct IsozymeAnalyses *IsozymeAnalysesRef;

/// Analyses `function`, which must have a body and no unreachable blocks.
IsozymeAnalysesRef _Nonnull IsozymeAnalysesCreate(LLVMValueRef _Nonnull function);

/// Ends the life of `analyses`.
void IsozymeAnalysesDispose(IsozymeAnalysesRef _Nonnull analyses);

/// Whether every path from the entry to `b` passes through `a` (also where they are the same block).
bool IsozymeBlockDominates(IsozymeAnalysesRef _Nonnull analyses, LLVMBasicBlockRef _Nonnull a, LLVMBasicBlockRef _Nonnull b);

/// Whether `value` is defined wherever `instruction` executes. Arguments and constants always are; an instruction does not
/// dominate itself; the result of an invoke is defined on its normal edge only.
bool IsozymeValueDominates(
    IsozymeAnalysesRef _Nonnull analyses, LLVMValueRef _Nonnull value, LLVMValueRef _Nonnull instruction);

/// The immediate dominator of `block`; NULL for the entry.
LLVMBasicBlockRef _Nullable IsozymeImmediateDominator(
    IsozymeAnalysesRef _Nonnull analyses, LLVMBasicBlockRef _Nonnull block);

/// The number of natural loops. Loops are numbered from 0, a loop before those inside it, and loops side by side in the
/// order of their headers in the function.
int32_t IsozymeLoopCount(IsozymeAnalysesRef _Nonnull analyses);

/// The innermost loop that contains `block`; -1 for none.
int32_t IsozymeInnermostLoop(IsozymeAnalysesRef _Nonnull analyses, LLVMBasicBlockRef _Nonnull block);

/// The loop directly around `loop`; -1 for none.
int32_t IsozymeLoopParent(IsozymeAnalysesRef _Nonnull analyses, int32_t loop);

/// The one block through which `loop` is entered.
LLVMBasicBlockRef _Nonnull IsozymeLoopHeader(IsozymeAnalysesRef _Nonnull analyses, int32_t loop);

/// The one block from which `loop` goes back to its header; NULL if there are several.
LLVMBasicBlockRef _Nullable IsozymeLoopLatch(IsozymeAnalysesRef _Nonnull analyses, int32_t loop);

/// The one block outside `loop` that leads to its header and nowhere else; NULL if there is none.
LLVMBasicBlockRef _Nullable IsozymeLoopPreheader(IsozymeAnalysesRef _Nonnull analyses, int32_t loop);

/// How often the backedge of `loop` is taken each time the loop is entered: an i64 at the end of the preheader.
///
/// NULL where it is not known at the preheader. Exits into blocks from which the function can neither return nor unwind
/// are not counted; one exiting block must remain, and scalar evolution must know its exit count exactly. The code that is
/// added has no side effect and cannot trap; it may stand in front of enclosing loops. Overflow-free flags of existing
/// instructions that it reuses may be dropped.
LLVMValueRef _Nullable IsozymeMaterializeBackedgeCount(IsozymeAnalysesRef _Nonnull analyses, int32_t loop);

/// Whether `instruction` may write one of the `size` bytes at `pointer`; size -1: anything of the object, on either side
/// of `pointer`. With a known size, the function must access that many bytes at `pointer` somewhere.
///
/// The answer holds for any execution of the instruction against any value that `pointer` takes, those of other loop
/// iterations included. It rests on LLVM's basic alias analysis and on underlying objects alone: not on types (TBAA), nor on
/// alias scopes, nor on assumptions, which may hold at one place only. Calls that may free the memory count as writes. `noalias`
/// arguments are trusted, for they hold during the whole execution of the function.
bool IsozymeMayModify(
    IsozymeAnalysesRef _Nonnull analyses, LLVMValueRef _Nonnull instruction, LLVMValueRef _Nonnull pointer, int64_t size);

/// Whether the `sizeP` bytes at any value of `p` may overlap the `sizeQ` bytes at any value of `q`. See `IsozymeMayModify`.
bool IsozymeMayAlias(
    IsozymeAnalysesRef _Nonnull analyses, LLVMValueRef _Nonnull p, int64_t sizeP, LLVMValueRef _Nonnull q, int64_t sizeQ);

//===-- Bounds.cpp: which bytes accesses touch ---------------------------------------------------------------------===//

/// What `pointer` is computed from, if that and the bounds of `pointer` over all iterations of all loops are known at the end of
/// `at`, by scalar evolution: sums and products of counters whose loops have a known trip count, or a bound of it. Else NULL.
LLVMValueRef _Nullable IsozymeBaseOfAccess(
    IsozymeAnalysesRef _Nonnull analyses, LLVMValueRef _Nonnull pointer, LLVMBasicBlockRef _Nonnull at);

/// Adds code at the end of `at` that computes the first byte that an access of `size` bytes touches, and the end of the last, as
/// addresses in i64, and whether they are valid, in i1. False, and nothing is added, where they are not known.
///
/// Where they are valid, everything that the access touches when it is executed behind `at` is between them. They are not where
/// a number of iterations or a step is so large that the range may wrap around.
bool IsozymeMaterializeBounds(
    IsozymeAnalysesRef _Nonnull analyses, LLVMValueRef _Nonnull pointer, uint64_t size, LLVMBasicBlockRef _Nonnull at,
    LLVMValueRef _Nullable *_Nonnull first, LLVMValueRef _Nullable *_Nonnull end, LLVMValueRef _Nullable *_Nonnull valid);

//===-- Versions.cpp: code in two versions ---------------------------------------------------------------------------===//

/// Makes a second version of all that `block` dominates, which is in no loop: at its end a branch on `condition` goes to the new
/// version where it is true, to the old one else. The `count` instructions of that code are replaced by their copies.
void IsozymeVersionBehind(
    LLVMBasicBlockRef _Nonnull block, LLVMValueRef _Nonnull condition, LLVMValueRef _Nullable *_Nonnull instructions,
    size_t count);

/// Says of `count` loads and stores, each of one of some groups, that those of two groups never touch the same byte while the
/// function runs: `apart[a * groupCount + b]`. LLVM's passes know it, too (`!alias.scope`, `!noalias`).
void IsozymeSetApart(
    const LLVMValueRef _Nonnull *_Nonnull instructions, const size_t *_Nonnull groups, size_t count, const bool *_Nonnull apart,
    size_t groupCount);

/// Whether `IsozymeSetApart` said that two instructions never touch the same byte.
bool IsozymeAreApart(LLVMValueRef _Nonnull a, LLVMValueRef _Nonnull b);

/// Says of a copy of an instruction what `IsozymeSetApart` said of the instruction.
void IsozymeTakeApart(LLVMValueRef _Nonnull copy, LLVMValueRef _Nonnull original);

/// Forgets what `IsozymeSetApart` said in `function`: after inlining it holds for one execution of the inlined body only.
void IsozymeForgetApart(LLVMValueRef _Nonnull function);

//===-- Spaces.cpp: disjoint spaces of memory --------------------------------------------------------------------===//

/// Spaces of memory that share no byte while a function runs.
typedef struct IsozymeSpaces *IsozymeSpacesRef;

/// Declares so many spaces of memory, for the code that runs from the place on where `builder` builds.
IsozymeSpacesRef _Nonnull IsozymeSpacesCreate(LLVMBuilderRef _Nonnull builder, size_t count);
void IsozymeSpacesDispose(IsozymeSpacesRef _Nonnull spaces);

/// Says in which of some spaces the bytes lie that a load or store accesses.
void IsozymeSetSpace(IsozymeSpacesRef _Nonnull spaces, LLVMValueRef _Nonnull access, size_t space);

/// Says of the access of a shadow that it is apart from accesses of other shadows, where `IsozymeSetApart` said so of the accesses
/// of the primal.
void IsozymeSetShadowApart(IsozymeSpacesRef _Nonnull spaces, LLVMValueRef _Nonnull access, LLVMValueRef _Nonnull original);

//===-- Values.cpp: facts about single values --------------------------------------------------------------------===//

/// Takes a getelementptr (instruction or constant) apart: address = base + constantOffset + Σ values[i] * scales[i], in
/// bytes, each value taken as a signed integer of the width of an index.
///
/// `count` holds the capacity of the arrays on entry and the number of variable parts on exit. False, and nothing is
/// written but possibly `count`, if the value is no getelementptr, has a vector or scalable type, or has more variable parts
/// than the capacity: `count` is then what is needed (0 for the other reasons).
bool IsozymeGEPOffset(
    LLVMValueRef _Nonnull gep, int64_t *_Nonnull constantOffset, unsigned *_Nonnull count,
    LLVMValueRef _Nullable *_Nullable values, int64_t *_Nullable scales);

/// The bits of an integer of at most 64 bits that may be ones; all 64 for any other value.
uint64_t IsozymeBitsThatMayBeSet(LLVMValueRef _Nonnull value);

/// Whether `instruction` may write memory.
bool IsozymeMayWriteMemory(LLVMValueRef _Nonnull instruction);

/// Drops the flags and annotations of `instruction` that make its result poison (nuw, nsw, exact, inbounds, !range, …);
/// fast-math flags other than nnan and ninf stay.
void IsozymeDropPoisonGeneratingFlags(LLVMValueRef _Nonnull instruction);

/// Drops all metadata of `instruction`, its debug location too unless `keepDebugLocation`.
void IsozymeDropInstructionMetadata(LLVMValueRef _Nonnull instruction, bool keepDebugLocation);

/// Drops the records of variables (`#dbg_value` and the like) in `function`; lines of instructions stay.
void IsozymeDropDebugRecords(LLVMValueRef _Nonnull function);

//===-- Cloning.cpp: copies of functions -------------------------------------------------------------------------===//

/// A copy of `function` in its module, named `name` (or like it, if the name is taken).
///
/// The copy is internal, in no comdat and no section, and has a debug-info subprogram of its own. Attributes stay. Calls of
/// itself still go to `function`. NULL if `function` has no body.
LLVMValueRef _Nullable IsozymeCloneFunction(LLVMValueRef _Nonnull function, const char *_Nonnull name);

/// Puts the callee's body in the place of `call` (call or invoke of a function with a body) and deletes the call; adds no
/// lifetime markers. False, and nothing changes, where LLVM cannot inline it (varargs, other personality, musttail …).
bool IsozymeInlineCall(LLVMValueRef _Nonnull call);

/// Makes a declaration of `function`: its body, comdat and metadata go, uses and attributes stay.
void IsozymeDeleteBody(LLVMValueRef _Nonnull function);

//===-- Canonicalise.cpp: shapes of control flow -----------------------------------------------------------------===//

/// Makes every cycle a natural loop, if need be with a variable that says where to enter it.
///
/// False if the function could not be brought there: indirectbr, callbr and Windows' exception pads in irreducible code
/// are beyond it. The function is valid either way.
bool IsozymeFixIrreducible(LLVMValueRef _Nonnull function);

/// Leaves at most one block that returns and one that resumes unwinding. Calls marked musttail in front of a return become
/// ordinary calls. Returns whether anything changed.
bool IsozymeMergeReturns(LLVMValueRef _Nonnull function);

/// Gives every loop a preheader, one latch and exits of its own, and its values a phi at each exit where they are used
/// outside (LCSSA). False if some loop could not be brought there.
bool IsozymeSimplifyLoops(LLVMValueRef _Nonnull function);

/// Removes the blocks that cannot be reached from the entry. Returns whether there were any.
bool IsozymeRemoveUnreachableBlocks(LLVMValueRef _Nonnull function);

/// Replaces the constant expressions among the operands of instructions (addresses inside globals, casts, and aggregates
/// that hold such) by instructions. Stay as they are: what must be constant (clauses of landing pads, immediate arguments,
/// operands of inline assembly). Returns whether anything changed.
bool IsozymeExpandConstantExpressions(LLVMValueRef _Nonnull function);

//===-- Pipelines.cpp: LLVM's own passes -------------------------------------------------------------------------===//

/// Runs the function passes that `pipeline` names (as in `opt -passes=`) on `function`, `optnone` or not.
///
/// Pass builder, analyses and tuning are ours: no unrolling, no vectorising; the target is known by its triple and data
/// layout alone, so that plugin and tool do the same. Returns what is wrong with the text, or NULL.
char *_Nullable IsozymeRunFunctionPipeline(LLVMValueRef _Nonnull function, const char *_Nonnull pipeline);

//===-- Modules.cpp: verifying and linking -----------------------------------------------------------------------===//

/// What LLVM's verifier finds wrong with `function`; NULL if nothing.
char *_Nullable IsozymeVerifyFunction(LLVMValueRef _Nonnull function);

/// What LLVM's verifier finds wrong with `module`, broken debug info included; NULL if nothing.
char *_Nullable IsozymeVerifyModule(LLVMModuleRef _Nonnull module);

/// How the functions of a linked support module appear in the user's module.
typedef enum IsozymeLinkedLinkage {
  /// One copy in the finished program.
  IsozymeLinkedOnce,
  /// A private copy per module.
  IsozymeLinkedInternal
} IsozymeLinkedLinkage;

/// Reads `length` bytes of IR (text or bitcode) and links what `destination` declares and uses, and what that needs. The
/// text takes the target of `destination`. Returns what went wrong, or NULL.
char *_Nullable IsozymeLinkModule(
    LLVMModuleRef _Nonnull destination, const char *_Nonnull source, size_t length, IsozymeLinkedLinkage linkage);

//===-- DebugInformation.cpp: source places of generated functions ----------------------------------------------===//

/// Gives `function`, derived from `primal`, a DISubprogram of its own if `primal` has one: its code then has places.
void IsozymeDescribeDerived(LLVMValueRef _Nonnull function, LLVMValueRef _Nonnull primal);

/// The place in derived `function` of code that belongs to `location` in its primal: as if the primal were inlined. NULL
/// for a function without a DISubprogram; no location stands for the whole primal.
LLVMMetadataRef _Nullable IsozymeLocationInDerived(LLVMMetadataRef _Nullable location, LLVMValueRef _Nonnull function);

//===-- Diagnostics.cpp: messages to the user --------------------------------------------------------------------===//

/// Reports an error about `function`, at `location` (a DILocation) if there is one; the compiler goes on and fails at the
/// end. clang shows file, line, column, source line and caret.
void IsozymeReportError(
    LLVMValueRef _Nonnull function, LLVMMetadataRef _Nullable location, const char *_Nonnull message);

/// Reports a note without a place of its own, to follow an error.
void IsozymeReportNote(LLVMContextRef _Nonnull context, const char *_Nonnull message);

/// Prints the errors, warnings and notes of the context of `module` to standard error as clang does, with the source line
/// where the file can be read. For programs of our own: without it, LLVM ends the process at the first error.
void IsozymePrintDiagnostics(LLVMModuleRef _Nonnull module);

/// Whether an error was reported since `IsozymePrintDiagnostics`.
bool IsozymeHasErrors(LLVMModuleRef _Nonnull module);

#ifdef __cplusplus
}
#endif

#endif
