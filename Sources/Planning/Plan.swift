public import Analysis
import IR

/// Everything that is decided about a derivative before its first instruction is written.
public struct Plan {
  /// What is asked for.
  public let request: Request
  /// The frozen primal.
  public let primal: Primal
  /// What its registers and memory hold.
  public let types: Types
  /// Which of its values carry derivatives.
  public let activity: Activity
  /// Where it handles numbers in pieces.
  public let pieces: Pieces
  /// Where the reverse sweep gets each thing it needs.
  public let sources: [Entity: Source]
  /// How each loop keeps what goes on the tape.
  public let strategies: [LoopStrategy]
  /// What each iteration of a loop keeps; nil stands for the function itself.
  public let layouts: [Int?: TapeLayout]
  /// What the reverse sweep has to do.
  public let needs: NeededInReverse

  /// The loop whose iterations each have their own value of `entity`; nil when there is one value.
  public func home(of entity: Entity) -> Int? { primal.home(of: entity) }
}

extension Plan {
  /// Whether the forward sweep's own register can be read in the reverse sweep: in combined mode, when it is computed on
  /// every way to the return.
  public func isAtHand(_ entity: Entity) -> Bool {
    guard request.mode == .reverse, sources[entity] == .available, home(of: entity) == nil, let end = primal.returnBlock else {
      return false
    }
    switch entity {
    case .primal(let value), .shadow(let value):
      return value.isInstruction && primal.analyses.dominates(value.block, end)
    case .exitCount, .tapeBase: return false
    }
  }
}

extension Primal {
  /// The loop whose iterations each have their own value of `entity`; nil when there is one value.
  public func home(of entity: Entity) -> Int? {
    switch entity {
    case .primal(let value), .shadow(let value): value.isInstruction ? loop(of: value.block) : nil
    case .exitCount(let loop), .tapeBase(let loop): loops[loop].parent
    }
  }
}
