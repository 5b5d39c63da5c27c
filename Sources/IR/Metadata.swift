internal import CLLVM
internal import LLVMBridge

/// A place in the source: a `DILocation`. It belongs to the context and outlives the code it was taken from.
public struct DebugLocation: Hashable, @unchecked Sendable {
  let ref: OpaquePointer

  /// The line, counted from 1.
  public var line: Int { Int(LLVMDILocationGetLine(ref)) }

  /// The path of the source file, as the debug information has it: relative to `directory`, or absolute.
  public var file: String { text(of: LLVMDIFileGetFilename) }
  /// The folder in which the compiler ran.
  public var directory: String { text(of: LLVMDIFileGetDirectory) }

  private func text(of part: (OpaquePointer?, UnsafeMutablePointer<UInt32>?) -> UnsafePointer<CChar>?) -> String {
    var length: UInt32 = 0
    guard let scope = LLVMDILocationGetScope(ref), let file = LLVMDIScopeGetFile(scope), let text = part(file, &length)
    else { return "" }
    return String(decoding: UnsafeRawBufferPointer(start: text, count: Int(length)), as: UTF8.self)
  }
}

extension Function {
  /// Makes room for source places in a function that is derived from `primal`, if that has any.
  public func describe(asDerivedFrom primal: Function) { IsozymeDescribeDerived(ref, primal.ref) }

  /// The place, in this derived function, of code that belongs to `location` of its primal (nil: to all of it).
  public func derivedLocation(of location: DebugLocation?) -> DebugLocation? {
    IsozymeLocationInDerived(location?.ref, ref).map(DebugLocation.init)
  }
}

extension Function {
  /// Notes another function under a name. The note follows that function when it is renamed, linked or replaced.
  public func setReference(_ name: String, to function: Function) {
    var operand: OpaquePointer? = LLVMValueAsMetadata(function.ref)
    LLVMGlobalSetMetadata(ref, context.metadataKind(name), LLVMMDNodeInContext2(context.ref, &operand, 1))
  }

  /// The function that was noted under a name, if it still exists.
  public func reference(_ name: String) -> Function? {
    var count = 0
    guard let entries = LLVMGlobalCopyAllMetadata(ref, &count) else { return nil }
    defer { LLVMDisposeValueMetadataEntries(entries) }
    let kind = context.metadataKind(name)
    guard let index = (0..<UInt32(count)).first(where: { LLVMValueMetadataEntriesGetKind(entries, $0) == kind }),
      let node = LLVMMetadataAsValue(context.ref, LLVMValueMetadataEntriesGetMetadata(entries, index)),
      let function = metadataOperands(node).first.flatMap({ $0 })
    else { return nil }
    return Value(function).asFunction
  }
}

extension Context {
  /// The number of a kind of metadata.
  func metadataKind(_ name: String) -> UInt32 { LLVMGetMDKindIDInContext(ref, name, UInt32(name.utf8.count)) }
}

extension Value {
  /// The source place of an instruction.
  public var debugLocation: DebugLocation? { LLVMInstructionGetDebugLoc(ref).map(DebugLocation.init) }

  /// Drops all metadata of an instruction, its source place too.
  public func dropMetadata() { IsozymeDropInstructionMetadata(ref, false) }

  /// Drops all metadata of an instruction but its source place.
  public func dropMetadataKeepingLocation() { IsozymeDropInstructionMetadata(ref, true) }

  /// Drops flags whose violation gives poison (`nuw`, `inbounds`, `exact` …).
  public func dropPoisonGeneratingFlags() { IsozymeDropPoisonGeneratingFlags(ref) }

  /// The name of the scalar type in the instruction's `!tbaa` access tag.
  public var tbaaTypeName: String? {
    guard let tag = LLVMGetMetadata(ref, type.context.metadataKind("tbaa")) else { return nil }
    let operands = metadataOperands(tag)
    guard operands.count >= 2, let access = operands[1], LLVMIsAMDNode(access) != nil,
      let first = metadataOperands(access).first, let text = first
    else { return nil }
    var length: UInt32 = 0
    guard let name = LLVMGetMDString(text, &length) else { return nil }
    return String(decoding: UnsafeRawBufferPointer(start: name, count: Int(length)), as: UTF8.self)
  }
}

/// The operands of a metadata node that is wrapped as a value.
private func metadataOperands(_ node: OpaquePointer) -> [OpaquePointer?] {
  let count = Int(LLVMGetMDNodeNumOperands(node))
  guard count > 0 else { return [] }
  var operands = [OpaquePointer?](repeating: nil, count: count)
  LLVMGetMDNodeOperands(node, &operands)
  return operands
}
