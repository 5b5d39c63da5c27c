import Analysis
import IR

/// Which lanes of memory are meant.
enum LaneSelection {
  case numbers, addresses

  /// Whether lanes of a kind are meant.
  func contains(_ kind: LaneKind) -> Bool { self == .numbers ? kind.mayHoldNumber : kind.mayHoldAddress }
}

/// A constant that describes lanes to the runtime: {period, count, {offset, kind}…}, all 64-bit.
public enum LaneTable {
  /// Kinds as `Runtime/Lanes.h` numbers them.
  static func number(of kind: LaneKind, _ selection: LaneSelection) -> Int {
    switch kind {
    case .pointer: 0
    case .word(.single): selection == .numbers ? 10 : 11
    case .word: selection == .numbers ? 7 : 8
    case .float(.single): 1
    case .float(.double): 2
    case .float(.extended): 3
    case .float(.half): 4
    case .float(.bfloat): 5
    case .float(.quad), .float(.doubleDouble): 6
    case .byte: 9
    }
  }

  /// A table of the numbers.
  static func make(_ all: [Lane], _ period: Int, in module: Module) -> Value {
    let lanes = all.filter(\.kind.mayHoldNumber)
    let numbers = [period, lanes.count] + lanes.flatMap { [$0.offset, number(of: $0.kind, .numbers)] }
    let name = "isozyme.lanes." + numbers.map(String.init).joined(separator: ".")
    if let known = module.global(named: name) { return known.value }
    let type = IRType.array(of: module.context.int64, count: numbers.count)
    let table = module.addGlobal(named: name, type: type)
    table.makeInternal()
    table.setConstantMemory(true)
    table.setInitializer(Value.constantAggregate(type, numbers.map(module.context.constant)))
    return table.value
  }
}
