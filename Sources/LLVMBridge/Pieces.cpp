// Huge blocks cut into pieces that are functions of their own. What LLVM does to one block takes time that grows with the
// square of its length (register allocation, scheduling, vectorising of straight-line code); a gradient of straight-line code
// is one block, several times as long as the code.

#include "Editing.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/IR/Function.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/Module.h"
#include "llvm/Transforms/Utils/BasicBlockUtils.h"
#include "llvm/Transforms/Utils/CodeExtractor.h"

using namespace llvm;

namespace {

/// The memory in which values pass from piece to piece: one variable of the function, with a slot for each value that is used
/// in another block than its own where one of the two is a piece.
class Frame {
public:
  Frame(Function &F, ArrayRef<BasicBlock *> Pieces)
      : F(F), Layout(F.getParent()->getDataLayout()), Pieces(Pieces.begin(), Pieces.end()),
        Bytes(Type::getInt8Ty(F.getContext())),
        Variable(new AllocaInst(Bytes, Layout.getAllocaAddrSpace(), "frame", F.getEntryBlock().begin())) {}

  /// Lets every such value pass through its slot. Slots lie in the order in which they are filled.
  void connect() {
    for (Instruction &Definition : instructions(F))
      if (any_of(Definition.uses(), [&](Use &Operand) { return passes(Definition, *userBlock(Operand)); }))
        allocate(Definition);
    for (BasicBlock &Block : F)
      load(Block);
    for (auto &[Definition, Offset] : Slots)
      store(Definition, Offset);
    Variable->setOperand(0, ConstantInt::get(Type::getInt64Ty(F.getContext()), Size));
    Variable->setAlignment(Alignment);
  }

private:
  Function &F;
  const DataLayout &Layout;
  SmallPtrSet<BasicBlock *, 32> Pieces;
  Type *Bytes;
  AllocaInst *Variable;
  MapVector<Instruction *, uint64_t> Slots;
  uint64_t Size = 0;
  Align Alignment{8};

  /// The block at whose end or in which an operand has to be there.
  static BasicBlock *userBlock(Use &Operand) {
    auto *User = cast<Instruction>(Operand.getUser());
    auto *Phi = dyn_cast<PHINode>(User);
    return Phi ? Phi->getIncomingBlock(Operand) : User->getParent();
  }

  /// Whether a value goes through the frame to `Block`. Addresses of variables and results of terminators do not: they stay
  /// parameters of the pieces.
  bool passes(Instruction &Definition, BasicBlock &Block) const {
    BasicBlock *Own = Definition.getParent();
    return Own != &Block && (Pieces.contains(Own) || Pieces.contains(&Block)) && !isa<AllocaInst>(Definition) &&
           !Definition.isTerminator() && Definition.getType()->isSized() && !Definition.getType()->isScalableTy();
  }

  void allocate(Instruction &Definition) {
    Align Own = Layout.getABITypeAlign(Definition.getType());
    uint64_t Offset = alignTo(Size, Own);
    Slots.insert({&Definition, Offset});
    Size = Offset + Layout.getTypeAllocSize(Definition.getType());
    Alignment = std::max(Alignment, Own);
  }

  /// Replaces what the block uses of other blocks by loads, one for each value, in front of its first use.
  void load(BasicBlock &Block) {
    DenseMap<Instruction *, LoadInst *> Loaded;
    auto Replace = [&](Use &Operand, Instruction &Place) {
      auto *Definition = dyn_cast<Instruction>(Operand.get());
      if (!Definition || !passes(*Definition, Block))
        return;
      LoadInst *&Value = Loaded[Definition];
      if (!Value) {
        Value = new LoadInst(Definition->getType(), address(Slots.lookup(Definition), Place), "", Place.getIterator());
        Value->setDebugLoc(Place.getDebugLoc());
      }
      Operand.set(Value);
    };
    for (Instruction &User : Block)
      if (!isa<PHINode>(User))
        for (Use &Operand : User.operands())
          Replace(Operand, User);
    for (BasicBlock *Successor : successors(&Block))
      for (PHINode &Phi : Successor->phis())
        Replace(Phi.getOperandUse(Phi.getBasicBlockIndex(&Block)), *Block.getTerminator());
  }

