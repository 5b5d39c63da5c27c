// Names of functions, those of C++ as users write them.

#include "Names.h"

#include "llvm-c/Core.h"
#include "llvm/Demangle/Demangle.h"
#include "llvm/IR/Value.h"

#include <cstdlib>
#include <string>

using namespace llvm;

char *IsozymeDemangle(const char *symbol) { return LLVMCreateMessage(demangle(symbol).c_str()); }

char *IsozymeQualifiedName(const char *symbol, bool withScope) {
  ItaniumPartialDemangler Demangler;
  if (Demangler.partialDemangle(symbol) || !Demangler.isFunction())
    return nullptr;
  size_t Size = 0;
  std::string Name;
  if (withScope)
    if (char *Scope = Demangler.getFunctionDeclContextName(nullptr, &Size)) {
      if (*Scope)
        Name = std::string(Scope) + "::";
      std::free(Scope);
    }
  char *Base = Demangler.getFunctionBaseName(nullptr, &Size);
  if (!Base)
    return nullptr;
  Name += Base;
  std::free(Base);
  return LLVMCreateMessage(Name.c_str());
}

bool IsozymeNameContains(LLVMValueRef value, const char *text) { return unwrap(value)->getName().contains(text); }
