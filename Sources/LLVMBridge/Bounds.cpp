// Which bytes accesses in loops may touch, as code in front of the loops.

#include "Analyses.h"

#include "llvm/Analysis/ScalarEvolutionExpressions.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/Instructions.h"
#include "llvm/Transforms/Utils/ScalarEvolutionExpander.h"

#include <optional>

using namespace llvm;

namespace {

/// The first and the last of some consecutive integers of 64 bits, modulo 2^64.
struct Interval {
  const SCEV *First;
  const SCEV *Last;
};

/// That `Number`, as an unsigned one, is at most `Most`.
struct Limit {
  const SCEV *Number;
  uint64_t Most;
};

/// Interval arithmetic on scalar evolution: what is computed behind a block, over all iterations, in terms of values that
/// are known at the block's end.
///
/// An interval is a sum of what is known and of at most `MostWays` ways of at most `MostCount` steps of at most `MostStep`
/// bytes. So the way from its first to its last number is shorter than 2^64, and nothing of it is lost modulo 2^64, as long as
/// the limits hold that the code has to test.
class Bounds {
  static constexpr uint64_t MostCount = uint64_t(1) << 34;
  static constexpr uint64_t MostStep = uint64_t(1) << 26;
  static constexpr unsigned MostWays = 8;

  ScalarEvolution &SE;
  const BasicBlock *At;
  Type *Int64;
  unsigned Ways = 0;

public:
  /// What has to be tested before the intervals are used.
  SmallVector<Limit, 8> Limits;

  Bounds(IsozymeAnalyses &A, const BasicBlock *At)
      : SE(A.Evolution), At(At),
        Int64(Type::getInt64Ty(At->getContext())) {}

  /// What an address is computed from, if that is known at the block's end.
  Value *base(Value *Pointer) {
    auto *Base = dyn_cast<SCEVUnknown>(SE.getPointerBase(SE.getSCEV(Pointer)));
    return Base && isKnown(Base) ? Base->getValue() : nullptr;
  }

  /// The offsets of an address from its base; nothing if they are not known.
  std::optional<Interval> offsets(Value *Pointer) {
    const SCEV *Offset = SE.removePointerBase(SE.getSCEV(Pointer));
    if (Offset->getType() != Int64)
      return std::nullopt;
    Ways = 0;
    return interval(Offset);
  }

private:
  /// Whether the block's end has the value.
  bool isKnown(const SCEV *S) {
    auto IsCounted = [](const SCEV *Part) { return isa<SCEVAddRecExpr>(Part); };
    if (SCEVExprContains(S, IsCounted) || !SE.dominates(S, At))
      return false;
    return SCEVExpander(SE, "").isSafeToExpandAt(S, At->getTerminator());
  }

  std::optional<Interval> interval(const SCEV *S) {
    if (isKnown(S))
      return Interval{S, S};
    if (auto *Counter = dyn_cast<SCEVAddRecExpr>(S))
      return ofCounter(Counter);
    if (auto *Sum = dyn_cast<SCEVAddExpr>(S))
      return ofSum(Sum);
    return std::nullopt;
  }

  std::optional<Interval> ofSum(const SCEVAddExpr *Sum) {
    Interval Total{SE.getZero(Int64), SE.getZero(Int64)};
    for (const SCEV *Operand : Sum->operands()) {
      auto Part = interval(Operand);
      if (!Part)
        return std::nullopt;
      Total = {SE.getAddExpr(Total.First, Part->First),
               SE.getAddExpr(Total.Last, Part->Last)};
    }
    return Total;
  }

  std::optional<Interval> ofCounter(const SCEVAddRecExpr *Counter) {
    if (!Counter->isAffine() || Counter->getType() != Int64 ||
        ++Ways > MostWays)
      return std::nullopt;
    auto Start = interval(Counter->getStart());
    auto Step = interval(Counter->getStepRecurrence(SE));
    const SCEV *Count = mostIterations(Counter->getLoop());
    if (!Start || !Step || !Count)
      return std::nullopt;
    const SCEV *Zero = SE.getZero(Int64);
    limitStep(Step->First);
    limitStep(Step->Last);
    const SCEV *Down = SE.getMulExpr(SE.getSMinExpr(Zero, Step->First), Count);
    const SCEV *Up = SE.getMulExpr(SE.getSMaxExpr(Zero, Step->Last), Count);
    return Interval{SE.getAddExpr(Start->First, Down),
                    SE.getAddExpr(Start->Last, Up)};
  }

