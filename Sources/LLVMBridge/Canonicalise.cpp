// Shapes of control flow: exits, loops, edges.

#include "LLVMBridge.h"

#include "llvm/Analysis/AssumptionCache.h"
#include "llvm/Analysis/LoopInfo.h"
#include "llvm/IR/Dominators.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/Instructions.h"
#include "llvm/Transforms/Utils/BasicBlockUtils.h"
#include "llvm/Transforms/Utils/Local.h"
#include "llvm/Transforms/Utils/LoopSimplify.h"
#include "llvm/Transforms/Utils/LoopUtils.h"

using namespace llvm;

/// A call may be musttail only directly in front of a return.
static void relaxTailCallBefore(Instruction *Return) {
  if (CallInst *Call = Return->getParent()->getTerminatingMustTailCall())
    Call->setTailCallKind(CallInst::TCK_None);
}

/// Puts a branch to `Target` in the place of `Old`.
static void replaceByBranch(Instruction *Old, BasicBlock *Target) {
  IRBuilder<> Builder(Old);
  Builder.CreateBr(Target);
  Old->eraseFromParent();
}

/// Sends all of `Ends`, terminators without successors that have the operand type `T` or none, to one block named
/// `Name`, and ends it with what `Finish` builds from the value that arrives.
template <typename End, typename Build>
static void mergeEnds(Function &F, ArrayRef<End *> Ends, Type *T,
                      const char *Name, Build Finish) {
  BasicBlock *Merged = BasicBlock::Create(F.getContext(), Name, &F);
  IRBuilder<> Builder(Merged);
  PHINode *Value =
      T->isVoidTy() ? nullptr : Builder.CreatePHI(T, Ends.size(), "merged");
  for (End *Old : Ends) {
    relaxTailCallBefore(Old);
    if (Value)
      Value->addIncoming(Old->getOperand(0), Old->getParent());
    replaceByBranch(Old, Merged);
  }
  Finish(Builder, Value);
}

bool IsozymeMergeReturns(LLVMValueRef function) {
  auto &F = *unwrap<Function>(function);
  SmallVector<ReturnInst *, 8> Returns;
  SmallVector<ResumeInst *, 8> Resumes;
  for (BasicBlock &Block : F)
    if (auto *Return = dyn_cast<ReturnInst>(Block.getTerminator()))
      Returns.push_back(Return);
    else if (auto *Resume = dyn_cast<ResumeInst>(Block.getTerminator()))
      Resumes.push_back(Resume);

  if (Returns.size() > 1)
    mergeEnds<ReturnInst>(F, Returns, F.getReturnType(), "return",
                          [](IRBuilder<> &Builder, Value *V) {
                            V ? Builder.CreateRet(V) : Builder.CreateRetVoid();
                          });
  else if (Returns.size() == 1)
    relaxTailCallBefore(Returns[0]);
  if (Resumes.size() > 1)
    mergeEnds<ResumeInst>(
        F, Resumes, Resumes[0]->getValue()->getType(), "resume",
        [](IRBuilder<> &Builder, Value *V) { Builder.CreateResume(V); });
  return Returns.size() > 1 || Resumes.size() > 1;
}

bool IsozymeSimplifyLoops(LLVMValueRef function) {
  auto &F = *unwrap<Function>(function);
  DominatorTree Dominators(F);
  LoopInfo Loops(Dominators);
  AssumptionCache Assumptions(F);
  SmallVector<Loop *, 8> Outermost(Loops.begin(), Loops.end());
  for (Loop *L : Outermost)
    simplifyLoop(L, &Dominators, &Loops, nullptr, &Assumptions, nullptr,
                 /*PreserveLCSSA=*/false);
  // Simplifying may have made new loops around or beside the old ones.
  for (Loop *L : Loops)
    formLCSSARecursively(*L, Dominators, &Loops, nullptr);
  return llvm::all_of(Loops.getLoopsInPreorder(),
                      [](Loop *L) { return L->isLoopSimplifyForm(); });
}

bool IsozymeRemoveUnreachableBlocks(LLVMValueRef function) {
  return removeUnreachableBlocks(*unwrap<Function>(function));
}
