// The plugin's entry: where the two passes stand in the pipelines of clang, opt and rustc, and the `-isozyme-…` options.

#include "EnzymeOptions.h"
#include "PluginInterface.h"

#include "llvm/IR/Module.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Plugins/PassPlugin.h"
#include "llvm/Support/CommandLine.h"

using namespace llvm;

namespace {

cl::opt<std::string> PrintAfter(
    "isozyme-print-after", cl::value_desc("stage"),
    cl::desc("Print every differentiated function after this stage of Isozyme"));

cl::opt<bool> VerifyEachStage(
    "isozyme-verify-each",
    cl::desc("Run LLVM's verifier after every stage of Isozyme"));

cl::opt<bool> CheckDerivatives(
    "isozyme-verify",
    cl::desc("Let the program check its derivatives against differences when it runs"));

cl::opt<int> InlineLimit(
    "isozyme-inline-limit", cl::init(-1), cl::value_desc("instructions"),
    cl::desc("Inline callees of at most this size into what is differentiated; 0 leaves every call a call"));

cl::opt<bool> Versions(
    "isozyme-versions", cl::init(true),
    cl::desc("Compare at run time whether memory overlaps, and keep nothing for fear of it where it does not (default: true)"));

IsozymePluginOptions options(IsozymeExtent Extent = IsozymeExtentFile) {
  IsozymePluginOptions Options = {PrintAfter.getValue().c_str(), VerifyEachStage, CheckDerivatives, InlineLimit, Versions, false, false, Extent, ""};
  applyEnzymeOptions(Options);
  return Options;
}

PreservedAnalyses preserved(bool Changed) {
  return Changed ? PreservedAnalyses::none() : PreservedAnalyses::all();
}

/// Phase 1: copies what requests reach, before the pipeline changes it.
struct SnapshotPass : PassInfoMixin<SnapshotPass> {
  PreservedAnalyses run(Module &M, ModuleAnalysisManager &) {
    if (!isEnzymeEnabled())
      return PreservedAnalyses::all();
    IsozymePluginOptions Options = options();
    return preserved(isozyme_snapshot(wrap(&M), &Options));
  }
  /// A request must be replaced in `optnone` code too.
  static bool isRequired() { return true; }
};

/// Phase 2: makes the derivatives and replaces the requests.
struct DifferentiatePass : PassInfoMixin<DifferentiatePass> {
  IsozymeExtent Extent;
  explicit DifferentiatePass(IsozymeExtent Extent) : Extent(Extent) {}
  PreservedAnalyses run(Module &M, ModuleAnalysisManager &) {
    if (!isEnzymeEnabled())
      return PreservedAnalyses::all();
    IsozymePluginOptions Options = options(Extent);
    return preserved(isozyme_differentiate(wrap(&M), &Options));
  }
  static bool isRequired() { return true; }
};

/// Phase 2 where full link-time optimisation follows: it will see the bodies of all functions.
struct LeaveToLinkPass : PassInfoMixin<LeaveToLinkPass> {
  PreservedAnalyses run(Module &M, ModuleAnalysisManager &) {
    return preserved(isEnzymeEnabled() && isozyme_leave_to_link(wrap(&M)));
  }
  static bool isRequired() { return true; }
};

/// Adds what makes the derivatives of a pipeline that has not come by its start.
void addBoth(ModulePassManager &Passes, IsozymeExtent Extent) {
  Passes.addPass(SnapshotPass());
  Passes.addPass(DifferentiatePass(Extent));
}

/// Phase 2, before the inliner of a file's pipeline.
void addBeforeInliner(ModulePassManager &Passes, ThinOrFullLTOPhase Phase) {
  switch (Phase) {
  case ThinOrFullLTOPhase::None:
    return Passes.addPass(DifferentiatePass(IsozymeExtentFile));
  case ThinOrFullLTOPhase::ThinLTOPreLink:
    return Passes.addPass(DifferentiatePass(IsozymeExtentFileOfThinLink));
  case ThinOrFullLTOPhase::ThinLTOPostLink:
    return addBoth(Passes, IsozymeExtentFileOfThinLink);
  case ThinOrFullLTOPhase::FullLTOPreLink:
    return Passes.addPass(LeaveToLinkPass());
  case ThinOrFullLTOPhase::FullLTOPostLink:
    return;
  }
}

void registerCallbacks(PassBuilder &Builder) {
  Builder.registerPipelineStartEPCallback(
      [](ModulePassManager &Passes, OptimizationLevel) {
        Passes.addPass(SnapshotPass());
      });
  Builder.registerPipelineEarlySimplificationEPCallback(
      [](ModulePassManager &Passes, OptimizationLevel,
         ThinOrFullLTOPhase Phase) { addBeforeInliner(Passes, Phase); });
  Builder.registerFullLinkTimeOptimizationEarlyEPCallback(
      [](ModulePassManager &Passes, OptimizationLevel) {
        addBoth(Passes, IsozymeExtentProgram);
      });
  Builder.registerPipelineParsingCallback(
      [](StringRef Name, ModulePassManager &Passes,
         ArrayRef<PassBuilder::PipelineElement>) {
        if (Name != "isozyme" && Name != "enzyme")
          return false;
        addBoth(Passes, IsozymeExtentFile);
        return true;
      });
}

} // namespace

extern "C" LLVM_ATTRIBUTE_WEAK __attribute__((visibility("default")))
PassPluginLibraryInfo
llvmGetPassPluginInfo() {
  PassPluginLibraryInfo Info;
  Info.APIVersion = LLVM_PLUGIN_API_VERSION;
  Info.PluginName = "Isozyme";
  Info.PluginVersion = "0.1.0";
  Info.RegisterPassBuilderCallbacks = registerCallbacks;
  return Info;
}
