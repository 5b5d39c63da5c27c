// Cycles with several entries become natural loops.

#include "PassManagers.h"

#include "llvm/Analysis/CFG.h"
#include "llvm/Analysis/LoopInfo.h"
#include "llvm/IR/CFG.h"
#include "llvm/IR/CycleInfo.h"
#include "llvm/IR/Dominators.h"
#include "llvm/IR/Instructions.h"
#include "llvm/Transforms/Utils/BasicBlockUtils.h"

using namespace llvm;

static bool isIrreducible(Function &F) {
  DominatorTree Dominators(F);
  LoopInfo Loops(Dominators);
  ReversePostOrderTraversal<Function *> Order(&F);
  return containsIrreducibleCFG<BasicBlock *>(Order, Loops);
}

/// Leads all edges from the switch or invoke `End` to `To` through one new block with a plain branch.
static void forward(Instruction *End, BasicBlock *To) {
  BasicBlock *From = End->getParent();
  BasicBlock *Between = BasicBlock::Create(
      From->getContext(), From->getName() + ".forward", From->getParent(), To);
  BranchInst::Create(To, Between)->setDebugLoc(End->getDebugLoc());
  End->replaceSuccessorWith(To, Between);
  for (PHINode &Phi : To->phis()) {
    // Parallel edges carry equal values; one remains.
    while (llvm::count(Phi.blocks(), From) > 1)
      Phi.removeIncomingValue(From, /*DeletePHIIfEmpty=*/false);
    Phi.replaceIncomingBlockWith(From, Between);
  }
}

/// Gives each invoke that unwinds to `Pad` a landing pad of its own, so that the pad is no entry of a cycle.
static void splitPad(BasicBlock *Pad) {
  SmallVector<BasicBlock *, 8> Invokes(predecessors(Pad));
  while (Invokes.size() > 1) {
    SmallVector<BasicBlock *, 2> New;
    SplitLandingPadPredecessors(Pad, Invokes.back(), ".own", ".rest", New);
    Invokes.pop_back();
    // The remaining invokes share the other new pad.
    Pad = New[1];
  }
}

/// Whether some block ends in a way that cannot be led through a plain branch.
static bool isBeyondUs(Function &F) {
  return llvm::any_of(F, [](const BasicBlock &Block) {
    const Instruction *End = Block.getTerminator();
    return isa<IndirectBrInst, CallBrInst, CatchSwitchInst, CatchReturnInst,
               CleanupReturnInst>(End);
  });
}

/// LLVM's pass redirects plain branches only: every other edge that touches a cycle gets one.
static void forwardEdges(Function &F) {
  CycleInfo Cycles;
  Cycles.compute(F);
  SmallVector<std::pair<Instruction *, BasicBlock *>, 16> Edges;
  SetVector<BasicBlock *> Pads;
  for (BasicBlock &Block : F) {
    Instruction *End = Block.getTerminator();
    if (isa<BranchInst>(End))
      continue;
    SmallPtrSet<BasicBlock *, 8> Seen;
    for (BasicBlock *To : successors(&Block)) {
      if ((!Cycles.getCycle(&Block) && !Cycles.getCycle(To)) ||
          !Seen.insert(To).second)
        continue;
      if (To->isLandingPad())
        Pads.insert(To);
      else
        Edges.push_back({End, To});
    }
  }
  for (auto &[End, To] : Edges)
    forward(End, To);
  for (BasicBlock *Pad : Pads)
    splitPad(Pad);
}

bool IsozymeFixIrreducible(LLVMValueRef function) {
  auto &F = *unwrap<Function>(function);
  if (!isIrreducible(F))
    return true;
  if (isBeyondUs(F))
    return false;
  forwardEdges(F);
  if (char *Problem = IsozymeRunFunctionPipeline(function, "fix-irreducible")) {
    IsozymeDisposeMessage(Problem);
    return false;
  }
  return !isIrreducible(F);
}
