/// Whether a function may call another through a pointer, both by symbol.
///
/// `std::function<R(A…)>::operator()` calls a `std::_Function_handler<R(A…), F>::_M_invoke` of the same signature and nothing
/// else (libstdc++, `bits/std_function.h`). The types in IR tell less, as all their parameters are addresses.
@Sendable
func mayCallThroughPointer(_ callee: String, from caller: String) -> Bool {
  let (call, handler) = ("_ZNKSt8functionI", "_ZNSt17_Function_handlerI")
  guard caller.hasPrefix(call), let end = caller.firstRange(of: "EEclE") else { return true }
  return callee.hasPrefix(handler + caller[..<end.lowerBound].dropFirst(call.count) + "E")
}
