public import IR

/// The facts of a library function: all that the stages need to know about a function without a body.
///
/// The families are declared in the target `Libraries`; the table reaches the stages as a value.
public struct LibraryFunction: Sendable {
  /// What the function does with memory that the program sees.
  public enum MemoryEffect: Sendable { case none, reads, writes }

  /// Where an allocation finds how much is asked for.
  public enum AllocationSize: Hashable, Sendable {
    /// The memory is clear, whatever its size.
    case cleared
    /// Argument `index` has the bytes.
    case argument(Int)
  }

  /// What the function means for a derivative.
  public enum Meaning: Sendable {
    /// No derivative passes through it.
    case inactive(MemoryEffect)
    /// Returns fresh memory.
    case allocation(size: AllocationSize)
    /// Releases the memory that argument `index` points to.
    case deallocation(argument: Int)
    /// Is rewritten into simpler operations before anything is analysed.
    case lowered(@Sendable (Builder, Value) -> Value?)
    /// Cannot be differentiated, whatever its body.
    case refused(Refusal)
  }

  /// Why a function cannot be differentiated.
  public struct Refusal: Sendable {
    /// What users call the function, if that is not its symbol.
    let name: String?
    let reason: String
    let remedy: String

    /// A refusal of what users call `name`.
    public init(of name: String? = nil, because reason: String, remedy: String) {
      self.name = name
      self.reason = reason
      self.remedy = remedy
    }
  }

  /// The symbols that name it.
  public let names: [String]
  /// What it means.
  public let meaning: Meaning
  /// Whether a second call, with the same memory, gives the same and leaves no other trace.
  public let mayRunAgain: Bool

  /// Declares a library function.
  public init(_ names: [String], _ meaning: Meaning, mayRunAgain: Bool = false) {
    self.names = names
    self.meaning = meaning
    self.mayRunAgain = mayRunAgain
  }
}

/// All library functions, by symbol.
public struct LibraryTable: Sendable {
  private let byName: [String: LibraryFunction]
  private let byPrefix: PrefixTable
  /// What the user's program declares about its own functions.
  public var declared = Declarations()
  /// Whether a function without a body and without facts has no derivative, where the user says so.
  public var undefinedFunctionsAreInactive = false
  /// Whether global variables have no derivatives, where the user says so.
  public var globalsAreInactive = false
  /// How much of the program is there.
  public var extent = Extent.file
  /// Definitions of the support functions that derivatives and lowered calls use, as IR text.
  public let runtime: [UInt8]
  /// Whether a call through a pointer in one function may be one of another, both by symbol.
  let mayCall: @Sendable (_ callee: String, _ caller: String) -> Bool

  /// A table of the given families, and of functions whose symbols begin with the given names.
  public init(
    _ functions: [LibraryFunction], byPrefix families: [LibraryFunction] = [], runtime: [UInt8],
    mayCall: @escaping @Sendable (_ callee: String, _ caller: String) -> Bool = { _, _ in true }
  ) {
    var byName: [String: LibraryFunction] = [:]
    for function in functions {
      for name in function.names { byName[name] = function }
    }
    self.byName = byName
    byPrefix = PrefixTable(families)
    self.runtime = runtime
    self.mayCall = mayCall
  }

  /// The facts of the function of that name.
  public subscript(_ name: String) -> LibraryFunction? {
    byName[name] ?? byPrefix[name]
  }

  /// What an inactive function does with memory, if the body that it may have counts for nothing: its facts stand for it.
  public func effectWhateverTheBody(of name: String) -> LibraryFunction.MemoryEffect? {
    guard name.hasPrefix("isozyme_") || name.hasPrefix("_Z"), case .inactive(let effect)? = self[name]?.meaning else {
      return nil
    }
    return effect
  }
}

extension LibraryTable {
  /// Tells how much of a block of memory may be used, which is more than was asked for.
  public static let usableSize = "malloc_usable_size"

  /// The error for a call that cannot be differentiated whatever the body of the callee, unless the user says that it is inactive.
  func refusal(of call: Value) -> Diagnostic? {
    guard let callee = call.calledFunction else { return nil }
    let name = callee.originalName
    guard callee.isDeclaration || name.hasPrefix("_Z"), case .refused(let refusal)? = self[name]?.meaning,
      declared.meanings[name] == nil, !call.callHasStringAttribute("enzyme_inactive")
    else { return nil }
    return Diagnostic(
      "'\(refusal.name ?? name)' cannot be differentiated, as \(refusal.reason)", remedy: refusal.remedy,
      in: call.block.function.name, at: call.debugLocation)
  }
}

/// Functions by the beginnings of their symbols.
private struct PrefixTable: Sendable {
  /// In order, and none the beginning of another, so that the last that is not behind a name is the only candidate.
  private var sorted: [(prefix: String, function: LibraryFunction)] = []

  init(_ families: [LibraryFunction]) {
    let all = families.flatMap { family in family.names.map { ($0, family) } }.sorted { $0.0 < $1.0 }
    for (prefix, family) in all where !(sorted.last.map { prefix.hasPrefix($0.prefix) } ?? false) {
      sorted.append((prefix, family))
    }
  }

  /// The facts of the function of that name.
  subscript(_ name: String) -> LibraryFunction? {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].prefix <= name { low = middle + 1 } else { high = middle }
    }
    return low > 0 && name.hasPrefix(sorted[low - 1].prefix) ? sorted[low - 1].function : nil
  }
}
