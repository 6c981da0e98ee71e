/// Walks over a JSON text of the store's own columns without making objects of it.
///
/// What does not read as expected ends the walk; it never traps, whatever was put into the file.
struct JSONCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  private var isAtEnd: Bool { position >= bytes.count }

  private mutating func skipSpace() {
    while position < bytes.count, bytes[position] <= 32 || bytes[position] == UInt8(ascii: ",") {
      position += 1
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  /// Calls `body` at every element of a list; it must read the element.
  mutating func list(_ body: (inout JSONCursor) -> Void) {
    guard take(UInt8(ascii: "[")) else { return }
    while !take(UInt8(ascii: "]")) {
      let start = position
      body(&self)
      if position == start || isAtEnd { return }
    }
  }

  /// Calls `body` with every key of an object; it must read the value.
  mutating func object(_ body: (String, inout JSONCursor) -> Void) {
    guard take(UInt8(ascii: "{")) else { return }
    while !take(UInt8(ascii: "}")) {
      guard let key = string(), take(UInt8(ascii: ":")) else {
        position = bytes.count
        return
      }
      body(key, &self)
      if isAtEnd { return }
    }
  }

  /// A string; nil when something else stands here.
  mutating func string() -> String? {
    guard take(UInt8(ascii: "\"")) else { return nil }
    let start = position
    while position < bytes.count, bytes[position] != UInt8(ascii: "\""),
      bytes[position] != UInt8(ascii: "\\")
    {
      position += 1
    }
    guard position < bytes.count else { return nil }
    if bytes[position] == UInt8(ascii: "\"") {
      defer { position += 1 }
      return String(decoding: bytes[start..<position], as: UTF8.self)
    }
    return escapedString(from: start)
  }

  private mutating func escapedString(from start: Int) -> String? {
    var text = Array(bytes[start..<position])
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
      guard byte == UInt8(ascii: "\\") else {
        text.append(byte)
        continue
      }
      guard position < bytes.count else { return nil }
      let escaped = bytes[position]
      position += 1
      switch escaped {
      case UInt8(ascii: "n"): text.append(10)
      case UInt8(ascii: "r"): text.append(13)
      case UInt8(ascii: "t"): text.append(9)
      case UInt8(ascii: "u"): text.append(contentsOf: String(unicodeEscape()).utf8)
      default: text.append(escaped)
      }
    }
    return nil
  }

  /// Four hexadecimal digits; the writer escapes control characters alone.
  private mutating func unicodeEscape() -> Character {
    let digits = String(decoding: bytes[position..<min(position + 4, bytes.count)], as: UTF8.self)
    position = min(position + 4, bytes.count)
    return UInt32(digits, radix: 16).flatMap { Unicode.Scalar($0) }.map { Character($0) }
      ?? "\u{FFFD}"
  }

  /// A number; nil when something else stands here.
  mutating func number() -> Double? {
    skipSpace()
    let start = position
    var whole = 0
    var isPlain = true
    while position < bytes.count {
      let byte = bytes[position]
      if (48...57).contains(byte) {
        whole = whole &* 10 &+ Int(byte) - 48
      } else if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".")
        || byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E")
      {
        isPlain = false
      } else {
        break
      }
      position += 1
    }
    guard position > start else { return nil }
    if isPlain, position - start <= 15 { return Double(whole) }
    return Double(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  /// A whole number; nil when something else stands here.
  mutating func integer() -> Int? {
    number().flatMap { Int(exactly: $0) }
  }

  /// Reads over `true`, `false` or `null`; whether it is `true`.
  mutating func bool() -> Bool {
    skipSpace()
    let isTrue = position < bytes.count && bytes[position] == UInt8(ascii: "t")
    while position < bytes.count, (97...122).contains(bytes[position]) { position += 1 }
    return isTrue
  }
}
