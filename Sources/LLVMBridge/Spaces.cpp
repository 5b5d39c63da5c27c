// Disjoint spaces of memory, as alias scopes.

#include "ApartScopes.h"
#include "LLVMBridge.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/MDBuilder.h"
#include "llvm/IR/Metadata.h"

using namespace llvm;

struct IsozymeSpaces {
  SmallVector<Metadata *, 4> Scopes;
  MDNode *ShadowDomain;
  /// The scope of the shadow of what lies in a scope.
  DenseMap<const MDNode *, MDNode *> Shadows;
};

static void addScopes(Instruction *Access, unsigned Kind, ArrayRef<Metadata *> Scopes) {
  if (Scopes.empty())
    return;
  MDNode *List = MDNode::get(Access->getContext(), Scopes);
  Access->setMetadata(Kind, MDNode::concatenate(Access->getMetadata(Kind), List));
}

IsozymeSpacesRef IsozymeSpacesCreate(LLVMBuilderRef builder, size_t count) {
  IRBuilder<> &Builder = *unwrap(builder);
  MDBuilder Metadata(Builder.getContext());
  auto *Spaces = new IsozymeSpaces();
  MDNode *Domain = Metadata.createAnonymousAliasScopeDomain("isozyme.spaces");
  Spaces->ShadowDomain = Metadata.createAnonymousAliasScopeDomain("isozyme.apart.shadows");
  for (size_t I = 0; I < count; ++I) {
    MDNode *Space = Metadata.createAnonymousAliasScope(Domain);
    Builder.CreateNoAliasScopeDeclaration(MDNode::get(Builder.getContext(), Space));
    Spaces->Scopes.push_back(Space);
  }
  return Spaces;
}

void IsozymeSpacesDispose(IsozymeSpacesRef spaces) { delete spaces; }

void IsozymeSetSpace(IsozymeSpacesRef spaces, LLVMValueRef access, size_t space) {
  auto *Access = unwrap<Instruction>(access);
  SmallVector<Metadata *, 4> Others;
  for (size_t I = 0; I < spaces->Scopes.size(); ++I)
    if (I != space)
      Others.push_back(spaces->Scopes[I]);
  addScopes(Access, LLVMContext::MD_alias_scope, {spaces->Scopes[space]});
  addScopes(Access, LLVMContext::MD_noalias, Others);
}

void IsozymeSetShadowApart(IsozymeSpacesRef spaces, LLVMValueRef access, LLVMValueRef original) {
  auto *Access = unwrap<Instruction>(access);
  MDBuilder Builder(Access->getContext());
  for (unsigned Kind : {LLVMContext::MD_alias_scope, LLVMContext::MD_noalias}) {
    MDNode *List = unwrap<Instruction>(original)->getMetadata(Kind);
    SmallPtrSet<const MDNode *, 8> Scopes;
    collectApartScopes(List, Scopes);
    SmallVector<Metadata *, 8> Taken;
    for (size_t I = 0, E = Scopes.empty() ? 0 : List->getNumOperands(); I < E; ++I) {
      auto *Scope = dyn_cast<MDNode>(List->getOperand(I));
      if (!Scope || !Scopes.contains(Scope))
        continue;
      MDNode *&Shadow = spaces->Shadows[Scope];
      if (!Shadow)
        Shadow = Builder.createAnonymousAliasScope(spaces->ShadowDomain);
      Taken.push_back(Shadow);
    }
    addScopes(Access, Kind, Taken);
  }
}
