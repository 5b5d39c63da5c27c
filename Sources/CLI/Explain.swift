import Analysis
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
      Prints, for each source line, what is active, what is kept for the reverse sweep and how many bytes, what is recomputed
      or loaded again, and what is checked at run time; with '--after', annotated IR. The first request of each mode for the
      function is explained; without a request, its gradient. C and C++ sources are compiled by clang-22 first; arguments
      after '--' go to it.
      """)

  @Argument(help: "A program in C or C++, or a module (.ll or .bc).")
  var input: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The function to explain: its symbol, or in C++ its name, if need be with parameters.", valueName: "name"))
  var function: String

  @Option(help: "The stage after which to look (default: a summary per line).")
  var after: Stage?

  @Flag(help: "Report the time that each stage takes, on standard error.")
  var time = false

  @Argument(parsing: .postTerminator, help: "Arguments of clang, after '--' (-I, -D, -std=…).")
  var compilerArguments: [String] = []

  func run() throws {
    let isModule = input == "-" || input.hasSuffix(".ll") || input.hasSuffix(".bc")
    let file = isModule ? try ModuleFile(reading: input) : try compiled()
    defer { withExtendedLifetime(file) {} }
    if time { StageClock.enable() }
    defer { if time { StageClock.report() } }
    do throws(Diagnostic) {
      let lines = SourceFiles()
      print(try explain(file.module, function: function, after: after) { lines.text(of: $0) }, terminator: "")
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
      arguments: [
        "-O2", "-g", "-fno-discard-value-names", "-c", "-emit-llvm", "-Xclang", "-disable-llvm-passes", input, "-o", bitcode,
      ] + headerArguments() + compilerArguments)
    guard status == 0 else { throw ExitCode(status) }
    return try ModuleFile(reading: bitcode)
  }
}

/// The lines of source files, each read once.
private final class SourceFiles {
  private var files: [String: [Substring]] = [:]

  /// The text of a line without the spaces around it; nil if the file cannot be read.
  func text(of line: SourceLine) -> String? {
    let path = line.file.hasPrefix("/") ? line.file : "\(line.directory)/\(line.file)"
    if files[path] == nil {
      let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
      files[path] = text.split(separator: "\n", omittingEmptySubsequences: false)
    }
    guard let lines = files[path], lines.indices.contains(line.line - 1) else { return nil }
    return lines[line.line - 1].trimmingCharacters(in: .whitespaces)
  }
}
