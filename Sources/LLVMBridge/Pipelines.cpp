// LLVM's own passes, run with a pass builder and analyses of ours.

#include "PassManagers.h"

#include "llvm/IR/Module.h"

using namespace llvm;

/// No unrolling and no vectorising: the derivative is made from loops as they were written.
static PipelineTuningOptions tuning() {
  PipelineTuningOptions Options;
  Options.LoopInterleaving = false;
  Options.LoopVectorization = false;
  Options.SLPVectorization = false;
  Options.LoopUnrolling = false;
  Options.CallGraphProfile = false;
  Options.MergeFunctions = false;
  return Options;
}

PassManagers::PassManagers(const Module &M)
    : Library(M.getTargetTriple()), Builder(nullptr, tuning()) {
  Functions.registerPass([&] { return TargetLibraryAnalysis(Library); });
  Builder.registerModuleAnalyses(Modules);
  Builder.registerCGSCCAnalyses(CallGraph);
  Builder.registerFunctionAnalyses(Functions);
  Builder.registerLoopAnalyses(Loops);
  Builder.crossRegisterProxies(Loops, Functions, CallGraph, Modules);
}

static char *text(Error Problem) {
  return LLVMCreateMessage(toString(std::move(Problem)).c_str());
}

char *IsozymeRunFunctionPipeline(LLVMValueRef function, const char *pipeline) {
  auto *F = unwrap<Function>(function);
  PassManagers Managers(*F->getParent());
  FunctionPassManager Passes;
  if (Error Problem = Managers.Builder.parsePassPipeline(Passes, pipeline))
    return text(std::move(Problem));
  Passes.run(*F, Managers.Functions);
  return nullptr;
}

void IsozymeDisposeMessage(char *message) { LLVMDisposeMessage(message); }
