import Analysis
import IR
import Planning

/// Loads, stores and stack memory, with their shadows.
extension ForwardSweep {
  func writeLoad(_ load: Value) {
    writePrimal(load)
    let copy = copy(of: load)
    let pointer = load.pointerOperand
    if isForwardMode, plan.pieces.torn.contains(load) {
      for address in shadow(of: pointer) {
        runtime.rejectPiece(at: guarded(address, pointer, layout.storeSize(load.type)), layout.storeSize(load.type), load)
      }
    }
    guard carries(load) else { return }
    bind(
      load,
      shadows: shadow(of: pointer).map { address in
        guard activity.pointer(pointer) == .perhaps else { return loadShadow(load, from: address) }
        let isShadowed = isShadowed(self.copy(of: pointer), by: address)
        let isRead = journalReader != nil
        let other = isRead ? scratchMemory(bytes: layout.storeSize(load.type)) : self.copy(of: pointer)
        let value = loadShadow(load, from: builder.select(isShadowed, address, other))
        guard isRead || types.holdsFloat(load) else { return value }
        return builder.select(isShadowed, value, lanes.withoutFloats(copy, for: load))
      })
  }

  private func loadShadow(_ load: Value, from address: Value) -> Value {
    let value = builder.load(load.type, from: address, load.name + ".shadow")
    value.setAlignment(shadowAlignment(of: load, load.type))
    return load.type.isPointer ? shadowOrPrimal(value, copy(of: load)) : value
  }

  func writeStore(_ store: Value) {
    writePrimal(store)
    let (value, pointer) = (store.storedValue, store.pointerOperand)
    let pointerActivity = activity.pointer(pointer)
    guard pointerActivity == .always || pointerActivity == .perhaps else { return }
    let holdsFloat = types.writesFloat(store)
    let holdsPointer = types.writesPointer(store)
    guard isForwardMode ? holdsFloat || holdsPointer : holdsPointer else { return }
    for (address, shadow) in zip(shadow(of: pointer), shadow(of: value)) {
      if !isForwardMode, holdsFloat {
        storePointerLanes(of: store, shadow, to: guarded(address, pointer, layout.storeSize(value.type)))
        continue
      }
      builder.store(shadow, to: guarded(address, pointer, layout.storeSize(value.type)))
        .setAlignment(shadowAlignment(of: store, value.type))
    }
  }

  /// A shadow address, or scratch memory where the shadow may turn out to be inactive.
  func guarded(_ address: Value, _ pointer: Value, _ bytes: Int) -> Value {
    guard activity.pointer(pointer) == .perhaps else { return address }
    return builder.select(isShadowed(copy(of: pointer), by: address), address, scratchMemory(bytes: bytes))
  }

  /// In the forward sweep of reverse mode, shadows of numbers are left alone: they hold cotangents of what comes later.
  private func storePointerLanes(of store: Value, _ shadow: Value, to address: Value) {
    let value = store.storedValue
    guard value.type.holdsBits else { return storePointers(shadow, type: value.type, to: address) }
    for lane in types.lanes(ofStored: store) where lane.kind.mayHoldAddress {
      let place = builder.offset(address, by: lane.offset)
      var bits = lanes.bits(of: lane, from: shadow)
      if case .word(let format) = lane.kind {
        bits = addressOrOld(bits, of: lanes.bits(of: lane, from: copy(of: value)), besides: format, at: place)
      }
      builder.store(bits, to: place).setAlignment(1)
    }
  }

  /// The shadow of a word that is stored, if it is an address; else what the shadow held: `copyAddress` in `Runtime/Lanes.c`.
  private func addressOrOld(_ shadow: Value, of word: Value, besides format: FloatKind, at place: Value) -> Value {
    func isAddress(_ bits: Value) -> Value { lanes.isAddress(bits, besides: format) }
    let old = builder.load(shadow.type, from: place)
    old.setAlignment(1)
    let zero = word.type.constant(0)
    let isNoNumber = builder.integer(.or, isAddress(word), builder.icmp(.equal, word, zero))
    let forgets = builder.integer(.and, builder.icmp(.equal, shadow, zero), isAddress(old))
    let isKnown = builder.integer(.or, isAddress(shadow), forgets)
    return builder.select(builder.integer(.and, isNoNumber, isKnown), shadow, old)
  }

