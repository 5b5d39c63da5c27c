import ArgumentParser
import Foundation

/// `isozyme cc …`: clang with the plugin.
struct CompileC: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cc",
    abstract: "Compile C with derivatives: clang-22 with the plugin loaded; with --verify, checked at run time.",
    discussion: """
      \(verifyHelp) Every other argument goes to clang as it is, and the exit status is clang's. With -flto the whole program
      is differentiated at link time, by lld.
      """,
    helpNames: [])

  @Argument(parsing: .captureForPassthrough, help: "The arguments of clang.")
  var arguments: [String] = []

  func run() throws {
    try runClang("clang", arguments)
  }
}

private let verifyHelp = "With '--verify' the program checks its derivatives against differences when it runs."

/// `isozyme c++ …`: clang++ with the plugin.
struct CompileCxx: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "c++",
    abstract: "Compile C++ with derivatives: clang++-22 with the plugin loaded.",
    discussion: """
      \(verifyHelp) Every other argument goes to clang++ as it is, and the exit status is clang++'s. With -flto the whole
      program is differentiated at link time, by lld.
      """,
    helpNames: [])

  @Argument(parsing: .captureForPassthrough, help: "The arguments of clang++.")
  var arguments: [String] = []

  func run() throws {
    try runClang("clang++", arguments)
  }
}

/// The arguments of clang that `--verify` stands for: the checks, and the lines and names that their reports mention.
private let verifying = [
  "--start-no-unused-arguments", "-mllvm", "-isozyme-verify", "-gline-tables-only", "-fno-discard-value-names",
  "--end-no-unused-arguments",
]

/// Runs clang with the plugin in the place of this process.
private func runClang(_ name: String, _ arguments: [String]) throws -> Never {
  let clang = try findLLVMProgram(name)
  let plugin = try findPlugin()
  let isVerifying = arguments.contains("--verify")
  let own = ["-fpass-plugin=\(plugin)"] + headerArguments() + (isVerifying ? verifying : [])
  let others = arguments.filter { $0 != "--verify" }
  try replaceProcess(by: clang, arguments: own + linkerArguments(plugin, arguments) + others)
}

/// What lets the linker make the derivatives, where it optimises the whole program.
private func linkerArguments(_ plugin: String, _ arguments: [String]) -> [String] {
  let kind = arguments.last { $0 == "-flto" || $0.hasPrefix("-flto=") || $0 == "-fno-lto" }
  let stopsBeforeLinking: Set = ["-c", "-S", "-E", "-M", "-MM", "-fsyntax-only", "--precompile"]
  guard let kind, kind != "-flto=thin", kind != "-fno-lto", stopsBeforeLinking.isDisjoint(with: arguments) else { return [] }
  return ["-fuse-ld=lld", "-Wl,--load-pass-plugin=\(plugin)"]
}

/// The folder of the tool, symbolic links followed.
private var toolFolder: URL {
  URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
}

/// What lets clang find the headers `isozyme` and `enzyme`: behind the folders that the user names. They lie in the `include`
/// folder beside the tool's folder, or at the top of the source tree that the tool was built in.
func headerArguments() -> [String] {
  let places = ["../include", "../../../include"].map { toolFolder.appendingPathComponent($0).standardized.path }
  let found = places.first { FileManager.default.isReadableFile(atPath: "\($0)/isozyme/isozyme.h") }
  return found.map { ["-isystem", $0] } ?? []
}

/// The plugin, beside the tool or in the `lib` folder beside the tool's folder.
private func findPlugin() throws -> String {
  let places = ["libIsozyme.so", "../lib/libIsozyme.so"].map { toolFolder.appendingPathComponent($0).standardized.path }
  guard let found = places.first(where: { FileManager.default.isReadableFile(atPath: $0) }) else {
    throw CommandError("the plugin was found neither at \(places[0]) nor at \(places[1]); build it with 'make plugin'")
  }
  return found
}
