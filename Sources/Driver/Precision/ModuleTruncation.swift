import Analysis
import Generation
import IR
import Libraries

/// Lets functions compute in other formats, in their own places: `-enzyme-truncate-all`.
/// - Parameters:
///   - functions: all of the program that the module has; none where all keep their formats.
///   - text: `64to32`, or with the bits of exponent and significand `11-52to8-10`; several with `;` between them.
/// - Returns: whether anything changed.
func truncateAll(_ functions: [Function], of module: Module, as text: String) -> Bool {
  guard let first = functions.first else { return false }
  do throws(Diagnostic) {
    let requests = try truncations(of: text)
    let truncation = Truncation(module, library: .standard, numerical: .numerical)
    for request in requests {
      for function in functions { try truncation.truncateInPlace(function, request) }
    }
  } catch {
    report(error, from: error.functionName.isEmpty ? first : module.function(named: error.functionName) ?? first)
  }
  if let message = LibraryTable.standard.linkRuntime(into: module) { unreachable(message) }
  return true
}

/// The truncations that a text names. Those of narrow numbers come first: so no number is truncated twice.
private func truncations(of text: String) throws(Diagnostic) -> [TruncationRequest] {
  var requests: [TruncationRequest] = []
  for part in text.split(separator: ";") {
    let formats = part.split(separator: "to").map(format)
    guard formats.count == 2, let source = formats[0]?.hardware, let target = formats[1],
      [.half, .single, .double].contains(source)
    else {
      throw Diagnostic(
        "-enzyme-truncate-all=\(text): '\(part)' names no formats",
        remedy: "write 64to32, or 11-52to8-10 with the bits of exponent (2 to 24) and significand (1 to 4096)")
    }
    requests.append(TruncationRequest(source: source, target: target, scope: .operations))
  }
  return requests.sorted { $0.source.valueBytes < $1.source.valueBytes }
}

/// The format that a number of bits, or those of exponent and significand, name.
private func format(_ text: Substring) -> NumberFormat? {
  let numbers = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
  switch numbers.count {
  case 1: return numbers[0].flatMap(NumberFormat.init(bits:))
  case 2:
    let format = NumberFormat(exponent: numbers[0] ?? 0, significand: numbers[1] ?? 0)
    return format.isSupported ? format : nil
  default: return nil
  }
}
