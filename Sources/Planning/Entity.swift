public import IR

/// Something the reverse sweep may need.
public enum Entity: Hashable {
  /// The value of a primal register.
  case primal(Value)
  /// The shadow of a primal register that holds addresses.
  case shadow(Value)
  /// How often a loop jumped back before it was left.
  case exitCount(loop: Int)
  /// The memory that holds what the iterations of a loop keep.
  case tapeBase(loop: Int)
}

/// Where the reverse sweep gets something it needs.
public enum Source: Hashable, Sendable {
  /// It is at hand: a constant, an argument, a value of the function's straight part in combined mode, a counter.
  case available
  /// It is computed again from other values.
  case recompute
  /// It is loaded again from memory that is not written in between.
  case reload
  /// It was written to the tape by the forward sweep.
  case tape
}

/// How the iterations of a loop keep what goes on the tape.
public enum LoopStrategy: Hashable, Sendable {
  /// Nothing is kept.
  case nothing
  /// One array per value, indexed by the counter; the trip count is known in the preheader.
  case arrays
  /// A frame on the chunked stack per iteration; right for every control flow.
  case stack
}

/// A position in a frame or array: which value, its type in memory, and where.
public struct TapeSlot {
  /// What is kept.
  public let entity: Entity
  /// Which of several shadows.
  public let lane: Int
  /// The register type.
  public let type: IRType
  /// The byte offset in a frame; in arrays, the offset for one iteration, to be multiplied by the number of iterations.
  public let offset: Int

  /// The bytes of which its address is always a multiple, with a tape that is aligned to 16 bytes.
  public func alignment(_ layout: DataLayout) -> Int {
    let places = offset | layout.allocationSize(type) | 16
    return places & -places
  }
}

/// What one iteration of a loop (or one execution of the function in split mode) keeps.
public struct TapeLayout {
  /// The slots, widest first.
  public let slots: [TapeSlot]
  /// The bytes of a frame, or of the elements of all arrays for one iteration.
  public let bytes: Int

  /// Lays out entities with the given types, widest first, in frames that are multiples of so many bytes.
  init(_ contents: [(entity: Entity, lane: Int, type: IRType)], _ layout: DataLayout, multipleOf unit: Int) {
    let ordered = contents.enumerated().sorted {
      let (a, b) = (layout.allocationSize($0.element.type), layout.allocationSize($1.element.type))
      return a != b ? a > b : $0.offset < $1.offset
    }
    var offset = 0
    var slots: [TapeSlot] = []
    for (_, content) in ordered {
      slots.append(TapeSlot(entity: content.entity, lane: content.lane, type: content.type, offset: offset))
      offset += layout.allocationSize(content.type)
    }
    self.slots = slots
    bytes = (offset + unit - 1) / unit * unit
  }
}
