import Analysis
import ArgumentParser
import Driver

/// `isozyme opt in.bc -o out.bc`: both phases on a module, in this process.
struct Optimise: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "opt",
    abstract: "Put derivatives into a module of LLVM IR.",
    discussion: """
      Reads bitcode or textual IR (LLVM 22 or older), replaces the derivative requests, and writes the module. It serves
      every compiler that can stop at LLVM IR, without a plugin.
      """)

  @Argument(help: ArgumentHelp("The module; '-' is standard input.", valueName: "input"))
  var input = "-"

  @Option(name: .customShort("o"), help: ArgumentHelp("Where to write; '-' is standard output.", valueName: "output"))
  var output = "-"

  @Flag(name: .customShort("S"), help: "Write textual IR, not bitcode.")
  var text = false

  @Flag(help: "Let the program check its derivatives against differences when it runs.")
  var verify = false

  func run() throws {
    let file = try ModuleFile(reading: input)
    defer { withExtendedLifetime(file) {} }
    var options = Options()
    options.checksDerivatives = verify
    _ = snapshotRequests(in: file.module, options: options)
    _ = differentiateRequests(in: file.module, options: options)
    try file.check()
    try file.write(to: output, asText: text)
  }
}
