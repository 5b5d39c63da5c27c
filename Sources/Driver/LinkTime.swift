import Analysis
public import IR
import Libraries

/// Leaves the requests of a file to full link-time optimisation, which sees the bodies of all functions: until then the
/// optimisation of the file may not take away what they need.
///
/// - Returns: whether the module changed.
public func leaveRequestsToLink(in module: Module) -> Bool {
  let reader = DeclarationReader(module, .standard)
  let requests = Differentiator.requests(in: module.functions)
  // Two calls that were made one would name their function only at run time.
  for request in requests { request.call.callAddAttribute("nomerge") }
  if !requests.isEmpty { Snapshot.keepForLink(in: module) }
  // Nothing refers to a registration.
  if !reader.registrations.isEmpty { module.keep(reader.registrations.map(\.value), fromLinker: true) }
  var changed = !requests.isEmpty || !reader.registrations.isEmpty
  // What an inlined call was declared to mean would be lost.
  for function in module.functions where !function.isDeclaration && reader.declarations.speaks(of: function) {
    function.removeAttribute("alwaysinline")
    function.addAttribute("noinline")
    changed = true
  }
  for call in module.functions.flatMap(\.instructions) where call.opcode == .call {
    guard call.callHasStringAttribute("enzyme_inactive") else { continue }
    call.callAddAttribute("noinline")
    changed = true
  }
  return changed
}
