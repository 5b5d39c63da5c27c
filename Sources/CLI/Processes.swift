import Foundation

/// The path of a program of LLVM 22: `clang` is `clang-22` on the search path, or `clang` in Debian's folder of LLVM 22.
func findLLVMProgram(_ name: String) throws -> String {
  let search = ProcessInfo.processInfo.environment["PATH", default: "/usr/bin:/bin"].split(separator: ":")
  let places = search.map { "\($0)/\(name)-22" } + ["/usr/lib/llvm-22/bin/\(name)"]
  guard let found = places.first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else {
    throw CommandError(
      "\(name)-22 was not found; install LLVM 22 (Debian: apt-get install clang-22, or Scripts/setup in the sources)")
  }
  return found
}

/// Becomes another program; returns only by throwing.
func replaceProcess(by program: String, arguments: [String]) throws -> Never {
  var texts = ([program] + arguments).map { strdup($0) }
  texts.append(nil)
  execv(program, texts)
  throw CommandError("\(program) could not be started: \(String(cString: strerror(errno)))")
}

/// Runs a program to its end, with our standard output and error.
///
/// - Returns: the exit status, or 128 and more if a signal ended it.
func runProcess(_ program: String, arguments: [String]) throws -> Int32 {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: program)
  process.arguments = arguments
  do {
    try process.run()
  } catch {
    throw CommandError("\(program) could not be started: \(error.localizedDescription)")
  }
  process.waitUntilExit()
  return process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
}
