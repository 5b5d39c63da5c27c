import Analysis
import IR
import Planning

/// `memcpy`, `memmove` and `memset`, with their shadows.
///
/// Forward mode repeats them on the shadow. The forward sweep of reverse mode repeats them on addresses only: shadows of
/// numbers hold cotangents of what comes later.
extension ForwardSweep {
  func writeMemory(_ call: Value, _ kind: MemoryIntrinsic) throws(Diagnostic) {
    let source = kind == .set ? nil : journalCopy(call)
    writePrimal(call)
    let destination = call.operand(0)
    guard carries(destination) else { return }
    let content = try MemoryContents(types: types, primal: primal).content(of: call, kind)
    guard content != .plain else { return }
    for lane in 0..<width {
      if kind == .set {
        writeShadowSet(call, content, shadow(of: destination)[lane])
      } else {
        writeShadowCopy(call, content, from: source ?? copy(of: call.operand(1)), lane)
      }
    }
  }

  /// The length of a copy or fill of the shadow: nothing where the destination is inactive.
  private func length(_ call: Value, _ pointer: Value, _ address: Value) -> Value {
    let length = builder.widened(copy(of: call.operand(2)))
    guard activity.pointer(pointer) == .perhaps else { return length }
    return builder.select(isShadowed(copy(of: pointer), by: address), length, context.constant(0))
  }

  private func writeShadowSet(_ call: Value, _ content: MemoryContent, _ address: Value) {
    let length = length(call, call.operand(0), address)
    guard case .lanes(let lanes, let period) = content else { return }
    if isForwardMode {
      builder.zeroMemory(address, length: length, alignment: 1)
    } else if lanes.contains(where: \.kind.mayHoldAddress) {
      runtime.lanes("isozyme_zero_lanes", [address, length, laneTable(lanes, period, .addresses)])
    }
  }

  /// - Parameter memory: where what the primal copies can be read.
  private func writeShadowCopy(_ call: Value, _ content: MemoryContent, from memory: Value, _ lane: Int) {
    guard case .lanes(let lanes, let period) = content else { return }
    let (destination, source) = (call.operand(0), call.operand(1))
    let address = shadow(of: destination)[lane]
    let length = length(call, destination, address)
    let isActive = carries(source)
    let from = isActive ? shadow(of: source)[lane] : memory
    let hasPointers = lanes.contains(where: \.kind.mayHoldAddress)
    let hasFloats = lanes.contains(where: \.kind.mayHoldNumber)
    if !isForwardMode {
      if hasPointers {
        let table = laneTable(lanes, period, .addresses)
        runtime.lanes(
          "isozyme_copy_addresses", [address, fromShadow(source, from, memory), copy(of: destination), length, table])
      }
      return
    }
    if isActive {
      runtime.lanes("isozyme_move", [address, fromShadow(source, from, memory), length])
      guard hasFloats, activity.pointer(source) == .perhaps else { return }
      let none = builder.select(isShadowed(copy(of: source), by: from), context.constant(0), length)
      runtime.lanes("isozyme_zero_lanes", [address, none, laneTable(lanes, period, .numbers)])
    } else {
      if hasPointers { runtime.lanes("isozyme_move", [address, from, length]) }
      if hasFloats { runtime.lanes("isozyme_zero_lanes", [address, length, laneTable(lanes, period, .numbers)]) }
    }
  }

  /// Where the shadow of a copy's source is read: the primal itself where the source is inactive.
  private func fromShadow(_ source: Value, _ address: Value, _ memory: Value) -> Value {
    guard activity.pointer(source) == .perhaps else { return address }
    return builder.select(isShadowed(copy(of: source), by: address), address, memory)
  }

  func laneTable(_ lanes: [Lane], _ period: Int, _ selection: LaneSelection) -> Value {
    LaneTable.make(lanes, period, selection, in: environment.module)
  }
}

/// Which lanes of memory are meant.
enum LaneSelection { case numbers, addresses }

/// A constant that describes lanes to the runtime: {period, count, {offset, kind}…}, all 64-bit.
public enum LaneTable {
  /// Kinds as `Runtime/Lanes.c` numbers them.
  private static func number(of kind: LaneKind, _ selection: LaneSelection) -> Int {
    switch kind {
    case .pointer: 0
    case .word: selection == .numbers ? 7 : 8
    case .float(.single): 1
    case .float(.double): 2
    case .float(.extended): 3
    case .float(.half): 4
    case .float(.bfloat): 5
    case .float(.quad), .float(.doubleDouble): 6
    case .byte: 9
    }
  }

  /// A table of those lanes that are meant.
  static func make(_ all: [Lane], _ period: Int, _ selection: LaneSelection, in module: Module) -> Value {
    let lanes = all.filter { selection == .numbers ? $0.kind.mayHoldNumber : $0.kind.mayHoldAddress }
    let numbers = [period, lanes.count] + lanes.flatMap { [$0.offset, number(of: $0.kind, selection)] }
    let name = "isozyme.lanes." + numbers.map(String.init).joined(separator: ".")
    if let known = module.global(named: name) { return known.value }
    let type = IRType.array(of: module.context.int64, count: numbers.count)
    let table = module.addGlobal(named: name, type: type)
    table.makeInternal()
    table.setConstantMemory(true)
    table.setInitializer(Value.constantAggregate(type, numbers.map(module.context.constant)))
    return table.value
  }
}
