// The plugin's Swift side: what the C++ entry calls.

import Analysis
import Driver
import IR
public import PluginInterface

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Phase 1, at the start of the pipeline.
@c(isozyme_snapshot)
public func snapshot(_ module: OpaquePointer, _ options: UnsafePointer<IsozymePluginOptions>) -> Bool {
  var choices = Options()
  choices.checksDerivatives = options.pointee.checksDerivatives
  choices.truncation = String(cString: options.pointee.truncation)
  return snapshotRequests(in: Module(module), options: choices)
}

/// Phase 2 of a file whose derivatives are made at link time.
@c(isozyme_leave_to_link)
public func leaveToLink(_ module: OpaquePointer) -> Bool {
  leaveRequestsToLink(in: Module(module))
}

/// Phase 2, before the inliner.
@c(isozyme_differentiate)
public func differentiate(_ module: OpaquePointer, _ options: UnsafePointer<IsozymePluginOptions>) -> Bool {
  let name = String(cString: options.pointee.printAfter)
  let stage = Stage(rawValue: name)
  var choices = Options()
  choices.verifyEachStage = options.pointee.verifyEachStage
  choices.checksDerivatives = options.pointee.checksDerivatives
  choices.makesVersions = options.pointee.makesVersions
  choices.undefinedFunctionsAreInactive = options.pointee.undefinedFunctionsAreInactive
  choices.globalsAreInactive = options.pointee.globalsAreInactive
  switch options.pointee.extent {
  case IsozymeExtentFileOfThinLink: choices.extent = .fileOfThinLink
  case IsozymeExtentProgram: choices.extent = .program
  default: choices.extent = .file
  }
  if options.pointee.inlineLimit >= 0 { choices.inlineLimit = Int(options.pointee.inlineLimit) }
  if !name.isEmpty, stage == nil, let function = Module(module).functions.first {
    let names = Stage.allCases.map(\.rawValue).joined(separator: ", ")
    report(Diagnostic("-isozyme-print-after: there is no stage '\(name)'", remedy: "the stages are \(names)"), from: function)
  }
  return differentiateRequests(in: Module(module), options: choices, printAfter: stage, write: writeError)
}

/// Writes to standard error.
private func writeError(_ text: String) {
  var rest = Array(text.utf8)[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
    if count <= 0 { return }
    rest = rest.dropFirst(count)
  }
}
