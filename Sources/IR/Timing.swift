internal import LLVMBridge

/// Takes the time of the stages for the report of the compiler that runs us.
///
/// Each moment counts for one stage: while a stage runs inside of another, the outer one's time stands still.
public final class StageClock {
  private var running: [(stage: String, timer: OpaquePointer?)] = []

  /// A clock on which no stage runs.
  public init() {}

  /// Runs a part of a stage.
  public func time<Result, Failure: Error>(_ stage: String, _ body: () throws(Failure) -> Result) throws(Failure) -> Result {
    if let outer = running.last { IsozymeStopTimer(outer.timer) }
    running.append((stage, IsozymeStartTimer(stage)))
    defer {
      IsozymeStopTimer(running.removeLast().timer)
      if let outer = running.popLast() { running.append((outer.stage, IsozymeStartTimer(outer.stage))) }
    }
    return try body()
  }

  /// Lets times be taken, also where no compiler asks for them.
  public static func enable() { IsozymeEnableTiming() }

  /// Prints the times that were taken to standard error.
  public static func report() { IsozymePrintTimes() }
}
