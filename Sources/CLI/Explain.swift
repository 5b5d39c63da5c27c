public import ArgumentParser
public import Driver
import Foundation
import IR

extension Stage: ExpressibleByArgument {}

/// `isozyme explain program.c --function f`: what the engine knows and decides about a function.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show what the engine knows and decides about a function.",
    discussion: """
      Prints the function as annotated IR: what is active, what is kept for the reverse sweep and how many bytes, what is
      recomputed. C and C++ sources are compiled by clang-22 first; arguments after '--' go to it.
      """)

  @Argument(help: "A program in C or C++, or a module (.ll or .bc).")
  var input: String

  @Option(name: .shortAndLong, help: ArgumentHelp("The function to explain.", valueName: "name"))
  var function: String

  @Option(help: "The stage after which to look (default: all that is known).")
  var after: Stage?

  @Argument(parsing: .postTerminator, help: "Arguments of clang, after '--' (-I, -D, -std=…).")
  var compilerArguments: [String] = []

  func run() throws {
    let isModule = input == "-" || input.hasSuffix(".ll") || input.hasSuffix(".bc")
    let file = isModule ? try ModuleFile(reading: input) : try compiled()
    defer { withExtendedLifetime(file) {} }
    do throws(Diagnostic) {
      print(try explain(file.module, function: function, after: after))
    } catch {
      throw CommandError(error.text)
    }
  }

  /// The module that clang makes of the source before it optimises.
  private func compiled() throws -> ModuleFile {
    guard FileManager.default.isReadableFile(atPath: input) else {
      throw CommandError("\(input): no such file, or it cannot be read")
    }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("isozyme-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let bitcode = folder.appendingPathComponent("module.bc").path
    let isC = input.hasSuffix(".c")
    let status = try runProcess(
      try findLLVMProgram(isC ? "clang" : "clang++"),
      arguments: ["-O2", "-g", "-c", "-emit-llvm", "-Xclang", "-disable-llvm-passes", input, "-o", bitcode]
        + compilerArguments)
    guard status == 0 else { throw ExitCode(status) }
    return try ModuleFile(reading: bitcode)
  }
}
