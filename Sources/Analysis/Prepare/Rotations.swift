import IR

/// Gives rotations by whole bytes the form of shifts and an `or`, which move numbers: halves of a pair that change places.
///
///     fshl(a, b, c) ⇒ (a << c) | (b >> w − c)      fshr(a, b, c) ⇒ (a << w − c) | (b >> c)      (LangRef, w bits)
enum Rotations {
  /// Rewrites the funnel shifts of `function` whose distance is a known number of bytes.
  static func rewrite(in function: Function) {
    let builder = Builder(function.module)
    for call in function.instructions where call.opcode == .call && call.type.isInteger {
      guard let name = call.intrinsicBaseName, name == "llvm.fshl" || name == "llvm.fshr",
        let distance = call.operand(2).integerConstant, distance > 0, distance < call.type.integerBits, distance % 8 == 0
      else { continue }
      builder.position(before: call)
      builder.setDebugLocation(call.debugLocation)
      let left = name == "llvm.fshl" ? distance : call.type.integerBits - distance
      let upper = builder.integer(.shl, call.operand(0), call.type.constant(left))
      let lower = builder.integer(.lshr, call.operand(1), call.type.constant(call.type.integerBits - left))
      call.replaceAllUses(with: builder.integer(.or, upper, lower))
      call.erase()
    }
  }
}
