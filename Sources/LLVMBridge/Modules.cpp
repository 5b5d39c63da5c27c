// Verifying and linking.

#include "LLVMBridge.h"

#include "llvm/ADT/StringSet.h"
#include "llvm/IR/DiagnosticInfo.h"
#include "llvm/IR/DiagnosticPrinter.h"
#include "llvm/IR/Module.h"
#include "llvm/IR/Verifier.h"
#include "llvm/IRReader/IRReader.h"
#include "llvm/Linker/Linker.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/SourceMgr.h"

using namespace llvm;

char *IsozymeVerifyFunction(LLVMValueRef function) {
  std::string Text;
  raw_string_ostream Stream(Text);
  if (!verifyFunction(*unwrap<Function>(function), &Stream))
    return nullptr;
  return LLVMCreateMessage(Text.c_str());
}

char *IsozymeVerifyModule(LLVMModuleRef module) {
  std::string Text;
  raw_string_ostream Stream(Text);
  if (!verifyModule(*unwrap(module), &Stream))
    return nullptr;
  return LLVMCreateMessage(Text.c_str());
}

/// Gives the definitions of support code `Linkage`; they are no part of what the user's module shows.
static void setLinkage(Module &M, GlobalValue::LinkageTypes Linkage) {
  for (GlobalObject &Object : M.global_objects())
    if (!Object.isDeclaration() && !Object.hasLocalLinkage()) {
      Object.setLinkage(Linkage);
      Object.setVisibility(GlobalValue::HiddenVisibility);
    }
}

static void internalize(Module &M, const StringSet<> &Names) {
  for (const auto &Entry : Names)
    if (GlobalValue *Value = M.getNamedValue(Entry.first()))
      if (!Value->isDeclaration()) {
        Value->setVisibility(GlobalValue::DefaultVisibility);
        Value->setLinkage(GlobalValue::InternalLinkage);
      }
}

char *IsozymeLinkModule(LLVMModuleRef destination, const char *source,
                        size_t length, IsozymeLinkedLinkage linkage) {
  Module &Destination = *unwrap(destination);
  // The parser of text wants a NUL at the end.
  auto Buffer =
      MemoryBuffer::getMemBufferCopy(StringRef(source, length), "isozyme");
  SMDiagnostic Problem;
  // clang's release builds drop the names of values, without which no text can be read.
  LLVMContext &Context = Destination.getContext();
  bool DiscardsNames = Context.shouldDiscardValueNames();
  Context.setDiscardValueNames(false);
  std::unique_ptr<Module> Source = parseIR(*Buffer, Problem, Context);
  Context.setDiscardValueNames(DiscardsNames);
  if (!Source) {
    std::string Text;
    raw_string_ostream Stream(Text);
    Problem.print(nullptr, Stream, /*ShowColors=*/false);
    return LLVMCreateMessage(Text.c_str());
  }
  Source->setTargetTriple(Destination.getTargetTriple());
  Source->setDataLayout(Destination.getDataLayout());
  setLinkage(*Source, GlobalValue::LinkOnceODRLinkage);
  bool Failed = Linker::linkModules(
      Destination, std::move(Source), Linker::LinkOnlyNeeded,
      linkage == IsozymeLinkedInternal
          ? std::function<void(Module &, const StringSet<> &)>(internalize)
          : nullptr);
  return Failed ? LLVMCreateMessage("the support module could not be linked")
                : nullptr;
}
