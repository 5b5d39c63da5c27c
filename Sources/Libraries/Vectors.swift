import Analysis
import IR

/// LLVM's intrinsics that rearrange vectors or access memory under a mask, by simpler instructions.
let vectors: [LibraryFunction] = [
  LibraryFunction(
    ["llvm.vector.reverse"],
    .lowered { builder, call in
      rearranged(builder, call) { Array((0..<$0).reversed()) }
    }),
  LibraryFunction(
    ["llvm.vector.splice"],
    .lowered { builder, call in
      guard let offset = call.operand(2).integerConstant else { return nil }
      return rearranged(builder, call) { count in (0..<count).map { $0 + (offset < 0 ? count + offset : offset) } }
    }),
  LibraryFunction(
    ["llvm.vector.extract"],
    .lowered { builder, call in
      guard let start = call.operand(1).integerConstant else { return nil }
      let count = call.type.elementCount
      return rearranged(builder, call) { _ in Array(start..<start + count) }
    }),
  LibraryFunction(
    ["llvm.vector.insert"],
    .lowered { builder, call in
      let (whole, part) = (call.operand(0), call.operand(1))
      guard let start = call.operand(2).integerConstant, isFixed(call) else { return nil }
      let (count, length) = (whole.type.elementCount, part.type.elementCount)
      let wide = builder.shuffle(part, part, (0..<count).map { $0 < length ? $0 : -1 })
      return builder.shuffle(whole, wide, (0..<count).map { start <= $0 && $0 < start + length ? count + $0 - start : $0 })
    }),
  LibraryFunction(
    ["llvm.vector.interleave2"],
    .lowered { builder, call in
      rearranged(builder, call) { count in (0..<2 * count).map { $0 / 2 + $0 % 2 * count } }
    }),
  LibraryFunction(
    ["llvm.vector.deinterleave2"],
    .lowered { builder, call in
      let whole = call.operand(0)
      guard isFixed(call) else { return nil }
      let halves = [0, 1].map { first in
        builder.shuffle(whole, whole, (0..<whole.type.elementCount / 2).map { 2 * $0 + first })
      }
      return builder.insert(halves[1], into: builder.insert(halves[0], into: call.type.poison, 0), 1)
    }),
  LibraryFunction(["llvm.masked.load"], .lowered { maskedLoad($0, $1) { $0.element($1, of: $2) } }),
  LibraryFunction(["llvm.masked.gather"], .lowered { maskedLoad($0, $1) { $0.part($1, of: $2) } }),
  LibraryFunction(["llvm.masked.store"], .lowered { maskedStore($0, $1) { $0.element($1, of: $2) } }),
  LibraryFunction(["llvm.masked.scatter"], .lowered { maskedStore($0, $1) { $0.part($1, of: $2) } }),
]

/// Whether all vectors of a call have a known length.
private func isFixed(_ call: Value) -> Bool {
  !(call.arguments.map(\.type) + [call.type]).contains { $0.kind == .scalableVector }
}

/// The address of an element, from what a masked access has for its addresses.
private typealias ElementAddress = (MaskedAccess, _ index: Int, _ addresses: Value) -> Value

/// A load of the elements that the mask takes.
private func maskedLoad(_ builder: Builder, _ call: Value, _ address: ElementAddress) -> Value? {
  guard let mask = mask(of: call), let otherwise = call.arguments.last, isFixed(call) else { return nil }
  let access = MaskedAccess(builder, call, call.type.elementType)
  return access.load(call.type, otherwise: otherwise, mask) { address(access, $0, call.operand(0)) }
}

/// A store to the elements that the mask takes.
private func maskedStore(_ builder: Builder, _ call: Value, _ address: ElementAddress) -> Value? {
  guard let mask = mask(of: call), isFixed(call) else { return nil }
  let access = MaskedAccess(builder, call, call.operand(0).type.elementType)
  access.store(call.operand(0), mask) { address(access, $0, call.operand(1)) }
  return call.operand(0)
}

/// The operand of a masked access that is the mask.
private func mask(of call: Value) -> Value? {
  call.arguments.first { $0.type.isIntegerVector && $0.type.elementType.integerBits == 1 }
}

/// The elements of the first operand, and of the second if that is a vector too, that `mask` lists for their number.
private func rearranged(_ builder: Builder, _ call: Value, _ mask: (Int) -> [Int]) -> Value? {
  guard isFixed(call) else { return nil }
  let first = call.operand(0)
  let second = call.argumentCount > 1 && call.operand(1).type == first.type ? call.operand(1) : first
  return builder.shuffle(first, second, mask(first.type.elementCount))
}

/// Accesses to memory, element by element, of which a mask leaves some out.
///
/// What is left out goes to a variable of its own instead, so that there are no branches, and every stage sees plain loads
/// and stores.
struct MaskedAccess {
  private let builder: Builder
  private let type: IRType
  private let spare: Value

  /// Accesses to elements of a type in the place of `call`.
  init(_ builder: Builder, _ call: Value, _ type: IRType) {
    self.builder = builder
    self.type = type
    let entry = Builder(builder.module)
    if let first = call.block.function.entry.instructions.first { entry.position(before: first) }
    spare = entry.alloca(type, "masked")
  }

  /// Element `index` of a vector.
  func part(_ index: Int, of vector: Value) -> Value { builder.extractElement(vector, builder.context.int32.constant(index)) }

  /// The address of element `index` of an array.
  func element(_ index: Int, of base: Value) -> Value {
    builder.offset(base, by: index * builder.module.dataLayout.storeSize(type))
  }

  /// A vector of the elements that the mask takes, and of `otherwise`.
  func load(_ result: IRType, otherwise: Value, _ mask: Value, _ address: (Int) -> Value) -> Value {
    (0..<mask.type.elementCount).reduce(otherwise) { vector, index in
      let isTaken = part(index, of: mask)
      let value = builder.load(type, from: builder.select(isTaken, address(index), spare))
      value.setAlignment(1)
      let chosen = builder.select(isTaken, value, part(index, of: otherwise))
      return builder.insertElement(chosen, into: vector, builder.context.int32.constant(index))
    }
  }

  /// Stores the elements that the mask takes.
  func store(_ vector: Value, _ mask: Value, _ address: (Int) -> Value) {
    for index in 0..<mask.type.elementCount {
      let place = builder.select(part(index, of: mask), address(index), spare)
      builder.store(part(index, of: vector), to: place).setAlignment(1)
    }
  }
}
