// Facts about single values, and what they carry beside their meaning.

#include "LLVMBridge.h"

#include "llvm/Analysis/ValueTracking.h"
#include "llvm/IR/DataLayout.h"
#include "llvm/IR/Function.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/Module.h"
#include "llvm/IR/Operator.h"
#include "llvm/Support/KnownBits.h"

using namespace llvm;

/// The data layout of the module that `V` belongs to; null for a constant that refers to no global.
static const DataLayout *layoutOf(const Value *V) {
  if (auto *I = dyn_cast<Instruction>(V))
    return &I->getDataLayout();
  if (auto *G = dyn_cast<GlobalValue>(V))
    return &G->getDataLayout();
  if (auto *U = dyn_cast<ConstantExpr>(V))
    for (const Value *Operand : U->operands())
      if (const DataLayout *Layout = layoutOf(Operand))
        return Layout;
  return nullptr;
}

uint64_t IsozymeBitsThatMayBeSet(LLVMValueRef value) {
  Value *V = unwrap(value);
  if (auto *C = dyn_cast<ConstantInt>(V); C && C->getBitWidth() <= 64)
    return C->getZExtValue();
  const DataLayout *Layout = layoutOf(V);
  if (!Layout || !V->getType()->isIntegerTy() || V->getType()->getIntegerBitWidth() > 64)
    return ~uint64_t(0);
  return (~computeKnownBits(V, *Layout).Zero).getZExtValue();
}

bool IsozymeGEPOffset(LLVMValueRef gep, int64_t *constantOffset,
                      unsigned *count, LLVMValueRef *values, int64_t *scales) {
  unsigned Capacity = *count;
  *count = 0;
  auto *GEP = dyn_cast<GEPOperator>(unwrap(gep));
  if (!GEP || GEP->getType()->isVectorTy())
    return false;
  const DataLayout *Layout = layoutOf(GEP);
  if (!Layout)
    return false;
  unsigned Width = Layout->getIndexTypeSizeInBits(GEP->getType());
  if (Width > 64)
    return false;
  SmallMapVector<Value *, APInt, 4> Variable;
  APInt Constant(Width, 0);
  if (!GEP->collectOffset(*Layout, Width, Variable, Constant))
    return false;
  *count = Variable.size();
  if (Variable.size() > Capacity)
    return false;
  *constantOffset = Constant.getSExtValue();
  unsigned Index = 0;
  for (auto &[Part, Scale] : Variable) {
    values[Index] = wrap(Part);
    scales[Index++] = Scale.getSExtValue();
  }
  return true;
}

bool IsozymeMayWriteMemory(LLVMValueRef instruction) {
  return unwrap<Instruction>(instruction)->mayWriteToMemory();
}

void IsozymeDropPoisonGeneratingFlags(LLVMValueRef instruction) {
  unwrap<Instruction>(instruction)->dropPoisonGeneratingAnnotations();
}

void IsozymeDropInstructionMetadata(LLVMValueRef instruction,
                                    bool keepDebugLocation) {
  auto *I = unwrap<Instruction>(instruction);
  SmallVector<std::pair<unsigned, MDNode *>, 8> All;
  I->getAllMetadataOtherThanDebugLoc(All);
  for (auto &[Kind, Node] : All)
    I->setMetadata(Kind, nullptr);
  if (!keepDebugLocation)
    I->setDebugLoc(DebugLoc());
}

void IsozymeDropDebugRecords(LLVMValueRef function) {
  for (Instruction &I : instructions(*unwrap<Function>(function)))
    I.dropDbgRecords();
}
