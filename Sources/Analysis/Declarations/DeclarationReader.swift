public import IR
import Rules

/// Reads what a program declares, in Enzyme's forms: variables whose name starts with `__enzyme_…`, annotations
/// (`llvm.global.annotations`), and string attributes of functions.
public struct DeclarationReader {
  /// What was read.
  public private(set) var declarations = Declarations()
  /// What was declared wrongly.
  public private(set) var complaints: [Diagnostic] = []
  /// The variables that held declarations.
  public private(set) var registrations: [GlobalVariable] = []

  private let module: Module
  private let library: LibraryTable

  /// Reads the declarations of `module`.
  public init(_ module: Module, _ library: LibraryTable) {
    self.module = module
    self.library = library
    for global in module.globals { readRegistration(global) }
    readAnnotations()
    for function in module.functions { readAttributes(of: function) }
    checkRules()
  }

  /// The facts of the library with what was read.
  public func table() -> LibraryTable {
    var table = library
    table.declared = declarations
    return table
  }

  // MARK: Forms

  /// The kinds of declaration, by the names of the variables that make them.
  private static let forms: [(name: String, read: @Sendable (inout DeclarationReader, [Value]) throws(Diagnostic) -> Void)] = [
    ("__enzyme_register_gradient", { reader, parts throws(Diagnostic) in try reader.readGradient(parts) }),
    ("__enzyme_register_derivative", { reader, parts throws(Diagnostic) in try reader.readDerivative(parts) }),
    ("__enzyme_register_splitderivative", { reader, parts throws(Diagnostic) in try reader.readSplitDerivative(parts) }),
    ("__enzyme_inactivefn", { reader, parts throws(Diagnostic) in try reader.readInactive(parts) }),
    ("__enzyme_inactive_global", { reader, parts throws(Diagnostic) in try reader.readInactiveVariable(parts) }),
    ("__enzyme_function_like", { reader, parts throws(Diagnostic) in try reader.readLikeness(parts) }),
    ("__enzyme_allocation_like", { reader, parts throws(Diagnostic) in try reader.readAllocation(parts) }),
    // What they say is found out where it matters, or is of no use to the derivative.
    ("__enzyme_nofree", { _, _ throws(Diagnostic) in }),
    ("__enzyme_shouldrecompute", { _, _ throws(Diagnostic) in }),
    ("__enzyme_sparse_accumulate", { _, _ throws(Diagnostic) in }),
  ]

  private mutating func readRegistration(_ global: GlobalVariable) {
    let name = global.value.name
    guard let form = Self.forms.first(where: { name.contains($0.name) }), let initial = global.initializer else { return }
    registrations.append(global)
    attempt(name) { reader throws(Diagnostic) in try form.read(&reader, Self.parts(of: initial)) }
  }

  /// The members of an initialiser, or the one value that it is.
  private static func parts(of initial: Value) -> [Value] {
    guard initial.type.isAggregate else { return [initial.withoutCasts] }
    return (0..<initial.type.elementCount).compactMap { initial.constantElement($0)?.withoutCasts }
  }

  /// Reads a declaration; what is wrong with it is noted with its name.
  private mutating func attempt(_ name: String, _ read: (inout DeclarationReader) throws(Diagnostic) -> Void) {
    do throws(Diagnostic) {
      try read(&self)
    } catch {
      complaints.append(Diagnostic("'\(name)': \(error.message)", remedy: error.remedy, in: error.functionName))
    }
  }

  // MARK: Registrations

  private func function(_ parts: [Value], _ index: Int, _ form: String) throws(Diagnostic) -> Function {
    guard index < parts.count, let function = parts[index].strippedFunction else {
      throw Diagnostic("member \(index + 1) is not a function known at compile time", remedy: "initialise it with \(form)")
    }
    return function
  }

  private func text(_ parts: [Value], _ index: Int, _ form: String) throws(Diagnostic) -> String {
    guard index < parts.count, let text = GlobalVariable(parts[index])?.initializer?.stringConstant else {
      throw Diagnostic("member \(index + 1) is not a text", remedy: "initialise it with \(form)")
    }
    return text
  }

  private mutating func readGradient(_ parts: [Value]) throws(Diagnostic) {
    let form = "{function, augmented function, reverse function}"
    let primal = try function(parts, 0, form)
    let (augmented, reverse) = (try function(parts, 1, form), try function(parts, 2, form))
    guard parts.count == 3 else {
      throw Diagnostic("it has \(parts.count) members, not three", remedy: "initialise it with \(form)")
    }
    declarations.rules[primal.name, default: CustomRule()].augmented = augmented.name
    declarations.rules[primal.name]?.reverse = reverse.name
  }

  private mutating func readSplitDerivative(_ parts: [Value]) throws(Diagnostic) {
    let form = "{function, augmented function, derivative that takes the tape}"
    let primal = try function(parts, 0, form)
    let (augmented, derivative) = (try function(parts, 1, form), try function(parts, 2, form))
    declarations.rules[primal.name, default: CustomRule()].splitAugmented = augmented.name
    declarations.rules[primal.name]?.splitForward = derivative.name
  }

