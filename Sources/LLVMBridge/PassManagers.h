// A pass builder and its analysis managers.

#ifndef ISOZYME_PASS_MANAGERS_H
#define ISOZYME_PASS_MANAGERS_H

#include "LLVMBridge.h"

#include "llvm/Analysis/CGSCCPassManager.h"
#include "llvm/Analysis/LoopAnalysisManager.h"
#include "llvm/Analysis/TargetLibraryInfo.h"
#include "llvm/Passes/PassBuilder.h"

/// One set of managers, for the module that it was made for.
struct PassManagers {
  llvm::TargetLibraryInfoImpl Library;
  llvm::LoopAnalysisManager Loops;
  llvm::FunctionAnalysisManager Functions;
  llvm::CGSCCAnalysisManager CallGraph;
  llvm::ModuleAnalysisManager Modules;
  llvm::PassBuilder Builder;

  explicit PassManagers(const llvm::Module &M);
};

#endif
