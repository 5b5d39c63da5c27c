// Constant expressions become instructions.

#include "LLVMBridge.h"

#include "llvm/IR/Constants.h"
#include "llvm/IR/Function.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/IntrinsicInst.h"

using namespace llvm;

namespace {

/// Instructions that stand for constants, made at most once per place.
class Expansion {
public:
  /// The value of `C` in front of `Place`; `C` itself if it holds no expression.
  Value *expand(Constant *C, Instruction *Place) {
    if (!holdsExpression(C))
      return C;
    Value *&Known = Made[{C, Place}];
    if (Known)
      return Known;
    Value *New = isa<ConstantExpr>(C) ? expression(cast<ConstantExpr>(C), Place)
                                      : aggregate(C, Place);
    return Made[{C, Place}] = New;
  }

private:
  DenseMap<std::pair<Constant *, Instruction *>, Value *> Made;
  DenseMap<Constant *, bool> Holds;

  bool holdsExpression(Constant *C) {
    if (isa<ConstantExpr>(C))
      return true;
    if (!isa<ConstantAggregate>(C))
      return false;
    auto [Entry, New] = Holds.insert({C, false});
    if (!New)
      return Entry->second;
    bool Result = llvm::any_of(C->operands(), [&](Use &Part) {
      return holdsExpression(cast<Constant>(Part.get()));
    });
    return Holds[C] = Result;
  }

  Value *expression(ConstantExpr *C, Instruction *Place) {
    Instruction *New = C->getAsInstruction();
    for (Use &Operand : New->operands())
      Operand = expand(cast<Constant>(Operand.get()), Place);
    return insert(New, Place);
  }

  Value *aggregate(Constant *C, Instruction *Place) {
    Value *Result = PoisonValue::get(C->getType());
    for (unsigned Index = 0; Index < C->getNumOperands(); ++Index) {
      Value *Part = expand(cast<Constant>(C->getOperand(Index)), Place);
      Type *Int64 = Type::getInt64Ty(C->getContext());
      Instruction *New =
          C->getType()->isVectorTy()
              ? static_cast<Instruction *>(InsertElementInst::Create(
                    Result, Part, ConstantInt::get(Int64, Index)))
              : InsertValueInst::Create(Result, Part, Index);
      Result = insert(New, Place);
    }
    return Result;
  }

  static Instruction *insert(Instruction *New, Instruction *Place) {
    New->insertBefore(Place->getIterator());
    New->setDebugLoc(Place->getDebugLoc());
    return New;
  }
};

/// Whether the operand must stay a constant.
bool mustBeConstant(const Use &Operand) {
  auto *User = cast<Instruction>(Operand.getUser());
  if (isa<LandingPadInst, SwitchInst>(User) || User->isEHPad())
    return true;
  auto *Call = dyn_cast<CallBase>(User);
  if (!Call)
    return false;
  if (Call->isInlineAsm() || Call->isBundleOperand(&Operand))
    return true;
  if (!Call->isDataOperand(&Operand))
    return false;
  return Call->getIntrinsicID() == Intrinsic::eh_typeid_for ||
         Call->paramHasAttr(Call->getArgOperandNo(&Operand), Attribute::ImmArg);
}

} // namespace

bool IsozymeExpandConstantExpressions(LLVMValueRef function) {
  auto &F = *unwrap<Function>(function);
  Expansion Constants;
  bool Changed = false;
  for (Instruction &I : llvm::make_early_inc_range(instructions(F)))
    for (Use &Operand : I.operands()) {
      auto *C = dyn_cast<Constant>(Operand.get());
      if (!C || mustBeConstant(Operand))
        continue;
      auto *Phi = dyn_cast<PHINode>(&I);
      Instruction *Place =
          Phi ? Phi->getIncomingBlock(Operand)->getTerminator() : &I;
      Value *New = Constants.expand(C, Place);
      Changed |= New != C;
      Operand = New;
    }
  return Changed;
}
