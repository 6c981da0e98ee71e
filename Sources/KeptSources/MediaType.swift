internal import ArticleFormats
internal import TextAnalysis

/// Tells what a file is by its first bytes.
package enum MediaType {
  /// The media type of a file, by its content; its name only tells kinds of text apart.
  ///
  /// - Parameters:
  ///   - bytes: What the file holds.
  ///   - name: Its name.
  /// - Returns: An IANA media type; `application/octet-stream` for what is not known.
  package static func of(_ bytes: [UInt8], named name: String) -> String {
    for (mark, offset, type) in marks where bytes.dropFirst(offset).starts(with: mark.utf8) {
      return type
    }
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return "image/png" }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return "image/jpeg" }
    if bytes.starts(with: [0x1F, 0x8B]) { return "application/gzip" }
    if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
      return "image/webp"
    }
    // Readers find the header anywhere in the first 1,024 bytes (ISO 32000-1, note in 7.5.2).
    if contains("%PDF-", in: bytes.prefix(1024)) { return "application/pdf" }
    if isSavedPage(bytes.prefix(1024)) { return "multipart/related" }
    return textType(bytes, name)
  }

  private static let marks: [(mark: String, offset: Int, type: String)] = [
    ("GIF87a", 0, "image/gif"), ("GIF89a", 0, "image/gif"), ("II*\0", 0, "image/tiff"),
    ("MM\0*", 0, "image/tiff"), ("ftypavif", 4, "image/avif"),
    ("ftyphei", 4, "image/heic"), ("ftypmif1", 4, "image/heif"), ("ftypqt", 4, "video/quicktime"),
    ("ftyp", 4, "video/mp4"), ("PK\u{3}\u{4}", 0, "application/zip"),
    ("WARC/1.", 0, "application/warc"),
  ]

  /// A page that a browser saved as one file (MHTML, RFC 2557).
  private static func isSavedPage(_ start: ArraySlice<UInt8>) -> Bool {
    let head = String(decoding: start, as: UTF8.self).lowercased()
    return head.contains("mime-version:") && head.contains("multipart/related")
  }

  private static func textType(_ bytes: [UInt8], _ name: String) -> String {
    let format = ArticleFormat(ofFile: "", bytes)
    if format == .html { return "text/html" }
    do throws(TextDecodingError) {
      _ = try SourceText(decoding: bytes)
    } catch {
      return error.problem != .binary && ArticleFormat(ofFile: name, bytes) == .html
        ? "text/html" : "application/octet-stream"
    }
    switch ArticleFormat(ofFile: name, bytes) {
    case .html: return "text/html"
    case .markdown: return "text/markdown"
    case .text: return "text/plain"
    }
  }

  private static func contains(_ mark: String, in bytes: ArraySlice<UInt8>) -> Bool {
    bytes.indices.contains { bytes[$0...].starts(with: mark.utf8) }
  }
}
