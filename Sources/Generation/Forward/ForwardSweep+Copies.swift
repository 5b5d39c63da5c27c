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
        writeShadowCopy(call, kind, content, from: source ?? copy(of: call.operand(1)), lane)
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
    let alignment = shadowAlignment(ofMemory: call, isCopy: false)
    if isForwardMode {
      builder.zeroMemory(address, length: length, alignment: alignment)
    } else if lanes.contains(where: \.kind.mayHoldAddress) {
      handle(.zeroAddresses, lanes, period, [address], length, of: call, alignment: alignment)
    }
  }

  /// - Parameter memory: where what the primal copies can be read.
  private func writeShadowCopy(
    _ call: Value, _ kind: MemoryIntrinsic, _ content: MemoryContent, from memory: Value, _ lane: Int
  ) {
    guard case .lanes(let lanes, let period) = content else { return }
    let (destination, source) = (call.operand(0), call.operand(1))
    let address = shadow(of: destination)[lane]
    let length = length(call, destination, address)
    let isActive = carries(source)
    let from = isActive ? shadow(of: source)[lane] : memory
    let alignment = shadowAlignment(ofMemory: call, isCopy: true)
    let hasPointers = lanes.contains(where: \.kind.mayHoldAddress)
    let hasFloats = lanes.contains(where: \.kind.mayHoldNumber)
    if !isForwardMode {
      if hasPointers {
        let pointers = [address, fromShadow(source, from, memory), copy(of: destination)]
        handle(.copyAddresses, lanes, period, pointers, length, of: call, alignment: alignment, overlaps: kind == .move)
      }
      return
    }
    if isActive {
      builder.moveMemory(to: address, from: fromShadow(source, from, memory), length: length, alignment: alignment)
      guard hasFloats, activity.pointer(source) == .perhaps else { return }
      let none = builder.select(isShadowed(copy(of: source), by: from), context.constant(0), length)
      handle(.zeroNumbers, lanes, period, [address], none, of: call, alignment: alignment)
    } else {
      if hasPointers { builder.moveMemory(to: address, from: from, length: length, alignment: alignment) }
      if hasFloats { handle(.zeroNumbers, lanes, period, [address], length, of: call, alignment: alignment) }
    }
  }

  /// Where the shadow of a copy's source is read: the primal itself where the source is inactive.
  private func fromShadow(_ source: Value, _ address: Value, _ memory: Value) -> Value {
    guard activity.pointer(source) == .perhaps else { return address }
    return builder.select(isShadowed(copy(of: source), by: address), address, memory)
  }
}
