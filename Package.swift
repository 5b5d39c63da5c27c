// swift-tools-version: 6.2
import Foundation
import PackageDescription

// LLVM 22 is found by `llvm-config-22`, or by the program that the environment variable ISOZYME_LLVM_CONFIG names.
let llvm = LLVMInstallation(configuredBy: Context.environment["ISOZYME_LLVM_CONFIG"] ?? "llvm-config-22")

/// Where LLVM's headers and its shared library are.
struct LLVMInstallation {
  var includes = "/usr/lib/llvm-22/include"
  var libraries = "/usr/lib/llvm-22/lib"

  /// Asks `program` for the folders; keeps Debian's places where the program cannot be run.
  init(configuredBy program: String) {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program, "--includedir", "--libdir"]
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return }
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let lines = text.split(separator: "\n").map(String.init)
    guard process.terminationStatus == 0, lines.count == 2 else { return }
    (includes, libraries) = (lines[0], lines[1])
  }
}

/// Settings of every Swift target.
let swift: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
  .unsafeFlags(["-Xcc", "-isystem", "-Xcc", llvm.includes]),
]

/// Settings of C targets that see LLVM's C headers.
let c: [CSetting] = [
  .unsafeFlags(["-isystem", llvm.includes, "-Wall", "-Wextra", "-Werror"])
]

/// Settings of C++ targets; `-isystem` keeps LLVM's own warnings out.
let cxx: [CXXSetting] = [
  .unsafeFlags([
    "-isystem", llvm.includes, "-std=c++17", "-fno-rtti", "-fno-exceptions", "-fvisibility=hidden",
    "-ffunction-sections", "-fdata-sections", "-Wall", "-Wextra", "-Werror",
  ])
]

/// For programs that bring LLVM with them; the plugin takes LLVM's symbols from the compiler that loads it.
let linksLLVM: [LinkerSetting] = [
  .unsafeFlags(["-L\(llvm.libraries)", "-Xlinker", "-rpath", "-Xlinker", llvm.libraries]),
  .linkedLibrary("LLVM-22"),
]

/// The plugin carries the Swift runtime and shows one symbol.
let selfContained: [LinkerSetting] = [
  .unsafeFlags([
    "-static-stdlib", "-Xlinker", "--gc-sections", "-Xlinker", "-s",
    "-Xlinker", "--version-script=\(Context.packageDirectory)/Sources/PluginEntry/exports.map",
  ])
]

/// Single products: the umbrella `Collections` takes longer to build than all of this package.
let collections: [Target.Dependency] = ["OrderedCollections", "BitCollections", "DequeModule"].map {
  .product(name: $0, package: "swift-collections")
}
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "Isozyme",
  products: [
    .library(name: "Isozyme", type: .dynamic, targets: ["PluginEntry", "Plugin"]),
    .executable(name: "isozyme", targets: ["CLI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
  ],
  targets: [
    // The engine. Imports go one way, in this order.
    .target(name: "CLLVM", cSettings: c),
    .target(name: "LLVMBridge", dependencies: ["CLLVM"], cxxSettings: cxx),
    .target(name: "IR", dependencies: ["CLLVM", "LLVMBridge"] + collections, swiftSettings: swift),
    .target(name: "Rules", exclude: ["README.md"], swiftSettings: swift),
    .target(name: "Analysis", dependencies: ["IR", "Rules"] + collections, swiftSettings: swift),
    .target(name: "Planning", dependencies: ["Analysis", "IR", "Rules"] + collections, swiftSettings: swift),
    .target(name: "Generation", dependencies: ["Planning", "Analysis", "IR", "Rules"] + collections, swiftSettings: swift),
    .target(
      name: "Libraries",
      dependencies: ["Generation", "Planning", "Analysis", "IR", "Rules"],
      resources: [.embedInCode("Resources/Runtime.ll"), .embedInCode("Resources/Verification.ll")],
      swiftSettings: swift),
    .target(
      name: "Driver",
      dependencies: ["Libraries", "Generation", "Planning", "Analysis", "IR", "Rules"] + collections,
      swiftSettings: swift),

    // The doors: the plugin for compilers, and the tool.
    .target(name: "PluginInterface", dependencies: ["CLLVM"], cSettings: c),
    .target(name: "Plugin", dependencies: ["Driver", "Analysis", "IR", "PluginInterface"], swiftSettings: swift),
    .target(
      name: "PluginEntry",
      dependencies: ["Plugin", "PluginInterface"],
      exclude: ["exports.map"],
      cxxSettings: cxx,
      linkerSettings: selfContained),
    .executableTarget(
      name: "CLI",
      dependencies: ["Driver", "Analysis", "IR", "LLVMBridge", argumentParser],
      swiftSettings: swift,
      linkerSettings: linksLLVM),

    .testTarget(name: "RulesTests", dependencies: ["Rules"], swiftSettings: swift),
    .testTarget(
      name: "IRTests",
      dependencies: ["IR", "CLLVM", "LLVMBridge"],
      swiftSettings: swift,
      linkerSettings: linksLLVM),
    .testTarget(
      name: "AnalysisTests",
      dependencies: ["Analysis", "IR"],
      swiftSettings: swift,
      linkerSettings: linksLLVM),
    .testTarget(
      name: "PlanningTests",
      dependencies: ["Planning", "Analysis", "IR", "CLLVM"] + collections,
      swiftSettings: swift,
      linkerSettings: linksLLVM),
  ],
  swiftLanguageModes: [.v6]
)
