// Code in two versions.

#include "ApartScopes.h"
#include "LLVMBridge.h"

#include "llvm/IR/Dominators.h"
#include "llvm/IR/Function.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/MDBuilder.h"
#include "llvm/IR/Metadata.h"
#include "llvm/Transforms/Utils/BasicBlockUtils.h"
#include "llvm/Transforms/Utils/Cloning.h"

using namespace llvm;

void IsozymeVersionBehind(LLVMBasicBlockRef block, LLVMValueRef condition,
                          LLVMValueRef *instructions, size_t count) {
  BasicBlock *Head = unwrap(block);
  Function *F = Head->getParent();
  BasicBlock *Tail = Head->splitBasicBlock(Head->getTerminator(), "version");
  DominatorTree Dominators(*F);
  SmallVector<BasicBlock *, 32> Region;
  Dominators.getDescendants(Tail, Region);
  SmallPtrSet<BasicBlock *, 32> Inside(Region.begin(), Region.end());

  ValueToValueMapTy Map;
  SmallVector<BasicBlock *, 32> Copies;
  for (BasicBlock *Block : Region) {
    BasicBlock *Copy = CloneBasicBlock(Block, Map, ".apart", F);
    Map[Block] = Copy;
    Copies.push_back(Copy);
  }
  remapInstructionsInBlocks(Copies, Map);
  // Values of the region leave it through phis only: it dominates whatever else uses them.
  for (BasicBlock *Block : Region)
    for (BasicBlock *Next : successors(Block)) {
      if (Inside.contains(Next))
        continue;
      for (PHINode &Phi : Next->phis()) {
        Value *Incoming = Phi.getIncomingValueForBlock(Block);
        auto Mapped = Map.find(Incoming);
        Phi.addIncoming(Mapped == Map.end() ? Incoming : (Value *)Mapped->second,
                        cast<BasicBlock>(Map[Block]));
      }
    }
  ReplaceInstWithInst(Head->getTerminator(),
                      BranchInst::Create(cast<BasicBlock>(Map[Tail]), Tail,
                                         unwrap(condition)));
  for (size_t I = 0; I < count; ++I)
    instructions[I] = wrap((Value *)Map[unwrap(instructions[I])]);
}

static const char ApartDomain[] = "isozyme.apart";

void collectApartScopes(const MDNode *List, SmallPtrSetImpl<const MDNode *> &Scopes) {
  if (!List)
    return;
  for (const MDOperand &Operand : List->operands()) {
    auto *Scope = dyn_cast<MDNode>(Operand);
    const MDNode *Domain = Scope ? AliasScopeNode(Scope).getDomain() : nullptr;
    if (Domain && AliasScopeNode(Scope).getDomain()->getNumOperands() > 1)
      if (auto *Name = dyn_cast<MDString>(Domain->getOperand(1)))
        if (Name->getString() == ApartDomain)
          Scopes.insert(Scope);
  }
}

void IsozymeSetApart(const LLVMValueRef *instructions, const size_t *groups,
                     size_t count, const bool *apart, size_t groupCount) {
  if (count == 0)
    return;
  LLVMContext &Context = unwrap(instructions[0])->getContext();
  MDBuilder Builder(Context);
  MDNode *Domain = Builder.createAnonymousAliasScopeDomain(ApartDomain);
  SmallVector<Metadata *, 8> Scopes;
  for (size_t I = 0; I < groupCount; ++I)
    Scopes.push_back(Builder.createAnonymousAliasScope(Domain));
  for (size_t I = 0; I < count; ++I) {
    auto *Access = unwrap<Instruction>(instructions[I]);
    const size_t Group = groups[I];
    SmallVector<Metadata *, 8> Others;
    for (size_t Other = 0; Other < groupCount; ++Other)
      if (apart[Group * groupCount + Other])
        Others.push_back(Scopes[Other]);
    Access->setMetadata(LLVMContext::MD_alias_scope, MDNode::get(Context, Scopes[Group]));
    Access->setMetadata(LLVMContext::MD_noalias, MDNode::get(Context, Others));
  }
}

void IsozymeTakeApart(LLVMValueRef copy, LLVMValueRef original) {
  auto *From = unwrap<Instruction>(original);
  for (unsigned Kind : {LLVMContext::MD_alias_scope, LLVMContext::MD_noalias}) {
    SmallPtrSet<const MDNode *, 8> Scopes;
    collectApartScopes(From->getMetadata(Kind), Scopes);
    SmallVector<Metadata *, 8> Taken;
    if (MDNode *All = From->getMetadata(Kind))
      for (const MDOperand &Operand : All->operands())
        if (Scopes.contains(dyn_cast<MDNode>(Operand)))
          Taken.push_back(Operand);
    if (!Taken.empty())
      unwrap<Instruction>(copy)->setMetadata(Kind, MDNode::get(From->getContext(), Taken));
  }
}

bool IsozymeAreApart(LLVMValueRef a, LLVMValueRef b) {
  auto *A = unwrap<Instruction>(a), *B = unwrap<Instruction>(b);
  SmallPtrSet<const MDNode *, 8> Own, Others;
  collectApartScopes(A->getMetadata(LLVMContext::MD_alias_scope), Own);
  collectApartScopes(B->getMetadata(LLVMContext::MD_noalias), Others);
  return !Own.empty() &&
         all_of(Own, [&](const MDNode *Scope) { return Others.contains(Scope); });
}

void IsozymeForgetApart(LLVMValueRef function) {
  for (Instruction &I : instructions(*unwrap<Function>(function))) {
    SmallPtrSet<const MDNode *, 8> Scopes;
    collectApartScopes(I.getMetadata(LLVMContext::MD_alias_scope), Scopes);
    collectApartScopes(I.getMetadata(LLVMContext::MD_noalias), Scopes);
    if (Scopes.empty())
      continue;
    I.setMetadata(LLVMContext::MD_alias_scope, nullptr);
    I.setMetadata(LLVMContext::MD_noalias, nullptr);
  }
}
