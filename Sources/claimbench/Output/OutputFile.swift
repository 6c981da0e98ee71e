internal import ClaimStore
internal import Foundation

/// A file that results are written to, wholly or not at all.
enum OutputFile {
  /// Writes bytes to a file, replacing what it held.
  ///
  /// A regular file is replaced in one step, so that a full disk leaves the old one; devices and
  /// pipes are written to as they are.
  ///
  /// - Throws: `StoreError` when it cannot be written.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let file = URL(fileURLWithPath: path)
    let type = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
    if type == .typeDirectory {
      throw StoreError(.unreachable, "\(path): a folder. Name a file in it.")
    }
    do {
      if type == nil || type == .typeRegular {
        try Data(bytes).write(to: file, options: .atomic)
      } else {
        let handle = try FileHandle(forWritingTo: file)
        try handle.write(contentsOf: bytes)
        try handle.close()
      }
    } catch {
      throw StoreError(
        .unreachable,
        "\(path): cannot be written. Check that its folder exists, may be written to and has room.")
    }
  }
}
