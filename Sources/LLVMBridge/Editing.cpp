// Edits of functions that LLVM's C interface does not offer.

#include "Editing.h"

#include "llvm/IR/Attributes.h"
#include "llvm/IR/Function.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/Module.h"
#include "llvm/Transforms/Utils/BasicBlockUtils.h"
#include "llvm/Transforms/Utils/Cloning.h"
#include "llvm/Transforms/Utils/Local.h"
#include "llvm/Transforms/Utils/ModuleUtils.h"

using namespace llvm;

LLVMBasicBlockRef IsozymeSplitBlock(LLVMValueRef instruction, const char *name) {
  auto *I = unwrap<Instruction>(instruction);
  return wrap(I->getParent()->splitBasicBlock(I->getIterator(), name));
}

LLVMBasicBlockRef IsozymeSplitEdge(LLVMBasicBlockRef from, LLVMBasicBlockRef to) {
  return wrap(SplitEdge(unwrap(from), unwrap(to)));
}

LLVMValueRef IsozymeCloneWithParameters(LLVMValueRef function, const LLVMTypeRef *types, unsigned count,
                                        const char *name) {
  auto *Original = unwrap<Function>(function);
  SmallVector<Type *, 8> Types;
  for (unsigned Index = 0; Index < count; ++Index)
    Types.push_back(unwrap(types[Index]));
  auto *Signature = FunctionType::get(Original->getReturnType(), Types, /*isVarArg=*/false);
  auto *Copy = Function::Create(Signature, GlobalValue::InternalLinkage, Original->getAddressSpace(), name,
                                Original->getParent());
  ValueToValueMapTy Map;
  for (Argument &Parameter : Original->args())
    Map[&Parameter] = Copy->getArg(Parameter.getArgNo());
  SmallVector<ReturnInst *, 4> Returns;
  CloneFunctionInto(Copy, Original, Map, CloneFunctionChangeType::LocalChangesOnly, Returns);
  Copy->setLinkage(GlobalValue::InternalLinkage);
  return wrap(Copy);
}

LLVMValueRef IsozymeCloneWithResult(LLVMValueRef function, LLVMTypeRef result, const char *name) {
  auto *Original = unwrap<Function>(function);
  auto *Signature = FunctionType::get(unwrap(result), Original->getFunctionType()->params(), /*isVarArg=*/false);
  auto *Copy = Function::Create(Signature, GlobalValue::InternalLinkage, Original->getAddressSpace(), name,
                                Original->getParent());
  ValueToValueMapTy Map;
  for (Argument &Parameter : Original->args()) {
    Map[&Parameter] = Copy->getArg(Parameter.getArgNo());
    Copy->getArg(Parameter.getArgNo())->setName(Parameter.getName());
  }
  SmallVector<ReturnInst *, 4> Returns;
  CloneFunctionInto(Copy, Original, Map, CloneFunctionChangeType::LocalChangesOnly, Returns);
  Copy->setLinkage(GlobalValue::InternalLinkage);
  auto &Context = Copy->getContext();
  Copy->setAttributes(Copy->getAttributes().removeAttributesAtIndex(Context, AttributeList::ReturnIndex));
  for (Argument &Parameter : Copy->args())
    Parameter.removeAttr(Attribute::Returned);
  return wrap(Copy);
}

LLVMValueRef IsozymeCallInPlaceOfInvoke(LLVMValueRef invoke) {
  auto *Invoke = unwrap<InvokeInst>(invoke);
  CallInst *Call = createCallMatchingInvoke(Invoke);
  Call->takeName(Invoke);
  Call->insertBefore(Invoke->getIterator());
  Invoke->replaceAllUsesWith(Call);
  return wrap(Call);
}

void IsozymeCallToInvoke(LLVMValueRef call, LLVMValueRef mark) {
  auto *Call = unwrap<CallInst>(call);
  auto *Mark = unwrap<InvokeInst>(mark);
  BasicBlock *Unwind = Mark->getUnwindDest(), *From = Mark->getParent();
  BasicBlock *Rest = Call->getParent()->splitBasicBlock(std::next(Call->getIterator()));
  BasicBlock *Block = Call->getParent();
  Block->getTerminator()->eraseFromParent();
  SmallVector<Value *, 8> Arguments(Call->args());
  SmallVector<OperandBundleDef, 1> Bundles;
  Call->getOperandBundlesAsDefs(Bundles);
  auto *Invoke = InvokeInst::Create(Call->getFunctionType(), Call->getCalledOperand(), Rest, Unwind, Arguments, Bundles,
                                    "", Block);
  Invoke->setCallingConv(Call->getCallingConv());
  Invoke->setAttributes(Call->getAttributes());
  Invoke->setDebugLoc(Call->getDebugLoc());
  Invoke->takeName(Call);
  Call->replaceAllUsesWith(Invoke);
  Call->eraseFromParent();
  if (From == Block)
    From = Rest;
  for (PHINode &Phi : Unwind->phis())
    Phi.addIncoming(Phi.getIncomingValueForBlock(From), Block);
}

void IsozymeRemoveInvokeMark(LLVMValueRef mark) {
  auto *Mark = unwrap<InvokeInst>(mark);
  Mark->getUnwindDest()->removePredecessor(Mark->getParent());
  BranchInst::Create(Mark->getNormalDest(), Mark->getParent());
  Mark->eraseFromParent();
}

void IsozymeCopyArgumentAttributes(LLVMValueRef from, LLVMValueRef to, unsigned index) {
  auto *From = unwrap<CallBase>(from);
  auto *To = unwrap<CallBase>(to);
  AttrBuilder Attributes(To->getContext(), From->getAttributes().getParamAttrs(index));
  To->setAttributes(To->getAttributes().addParamAttributes(To->getContext(), index, Attributes));
}

void IsozymeRemoveFromUsedLists(LLVMModuleRef module, const LLVMValueRef *symbols, unsigned count) {
  SmallPtrSet<Constant *, 8> Removed;
  for (unsigned Index = 0; Index < count; ++Index)
    Removed.insert(unwrap<Constant>(symbols[Index]));
  removeFromUsedLists(*unwrap(module), [&](Constant *C) { return Removed.contains(C); });
  // The former lists are still there as constants.
  for (Constant *C : Removed)
    C->removeDeadConstantUsers();
}

void IsozymeKeep(LLVMModuleRef module, const LLVMValueRef *symbols, unsigned count, bool fromLinker) {
  SmallVector<GlobalValue *, 8> Kept;
  for (unsigned Index = 0; Index < count; ++Index)
    Kept.push_back(unwrap<GlobalValue>(symbols[Index]));
  if (fromLinker)
    appendToUsed(*unwrap(module), Kept);
  else
    appendToCompilerUsed(*unwrap(module), Kept);
}

void IsozymeSetInaccessibleMemoryOnly(LLVMValueRef function) {
  auto *F = unwrap<Function>(function);
  F->setMemoryEffects(MemoryEffects::inaccessibleMemOnly());
  F->addFnAttr(Attribute::NoUnwind);
  F->addFnAttr(Attribute::WillReturn);
  F->addFnAttr(Attribute::NoFree);
  F->addFnAttr(Attribute::NoSync);
  for (Argument &Parameter : F->args())
    if (Parameter.getType()->isPointerTy())
      Parameter.addAttr(Attribute::getWithCaptureInfo(F->getContext(), CaptureInfo::none()));
}
