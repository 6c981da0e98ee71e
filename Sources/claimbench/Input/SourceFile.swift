internal import ClaimModel
internal import ClaimStore
internal import Foundation
internal import KeptSources

/// A file to be kept beside a record of evidence, as its source is now.
struct SourceFile {
  /// Most bytes that a file may have.
  static let limit = 50_000_000

  /// The file's name without its folder.
  let name: String
  let bytes: [UInt8]
  /// What the bytes are, told by their content.
  let mediaType: String

  /// Reads the file, or standard input for `-`.
  ///
  /// - Throws: `InputError` when it is missing, unreadable, empty or larger than the limit.
  init(_ path: String) throws(InputError) {
    let file = try InputFile(path, limit: SourceFile.limit)
    name = path == "-" ? "standard input" : file.name
    bytes = file.bytes
    mediaType = MediaType.of(bytes, named: name)
  }

  /// Keeps the file beside a record.
  func keep(for record: String, in session: StoreSession) throws -> (
    id: String, copy: KeptCopy, isNew: Bool
  ) {
    try session.keep(bytes, fileName: name, mediaType: mediaType, for: record)
  }
}
