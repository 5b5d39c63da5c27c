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

static void report(LLVMValueRef function, LLVMMetadataRef location,
                   const char *message, DiagnosticSeverity severity) {
  auto *F = unwrap<Function>(function);
  F->getContext().diagnose(
      DiagnosticInfoUnsupported(*F, message, place(location), severity));
}

void IsozymeReportError(LLVMValueRef function, LLVMMetadataRef location,
                        const char *message) {
  report(function, location, message, DS_Error);
}

void IsozymeReportWarning(LLVMValueRef function, LLVMMetadataRef location,
                          const char *message) {
  report(function, location, message, DS_Warning);
}

void IsozymeReportNote(LLVMContextRef context, const char *message) {
  unwrap(context)->diagnose(DiagnosticInfoGeneric(message, DS_Note));
}

void IsozymeReportRemark(LLVMValueRef function, LLVMMetadataRef location,
                         const char *message) {
  auto *F = unwrap<Function>(function);
  if (F->isDeclaration())
    return;
  OptimizationRemarkAnalysis Remark("isozyme", "Isozyme", place(location),
                                    &F->getEntryBlock());
  Remark << message;
  F->getContext().diagnose(Remark);
}
