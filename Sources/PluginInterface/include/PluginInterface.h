// What the plugin's C++ entry and its Swift side agree on.
//
// The entry (`PluginEntry`) knows LLVM's pass manager and its command-line options; the Swift side (`Plugin`) knows
// the engine. The entry calls, the Swift side implements.

#ifndef ISOZYME_PLUGIN_INTERFACE_H
#define ISOZYME_PLUGIN_INTERFACE_H

#include "CLLVM.h"
#include <stdbool.h>

#ifdef __cplusplus
extern "C" {
#endif

/// How much of the program a module is.
typedef enum IsozymeExtent {
  /// A file.
  IsozymeExtentFile,
  /// A file that thin link-time optimisation leaves apart from the others.
  IsozymeExtentFileOfThinLink,
  /// All files that take part in full link-time optimisation.
  IsozymeExtentProgram
} IsozymeExtent;

/// The values of the `-isozyme-…` options.
typedef struct IsozymePluginOptions {
  /// The stage after which every differentiated function is printed to standard error; empty for none.
  const char *_Nonnull printAfter;
  /// Whether LLVM's verifier runs after every stage, not on finished derivatives alone.
  bool verifyEachStage;
  /// Whether the program checks its derivatives when it runs.
  bool checksDerivatives;
  /// The most instructions of a callee that is inlined into a primal; negative for the default.
  int inlineLimit;
  /// Whether loops get a second version for memory that does not overlap.
  bool makesVersions;
  /// Whether a function without a body and without facts has no derivative.
  bool undefinedFunctionsAreInactive;
  /// Whether global variables have no derivatives.
  bool globalsAreInactive;
  /// How much of the program the module is.
  IsozymeExtent extent;
  /// The formats in which all functions compute, as `-enzyme-truncate-all` names them; empty for their own.
  const char *_Nonnull truncation;
} IsozymePluginOptions;

/// Phase 1: keeps a copy of everything that a derivative request of `module` reaches, before the pipeline changes it.
/// Returns whether the module changed.
bool isozyme_snapshot(LLVMModuleRef _Nonnull module, const IsozymePluginOptions *_Nonnull options);

/// Phase 2 of a file whose derivatives are made when full link-time optimisation has all files: keeps what is needed then.
/// Returns whether the module changed.
bool isozyme_leave_to_link(LLVMModuleRef _Nonnull module);

/// Phase 2: makes the derivatives and puts them in the place of the requests. Errors go to the context's diagnostic
/// handler. Returns whether the module changed.
bool isozyme_differentiate(LLVMModuleRef _Nonnull module, const IsozymePluginOptions *_Nonnull options);

#ifdef __cplusplus
}
#endif

#endif
