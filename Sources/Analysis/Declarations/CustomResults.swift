public import IR

/// What a function of a registered derivative returns: the members of a C struct, or the only one itself.
public struct CustomResults {
  /// A member.
  public enum Member: Hashable {
    case primal(IRType)
    case shadow(IRType)
    case cotangent(IRType)
    /// The tape, in the types in which it is passed on.
    case tape([IRType])

    /// The types of its parts in registers.
    public var types: [IRType] {
      switch self {
      case .primal(let type), .shadow(let type), .cotangent(let type): [type]
      case .tape(let types): types
      }
    }
  }

  /// The members, in order.
  public let members: [Member]
  /// The struct that is returned through memory; nil where it comes in registers.
  public let memoryType: IRType?

  /// The first of some choices that fits what `function` returns.
  init(of function: Function, choices: [[Member]]) throws(Diagnostic) {
    memoryType = function.attributeType("sret", at: .parameter(0))
    let type = memoryType ?? function.returnType
    let layout = function.module.dataLayout
    guard let fitting = choices.first(where: { Self.fits($0, type, layout) }) else {
      let forms = choices.map { Self.text($0) }.joined(separator: " or ")
      throw Diagnostic(
        "'\(function.name)' returns \(type), not \(forms)", remedy: "declare it with one of these results", in: function.name)
    }
    members = fitting
  }

  private static func text(_ members: [Member]) -> String {
    if members.isEmpty { return "void" }
    let names = members.map { member -> String in
      switch member {
      case .primal(let type): "the result (\(type))"
      case .shadow(let type): "its tangent or shadow (\(type))"
      case .cotangent(let type): "a cotangent (\(type))"
      case .tape(let types): "the tape (\(types.map { "\($0)" }.joined(separator: ", ")))"
      }
    }
    return "{" + names.joined(separator: ", ") + "}"
  }

  /// Whether the members, as a C struct, may be what has type `type` in registers or memory.
  private static func fits(_ members: [Member], _ type: IRType, _ layout: DataLayout) -> Bool {
    let expected = members.flatMap(\.types)
    if expected.isEmpty { return type.isVoid }
    guard !type.isVoid, type.isSized else { return false }
    let found = leaves(type)
    let flat = expected.flatMap { leaves($0) }
    if found == flat { return true }
    // Small members share registers: then sizes must do.
    guard found.count < flat.count, found.contains(where: { $0.isInteger || $0.kind == .vector }) else { return false }
    let bytes = offsets(of: members, layout).end
    return (bytes + 7) / 8 == (layout.allocationSize(type) + 7) / 8
  }

  private static func leaves(_ type: IRType) -> [IRType] {
    guard type.isAggregate else { return [type] }
    return (0..<type.elementCount).flatMap { leaves(type.element($0)) }
  }

  /// Where the parts of the members lie in the C struct.
  public static func offsets(of members: [Member], _ layout: DataLayout) -> (places: [[Int]], end: Int) {
    var end = 0
    var places: [[Int]] = []
    for member in members {
      let alignment = member.types.map(layout.alignment).max() ?? 1
      end = (end + alignment - 1) / alignment * alignment
      places.append(
        member.types.map { type in
          let own = layout.alignment(type)
          let place = (end + own - 1) / own * own
          end = place + layout.allocationSize(type)
          return place
        })
      end = (end + alignment - 1) / alignment * alignment
    }
    return (places, end)
  }
}
