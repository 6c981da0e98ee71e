/// A copy of a source, kept byte for byte beside a record of evidence.
package struct KeptCopy: Hashable, Sendable {
  /// SHA-256 of the bytes, 64 lowercase hexadecimal digits; names the copy.
  package var sha256: String
  /// Number of bytes.
  package var size: Int
  /// IANA media type of the bytes, told by their content.
  package var mediaType: String
  /// Name of the file that it was read from, without its folder.
  package var fileName: String
  /// When it was kept: an ISO 8601 time in UTC.
  package var keptAt: String

  /// Makes a copy's description.
  package init(sha256: String, size: Int, mediaType: String, fileName: String, keptAt: String) {
    self.sha256 = sha256
    self.size = size
    self.mediaType = mediaType
    self.fileName = fileName
    self.keptAt = keptAt
  }
}

/// A kept copy and how the record's statement stands against it.
package struct CheckedCopy: Hashable, Sendable {
  package var copy: KeptCopy
  package var finding: CopyFinding

  /// Makes a checked copy.
  package init(copy: KeptCopy, finding: CopyFinding) {
    self.copy = copy
    self.finding = finding
  }
}
