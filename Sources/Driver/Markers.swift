import Analysis
import IR

// Calls of Enzyme's interface that ask for no derivative but say something about the code around them.

/// Replaces the markers that have an equivalent in plain IR, before anything is copied.
/// - Returns: whether the module changed.
func lowerMarkers(in module: Module) -> Bool {
  var changed = false
  for function in module.functions where function.isDeclaration && function.value.hasUses {
    if function.name.contains("__enzyme_call_inactive") {
      for call in calls(of: function, in: module) { lowerInactive(call) }
    } else if function.name.contains("__enzyme_virtualreverse") {
      // Calls dispatch on the primal address: it is its own shadow.
      for call in calls(of: function, in: module) { replace(call, by: call.operand(0)) }
    } else if TypeHint(symbol: function.name) != nil || function.name == iterationMarker {
      function.setTouchesInaccessibleMemoryOnly()
    } else {
      continue
    }
    changed = true
  }
  return changed
}

/// Removes the markers that the stages read.
/// - Returns: whether the module changed.
func eraseMarkers(in module: Module) -> Bool {
  var changed = false
  for function in module.functions where function.isDeclaration && function.value.hasUses {
    if function.name == iterationMarker {
      for call in calls(of: function, in: module) { replace(call, by: call.operand(0)) }
    } else if TypeHint(symbol: function.name) != nil {
      for call in calls(of: function, in: module) { replace(call, by: call.type.isVoid ? nil : call.type.undef) }
    } else {
      continue
    }
    changed = true
  }
  return changed
}

/// The direct calls of a function, in program order.
private func calls(of function: Function, in module: Module) -> [Value] {
  module.functions.flatMap(\.instructions).filter { $0.opcode == .call && $0.calledFunction == function }
}

private func replace(_ call: Value, by value: Value?) {
  if let value, call.hasUses { call.replaceAllUses(with: value) }
  call.erase()
}

/// `__enzyme_call_inactive(f, x, …)` is a call of `f` through which no derivative passes.
private func lowerInactive(_ call: Value) {
  do throws(Diagnostic) {
    guard call.argumentCount > 0, let function = call.operand(0).resolvedFunction else {
      throw Diagnostic("the function to call is not known at compile time", remedy: "name the function itself")
    }
    let parameters = function.functionType.parameters
    let arguments = Array(call.arguments.dropFirst())
    guard arguments.count == parameters.count || (function.functionType.isVarArg && arguments.count > parameters.count) else {
      throw Diagnostic(
        "'\(function.name)' takes \(parameters.count) arguments, not \(arguments.count)", remedy: "pass all of its arguments")
    }
    let builder = Builder(function.module)
    builder.position(before: call)
    builder.setDebugLocation(call.debugLocation)
    var passed: [Value] = []
    for (index, argument) in arguments.enumerated() {
      passed.append(index < parameters.count ? try converted(argument, parameters[index], builder) : argument)
    }
    let result = builder.call(function, passed, call.name)
    result.callAddStringAttribute("enzyme_inactive")
    if call.hasUses { call.replaceAllUses(with: try converted(result, call.type, builder)) }
    call.erase()
  } catch {
    let caller = call.block.function
    let diagnostic = Diagnostic(
      "'\(call.calledFunction?.name ?? "")': \(error.message)", remedy: error.remedy, in: caller.name, at: call.debugLocation)
    report(diagnostic, from: caller)
    replace(call, by: call.type.isVoid ? nil : call.type.zero)
  }
}

/// A value that was promoted by variable arguments, as the type that is expected.
private func converted(_ value: Value, _ type: IRType, _ builder: Builder) throws(Diagnostic) -> Value {
  if value.type == type { return value }
  let layout = builder.module.dataLayout
  if value.type.isFloat, type.isFloat {
    return builder.cast(layout.storeSize(type) < layout.storeSize(value.type) ? .fptrunc : .fpext, value, to: type)
  }
  if value.type.isInteger, type.isInteger {
    return builder.cast(type.integerBits < value.type.integerBits ? .trunc : .sext, value, to: type)
  }
  throw Diagnostic("\(value.type) stands where \(type) is expected", remedy: "declare it with the types of the function")
}
