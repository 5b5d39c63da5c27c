internal import CLLVM
internal import LLVMBridge

/// What is wrong, where, why and what to do: an error of the user's program or command.
///
/// Holds values, never handles of code: the code it speaks of may be gone when it is shown.
public struct Diagnostic: Error {
  /// What is wrong and why, in one sentence.
  public var message: String
  /// What the user can do about it.
  public var remedy: String
  /// The place in the source, when there is debug information.
  public var location: DebugLocation?
  /// The name of the function in which it is wrong.
  public var functionName: String

  /// A diagnostic about `functionName`.
  public init(_ message: String, remedy: String, in functionName: String = "", at location: DebugLocation? = nil) {
    self.message = message
    self.remedy = remedy
    self.functionName = functionName
    self.location = location
  }

  /// The text of the diagnostic.
  public var text: String {
    let name = PrimalName.user(functionName)
    let place = name.isEmpty || location != nil ? "" : " (in function '\(name)')"
    return remedy.isEmpty ? message + place : "\(message)\(place); \(remedy)"
  }
}

/// Hands a diagnostic to the compiler that runs the plugin, which prints it as its own.
/// - Parameter function: a function that exists, for the compiler's bookkeeping.
public func report(_ diagnostic: Diagnostic, from function: Function) {
  IsozymeReportError(function.ref, diagnostic.location?.ref, diagnostic.text)
}

/// Prints a note without a place.
public func reportNote(_ text: String, in context: Context) { IsozymeReportNote(context.ref, text) }

/// Stops: an invariant of ours is broken, so that no wrong derivative is written. Never reached by a user's mistake, which is
/// a `Diagnostic`.
public func unreachable(_ message: String) -> Never { fatalError("isozyme: internal error: \(message)") }
