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
  private let inactive: PrefixSet
  /// What the user's program declares about its own functions.
  public var declared = Declarations()
  /// Whether a function without a body and without facts has no derivative, where the user says so.
  public var undefinedFunctionsAreInactive = false
  /// Whether global variables have no derivatives, where the user says so.
  public var globalsAreInactive = false
  /// Definitions of the support functions that derivatives and lowered calls use, as IR text.
  public let runtime: [UInt8]

  /// A table of the given families, and of functions through which no derivative passes whatever their names end in.
  public init(_ functions: [LibraryFunction], inactivePrefixes: [String] = [], runtime: [UInt8]) {
    var byName: [String: LibraryFunction] = [:]
    for function in functions {
      for name in function.names { byName[name] = function }
    }
    self.byName = byName
    inactive = PrefixSet(inactivePrefixes)
    self.runtime = runtime
  }

  /// The facts of the function of that name.
  public subscript(_ name: String) -> LibraryFunction? {
    byName[name] ?? (inactive.containsPrefix(of: name) ? LibraryFunction([name], .inactive(.writes)) : nil)
  }

  /// What an inactive function does with memory, if the body that it may have counts for nothing: its facts stand for it.
  public func effectWhateverTheBody(of name: String) -> LibraryFunction.MemoryEffect? {
    guard name.hasPrefix("isozyme_") || name.hasPrefix("_Z"), case .inactive(let effect)? = self[name]?.meaning else {
      return nil
    }
    return effect
  }
}

/// A set of beginnings of names.
private struct PrefixSet: Sendable {
  /// In order, and none the beginning of another, so that the last that is not behind a name is the only candidate.
  private var sorted: [String] = []

  init(_ prefixes: [String]) {
    for prefix in prefixes.sorted() where !(sorted.last.map(prefix.hasPrefix) ?? false) { sorted.append(prefix) }
  }

  /// Whether `name` begins with one of them.
  func containsPrefix(of name: String) -> Bool {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] <= name { low = middle + 1 } else { high = middle }
    }
    return low > 0 && name.hasPrefix(sorted[low - 1])
  }
}
