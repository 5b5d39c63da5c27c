// Messages to the user, through the handler of the compiler that runs us.

#include "LLVMBridge.h"

#include "llvm/IR/DebugInfoMetadata.h"
#include "llvm/IR/DiagnosticInfo.h"
#include "llvm/IR/Function.h"
#include "llvm/IR/LLVMContext.h"

using namespace llvm;

static DiagnosticLocation place(LLVMMetadataRef location) {
  if (auto *Location = dyn_cast_or_null<DILocation>(unwrap(location)))
    return DiagnosticLocation(DebugLoc(Location));
  return DiagnosticLocation();
}

void IsozymeReportError(LLVMValueRef function, LLVMMetadataRef location,
                        const char *message) {
  auto *F = unwrap<Function>(function);
  F->getContext().diagnose(
      DiagnosticInfoUnsupported(*F, message, place(location), DS_Error));
}

void IsozymeReportNote(LLVMContextRef context, const char *message) {
  unwrap(context)->diagnose(DiagnosticInfoGeneric(message, DS_Note));
}
