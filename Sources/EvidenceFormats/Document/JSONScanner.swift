/// Reads marks and scalars of a JSON text (RFC 8259), keeping track of the place.
///
/// `JSONDecoder` tells no line for values that have the wrong meaning, only for broken syntax;
/// messages to people who write records by hand need both.
struct JSONScanner {
  let bytes: [UInt8]
  private(set) var offset = 0
  private var line: Int
  private var column = 1
  /// The offset that `line` and `column` tell.
  private var counted = 0

  /// Starts at the first byte, which stands in the given line.
  init(_ bytes: [UInt8], line: Int = 1) {
    self.bytes = bytes
    self.line = line
  }

  /// The place of the next byte; linear over a whole scan, as the place only moves forward.
  mutating func position() -> SourcePosition {
    while counted < offset, counted < bytes.count {
      if bytes[counted] == 10 {
        line += 1
        column = 1
      } else if bytes[counted] & 0xC0 != 0x80 {
        column += 1
      }
      counted += 1
    }
    return SourcePosition(line: line, column: column)
  }

  /// The next byte that is no white space, which is skipped; nil at the end.
  mutating func peek() -> UInt8? {
    while offset < bytes.count, [32, 10, 13, 9].contains(bytes[offset]) { offset += 1 }
    return offset < bytes.count ? bytes[offset] : nil
  }

  /// Steps over a mark if it comes next.
  mutating func skip(_ mark: Unicode.Scalar) -> Bool {
    guard let byte = peek(), UInt32(byte) == mark.value else { return false }
    offset += 1
    return true
  }

  /// An error at the next byte.
  mutating func failure(_ message: String) -> DocumentError {
    DocumentError(position: position(), message: message)
  }

  /// A string; the next byte is its quotation mark.
  mutating func string() throws(DocumentError) -> String {
    let start = offset
    _ = position()
    offset += 1
    var decoded: [UInt8] = []
    var copied = offset
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "\""):
        decoded += bytes[copied..<offset]
        offset += 1
        return String(decoding: decoded, as: UTF8.self)
      case UInt8(ascii: "\\"):
        decoded += bytes[copied..<offset]
        try escape(into: &decoded)
        copied = offset
      case 0..<32:
        throw failure(
          "a line break or control character inside a string; write it as \\n or \\u00XX, "
            + "or close the string with \"")
      default: offset += 1
      }
    }
    offset = start
    throw failure("this string is never closed; add the missing \"")
  }

  /// A number, `true`, `false` or `null` as written.
  mutating func literal() throws(DocumentError) -> String {
    let start = offset
    _ = position()
    let rest = bytes[offset...]
    for word in ["true", "false", "null"] where rest.starts(with: word.utf8) {
      offset += word.utf8.count
      if !isWordByte() { return word }
      offset = start
    }
    if number(), !isWordByte() { return String(decoding: bytes[start..<offset], as: UTF8.self) }
    offset = start
    throw failure(
      "expected a value here: text in double quotation marks, a number, a list or an object")
  }

  private func isWordByte() -> Bool {
    guard offset < bytes.count else { return false }
    let byte = bytes[offset]
    return byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
      || isDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

  private mutating func digits() -> Int {
    let start = offset
    while offset < bytes.count, isDigit(bytes[offset]) { offset += 1 }
    return offset - start
  }

  private mutating func take(_ marks: String) -> Bool {
    guard offset < bytes.count, marks.utf8.contains(bytes[offset]) else { return false }
    offset += 1
    return true
  }

  /// RFC 8259, section 6: number = [ minus ] int [ frac ] [ exp ].
  private mutating func number() -> Bool {
    _ = take("-")
    let first = offset < bytes.count ? bytes[offset] : 0
    let whole = digits()
    if whole == 0 || whole > 1 && first == UInt8(ascii: "0") { return false }
    if take("."), digits() == 0 { return false }
    if take("eE") {
      _ = take("+-")
      if digits() == 0 { return false }
    }
    return true
  }

  private mutating func escape(into decoded: inout [UInt8]) throws(DocumentError) {
    let start = offset
    offset += 1
    guard offset < bytes.count else { return }
    let byte = bytes[offset]
    offset += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): decoded.append(byte)
    case UInt8(ascii: "n"): decoded.append(10)
    case UInt8(ascii: "t"): decoded.append(9)
    case UInt8(ascii: "r"): decoded.append(13)
    case UInt8(ascii: "b"): decoded.append(8)
    case UInt8(ascii: "f"): decoded.append(12)
    case UInt8(ascii: "u"):
      if let scalar = unicodeEscape() {
        decoded += Array(String(Character(scalar)).utf8)
      } else {
        offset = start
        throw failure("\\u needs four hexadecimal digits, two such for characters past U+FFFF")
      }
    default:
      offset = start
      throw failure("unknown escape; write a backslash as \\\\")
    }
  }

  /// The scalar after `\u`, joining surrogate pairs; nil when there is none.
  private mutating func unicodeEscape() -> Unicode.Scalar? {
    guard let high = hexadecimal() else { return nil }
    guard (0xD800..<0xDC00).contains(high) else { return Unicode.Scalar(high) }
    guard take("\\"), take("u"), let low = hexadecimal(), (0xDC00..<0xE000).contains(low) else {
      return nil
    }
    return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
  }

  private mutating func hexadecimal() -> UInt32? {
    guard offset + 4 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for byte in bytes[offset..<offset + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      value = value << 4 | UInt32(digit)
    }
    offset += 4
    return value
  }
}
