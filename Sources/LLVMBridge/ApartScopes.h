// The alias scopes of accesses that were found to be apart.

#pragma once

#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/IR/Metadata.h"

/// Collects the scopes of `IsozymeSetApart` in a list of scopes, which may be null.
void collectApartScopes(const llvm::MDNode *List, llvm::SmallPtrSetImpl<const llvm::MDNode *> &Scopes);