  /// The most times that a loop jumps back; null if that is not known.
  const SCEV *mostIterations(const Loop *L) {
    if (auto Exact = iterations(SE.getBackedgeTakenCount(L))) {
      Limits.push_back({Exact->Last, MostCount});
      return Exact->Last;
    }
    // A bound that changes may stand for none in one iteration of the loops around.
    auto Bound = iterations(SE.getSymbolicMaxBackedgeTakenCount(L));
    if (!Bound || Bound->First != Bound->Last)
      return nullptr;
    Limits.push_back({Bound->Last, MostCount});
    return Bound->Last;
  }

  std::optional<Interval> iterations(const SCEV *Count) {
    if (isa<SCEVCouldNotCompute>(Count) ||
        SE.getTypeSizeInBits(Count->getType()) > 64)
      return std::nullopt;
    return interval(SE.getNoopOrZeroExtend(Count, Int64));
  }

  /// Steps of either sign.
  void limitStep(const SCEV *Step) {
    const SCEV *Shifted = SE.getAddExpr(Step, SE.getConstant(Int64, MostStep));
    Limits.push_back({Shifted, 2 * MostStep});
  }
};

/// Code at the end of a block.
class Writer {
  SCEVExpander Expander;
  Instruction *End;
  IRBuilder<> Builder;

public:
  Writer(ScalarEvolution &SE, BasicBlock *Block)
      : Expander(SE, "isozyme.bounds"), End(Block->getTerminator()),
        Builder(End) {}

  bool canWrite(const SCEV *S) { return Expander.isSafeToExpandAt(S, End); }

  Value *write(const SCEV *S) {
    return Expander.expandCodeFor(S, Builder.getInt64Ty(), End);
  }

  /// Whether all limits hold, and a range ends behind its first byte.
  Value *areValid(ArrayRef<Limit> Limits, Value *First, Value *Last) {
    Value *Valid = Builder.CreateICmpULE(First, Last);
    SmallPtrSet<const SCEV *, 8> Seen;
    for (const Limit &L : Limits) {
      if (!Seen.insert(L.Number).second)
        continue;
      Value *Holds = Builder.CreateICmpULE(write(L.Number), Builder.getInt64(L.Most));
      Valid = Builder.CreateAnd(Valid, Holds);
    }
    return Valid;
  }

  Value *addressOf(Value *Base, const SCEV *Offset) {
    Value *Distance = write(Offset);
    return Builder.CreateAdd(Builder.CreatePtrToInt(Base, Builder.getInt64Ty()), Distance);
  }
};

} // namespace

LLVMValueRef IsozymeBaseOfAccess(IsozymeAnalysesRef analyses,
                                 LLVMValueRef pointer, LLVMBasicBlockRef at) {
  Bounds B(*analyses, unwrap(at));
  Value *Base = B.base(unwrap(pointer));
  return Base && B.offsets(unwrap(pointer)) ? wrap(Base) : nullptr;
}

bool IsozymeMaterializeBounds(IsozymeAnalysesRef analyses, LLVMValueRef pointer,
                              uint64_t size, LLVMBasicBlockRef at,
                              LLVMValueRef *first, LLVMValueRef *end,
                              LLVMValueRef *valid) {
  ScalarEvolution &SE = analyses->Evolution;
  Bounds B(*analyses, unwrap(at));
  Value *Base = B.base(unwrap(pointer));
  auto Offsets = B.offsets(unwrap(pointer));
  if (!Base || !Offsets)
    return false;
  const SCEV *Behind = SE.getAddExpr(
      Offsets->Last, SE.getConstant(Offsets->Last->getType(), size));
  Writer W(SE, unwrap(at));
  auto CanWrite = [&](const Limit &L) { return W.canWrite(L.Number); };
  if (!W.canWrite(Offsets->First) || !W.canWrite(Behind) ||
      !all_of(B.Limits, CanWrite))
    return false;
  Value *First = W.addressOf(Base, Offsets->First);
  Value *End = W.addressOf(Base, Behind);
  *first = wrap(First);
  *end = wrap(End);
  *valid = wrap(W.areValid(B.Limits, First, End));
  return true;
}
