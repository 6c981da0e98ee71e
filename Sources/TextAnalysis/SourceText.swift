public import ClaimModel

/// The text of an article as UTF-8 bytes: what every offset points into.
public struct SourceText: Hashable, Sendable {
  /// Well-formed UTF-8 without a byte order mark; line ends as in the source.
  public let bytes: [UInt8]

  /// Takes a Swift string, which is always well formed.
  public init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// Takes bytes that are known to be well-formed UTF-8.
  package init(wellFormed bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Reads the bytes of a file: UTF-8 with or without a byte order mark, or UTF-16 with one.
  ///
  /// - Throws: `TextDecodingError` when the bytes are no text.
  public init(decoding file: [UInt8]) throws(TextDecodingError) {
    if file.starts(with: [0xFF, 0xFE]) || file.starts(with: [0xFE, 0xFF]) {
      bytes = try SourceText.decodeUTF16(file)
    } else {
      let body = file.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(file.dropFirst(3)) : file
      try SourceText.check(body)
      bytes = body
    }
  }

  /// The words of a span, as a string.
  public subscript(span: TextSpan) -> String {
    String(decoding: bytes[span.start..<span.end], as: UTF8.self)
  }

  private static func check(_ bytes: [UInt8]) throws(TextDecodingError) {
    if let zero = bytes.firstIndex(of: 0) {
      throw TextDecodingError(
        problem: .binary, offset: zero, line: line(of: zero, in: bytes))
    }
    guard let bad = firstInvalid(in: bytes) else { return }
    throw TextDecodingError(problem: .invalidUTF8, offset: bad, line: line(of: bad, in: bytes))
  }

  private static func line(of offset: Int, in bytes: [UInt8]) -> Int {
    1 + bytes[..<offset].count { $0 == 10 }
  }

  private static func firstInvalid(in bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  private static func decodeUTF16(_ file: [UInt8]) throws(TextDecodingError) -> [UInt8] {
    let isLittleEndian = file[0] == 0xFF
    var units: [UInt16] = []
    units.reserveCapacity(file.count / 2)
    for index in stride(from: 2, to: file.count - 1, by: 2) {
      let (first, second) = (UInt16(file[index]), UInt16(file[index + 1]))
      units.append(isLittleEndian ? second << 8 | first : first << 8 | second)
    }
    var scalars: [UInt8] = []
    let failed = transcode(
      units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: true
    ) { scalars.append($0) }
    if failed || file.count % 2 == 1 {
      throw TextDecodingError(
        problem: .invalidUTF16, offset: file.count, line: line(of: scalars.count, in: scalars))
    }
    try check(scalars)
    return scalars
  }
}

/// Why bytes could not be read as text, and where.
public struct TextDecodingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// A NUL byte: not a text file.
    case binary
    case invalidUTF8
    case invalidUTF16
  }

  /// What is wrong.
  public var problem: Problem
  /// Byte offset of the first bad byte.
  public var offset: Int
  /// Its line, from 1.
  public var line: Int

  /// Makes an error.
  public init(problem: Problem, offset: Int, line: Int) {
    self.problem = problem
    self.offset = offset
    self.line = line
  }

  /// What is wrong, where, and what to do.
  public var description: String {
    switch problem {
    case .binary:
      "line \(line) holds a NUL byte (byte \(offset)); this is no text file. "
        + "Save the article as plain text, Markdown or HTML."
    case .invalidUTF8:
      "line \(line) is not UTF-8 (byte \(offset)). "
        + "Convert the file first, for example: iconv -f WINDOWS-1252 -t UTF-8"
    case .invalidUTF16:
      "line \(line) is not UTF-16, though the file begins with its byte order mark. "
        + "Save the file as UTF-8."
    }
  }
}
