internal import ClaimStore
internal import Foundation

/// A file that results are written to, wholly or not at all.
enum OutputFile {
  /// Writes bytes to a file, replacing what it held.
  ///
  /// - Throws: `StoreError` when it cannot be written.
  static func write(_ bytes: [UInt8], to path: String) throws {
    try write(to: path) { $0(bytes) }
  }

  /// Writes the pieces that `body` hands to its argument to a file, replacing what it held.
  ///
  /// A regular file is written beside the old one, which it then replaces in one step, so that a full
  /// disk leaves the old one; devices and pipes are written to as they are.
  ///
  /// - Throws: `StoreError` when it cannot be written.
  static func write(to path: String, _ body: (([UInt8]) -> Void) -> Void) throws {
    let file = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    let attributes = try? FileManager.default.attributesOfItem(atPath: file.path)
    let type = attributes?[.type] as? FileAttributeType
    if type == .typeDirectory {
      throw StoreError(.unreachable, "\(path): a folder. Name a file in it.")
    }
    do {
      if type == nil || type == .typeRegular {
        try replace(file, permissions: attributes?[.posixPermissions] as? NSNumber, body)
      } else {
        try write(to: try FileHandle(forWritingTo: file), body)
      }
    } catch {
      throw StoreError(
        .unreachable,
        "\(path): cannot be written. Check that its folder exists, may be written to and has room.")
    }
  }

  private static func replace(
    _ file: URL, permissions: NSNumber?, _ body: (([UInt8]) -> Void) -> Void
  ) throws {
    let name = ".\(file.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier)"
    let new = file.deletingLastPathComponent().appendingPathComponent(name)
    try Data().write(to: new)
    do {
      try write(to: try FileHandle(forWritingTo: new), body)
      if let permissions {
        try FileManager.default.setAttributes(
          [.posixPermissions: permissions], ofItemAtPath: new.path)
      }
      guard rename(new.path, file.path) == 0 else { throw CocoaError(.fileWriteUnknown) }
    } catch {
      try? FileManager.default.removeItem(at: new)
      throw error
    }
  }

  private static func write(to handle: FileHandle, _ body: (([UInt8]) -> Void) -> Void) throws {
    var failure: (any Error)?
    body { bytes in
      guard failure == nil else { return }
      do { try handle.write(contentsOf: bytes) } catch { failure = error }
    }
    try handle.close()
    if let failure { throw failure }
  }
}