  private mutating func readDerivative(_ parts: [Value]) throws(Diagnostic) {
    let form = "{function, derivative}"
    let primal = try function(parts, 0, form)
    declarations.rules[primal.name, default: CustomRule()].forward = try function(parts, 1, form).name
  }

  private mutating func readInactive(_ parts: [Value]) throws(Diagnostic) {
    for index in parts.indices { declarations.meanings[try function(parts, index, "functions").name] = .inactive(.writes) }
  }

  private mutating func readInactiveVariable(_ parts: [Value]) throws(Diagnostic) {
    for part in parts {
      guard part.isGlobalVariable else {
        throw Diagnostic("it does not name a whole global variable", remedy: "initialise it with the address of the variable")
      }
      declarations.inactiveVariables.insert(part.name)
    }
  }

  private mutating func readLikeness(_ parts: [Value]) throws(Diagnostic) {
    let form = "{function, \"name\"}"
    try declare(try function(parts, 0, form), like: try text(parts, 1, form))
  }

  private mutating func declare(_ function: Function, like name: String) throws(Diagnostic) {
    let real = function.functionType.parameters.first { $0.isFloatOrFloatVector } ?? function.returnType
    let scalar = ruleFormat(real).flatMap { mathSymbol(named: name, formatOfFirstReal: $0) }
    guard library[name] != nil || scalar?.parameters.count == function.parameters.count else {
      throw Diagnostic(
        "there is no rule for a function '\(name)' of the type of '\(function.name)'",
        remedy: "name a function of <math.h> with the same parameters, or register derivatives")
    }
    declarations.likenesses[function.name] = name
  }

  private mutating func readAllocation(_ parts: [Value]) throws(Diagnostic) {
    let form = "{allocator, index of the size, \"operands of the deallocator\", deallocator}"
    let (allocator, deallocator) = (try function(parts, 0, form), try function(parts, 3, form))
    let size = parts[1].isNull ? 0 : parts[1].integerConstant
    guard let size, allocator.functionType.parameters.indices.contains(size),
      allocator.functionType.parameters[size].isInteger, allocator.returnType.isPointer
    else {
      throw Diagnostic("member 2 is not the position of the size among the arguments", remedy: "initialise it with \(form)")
    }
    let operands = try text(parts, 2, form).split(separator: ",").map { Int($0.filter { $0 != " " }) }
    guard operands == [-1], deallocator.functionType.parameters.count == 1, deallocator.functionType.parameters[0].isPointer
    else {
      throw Diagnostic(
        "the deallocator '\(deallocator.name)' takes more than the address", remedy: "register one with \"-1\" as its operands")
    }
    declarations.meanings[allocator.name] = .allocation(size: .argument(size))
    declarations.meanings[deallocator.name] = .deallocation(argument: 0)
  }

  // MARK: Annotations and attributes

  /// What `__attribute__((annotate("…")))` wrote.
  private mutating func readAnnotations() {
    guard let list = module.global(named: "llvm.global.annotations")?.initializer else { return }
    for index in 0..<list.type.elementCount {
      guard let entry = list.constantElement(index), let subject = entry.constantElement(0)?.withoutCasts,
        let text = entry.constantElement(1).flatMap({ GlobalVariable($0.withoutCasts)?.initializer?.stringConstant })
      else { continue }
      readAnnotation(text, of: subject)
    }
  }

  private mutating func readAnnotation(_ text: String, of subject: Value) {
    let likeness = "enzyme_function_like="
    if text == "enzyme_inactive" {
      if let function = subject.strippedFunction {
        declarations.meanings[function.name] = .inactive(.writes)
      } else if subject.isGlobalVariable {
        declarations.inactiveVariables.insert(subject.name)
      }
    } else if text.hasPrefix(likeness), let function = subject.strippedFunction {
      attempt("annotation of \(function.name)") { reader throws(Diagnostic) in
        try reader.declare(function, like: String(text.dropFirst(likeness.count)))
      }
    }
  }

  private mutating func readAttributes(of function: Function) {
    if function.stringAttribute("enzyme_inactive") != nil { declarations.meanings[function.name] = .inactive(.writes) }
    if let name = function.stringAttribute("enzyme_math") {
      attempt("attribute of \(function.name)") { reader throws(Diagnostic) in try reader.declare(function, like: name) }
    }
  }

  // MARK: Checks

  /// Looks at the types of all registered functions; what does not fit is not used.
  private mutating func checkRules() {
    for (name, rule) in declarations.rules.sorted(by: { $0.key < $1.key }) {
      guard let primal = module.function(named: name) else { continue }
      let before = complaints.count
      attempt(name) { reader throws(Diagnostic) in
        for mode in [Mode.forward, .reverse] where rule.covers(mode) { _ = try CustomSignature(primal, rule, mode) }
        guard rule.splitForward != nil else { return }
        _ = try CustomSignature(primal, rule, .forward, .read)
        _ = try CustomSignature(primal, rule, .split, .written)
      }
      if complaints.count > before { declarations.rules[name] = nil }
    }
  }
}
