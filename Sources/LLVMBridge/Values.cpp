// Facts about single values, and what they carry beside their meaning.

#include "LLVMBridge.h"

#include "llvm/Analysis/ValueTracking.h"
#include "llvm/IR/DataLayout.h"
#include "llvm/IR/Function.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/Intrinsics.h"
#include "llvm/IR/Module.h"
#include "llvm/IR/Operator.h"

using namespace llvm;

bool IsozymeFunctionIsIntrinsic(LLVMValueRef function) {
  return unwrap<Function>(function)->isIntrinsic();
}

const char *IsozymeIntrinsicBaseName(LLVMValueRef function, size_t *length) {
  Intrinsic::ID ID = unwrap<Function>(function)->getIntrinsicID();
  *length = 0;
  if (ID == Intrinsic::not_intrinsic)
    return nullptr;
  StringRef Name = Intrinsic::getBaseName(ID);
  *length = Name.size();
  return Name.data();
}

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

bool IsozymeMayReadMemory(LLVMValueRef instruction) {
  return unwrap<Instruction>(instruction)->mayReadFromMemory();
}

bool IsozymeMayWriteMemory(LLVMValueRef instruction) {
  return unwrap<Instruction>(instruction)->mayWriteToMemory();
}

bool IsozymeMayThrow(LLVMValueRef instruction) {
  return unwrap<Instruction>(instruction)->mayThrow();
}

bool IsozymeMayHaveSideEffects(LLVMValueRef instruction) {
  return unwrap<Instruction>(instruction)->mayHaveSideEffects();
}

bool IsozymeIsSafeToSpeculate(LLVMValueRef instruction) {
  auto *I = unwrap<Instruction>(instruction);
  return !I->isTerminator() && !isa<PHINode>(I) &&
         isSafeToSpeculativelyExecute(I);
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
