package import Foundation

/// The built program, run as users run it: in a folder of its own, through pipes.
package final class Program {
  /// What a run printed and returned.
  package struct Output {
    package let status: Int32
    package let standardOutput: String
    package let standardError: String

    /// Standard output, read as JSON.
    package func json() throws -> Any {
      try JSONSerialization.jsonObject(with: Data(standardOutput.utf8), options: .fragmentsAllowed)
    }
  }

  /// The folder that runs start in; it goes away with the value.
  package let folder: URL

  /// Makes an empty folder.
  package init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("claimbench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// The package's folder, where `Claims` and `Evidence` lie.
  package static let package = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The program lies beside the test bundle.
  private static let executable: URL = {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    let products =
      bundle?.bundleURL.deletingLastPathComponent()
      ?? URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    return products.appendingPathComponent("claimbench")
  }()

  /// Writes a file into the folder.
  package func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
    try Data(bytes).write(to: folder.appendingPathComponent(name))
  }

  /// Writes a text file into the folder.
  package func write(_ text: String, to name: String) throws {
    try write(text.utf8, to: name)
  }

  /// The text of a file in the folder.
  package func read(_ name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  /// Runs the program to its end.
  package func run(_ arguments: String..., input: String = "") throws -> Output {
    try run(arguments, input: Data(input.utf8))
  }

  /// Runs the program to its end.
  package func run(_ arguments: [String], input: Data) throws -> Output {
    let process = Process()
    process.executableURL = Program.executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"]
    // Files, so that no pipe fills up however much is written.
    let names = ["in", "out", "err"].map {
      folder.appendingPathComponent(".\($0)-\(UUID().uuidString)")
    }
    for name in names { try (name == names[0] ? input : Data()).write(to: name) }
    process.standardInput = try FileHandle(forReadingFrom: names[0])
    process.standardOutput = try FileHandle(forWritingTo: names[1])
    process.standardError = try FileHandle(forWritingTo: names[2])
    try process.run()
    process.waitUntilExit()
    defer { for name in names { try? FileManager.default.removeItem(at: name) } }
    return Output(
      status: process.terminationStatus,
      standardOutput: try String(contentsOf: names[1], encoding: .utf8),
      standardError: try String(contentsOf: names[2], encoding: .utf8))
  }

  /// Runs a shell command with the program as `$CLAIMBENCH`.
  package func shell(_ command: String) throws -> Output {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = folder
    process.environment = [
      "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "CLAIMBENCH": Program.executable.path,
    ]
    let (output, error) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = error
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let messages = error.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Output(
      status: process.terminationStatus, standardOutput: String(decoding: text, as: UTF8.self),
      standardError: String(decoding: messages, as: UTF8.self))
  }
}
