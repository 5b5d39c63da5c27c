public import Analysis
public import IR
import Libraries

/// Phase 1, in place: snapshots what the derivative requests of `module` reach.
///
/// - Returns: whether the module changed.
public func snapshotRequests(in module: Module, options: Options = Options()) -> Bool {
  Snapshot.resume(in: module)
  let truncated = options.truncation.isEmpty ? [] : module.functions.filter { !$0.isDeclaration }
  var changed = lowerTruncations(in: module)
  changed = truncateAll(truncated, of: module, as: options.truncation) || changed
  changed = lowerBatches(in: module) || changed
  var requested = RequestedFunctions(module)
  changed = requested.resolve() || changed
  changed = lowerMarkers(in: module) || changed
  let roots = Differentiator.requests(in: module.functions).compactMap { source -> Function? in
    do throws(Diagnostic) { return try source.function() } catch { return nil }
  }
  guard !roots.isEmpty else { return changed }
  var library = LibraryTable.standard
  library.declared = DeclarationReader(module, library).declarations
  library.declared.comparesRegistered = options.checksDerivatives
  Snapshot.take(of: roots, in: module, library)
  return true
}

/// Phase 2, in place: makes the derivatives and replaces the requests. Failures are reported to the module's context.
///
/// - Parameters:
///   - stage: the stage after which every derivative is printed.
///   - write: takes the text.
/// - Returns: whether the module changed.
public func differentiateRequests(
  in module: Module, options: Options = Options(), printAfter stage: Stage? = nil, write: @escaping (String) -> Void = { _ in }
) -> Bool {
  let callers = requestingFunctions(in: module)
  let unsupported = unsupportedCalls(in: module)
  if let function = callers.first ?? module.functions.first {
    for diagnostic in unsupported { report(diagnostic, from: function) }
  }
  guard let first = callers.first else { return eraseMarkers(in: module) }
  var (library, complaints) = takeDeclarations(of: module)
  for complaint in complaints { report(complaint, from: module.function(named: complaint.functionName) ?? first) }
  library.undefinedFunctionsAreInactive = options.undefinedFunctionsAreInactive
  library.globalsAreInactive = options.globalsAreInactive
  library.declared.comparesRegistered = options.checksDerivatives
  library.extent = options.extent
  let differentiator = Differentiator(module, library: library, options: options)
  differentiator.observer = stage.map { StagePrinter(after: $0, differentiator.library, write: write) }
  differentiator.lowerRequests(in: callers)
  // A request may stand in a snapshot: what it is about is reported while that is there.
  for (diagnostic, function) in differentiator.failures { report(diagnostic, from: function) }
  Snapshot.removeUnused(in: module)
  _ = eraseMarkers(in: module)
  cutDerivatives(in: module)
  return true
}

/// Cuts the long blocks of derivatives into pieces: what the compiler does to a block takes time that grows with the square of
/// its length. Last, when nothing is left to be differentiated.
private func cutDerivatives(in module: Module) {
  let sizeOfPiece = 2000
  for function in module.functions where function.name.hasPrefix("isozyme.") && !Snapshot.isCopy(function) {
    function.cutIntoPieces(of: sizeOfPiece)
  }
}

/// The user's functions that contain derivative requests.
func requestingFunctions(in module: Module) -> [Function] {
  let users = module.functions.filter { !$0.isDeclaration && !$0.name.hasPrefix("isozyme.") }
  return users.filter { !Differentiator.requests(in: [$0]).isEmpty }
}

/// The facts of the library and of what the program declares. The variables that declare it are removed: so the addresses of
/// registered functions are not taken for those of functions that a call through a pointer may reach.
func takeDeclarations(of module: Module) -> (LibraryTable, [Diagnostic]) {
  let reader = DeclarationReader(module, .standard)
  module.removeFromUsedLists(reader.registrations.map(\.value))
  for registration in reader.registrations where !registration.value.hasUses { registration.erase() }
  return (reader.table(), reader.complaints)
}
