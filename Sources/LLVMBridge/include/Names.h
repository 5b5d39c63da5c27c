// Names of functions, those of C++ as users write them. What is returned is freed with `LLVMDisposeMessage`.

#ifndef ISOZYME_NAMES_H
#define ISOZYME_NAMES_H

#include "CLLVM.h"

#ifdef __cplusplus
extern "C" {
#endif

/// The declaration that a symbol was made from; the symbol itself if it was not made from one.
char *_Nonnull IsozymeDemangle(const char *_Nonnull symbol);

/// The name of a C++ function, without parameters and template arguments, with or without the scopes around it; null for
/// other symbols.
char *_Nullable IsozymeQualifiedName(const char *_Nonnull symbol, bool withScope);

/// Whether the symbol of `value` contains `text`.
bool IsozymeNameContains(LLVMValueRef _Nonnull value, const char *_Nonnull text);

#ifdef __cplusplus
}
#endif

#endif
