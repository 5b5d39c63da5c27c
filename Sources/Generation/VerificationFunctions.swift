public import Analysis
public import IR

/// The functions that probes and checked requests call: see `Runtime/Verify`.
public struct VerificationFunctions {
  let builder: Builder
  private var context: Context { builder.context }

  /// Calls that `builder` writes.
  public init(builder: Builder) { self.builder = builder }

  @discardableResult
  private func call(_ name: String, _ arguments: [Value], returning result: IRType? = nil) -> Value {
    let type = IRType.function(arguments.map(\.type), returning: result ?? context.void)
    return builder.call(builder.module.declare("isozyme_verify_\(name)", type: type), arguments)
  }

  // MARK: Probes

  /// Memory is about to be read or written.
  func access(_ address: Value, _ shadow: Value, _ bytes: Value, _ table: Value, lane: Int) {
    call("access", [address, shadow, bytes, table, context.constant(lane)])
  }

  /// An address was loaded.
  func follow(_ from: Value, _ fromShadow: Value, _ address: Value, _ shadow: Value, lane: Int) {
    call("follow", [from, fromShadow, address, shadow, context.constant(lane)])
  }

  /// Memory was allocated.
  func own(_ address: Value, by deallocator: Deallocator) {
    call("own", [address, context.constant(deallocator.rawValue)])
  }

  /// Memory is not needed any more.
  func release(_ address: Value) { call("release", [address]) }

  /// The probe ends here.
  func leave(_ reason: String) { call("leave", [builder.cString(reason)]) }

  // MARK: Requests

  /// Numbers in the block of arguments.
  public func value(_ address: Value, _ shadow: Value, bytes: Int, _ table: Value, lane: Int, group: Int) {
    call("value", [address, shadow, context.constant(bytes), table, context.constant(lane), context.constant(group)])
  }

  /// An address that is passed.
  public func reach(_ address: Value, _ shadow: Value, lane: Int, group: Int) {
    call("reach", [address, shadow, context.constant(lane), context.constant(group)])
  }

  /// Begins the check of a call.
  /// - Returns: the check.
  public func begin(_ site: Value, thunk: Value, block: Value) -> Value {
    call("begin", [site, thunk, block], returning: context.pointer)
  }

  /// Ends the check of a call.
  public func end(_ check: Value) { call("end", [check]) }
}

extension Deallocator {
  /// The one that releases what the function `name` allocates.
  init(allocatedBy name: String) {
    switch name.prefix(4) {
    case "_Zna": self = name.contains("align_val_t") ? .alignedDeleteArray : .deleteArray
    case "_Znw": self = name.contains("align_val_t") ? .alignedDelete : .delete
    default: self = .free
    }
  }
}

extension LaneTable {
  /// A table of the numbers among some lanes of one object; nil if there are none.
  public static func numbers(_ lanes: [Lane], bytes: Int, in module: Module) -> Value? {
    lanes.contains(where: \.kind.mayHoldNumber) ? make(lanes, max(1, bytes), in: module) : nil
  }
}
