import Analysis
import Generation
import IR
import Planning

/// Looks on while derivatives are made. What a stage hands on is immutable; an observer may print it.
protocol StageObserver: AnyObject {
  /// A request was read.
  func observe(_ source: RequestCall, asksFor request: Request)
  /// Everything up to the plan is decided.
  func observe(planned plan: Plan)
  /// The functions of a derivative are written.
  func observe(generated derivative: Derivative)
  /// The functions of a derivative are simplified.
  func observe(optimised derivative: Derivative)
  /// A request cannot be served.
  func observe(_ source: RequestCall, failedWith diagnostic: Diagnostic)
}

extension Plan {
  /// What the stage decided about the primal; nil for the stages that write code.
  func annotatedIR(after stage: Stage, _ library: LibraryTable) -> String? {
    switch stage {
    case .prepare: primal.annotatedIR()
    case .types: types.annotatedIR(of: primal)
    case .activity: activity.annotatedIR(of: primal, types)
    case .plan: annotatedIR(library)
    case .generate, .optimise: nil
    }
  }
}

extension Derivative {
  /// The functions as text.
  func text(after stage: Stage) -> String {
    let functions = [function] + (reverse.map { [$0] } ?? [])
    return "; after \(stage.rawValue)\n" + functions.map(\.description).joined(separator: "\n")
  }
}

/// Prints every derivative after one stage.
final class StagePrinter: StageObserver {
  private let stage: Stage
  private let library: LibraryTable
  private let write: (String) -> Void

  /// A printer that hands its text to `write`.
  init(after stage: Stage, _ library: LibraryTable, write: @escaping (String) -> Void) {
    self.stage = stage
    self.library = library
    self.write = write
  }

  func observe(_ source: RequestCall, asksFor request: Request) {}
  func observe(_ source: RequestCall, failedWith diagnostic: Diagnostic) {}

  func observe(planned plan: Plan) {
    if let text = plan.annotatedIR(after: stage, library) { write(title(plan.request) + text) }
  }

  func observe(generated derivative: Derivative) {
    if stage == .generate { write(title(derivative.request) + derivative.text(after: stage)) }
  }

  func observe(optimised derivative: Derivative) {
    if stage == .optimise { write(title(derivative.request) + derivative.text(after: stage)) }
  }

  private func title(_ request: Request) -> String { "; isozyme: \(request.inWords)\n" }
}
