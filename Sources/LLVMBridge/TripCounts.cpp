// How often loops run, as code in front of them.

#include "Analyses.h"

#include "llvm/IR/CFG.h"
#include "llvm/IR/Instructions.h"
#include "llvm/Transforms/Utils/ScalarEvolutionExpander.h"

using namespace llvm;

/// The one block of `L` with an exit that the function can survive; null if there is none or several.
static BasicBlock *singleExitingBlock(const IsozymeAnalyses &A, const Loop &L) {
  SmallVector<Loop::Edge, 8> Exits;
  L.getExitEdges(Exits);
  BasicBlock *Single = nullptr;
  for (const Loop::Edge &Exit : Exits) {
    if (Exit.first == Single || !A.Leaving.contains(Exit.second))
      continue;
    if (Single)
      return nullptr;
    Single = const_cast<BasicBlock *>(Exit.first);
  }
  return Single;
}

/// The backedge count of `L` as an i64; null where it is not known.
static const SCEV *backedgeCount(IsozymeAnalyses &A, const Loop &L) {
  BasicBlock *Exiting = singleExitingBlock(A, L);
  if (!Exiting)
    return nullptr;
  const SCEV *Count = A.Evolution.getExitCount(&L, Exiting);
  if (isa<SCEVCouldNotCompute>(Count) || !Count->getType()->isIntegerTy() ||
      A.Evolution.getTypeSizeInBits(Count->getType()) > 64)
    return nullptr;
  Type *Int64 = Type::getInt64Ty(L.getHeader()->getContext());
  return A.Evolution.getNoopOrZeroExtend(Count, Int64);
}

LLVMValueRef IsozymeMaterializeBackedgeCount(IsozymeAnalysesRef analyses,
                                             int32_t loop) {
  Loop &L = *analyses->Preorder[loop];
  BasicBlock *Preheader = L.getLoopPreheader();
  if (!Preheader)
    return nullptr;
  const SCEV *Count = backedgeCount(*analyses, L);
  if (!Count)
    return nullptr;
  SCEVExpander Expander(analyses->Evolution, "isozyme.backedges");
  Instruction *End = Preheader->getTerminator();
  if (!Expander.isSafeToExpandAt(Count, End))
    return nullptr;
  return wrap(Expander.expandCodeFor(Count, Count->getType(), End));
}
