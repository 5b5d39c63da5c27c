internal import CLLVM
internal import LLVMBridge

/// LLVM's transformations that prepare and finish functions.
extension Function {
  /// Runs a function pass pipeline (LLVM's textual syntax).
  /// - Returns: a message when the text is no pipeline.
  public func run(pipeline: String) -> String? {
    IsozymeRunFunctionPipeline(ref, pipeline).map { takeMessage($0) }
  }

  /// Turns irreducible cycles into natural loops.
  /// - Returns: whether every cycle is one now.
  public func fixIrreducibleCycles() -> Bool { IsozymeFixIrreducible(ref) }
  /// Leaves one block that returns.
  public func mergeReturns() { _ = IsozymeMergeReturns(ref) }
  /// Gives every loop a preheader, one latch, dedicated exits, and closes SSA at its exits.
  public func simplifyLoops() { _ = IsozymeSimplifyLoops(ref) }
  /// Removes blocks that control never reaches.
  public func removeUnreachableBlocks() { _ = IsozymeRemoveUnreachableBlocks(ref) }
  /// Drops the records of variables for the debugger.
  public func dropDebugRecords() { IsozymeDropDebugRecords(ref) }
  /// Turns constant expressions among the operands into instructions.
  public func expandConstantExpressions() { _ = IsozymeExpandConstantExpressions(ref) }
}

extension Value {
  /// Replaces a call by the body of its callee.
  /// - Returns: whether LLVM could.
  public func inlineCall() -> Bool { IsozymeInlineCall(ref) }
}

extension Module {
  /// Parses IR text or bitcode.
  /// - Returns: the module, or a message with line and column.
  public static func parse(path: String, in context: OwnedContext) -> Result<Module, ParseFailure> {
    var buffer: OpaquePointer?
    var message: UnsafeMutablePointer<CChar>?
    let failed =
      path == "-"
      ? LLVMCreateMemoryBufferWithSTDIN(&buffer, &message)
      : LLVMCreateMemoryBufferWithContentsOfFile(path, &buffer, &message)
    if failed != 0 { return .failure(ParseFailure(message: takeMessage(message))) }
    var module: OpaquePointer?
    if LLVMParseIRInContext(context.ref, buffer, &module, &message) != 0 {
      return .failure(ParseFailure(message: takeMessage(message)))
    }
    guard let module else { return .failure(ParseFailure(message: "no module")) }
    return .success(Module(module))
  }

  /// Writes the module as bitcode.
  public func writeBitcode(to path: String) -> Bool { LLVMWriteBitcodeToFile(ref, path) == 0 }
}

/// Why a module could not be read.
public struct ParseFailure: Error {
  /// LLVM's message.
  public let message: String
}

/// A context of its own; modules in it must not outlive it.
public final class OwnedContext {
  let ref: OpaquePointer
  /// A new context.
  public init() { ref = LLVMContextCreate() }
  deinit { LLVMContextDispose(ref) }
}
