// Dominators, loops and memory dependence of one function.

#include "Analyses.h"

#include "llvm/Analysis/AliasAnalysis.h"
#include "llvm/Analysis/ValueTracking.h"
#include "llvm/IR/CFG.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/Module.h"

using namespace llvm;

IsozymeAnalyses::IsozymeAnalyses(Function &F)
    : F(F), Dominators(F), Loops(Dominators),
      LibraryInfo(F.getParent()->getTargetTriple()), Library(LibraryInfo, &F),
      Assumptions(F), NoAssumptions(F),
      Evolution(F, Library, Assumptions, Dominators, Loops),
      Basic(F.getDataLayout(), F, Library, NoAssumptions, &Dominators),
      Alias(Library), Memory(Alias) {
  // An assumption holds where it stands, in the iteration that passes it: no basis for answers about all iterations.
  SmallVector<AssumeInst *, 8> Found;
  for (auto &Entry : NoAssumptions.assumptions())
    if (Entry)
      Found.push_back(cast<AssumeInst>(Entry));
  for (AssumeInst *Assume : Found)
    NoAssumptions.unregisterAssumption(Assume);

  Alias.addAAResult(Basic);
  // Otherwise the pointers of a loop are compared within one iteration, and a[i] never meets a[i + 1].
  Memory.enableCrossIterationMode();
  numberLoops();
  findLeaving();
}

void IsozymeAnalyses::numberLoops() {
  DenseMap<const BasicBlock *, unsigned> Position;
  for (const BasicBlock &Block : F)
    Position.insert({&Block, Position.size()});
  auto LaterFirst = [&](Loop *A, Loop *B) {
    return Position.lookup(A->getHeader()) > Position.lookup(B->getHeader());
  };
  // A stack of loops to visit, the next one last.
  SmallVector<Loop *, 8> Waiting(Loops.begin(), Loops.end());
  llvm::sort(Waiting, LaterFirst);
  while (!Waiting.empty()) {
    Loop *L = Waiting.pop_back_val();
    Numbers.insert({L, int32_t(Preorder.size())});
    Preorder.push_back(L);
    SmallVector<Loop *, 8> Inner(L->begin(), L->end());
    llvm::sort(Inner, LaterFirst);
    Waiting.append(Inner);
  }
}

void IsozymeAnalyses::findLeaving() {
  SmallVector<const BasicBlock *, 16> Waiting;
  for (const BasicBlock &Block : F) {
    const Instruction *End = Block.getTerminator();
    if (End->getNumSuccessors() == 0 && !isa<UnreachableInst>(End))
      Waiting.push_back(&Block);
  }
  while (!Waiting.empty()) {
    const BasicBlock *Block = Waiting.pop_back_val();
    if (Leaving.insert(Block).second)
      Waiting.append(pred_begin(Block), pred_end(Block));
  }
}

IsozymeAnalysesRef IsozymeAnalysesCreate(LLVMValueRef function) {
  return new IsozymeAnalyses(*unwrap<Function>(function));
}

void IsozymeAnalysesDispose(IsozymeAnalysesRef analyses) { delete analyses; }

bool IsozymeBlockDominates(IsozymeAnalysesRef analyses, LLVMBasicBlockRef a,
                           LLVMBasicBlockRef b) {
  return analyses->Dominators.dominates(unwrap(a), unwrap(b));
}

bool IsozymeValueDominates(IsozymeAnalysesRef analyses, LLVMValueRef value,
                           LLVMValueRef instruction) {
  return analyses->Dominators.dominates(unwrap(value),
                                        unwrap<Instruction>(instruction));
}

LLVMBasicBlockRef IsozymeImmediateDominator(IsozymeAnalysesRef analyses,
                                            LLVMBasicBlockRef block) {
  const DomTreeNode *Node = analyses->Dominators.getNode(unwrap(block));
  if (!Node || !Node->getIDom())
    return nullptr;
  return wrap(Node->getIDom()->getBlock());
}

int32_t IsozymeLoopCount(IsozymeAnalysesRef analyses) {
  return int32_t(analyses->Preorder.size());
}

int32_t IsozymeInnermostLoop(IsozymeAnalysesRef analyses,
                             LLVMBasicBlockRef block) {
  return analyses->number(analyses->Loops.getLoopFor(unwrap(block)));
}

int32_t IsozymeLoopParent(IsozymeAnalysesRef analyses, int32_t loop) {
  return analyses->number(analyses->Preorder[loop]->getParentLoop());
}

LLVMBasicBlockRef IsozymeLoopHeader(IsozymeAnalysesRef analyses, int32_t loop) {
  return wrap(analyses->Preorder[loop]->getHeader());
}

LLVMBasicBlockRef IsozymeLoopLatch(IsozymeAnalysesRef analyses, int32_t loop) {
  return wrap(analyses->Preorder[loop]->getLoopLatch());
}

LLVMBasicBlockRef IsozymeLoopPreheader(IsozymeAnalysesRef analyses,
                                       int32_t loop) {
  return wrap(analyses->Preorder[loop]->getLoopPreheader());
}

static MemoryLocation location(LLVMValueRef pointer, int64_t size) {
  if (size < 0)
    return MemoryLocation::getBeforeOrAfter(unwrap(pointer));
  return MemoryLocation(unwrap(pointer), LocationSize::precise(size));
}

/// Whether two addresses lead to different objects, whatever way through the phis was taken: basic alias analysis gives up where
/// phis depend on each other, as those of a pointer that two nested loops move on.
static bool leadToDifferentObjects(const Value *P, const Value *Q) {
  SmallVector<const Value *, 4> ObjectsOfP, ObjectsOfQ;
  getUnderlyingObjects(P, ObjectsOfP);
  getUnderlyingObjects(Q, ObjectsOfQ);
  auto Differ = [](const Value *A, const Value *B) {
    if (A == B)
      return false;
    if (isIdentifiedObject(A) && isIdentifiedObject(B))
      return true;
    return (isa<Argument>(A) && isIdentifiedFunctionLocal(B)) ||
           (isa<Argument>(B) && isIdentifiedFunctionLocal(A));
  };
  return all_of(ObjectsOfP, [&](const Value *A) {
    return all_of(ObjectsOfQ, [&](const Value *B) { return Differ(A, B); });
  });
}

bool IsozymeMayModify(IsozymeAnalysesRef analyses, LLVMValueRef instruction,
                      LLVMValueRef pointer, int64_t size) {
  if (auto *Store = dyn_cast<StoreInst>(unwrap(instruction)))
    if (leadToDifferentObjects(Store->getPointerOperand(), unwrap(pointer)))
      return false;
  return isModSet(analyses->Memory.getModRefInfo(
      unwrap<Instruction>(instruction), location(pointer, size)));
}

bool IsozymeMayAlias(IsozymeAnalysesRef analyses, LLVMValueRef p, int64_t sizeP,
                     LLVMValueRef q, int64_t sizeQ) {
  return !leadToDifferentObjects(unwrap(p), unwrap(q)) &&
         !analyses->Memory.isNoAlias(location(p, sizeP), location(q, sizeQ));
}
