import Analysis
import IR
import Rules

/// What it costs to keep a value or to compute it again, for each time. The unit is half of a floating-point addition.
///
/// The costs are rough on purpose: what counts is that memory traffic costs as much as several operations, and that functions such as
/// `exp` cost more than that.
struct CostModel {
  let primal: Primal
  private let layout: DataLayout
  private let times: [Int]

  /// How often a loop is assumed to run where the program does not say it.
  private static let assumedTrips = 16
  private static let mostTimes = 1 << 24

  init(_ primal: Primal) {
    self.primal = primal
    layout = primal.function.module.dataLayout
    var times: [Int] = []
    // Outer loops come first.
    for loop in primal.loops {
      let trips = loop.backedgeCount?.integerConstant.map { $0 + 1 } ?? Self.assumedTrips
      let around = loop.parent.map { times[$0] } ?? 1
      let (product, overflow) = around.multipliedReportingOverflow(by: max(1, trips))
      times.append(overflow ? Self.mostTimes : min(product, Self.mostTimes))
    }
    self.times = times
  }

  /// How often an iteration of a loop runs in all, nil standing for the function.
  func times(_ loop: Int?) -> Int { loop.map { times[$0] } ?? 1 }

  /// Keeping a register on the tape: writing it, reading it, and the way through memory.
  func tape(_ type: IRType) -> Int { 4 + 2 * layout.storeSize(type) }

  /// Computing a register again; nil where that cannot be done.
  func recomputation(of value: Value, _ library: LibraryTable) -> Int? {
    switch value.opcode {
    case .add, .sub, .mul, .and, .or, .xor, .shl, .lshr, .ashr, .icmp, .select, .trunc, .zext, .sext, .getelementptr,
      .extractelement, .insertelement, .shufflevector:
      1
    case .bitcast, .ptrtoint, .inttoptr, .addrspacecast, .extractvalue, .insertvalue: 0
    case .fneg: 1
    case .fadd, .fsub, .fmul, .fcmp, .sitofp, .uitofp, .fptosi, .fptoui, .fpext, .fptrunc: 2
    case .fdiv: 10
    case .udiv, .sdiv, .urem, .srem: 20
    case .call: recomputation(ofCall: value, library)
    default: nil
    }
  }

  /// Loading something again.
  var reload: Int { 4 }

  /// Intrinsics that are one or a few instructions.
  private func recomputation(ofCall call: Value, _ library: LibraryTable) -> Int? {
    guard call.intrinsicBaseName != nil, case .scalar(let function) = call.callKind(library) else { return nil }
    return switch function {
    case .abs, .copysign: 1
    case .fma, .muladd, .fmin, .fmax, .minimum, .maximum: 4
    case .sqrt: 14
    default: nil
    }
  }
}
