// Source places of generated functions.

#include "LLVMBridge.h"

#include "llvm/IR/DebugInfoMetadata.h"
#include "llvm/IR/Function.h"
#include "llvm/IR/Module.h"

using namespace llvm;

void IsozymeDescribeDerived(LLVMValueRef function, LLVMValueRef primal) {
  auto *F = unwrap<Function>(function);
  auto *Source = unwrap<Function>(primal)->getSubprogram();
  if (!Source || !Source->isDefinition() || F->getSubprogram())
    return;
  auto &Context = F->getContext();
  auto *Type = DISubroutineType::get(Context, DINode::FlagArtificial, 0,
                                     MDTuple::get(Context, {nullptr}));
  F->setSubprogram(DISubprogram::getDistinct(
      Context, Source->getFile(), F->getName(), F->getName(), Source->getFile(),
      Source->getLine(), Type, Source->getScopeLine(),
      /*ContainingType=*/nullptr, /*VirtualIndex=*/0, /*ThisAdjustment=*/0,
      DINode::FlagArtificial,
      DISubprogram::SPFlagLocalToUnit | DISubprogram::SPFlagDefinition |
          DISubprogram::SPFlagOptimized,
      Source->getUnit()));
}

/// The chain of calls that led to `location`, with `end` behind the last.
static DILocation *chain(DILocation *Location, DILocation *End) {
  if (!Location)
    return End;
  return DILocation::get(Location->getContext(), Location->getLine(),
                         Location->getColumn(), Location->getScope(),
                         chain(Location->getInlinedAt(), End));
}

LLVMMetadataRef IsozymeLocationInDerived(LLVMMetadataRef location,
                                         LLVMValueRef function) {
  auto *Subprogram = unwrap<Function>(function)->getSubprogram();
  if (!Subprogram)
    return nullptr;
  auto *Call = DILocation::get(Subprogram->getContext(), Subprogram->getLine(),
                               0, Subprogram);
  return wrap(chain(location ? unwrap<DILocation>(location) : nullptr, Call));
}
