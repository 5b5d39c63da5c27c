// Disjoint spaces of memory, as alias scopes.

#include "LLVMBridge.h"

#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/MDBuilder.h"
#include "llvm/IR/Metadata.h"

using namespace llvm;

void IsozymeDeclareSpaces(LLVMBuilderRef builder, LLVMMetadataRef *spaces, size_t count) {
  IRBuilder<> &Builder = *unwrap(builder);
  MDBuilder Metadata(Builder.getContext());
  MDNode *Domain = Metadata.createAnonymousAliasScopeDomain("isozyme.spaces");
  for (size_t I = 0; I < count; ++I) {
    MDNode *Space = Metadata.createAnonymousAliasScope(Domain);
    Builder.CreateNoAliasScopeDeclaration(MDNode::get(Builder.getContext(), Space));
    spaces[I] = wrap(Space);
  }
}

void IsozymeSetSpace(LLVMValueRef access, const LLVMMetadataRef *spaces, size_t count, size_t space) {
  auto *Access = unwrap<Instruction>(access);
  LLVMContext &Context = Access->getContext();
  SmallVector<Metadata *, 4> Others;
  for (size_t I = 0; I < count; ++I)
    if (I != space)
      Others.push_back(unwrap(spaces[I]));
  auto Add = [&](unsigned Kind, ArrayRef<Metadata *> Scopes) {
    MDNode *List = MDNode::get(Context, Scopes);
    Access->setMetadata(Kind, MDNode::concatenate(Access->getMetadata(Kind), List));
  };
  Add(LLVMContext::MD_alias_scope, {unwrap(spaces[space])});
  Add(LLVMContext::MD_noalias, Others);
}
