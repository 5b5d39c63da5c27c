import Foundation

/// A format in which the C library can be called by the name of a function.
protocol LibraryReal: BinaryFloatingPoint, LosslessStringConvertible, Sendable {
  /// The suffix of libm's functions in this format.
  static var suffix: String { get }
  /// Calls the function at `address` with one real.
  static func call(_ address: UnsafeMutableRawPointer, _ x: Self) -> Self
  /// Calls the function at `address` with two reals.
  static func call(_ address: UnsafeMutableRawPointer, _ x: Self, _ y: Self) -> Self
  /// Calls the function at `address` with three reals.
  static func call(_ address: UnsafeMutableRawPointer, _ x: Self, _ y: Self, _ z: Self) -> Self
  /// Calls the function at `address` with four reals.
  static func call(_ address: UnsafeMutableRawPointer, _ x: Self, _ y: Self, _ z: Self, _ w: Self) -> Self
  /// Calls the function at `address` with a real and an `int`.
  static func call(_ address: UnsafeMutableRawPointer, _ x: Self, _ n: Int32) -> Self
  /// Calls the function at `address` with an `int` and a real.
  static func call(_ address: UnsafeMutableRawPointer, _ n: Int32, _ x: Self) -> Self
}

extension Double: LibraryReal {
  static let suffix = ""
  static func call(_ address: UnsafeMutableRawPointer, _ x: Self) -> Self {
    unsafeBitCast(address, to: (@convention(c) (Self) -> Self).self)(x)
  }
  static func call(_ address: UnsafeMutableRawPointer, _ x: Self, _ y: Self) -> Self {
    unsafeBitCast(address, to: (@convention(c) (Self, Self) -> Self).self)(x, y)
  }
  static func call(_ address: UnsafeMutableRawPointer, _ x: Self, _ y: Self, _ z: Self) -> Self {
    unsafeBitCast(address, to: (@convention(c) (Self, Self, Self) -> Self).self)(x, y, z)
  }
  static func call(_ address: UnsafeMutableRawPointer, _ x: Self, _ y: Self, _ z: Self, _ w: Self) -> Self {
    unsafeBitCast(address, to: (@convention(c) (Self, Self, Self, Self) -> Self).self)(x, y, z, w)
  }
  static func call(_ address: UnsafeMutableRawPointer, _ x: Self, _ n: Int32) -> Self {
    unsafeBitCast(address, to: (@convention(c) (Self, Int32) -> Self).self)(x, n)
  }
  static func call(_ address: UnsafeMutableRawPointer, _ n: Int32, _ x: Self) -> Self {
    unsafeBitCast(address, to: (@convention(c) (Int32, Self) -> Self).self)(n, x)
  }
}

extension Float80: LibraryReal {
  static let suffix = "l"
  static func call(_ address: UnsafeMutableRawPointer, _ x: Self) -> Self {
    unsafeBitCast(address, to: (@convention(c) (Self) -> Self).self)(x)
  }
  static func call(_ address: UnsafeMutableRawPointer, _ x: Self, _ y: Self) -> Self {
    unsafeBitCast(address, to: (@convention(c) (Self, Self) -> Self).self)(x, y)
  }
  static func call(_ address: UnsafeMutableRawPointer, _ x: Self, _ y: Self, _ z: Self) -> Self {
    unsafeBitCast(address, to: (@convention(c) (Self, Self, Self) -> Self).self)(x, y, z)
  }
  static func call(_ address: UnsafeMutableRawPointer, _ x: Self, _ y: Self, _ z: Self, _ w: Self) -> Self {
    unsafeBitCast(address, to: (@convention(c) (Self, Self, Self, Self) -> Self).self)(x, y, z, w)
  }
  static func call(_ address: UnsafeMutableRawPointer, _ x: Self, _ n: Int32) -> Self {
    unsafeBitCast(address, to: (@convention(c) (Self, Int32) -> Self).self)(x, n)
  }
  static func call(_ address: UnsafeMutableRawPointer, _ n: Int32, _ x: Self) -> Self {
    unsafeBitCast(address, to: (@convention(c) (Int32, Self) -> Self).self)(n, x)
  }
}

/// Where functions are found by name: libm, and our run-time support compiled from its source.
enum Library {
  /// The address of a function; nil if there is none of this name.
  static func address(of name: String) -> UnsafeMutableRawPointer? {
    dlsym(name.hasPrefix("isozyme_") ? support?.pointer : libm?.pointer, name)
  }

  /// A handle of `dlopen`: never changed, never closed.
  struct Handle: @unchecked Sendable {
    /// What `dlopen` returned.
    let pointer: UnsafeMutableRawPointer
  }

  /// The mathematical library of the machine.
  private static let libm = dlopen("libm.so.6", RTLD_NOW).map(Handle.init)

  /// `Sources/Runtime/Polygamma.c` and `Complex.c` as a shared library in a temporary folder.
  static let support: Handle? = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..").standardized
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("isozyme-rules-\(getpid())")
    let object = folder.appendingPathComponent("support.so").path
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let compiler = Process()
    compiler.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    compiler.arguments =
      [
        ProcessInfo.processInfo.environment["ISOZYME_CLANG"] ?? "clang-22", "-std=c17", "-O2", "-Wall", "-Wextra", "-Werror",
        "-shared", "-fPIC", "-o", object, "-lm",
      ] + ["Polygamma", "Complex"].map { root.appendingPathComponent("Sources/Runtime/\($0).c").path }
    guard (try? compiler.run()) != nil else { return nil }
    compiler.waitUntilExit()
    return compiler.terminationStatus == 0 ? dlopen(object, RTLD_NOW).map(Handle.init) : nil
  }()
}