  Value *address(uint64_t Offset, Instruction &Place) {
    auto *Distance = ConstantInt::get(Type::getInt64Ty(F.getContext()), Offset);
    return GetElementPtrInst::CreateInBounds(Bytes, Variable, Distance, "", Place.getIterator());
  }

  void store(Instruction *Definition, uint64_t Offset) {
    Instruction &Place = **Definition->getInsertionPointAfterDef();
    auto *Store = new StoreInst(Definition, address(Offset, Place), Place.getIterator());
    Store->setDebugLoc(Definition->getDebugLoc());
  }
};

} // namespace

/// Whether an instruction means the same in a function that its own calls.
static bool canMove(const Instruction &I) {
  if (isa<AllocaInst>(I) || I.getType()->isTokenTy())
    return false;
  auto *Call = dyn_cast<CallBase>(&I);
  if (!Call)
    return true;
  switch (Call->getIntrinsicID()) {
  case Intrinsic::vastart:
  case Intrinsic::stacksave:
  case Intrinsic::stackrestore:
  case Intrinsic::frameaddress:
  case Intrinsic::returnaddress:
  case Intrinsic::addressofreturnaddress:
  case Intrinsic::localescape:
    return false;
  default:
    return !Call->isMustTailCall() && !Call->hasFnAttr(Attribute::ReturnsTwice);
  }
}

/// Puts the variables of a function in front of all else that it does.
static void hoistVariables(Function &F) {
  BasicBlock &Entry = F.getEntryBlock();
  for (Instruction &I : make_early_inc_range(Entry))
    if (auto *Variable = dyn_cast<AllocaInst>(&I); Variable && Variable->isStaticAlloca())
      Variable->moveBefore(Entry, Entry.begin());
}

/// The blocks of at most `size` instructions that `Block` is split into, without its first and last few instructions: phis and
/// variables, and the terminator. None if the block is short, or something in it cannot move.
static SmallVector<BasicBlock *> split(BasicBlock &Block, unsigned size) {
  BasicBlock::iterator Begin = Block.getFirstNonPHIOrDbgOrAlloca();
  if (Begin->isEHPad() && !Begin->isTerminator())
    ++Begin;
  auto Movable = make_range(Begin, Block.getTerminator()->getIterator());
  if (Block.size() <= 2 * size || !all_of(Movable, canMove))
    return {};
  SmallVector<Instruction *> Starts;
  unsigned Index = 0;
  for (Instruction &I : Movable)
    if (Index++ % size == 0)
      Starts.push_back(&I);
  Starts.push_back(Block.getTerminator());
  SmallVector<BasicBlock *> Pieces;
  for (Instruction *Start : Starts)
    Pieces.push_back(SplitBlock(Start->getParent(), Start->getIterator()));
  Pieces.pop_back();
  return Pieces;
}

void IsozymeCutIntoPieces(LLVMValueRef function, unsigned size) {
  auto &F = *unwrap<Function>(function);
  if (none_of(F, [&](BasicBlock &Block) { return Block.size() > 2 * size; }))
    return;
  hoistVariables(F);
  SmallVector<BasicBlock *> Pieces;
  for (BasicBlock &Block : make_early_inc_range(F))
    append_range(Pieces, split(Block, size));
  if (Pieces.empty())
    return;
  Frame(F, Pieces).connect();
  CodeExtractorAnalysisCache Cache(F);
  for (BasicBlock *Piece : Pieces) {
    CodeExtractor Extractor(ArrayRef<BasicBlock *>(Piece), /*DT=*/nullptr, /*AggregateArgs=*/false, /*BFI=*/nullptr,
                            /*BPI=*/nullptr, /*AC=*/nullptr, /*AllowVarArgs=*/false, /*AllowAlloca=*/false,
                            /*AllocationBlock=*/nullptr, "piece");
    if (Function *Cut = Extractor.extractCodeRegion(Cache)) {
      Cut->removeFnAttr(Attribute::AlwaysInline);
      Cut->removeFnAttr(Attribute::InlineHint);
      Cut->addFnAttr(Attribute::NoInline);
    }
  }
}