  private func storePointers(_ value: Value, type: IRType, to address: Value) {
    if type.isPointer {
      builder.store(value, to: address).setAlignment(1)
      return
    }
    guard type.isAggregate else { return }
    for index in 0..<type.elementCount where types.holdsPointer(type.element(index)) {
      storePointers(
        builder.extract(value, index), type: type.element(index),
        to: builder.offset(address, by: layout.offset(of: index, in: type)))
    }
  }

  // MARK: Stack memory

  func writeAlloca(_ alloca: Value) {
    let bytes = layout.allocationSize(alloca.allocatedType)
    if plan.request.mode == .split || (plan.request.mode == .reverse && !alloca.isStaticAlloca) {
      writeTapeMemory(alloca, bytes)
      return enterInJournal(alloca)
    }
    guard alloca.isStaticAlloca else {
      writeDynamicAlloca(alloca, bytes)
      return
    }
    let length = context.constant(bytes * (alloca.operand(0).integerConstant ?? 1))
    if journalReader == nil {
      let copy = alloca.cloneInstruction()
      allocas.insert(copy, name: alloca.name)
      copy.dropMetadata()
      bind(alloca, to: copy)
    } else {
      writePrimal(alloca)
    }
    guard carries(alloca) else { return }
    bind(
      alloca,
      shadows: (0..<width).map { _ in
        let shadow = alloca.cloneInstruction()
        allocas.insert(shadow, name: alloca.name + ".shadow")
        shadow.dropMetadata()
        allocas.zeroMemory(shadow, length: length, alignment: max(1, alloca.alignment))
        return shadow
      })
  }

  /// Stack memory whose size is known at run time, or that a loop reserves again and again, in forward mode.
  private func writeDynamicAlloca(_ alloca: Value, _ bytes: Int) {
    writePrimal(alloca)
    guard carries(alloca) else { return }
    let count = copy(of: alloca.operand(0))
    let length = builder.integer(.mul, builder.widened(count), context.constant(bytes))
    bind(
      alloca,
      shadows: (0..<width).map { _ in
        let shadow = alloca.cloneInstruction()
        builder.insert(shadow, name: alloca.name + ".shadow")
        shadow.setOperand(0, to: count)
        builder.zeroMemory(shadow, length: length, alignment: max(1, alloca.alignment))
        return shadow
      })
  }

  /// Stack memory whose content, or whose shadow, the reverse sweep reads after the function or the iteration has ended.
  private func writeTapeMemory(_ alloca: Value, _ bytes: Int) {
    guard let tape else { unreachable("no tape") }
    let length = builder.integer(.mul, builder.widened(copy(of: alloca.operand(0))), context.constant(bytes))
    let rounded = builder.integer(.and, builder.integer(.add, length, context.constant(15)), context.constant(-16))
    bind(alloca, to: pushAligned(rounded, alloca.alignment, on: tape))
    guard carries(alloca) else { return }
    bind(
      alloca,
      shadows: (0..<width).map { _ in
        let shadow = pushAligned(rounded, alloca.alignment, on: tape)
        builder.zeroMemory(shadow, length: rounded, alignment: RuntimeFunctions.tapeAlignment)
        return shadow
      })
  }

  /// Tape memory of any alignment. The tape itself is aligned to 16 bytes; beyond that, the address where the memory starts
  /// on the tape stands in front of it (`Sweep.tapeMark`).
  private func pushAligned(_ bytes: Value, _ alignment: Int, on tape: Value) -> Value {
    guard alignment > RuntimeFunctions.tapeAlignment else { return runtime.push(bytes, on: tape) }
    let base = runtime.push(builder.integer(.add, bytes, context.constant(alignment + 16)), on: tape)
    let mask = builder.module.intrinsic("llvm.ptrmask", overloads: [context.pointer, context.int64])
    let address = builder.call(mask, [builder.offset(base, by: alignment + 15), context.constant(-alignment)])
    builder.store(base, to: builder.offset(address, by: -8))
    return address
  }
}
