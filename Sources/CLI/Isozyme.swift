import ArgumentParser

/// The command-line tool.
@main
struct Isozyme: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "isozyme",
    abstract: "Derivatives of compiled programs.",
    discussion: """
      A program asks for the derivative of one of its functions by calling __enzyme_autodiff (reverse mode) or
      __enzyme_fwddiff (forward mode):

        double square(double x) { return x * x; }
        double __enzyme_autodiff(void *, ...);
        double derivative(double x) { return __enzyme_autodiff((void *)square, x); }

      'isozyme cc -O2 square.c' compiles it like clang would, with the derivatives in place.
      """,
    version: "isozyme 0.1.0 (LLVM 22)",
    subcommands: [CompileC.self, CompileCxx.self, Optimise.self, Explain.self])
}

/// An error of the user's command, told in one line.
struct CommandError: Error, CustomStringConvertible {
  /// What is wrong and what to do.
  var description: String

  /// An error with this text.
  init(_ description: String) { self.description = description }
}
