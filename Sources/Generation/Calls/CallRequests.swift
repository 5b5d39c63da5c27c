import Analysis
import IR

/// Which derivative of a callee a call needs; both sweeps ask, and get the same answer.
struct CallRequests {
  let types: Types
  let activity: Activity

  /// The request for the derivative of `callee` at `call`.
  func request(for call: Value, _ callee: Function, isForwardMode: Bool, width: Int) -> Request {
    let arguments = call.arguments.enumerated().map { index, argument -> ArgumentActivity in
      if callee.isMarkedInactive(at: .parameter(index)) { return .constant }
      if types.holdsPointer(argument) {
        switch activity.pointer(argument) {
        case .always: return .duplicated
        case .perhaps: return .perhapsDuplicated
        case .never, .undecided: return .constant
        }
      }
      guard activity.isVaried(argument) else { return .constant }
      return isForwardMode ? .duplicated : .active
    }
    let result = ReturnActivity(
      numbers: types.holdsFloat(call) && activity.isVaried(call),
      addresses: types.holdsPointer(call) && activity.pointer(call) != .never)
    var request = Request(
      callee, mode: isForwardMode ? .forward : .split, arguments: arguments, result: result, width: width,
      returnsPrimal: !call.type.isVoid)
    request.propagates = activity.propagates
    request.journal = activity.journal
    return request
  }
}
