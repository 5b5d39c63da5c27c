import Analysis
import IR
import Planning

/// What the writers of both sweeps need: the plan, builders, and stack memory of the function that is written.
class Sweep {
  let plan: Plan
  let environment: Environment
  let function: Function
  let builder: Builder
  /// Builds in the block that holds all stack memory of the derived function.
  let allocas: Builder
  let lanes: LaneArithmetic
  let runtime: RuntimeFunctions
  let layout: DataLayout
  /// The spaces of memory of the derived function; nil in forward mode.
  var spaces: MemorySpaces<DerivedMemory>?
  private var scratch: [Int: Value] = [:]

  var primal: Primal { plan.primal }
  var activity: Activity { plan.activity }
  var types: Types { plan.types }
  var width: Int { plan.request.width }
  var context: Context { builder.context }

  init(_ plan: Plan, _ environment: Environment, into function: Function, allocas: Builder) {
    self.plan = plan
    self.environment = environment
    self.function = function
    self.allocas = allocas
    builder = Builder(environment.module)
    lanes = LaneArithmetic(builder: builder, types: plan.types)
    runtime = RuntimeFunctions(builder: builder)
    layout = environment.module.dataLayout
    setPlace(of: nil)
  }

  /// What is built from now on belongs to the source place of an instruction, or to the whole function.
  func setPlace(of instruction: Value?) {
    builder.setDebugLocation(function.derivedLocation(of: instruction?.debugLocation))
  }

  /// Whether an address has a shadow at run time: one that is neither null nor the address itself.
  func isShadowed(_ address: Value, by shadow: Value) -> Value {
    let differs = builder.icmp(.notEqual, shadow, address)
    return builder.integer(.and, differs, builder.icmp(.notEqual, shadow, shadow.type.zero))
  }

  /// The shadow address that was loaded; the primal address itself where none was stored. So an address that is computed from
  /// it is its own shadow too.
  func shadowOrPrimal(_ shadow: Value, _ primal: Value) -> Value {
    builder.select(builder.icmp(.equal, shadow, shadow.type.zero), primal, shadow)
  }

  /// Scratch memory that absorbs what is written to inactive shadows; it starts as zero.
  func scratchMemory(bytes: Int) -> Value {
    if let known = scratch[bytes] { return known }
    let memory = allocas.alloca(.array(of: context.int8, count: max(1, bytes)), "scratch")
    memory.setAlignment(64)
    allocas.zeroMemory(memory, length: context.constant(bytes), alignment: 64)
    scratch[bytes] = memory
    return memory
  }

  /// The alignment of the part at `offset` of the shadow of what a load or store accesses: that of its scalars at most. The
  /// primal may lie at a multiple of more by chance, and know it by a test of its address, which says nothing of the shadow's.
  func shadowAlignment(of access: Value, _ part: IRType, at offset: Int = 0) -> Int {
    let own = offset == 0 ? access.alignment : min(access.alignment, offset & -offset)
    return max(1, min(own, layout.scalarAlignment(part)))
  }

  /// The alignment of the shadow of memory that a copy or fill is about.
  func shadowAlignment(ofMemory call: Value, isCopy: Bool) -> Int {
    (isCopy ? [0, 1] : [0]).map(call.argumentAlignment).reduce(LaneKind.pointer.bytes, min)
  }

  /// Does something with the numbers or addresses in `length` bytes at some pointers; there may be none.
  func handle(
    _ operation: LaneOperation, _ lanes: [Lane], _ period: Int, _ pointers: [Value], _ length: Value, of call: Value,
    alignment: Int, overlaps: Bool = false
  ) {
    if operation.pointers == 1, let lane = lanes.first, lanes.count == 1, !lane.kind.isWord, lane.kind.bytes == period {
      builder.zeroMemory(pointers[0], length: length, alignment: alignment)
      return
    }
    let function = LaneFunction.make(
      operation, lanes, period, alignment: alignment, overlaps: overlaps, in: environment.module, like: primal.function)
    builder.call(function, pointers + [length] + (operation.tellsPlace(lanes) ? [runtime.text(forPlaceOf: call)] : []))
  }

  /// Stops the program where arithmetic is done on bits that are those of a number after all: where its tangent or cotangent
  /// is not zero. Shadows of integers may hold small integers, which as numbers are below all normal ones.
  func rejectNumbers(in bits: Value, _ held: [Lane], _ instruction: Value) {
    for run in held.runsOfBytes {
      let part = lanes.bits(run, from: bits)
      runtime.rejectSum(builder.icmp(.notEqual, part, part.type.zero), instruction)
    }
    for lane in held.flatMap(\.numbers) {
      guard case .float(let format) = lane.kind else { continue }
      let number = lanes.extract(lane, context.float(format), from: bits)
      let magnitude = builder.call(builder.module.intrinsic("llvm.fabs", overloads: [number.type]), [number])
      let smallestNormal = Double(sign: .plus, exponent: format.leastExponent + format.precision - 1, significand: 1)
      runtime.rejectSum(
        builder.fcmp(.unorderedOrGreaterOrEqual, magnitude, number.type.constant(decimal: "\(smallestNormal)")), instruction)
    }
  }

  /// The error for arithmetic on the bits of a number.
  func unsupportedBits(_ instruction: Value) -> Diagnostic {
    Diagnostic(
      "arithmetic on the bits of a floating-point number ('\(instruction.opcode.rawValue)') has no derivative",
      remedy: "use the functions of <math.h>", in: primal.function.name, at: instruction.debugLocation)
  }
}
