import ArgumentParser
import Foundation
import IR

/// A module read from a file, with the context that owns it.
struct ModuleFile {
  /// The owner; it must live as long as the module is used.
  let context: OwnedContext
  /// The module; diagnostics about it are printed to standard error.
  let module: Module

  /// Reads bitcode or textual IR from `path`; `-` is standard input.
  init(reading path: String) throws {
    context = OwnedContext()
    switch Module.parse(path: path, in: context) {
    case .success(let module): self.module = module
    case .failure(let failure):
      // The parser's messages name the file; those of the operating system don't.
      throw CommandError(failure.message.hasPrefix(path) ? failure.message : "\(path): \(failure.message)")
    }
    printDiagnostics(of: module)
  }

  /// Fails if an error was reported, or if LLVM's verifier objects.
  func check() throws {
    if hasErrors(module) { throw ExitCode.failure }
    if let message = module.verifierMessage {
      throw CommandError("internal error: the module that was made is not valid IR\n\(message)")
    }
  }

  /// Writes the module to `path` as text or as bitcode; `-` is standard output.
  func write(to path: String, asText: Bool) throws {
    if asText {
      try writeText(module.text, to: path)
    } else if !module.writeBitcode(to: path == "-" ? "/dev/stdout" : path) {
      throw CommandError("\(path) could not be written")
    }
  }
}

/// Writes `text` to `path`; `-` is standard output.
func writeText(_ text: String, to path: String) throws {
  let data = Data(text.utf8)
  if path == "-" {
    FileHandle.standardOutput.write(data)
    return
  }
  do {
    try data.write(to: URL(fileURLWithPath: path))
  } catch {
    throw CommandError("\(path) could not be written: \(error.localizedDescription)")
  }
}
