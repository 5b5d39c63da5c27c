// Diagnostics on the terminal, for programs of our own.

#include "LLVMBridge.h"

#include "llvm/IR/DiagnosticHandler.h"
#include "llvm/IR/DiagnosticInfo.h"
#include "llvm/IR/DiagnosticPrinter.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/Module.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/WithColor.h"

using namespace llvm;

namespace {

SourceMgr::DiagKind kind(DiagnosticSeverity severity) {
  switch (severity) {
  case DS_Error:
    return SourceMgr::DK_Error;
  case DS_Warning:
    return SourceMgr::DK_Warning;
  case DS_Remark:
    return SourceMgr::DK_Remark;
  case DS_Note:
    return SourceMgr::DK_Note;
  }
  return SourceMgr::DK_Error;
}

/// What a diagnostic says, without its place.
std::string text(const DiagnosticInfo &Info) {
  if (auto *Unsupported = dyn_cast<DiagnosticInfoUnsupported>(&Info))
    return Unsupported->getMessage().str();
  std::string Text;
  raw_string_ostream Stream(Text);
  DiagnosticPrinterRawOStream Printer(Stream);
  Info.print(Printer);
  return Text;
}

/// Prints `file:line:column: error: message`, with the source line and a caret where the file can be read.
void printAtPlace(const DiagnosticInfoUnsupported &Info) {
  StringRef Name;
  unsigned Line = 0, Column = 0;
  Info.getLocation(Name, Line, Column);
  SourceMgr Sources;
  SMLoc Place;
  if (auto File = MemoryBuffer::getFile(Info.getAbsolutePath())) {
    auto Copy = MemoryBuffer::getMemBufferCopy((*File)->getBuffer(), Name);
    unsigned Buffer = Sources.AddNewSourceBuffer(std::move(Copy), SMLoc());
    Place = Sources.FindLocForLineAndColumn(Buffer, Line, std::max(1u, Column));
  }
  if (Place.isValid()) {
    Sources.PrintMessage(errs(), Place, kind(Info.getSeverity()), text(Info));
    return;
  }
  SMDiagnostic(Sources, SMLoc(), Name, int(Line), int(Column) - 1,
               kind(Info.getSeverity()), text(Info), "", {})
      .print(nullptr, errs());
}

struct Printing : DiagnosticHandler {
  bool handleDiagnostics(const DiagnosticInfo &Info) override {
    if (Info.getSeverity() == DS_Remark)
      return true;
    auto *Unsupported = dyn_cast<DiagnosticInfoUnsupported>(&Info);
    if (Unsupported && Unsupported->isLocationAvailable())
      printAtPlace(*Unsupported);
    else
      SMDiagnostic("", kind(Info.getSeverity()), text(Info))
          .print(nullptr, errs());
    return true;
  }
};

} // namespace

void IsozymePrintDiagnostics(LLVMModuleRef module) {
  unwrap(module)->getContext().setDiagnosticHandler(
      std::make_unique<Printing>());
}

bool IsozymeHasErrors(LLVMModuleRef module) {
  return unwrap(module)->getContext().getDiagHandlerPtr()->HasErrors;
}
