// Copies of functions, inlined and emptied bodies.

#include "llvm/Transforms/Utils/Cloning.h"
#include "LLVMBridge.h"

#include "llvm/IR/Function.h"
#include "llvm/IR/InstrTypes.h"

using namespace llvm;

LLVMValueRef IsozymeCloneFunction(LLVMValueRef function, const char *name) {
  auto *Original = unwrap<Function>(function);
  if (Original->isDeclaration())
    return nullptr;
  ValueToValueMapTy Map;
  Function *Copy = CloneFunction(Original, Map);
  Copy->setName(name);
  Copy->setComdat(nullptr);
  Copy->setSection("");
  Copy->setPartition("");
  Copy->setVisibility(GlobalValue::DefaultVisibility);
  Copy->setDLLStorageClass(GlobalValue::DefaultStorageClass);
  Copy->setLinkage(GlobalValue::InternalLinkage);
  return wrap(Copy);
}

bool IsozymeInlineCall(LLVMValueRef call) {
  InlineFunctionInfo Info;
  return InlineFunction(*unwrap<CallBase>(call), Info,
                        /*MergeAttributes=*/true, /*CalleeAAR=*/nullptr,
                        /*InsertLifetime=*/false)
      .isSuccess();
}

void IsozymeDeleteBody(LLVMValueRef function) {
  auto *F = unwrap<Function>(function);
  F->deleteBody();
  F->setComdat(nullptr);
}
