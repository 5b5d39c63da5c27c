import Analysis
import CLLVM
import IR
import Testing

@testable import Planning

/// The plan for the reverse mode of a function `f` of a module in text form.
final class Planned {
  let plan: Plan
  let library = LibraryTable([], runtime: [])

  init(_ text: String, _ arguments: [ArgumentActivity], mode: Mode = .reverse) throws {
    // Never disposed of: the plan keeps analyses of code in it.
    let context = try #require(LLVMContextCreate())
    let buffer = LLVMCreateMemoryBufferWithMemoryRangeCopy(text, text.utf8.count, "test")
    var handle: OpaquePointer?
    var message: UnsafeMutablePointer<CChar>?
    #expect(LLVMParseIRInContext(context, buffer, &handle, &message) == 0, "\(message.map { String(cString: $0) } ?? "")")
    let module = Module(try #require(handle))
    let function = try #require(module.function(named: "f"))
    let primal = try Primal(freezing: function)
    let types = try Types(of: [function], in: module, library: library)
    let globals = GlobalActivity(types, library, in: module)
    let result = ReturnActivity(numbers: types.holdsFloat(function.returnType), addresses: false)
    let request = Request(function, mode: mode, arguments: arguments, result: result)
    let activity = Activity(primal, types, request, library, globals)
    var planner = Planner(request, primal, types, activity, library)
    plan = planner.plan()
  }

  /// The instruction of that name.
  func value(_ name: String) throws -> Value {
    try #require((plan.primal.function.parameters + plan.primal.function.instructions).first { $0.name == name })
  }

  /// What the verifier says about the plan with other sources, strategies or layouts.
  func violations(
    sources: ([Entity: Source]) -> [Entity: Source] = { $0 }, strategies: [LoopStrategy]? = nil,
    layouts: [Int?: TapeLayout]? = nil
  ) -> [String] {
    let changed = Plan(
      request: plan.request, primal: plan.primal, types: plan.types, activity: plan.activity, pieces: plan.pieces,
      sources: sources(plan.sources),
      strategies: strategies ?? plan.strategies, layouts: layouts ?? plan.layouts, needs: plan.needs)
    return PlanVerifier(changed, library).check()
  }

  /// The same with one source replaced or removed.
  func violations(with entity: Entity, from source: Source?) -> [String] {
    violations(sources: { sources in
      var sources = sources
      sources[entity] = source
      return sources
    })
  }
}
