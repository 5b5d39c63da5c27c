public import IR

/// Numbers that are handled as integers, in pieces or by arithmetic: no derivative goes with a piece.
///
/// Where it is certain that a number is torn, that is an error. Where memory may as well hold integers, the program is
/// stopped when it runs, if the tangent or cotangent of the number is not zero.
public struct Pieces {
  private let types: Types
  private let activity: Activity
  private let layout: DataLayout
  private var tearing: [Value: Certainty] = [:]
  /// The loads of what may be pieces of numbers, and is written where it may tear one.
  public private(set) var torn: Set<Value> = []

  /// The pieces in a function of which types and activity are known.
  public init(_ types: Types, _ activity: Activity, _ primal: Primal) {
    self.types = types
    self.activity = activity
    layout = primal.function.module.dataLayout
    for store in primal.blocks.flatMap(\.instructions) where store.opcode == .store {
      guard let certainty = tearing(of: store) else { continue }
      tearing[store] = certainty
      if certainty == .perhaps { torn.formUnion(loads(behind: store.storedValue)) }
    }
  }

  /// Whether a store writes a piece of a number over a part of a number; nil if it does not.
  public func tears(_ store: Value) -> Certainty? { tearing[store] }

  private func tearing(of store: Value) -> Certainty? {
    let value = store.storedValue
    guard value.type.isInteger || value.type.isIntegerVector, isShadowed(store.pointerOperand) else { return nil }
    if types.mayBeNumberInstead(value) { return .perhaps }
    guard let piece = certainty(of: value),
      let cut = types.cutsNumber(at: store.pointerOperand, size: layout.storeSize(value.type), alignment: store.alignment)
    else { return nil }
    return min(piece, cut)
  }

  /// Whether an integer consists of bits that were a part of a number; nil if it does not.
  public func certainty(of value: Value) -> Certainty? { certainty(of: value, depth: 8) }

  private func certainty(of value: Value, depth: Int) -> Certainty? {
    if value.isArgument, types.isContradictory(value) { return .certain }
    guard value.isInstruction, depth > 0 else { return nil }
    switch value.opcode {
    case .load:
      guard isShadowed(value.pointerOperand) else { return nil }
      if types.isContradictory(value) { return .certain }
      return types.cutsNumber(at: value.pointerOperand, size: layout.storeSize(value.type), alignment: value.alignment)
        ?? (types.mayBeNumberInstead(value) ? .perhaps : nil)
    case .bitcast where types.holdsFloat(value.operand(0).type): return activity.isVaried(value.operand(0)) ? .certain : nil
    case .shl where types.isExponent(value), .lshr where types.isExponent(value), .ashr where types.isExponent(value): return nil
    case .shufflevector where types.elementsHoldLanes(value): break
    case .or where isRounded(value), .and where isRounded(value), .xor where isRounded(value): break
    case .trunc, .lshr, .shl, .or, .and, .zext, .select, .freeze, .xor, .shufflevector, .insertelement, .extractelement:
      if holdsNumber(value) { return .certain }
    default: break
    }
    return sources(of: value).compactMap { certainty(of: $0, depth: depth - (value.opcode == .phi ? 2 : 1)) }.max()
  }

  private func holdsNumber(_ value: Value) -> Bool { types.lanes(of: value).contains(where: \.kind.mayHoldNumber) }

  /// Whether a bit operation takes its numbers from operands that hold them too, and they are inactive.
  private func isRounded(_ operation: Value) -> Bool {
    !activity.isVaried(operation) && operation.operands.contains(where: holdsNumber) && types.movesLanesWhole(operation)
  }

  /// The loads whose bits a value may consist of, where these may be pieces.
  private func loads(behind value: Value, depth: Int = 8) -> [Value] {
    guard value.isInstruction, depth > 0 else { return [] }
    if value.opcode == .load { return certainty(of: value) == nil ? [] : [value] }
    return sources(of: value).flatMap { loads(behind: $0, depth: depth - (value.opcode == .phi ? 2 : 1)) }
  }

  /// The operands whose bits a value consists of.
  private func sources(of value: Value) -> [Value] {
    switch value.opcode {
    case .phi: value.incoming.map(\.value)
    case .bitcast, .sext, .ashr, .add, .sub, .trunc, .lshr, .shl, .or, .and, .zext, .select, .freeze, .xor, .shufflevector,
      .insertelement, .extractelement:
      value.operands
    default: []
    }
  }

  private func isShadowed(_ pointer: Value) -> Bool { activity.pointer(pointer) >= .always }
}
