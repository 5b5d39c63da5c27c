// The plugin's Swift side: what the C++ entry calls.

import Driver
import IR
public import PluginInterface

/// Phase 1, at the start of the pipeline.
@c(isozyme_snapshot)
public func snapshot(_ module: OpaquePointer, _ options: UnsafePointer<IsozymePluginOptions>) -> Bool {
  snapshotRequests(in: Module(module))
}

/// Phase 2, before the inliner.
@c(isozyme_differentiate)
public func differentiate(_ module: OpaquePointer, _ options: UnsafePointer<IsozymePluginOptions>) -> Bool {
  differentiateRequests(in: Module(module))
}
