// The state behind IsozymeAnalysesRef.

#ifndef ISOZYME_ANALYSES_H
#define ISOZYME_ANALYSES_H

#include "LLVMBridge.h"

#include "llvm/Analysis/AliasAnalysis.h"
#include "llvm/Analysis/AssumptionCache.h"
#include "llvm/Analysis/BasicAliasAnalysis.h"
#include "llvm/Analysis/LoopInfo.h"
#include "llvm/Analysis/ScalarEvolution.h"
#include "llvm/Analysis/TargetLibraryInfo.h"
#include "llvm/IR/Dominators.h"
#include "llvm/IR/Function.h"

struct IsozymeAnalyses {
  llvm::Function &F;
  llvm::DominatorTree Dominators;
  llvm::LoopInfo Loops;
  llvm::TargetLibraryInfoImpl LibraryInfo;
  llvm::TargetLibraryInfo Library;
  llvm::AssumptionCache Assumptions;
  /// For alias analysis; empty.
  llvm::AssumptionCache NoAssumptions;
  llvm::ScalarEvolution Evolution;
  llvm::BasicAAResult Basic;
  llvm::AAResults Alias;
  /// Remembers answers, so the function may not change under it.
  llvm::BatchAAResults Memory;
  /// The loops by number.
  llvm::SmallVector<llvm::Loop *, 8> Preorder;
  llvm::DenseMap<const llvm::Loop *, int32_t> Numbers;

  /// The blocks from which the function can return or unwind.
  llvm::SmallPtrSet<const llvm::BasicBlock *, 32> Leaving;

  explicit IsozymeAnalyses(llvm::Function &F);

  int32_t number(const llvm::Loop *L) const {
    auto Found = Numbers.find(L);
    return Found == Numbers.end() ? -1 : Found->second;
  }

private:
  void numberLoops();
  void findLeaving();
};

#endif
