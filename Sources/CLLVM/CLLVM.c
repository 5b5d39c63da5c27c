// The module is LLVM's headers; this file lets the C compiler check that they are found.
#include "CLLVM.h"
