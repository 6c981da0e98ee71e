internal import CLibXML2
internal import TextAnalysis

/// Turns pages into UTF-8.
enum PageEncoding {
  /// The page as UTF-8.
  ///
  /// A page that is well-formed UTF-8 is UTF-8, whatever it says. Any other is read as it says, bad
  /// bytes becoming U+FFFD, and as Windows-1252 when it says nothing or Latin-1 (WHATWG Encoding,
  /// section 4.2).
  ///
  /// - Throws: `TextDecodingError` when the page holds NUL bytes or is broken UTF-16.
  static func utf8(_ page: [UInt8]) throws(TextDecodingError) -> [UInt8] {
    do throws(TextDecodingError) {
      return try SourceText(decoding: page).bytes
    } catch {
      guard error.problem == .invalidUTF8 else { throw error }
    }
    let name = named(in: page)
    if name == "utf-8" || name == "utf8" {
      return Array(String(decoding: page, as: UTF8.self).utf8)
    }
    if let name, !latin.contains(name), let converted = converted(page, from: name) {
      return converted
    }
    return windows1252(page)
  }

  private static let latin: Set<String> = [
    "windows-1252", "cp1252", "iso-8859-1", "latin1", "us-ascii", "ascii",
  ]

  /// The encoding that the head of a page names, in small letters.
  private static func named(in page: [UInt8]) -> String? {
    let head = String(decoding: page.prefix(2048), as: UTF8.self).lowercased()
    guard let key = head.firstRange(of: "charset=") else { return nil }
    let name = head[key.upperBound...].drop { $0 == "\"" || $0 == "'" }
      .prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
    return name.isEmpty ? nil : String(name)
  }

  /// The page in another encoding; nil when it is unknown or the page is not in it.
  private static func converted(_ page: [UInt8], from name: String) -> [UInt8]? {
    guard page.count < Int32.max / 4, let handler = xmlFindCharEncodingHandler(name),
      let input = xmlBufferCreate(), let output = xmlBufferCreate()
    else { return nil }
    defer {
      xmlBufferFree(input)
      xmlBufferFree(output)
      xmlCharEncCloseFunc(handler)
    }
    xmlBufferAdd(input, page, Int32(page.count))
    guard xmlCharEncInFunc(handler, output, input) >= 0, let start = xmlBufferContent(output) else {
      return nil
    }
    let bytes = UnsafeBufferPointer(start: start, count: Int(xmlBufferLength(output)))
    return Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  private static func windows1252(_ page: [UInt8]) -> [UInt8] {
    var text = String.UnicodeScalarView()
    for byte in page {
      let value = (0x80...0x9F).contains(byte) ? high[Int(byte) - 0x80] : UInt32(byte)
      if let scalar = Unicode.Scalar(value) { text.append(scalar) }
    }
    return Array(String(text).utf8)
  }

  /// What 0x80 to 0x9F stand for (WHATWG Encoding, index windows-1252).
  private static let high: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}
