// Enzyme's `-enzyme-…` options, so that build scripts written for it work: some have an equivalent, the others are accepted
// with a note, as what they work around is not there.

#include "EnzymeOptions.h"

#include "llvm/Support/CommandLine.h"
#include "llvm/Support/raw_ostream.h"

#include <memory>
#include <vector>

using namespace llvm;

namespace {

cl::opt<bool> Enable("enzyme-enable", cl::init(true), cl::Hidden, cl::desc("Make derivatives"));
cl::opt<bool> Inline("enzyme-inline", cl::init(false), cl::Hidden, cl::desc("Inline all that fits -enzyme-inline-count"));
cl::opt<int> InlineCount("enzyme-inline-count", cl::init(10000), cl::Hidden, cl::desc("The limit of -enzyme-inline"));
cl::opt<bool> EmptyInactive("enzyme-emptyfn-inactive", cl::init(false), cl::Hidden,
                            cl::desc("Functions without a body have no derivative"));
cl::opt<bool> GlobalsInactive("enzyme-globals-default-inactive", cl::init(false), cl::Hidden,
                              cl::desc("Global variables have no derivative"));
cl::opt<bool> Print("enzyme-print", cl::init(false), cl::Hidden, cl::desc("-isozyme-print-after=generate"));
cl::opt<bool> PrintType("enzyme-print-type", cl::init(false), cl::Hidden, cl::desc("-isozyme-print-after=types"));
cl::opt<bool> PrintActivity("enzyme-print-activity", cl::init(false), cl::Hidden, cl::desc("-isozyme-print-after=activity"));
cl::opt<bool> PrintPerf("enzyme-print-perf", cl::init(false), cl::Hidden, cl::desc("-isozyme-print-after=plan"));

cl::opt<std::string> TruncateAll("enzyme-truncate-all", cl::Hidden, cl::desc("The formats in which all functions compute"));

/// Options without effect, and why.
struct Ignored {
  const char *Name;
  const char *Reason;
};

const char Types[] = "types are inferred for the whole module, and never guessed";
const char Activity[] = "activity is decided where it is known, at run time if need be";
const char Tape[] = "the plan decides what is kept";
const char Pipeline[] = "the pipeline is fixed, and the compiler's own follows";
const char Printing[] = "use -isozyme-print-after or 'isozyme explain'";
const char Errors[] = "what cannot be differentiated is an error at compile time";
const char Aliasing[] = "only what is proven is assumed";
const char Absent[] = "there is nothing that it would change";

const Ignored IgnoredOptions[] = {
    {"enzyme-loose-types", Types}, {"enzyme-strict-aliasing", Types}, {"enzyme-rust-type", Types},
    {"enzyme-max-int-offset", Types}, {"enzyme-max-type-depth", Types}, {"enzyme-max-type-offset", Types},
    {"enzyme-type-warning", Types}, {"enzyme-global-activity", Activity},
    {"enzyme-disable-activity-analysis", Activity}, {"enzyme-enable-recursive-activity", Activity},
    {"enzyme_nonmarkedglobals_inactiveloads", Activity}, {"enzyme-inactive-dynamic", Activity},
    {"enzyme-smallbool", Tape}, {"enzyme-zero-cache", Tape}, {"enzyme-max-cache", Tape}, {"enzyme-new-cache", Tape},
    {"enzyme-mincut-cache", Tape}, {"enzyme-loop-invariant-cache", Tape}, {"enzyme-rematerialize", Tape},
    {"enzyme-non-power2-cache", Tape}, {"enzyme-shared-forward", Tape}, {"enzyme-register-reduce", Tape},
    {"enzyme-free-internal-allocations", Tape}, {"enzyme-speculate-phis", Tape}, {"enzyme-vector-split-phi", Tape},
    {"enzyme-postopt", Pipeline}, {"enzyme-attributor", Pipeline}, {"enzyme-omp-opt", Pipeline},
    {"enzyme-preopt", Pipeline}, {"enzyme-post-opt-level", Pipeline}, {"enzyme-always-inline", Pipeline},
    {"enzyme-select-opt", Pipeline}, {"enzyme-phi-restructure", Pipeline}, {"enzyme-coalese", Pipeline},
    {"enzyme-lower-globals", Pipeline}, {"enzyme-name-instructions", Printing}, {"enzyme-print-unnecessary", Printing},
    {"enzyme-print-diffuse", Printing}, {"activity-analysis-func", Printing},
    {"activity-analysis-inactive-args", Printing}, {"activity-analysis-duplicated-ret", Printing},
    {"type-analysis-func", Printing}, {"enzyme-runtime-error", Errors}, {"enzyme-assume-unknown-nofree", Aliasing},
    {"enzyme-noalias", Aliasing}, {"enzyme-aggressive-aa", Aliasing}, {"enzyme-julia-addr-load", Aliasing},
    {"enzyme-auto-sparsity", Absent}, {"enzyme-lapack-copy", Absent}, {"enzyme-blas-copy", Absent},
    {"enzyme-memmove-warning", Absent},
    {"enzyme-fast-math", "derivatives keep the flags of the program"},
    {"enzyme-strong-zero", "a zero cotangent contributes zero wherever a rule may be infinite"},
};

/// Registers the options without effect when the plugin is loaded.
std::vector<std::unique_ptr<cl::opt<std::string>>> registerIgnored() {
  std::vector<std::unique_ptr<cl::opt<std::string>>> Options;
  for (const Ignored &Option : IgnoredOptions)
    Options.push_back(std::make_unique<cl::opt<std::string>>(
        StringRef(Option.Name), cl::ValueOptional, cl::Hidden, cl::desc("Accepted without effect"),
        cl::callback([&Option](const std::string &) {
          errs() << "isozyme: note: -" << Option.Name << " has no effect: " << Option.Reason << '\n';
        })));
  return Options;
}

const std::vector<std::unique_ptr<cl::opt<std::string>>> Registered = registerIgnored();

} // namespace

bool isEnzymeEnabled() { return Enable; }

void applyEnzymeOptions(IsozymePluginOptions &Options) {
  if (!*Options.printAfter)
    Options.printAfter = Print ? "generate" : PrintType ? "types" : PrintActivity ? "activity" : PrintPerf ? "plan" : "";
  if (Options.inlineLimit < 0 && Inline)
    Options.inlineLimit = InlineCount;
  Options.undefinedFunctionsAreInactive = EmptyInactive;
  Options.globalsAreInactive = GlobalsInactive;
  Options.truncation = TruncateAll.getValue().c_str();
}
