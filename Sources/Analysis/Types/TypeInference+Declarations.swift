import IR

/// What is around a member of a declared type.
enum Surroundings {
  case plain
  /// A struct that has numbers or addresses, the innermost one.
  case mixed(IRType)
  /// Room for anything: an array of integers, or a union, which clang declares as one of its members.
  case room

  func inside(_ type: IRType) -> Surroundings {
    if case .room = self { return .room }
    if type.kind == .array { return type.elementType.isInteger ? .room : self }
    if type.structureName.hasPrefix("union.") { return .room }
    return type.contains { !$0.isInteger } ? .mixed(type) : self
  }
}

/// What declarations and constants say, before any code is looked at.
extension TypeInference {
  /// The floats and pointers of a type, and the integers of structs that also have numbers or addresses.
  func learnType(_ type: IRType, at target: PointerTarget, in surroundings: Surroundings = .plain) {
    switch type.kind {
    case .integer: if case .mixed(let around) = surroundings { learnMember(type, of: around, at: target) }
    case .float: if let format = type.floatFormat { graph.add(.float(format), at: target) }
    case .pointer: graph.add(Fact(isPointer: true), at: target)
    case .structure:
      if type.elementCount > 1 { graph.markMembers(target.node) }
      let around = surroundings.inside(type)
      for index in 0..<type.elementCount {
        learnType(type.element(index), at: target.advanced(by: layout.offset(of: index, in: type)), in: around)
      }
    case .array where type.elementCount > 0 && type.elementCount <= 32:
      for index in 0..<type.elementCount {
        learnType(
          type.elementType, at: target.advanced(by: index * layout.allocationSize(type.elementType)),
          in: surroundings.inside(type))
      }
    case .array where type.elementCount > 0:
      learnType(type.elementType, at: target.repeated(every: type.elementCount > 1 ? layout.allocationSize(type.elementType) : 0))
    case .vector:
      let size = layout.storeSize(type.elementType)
      for index in 0..<type.elementCount { learnType(type.elementType, at: target.advanced(by: index * size)) }
    default: break
    }
  }

  private func learnMember(_ member: IRType, of type: IRType, at place: PointerTarget) {
    graph.add(
      Fact(
        isInteger: true, isSurelyInteger: true, memberBytes: layout.storeSize(member),
        memberPeriod: max(1, layout.allocationSize(type))), at: place)
  }

  func learnInitializer(_ global: GlobalVariable) {
    for target in targets(of: global.value) {
      if global.initializer == nil {
        graph.markExternal(target.node)
      } else {
        graph.declare(target.node, as: global.valueType, layout: layout)
      }
      learnType(global.valueType, at: target)
      if let initializer = global.initializer { learnConstant(initializer, at: target) }
    }
  }

  /// Pointers inside constant data.
  func learnConstant(_ value: Value, at target: PointerTarget) {
    let type = value.type
    guard !value.isNull, !value.isUndef else { return }
    if type.isPointer {
      write(value, to: target)
    } else if type.isAggregate, type.elementCount <= 4096 {
      for index in 0..<type.elementCount {
        guard let element = value.constantElement(index) else { continue }
        if element.type.isFloat || element.type.isInteger { if type.kind == .array { break } else { continue } }
        learnConstant(element, at: target.advanced(by: layout.offset(of: index, in: type)))
      }
    }
  }
}

extension DataLayout {
  /// The byte offset of the part of an aggregate at an index path.
  func offset(of path: [Int], in type: IRType) -> Int {
    var (total, current) = (0, type)
    for index in path {
      total += offset(of: index, in: current)
      current = current.element(index)
    }
    return total
  }
}
