import CLLVM
import LLVMBridge
import Testing

/// A module parsed from text, with look-up by name.
final class Parsed {
  let context: OpaquePointer
  let module: OpaquePointer

  init(_ text: String) throws {
    let context = try #require(LLVMContextCreate())
    self.context = context
    let buffer = LLVMCreateMemoryBufferWithMemoryRangeCopy(text, text.utf8.count, "test")
    var module: OpaquePointer?
    var message: UnsafeMutablePointer<CChar>?
    _ = LLVMParseIRInContext(context, buffer, &module, &message)
    let problem = take(message)
    self.module = try #require(module, "\(problem ?? "")")
    #expect(self.problem == nil)
  }

  deinit { LLVMContextDispose(context) }

  /// What the verifier says.
  var problem: String? { take(IsozymeVerifyModule(module)) }

  /// The module as text.
  var text: String { take(LLVMPrintModuleToString(module)) ?? "" }

  func function(_ name: String = "f") throws -> OpaquePointer { try #require(LLVMGetNamedFunction(module, name)) }

  func block(_ name: String) throws -> OpaquePointer {
    try #require(blocks(of: try function()).first { self.name(LLVMBasicBlockAsValue($0)) == name })
  }

  /// The argument or instruction of `f` with that name; unnamed ones (stores, calls) by the text they begin with.
  func value(_ name: String) throws -> OpaquePointer {
    let function = try function()
    let arguments = (0..<LLVMCountParams(function)).compactMap { LLVMGetParam(function, $0) }
    let all = arguments + instructions(of: function)
    return try #require(
      all.first { self.name($0) == name }
        ?? all.first { (take(LLVMPrintValueToString($0)) ?? "").drop { $0 == " " }.hasPrefix(name) })
  }

  func name(_ value: OpaquePointer?) -> String {
    var length = 0
    return LLVMGetValueName2(value, &length).map { String(cString: $0) } ?? ""
  }

  func blocks(of function: OpaquePointer) -> [OpaquePointer] {
    Array(
      sequence(state: LLVMGetFirstBasicBlock(function)) { next in
        defer { next = next.flatMap { LLVMGetNextBasicBlock($0) } }
        return next
      })
  }

  func instructions(of function: OpaquePointer) -> [OpaquePointer] {
    blocks(of: function).flatMap { block in
      sequence(state: LLVMGetFirstInstruction(block)) { next in
        defer { next = next.flatMap { LLVMGetNextInstruction($0) } }
        return next
      }
    }
  }
}

/// Takes over a message of LLVM or of the bridge.
func take(_ message: UnsafeMutablePointer<CChar>?) -> String? {
  guard let message else { return nil }
  defer { IsozymeDisposeMessage(message) }
  return String(cString: message)
}
