internal import OrderedJSON
internal import TextAnalysis

/// Reads the line of an article straight from its bytes.
///
/// Knows objects whose values are strings, whole numbers and literals, which is what streams hold;
/// gives up on anything else, valid or not, and leaves it to the decoder to read or to complain.
struct ArticleLineScanner {
  private let bytes: [UInt8]
  private var position = 0
  private var id: StreamIdentifier?
  private var text: [UInt8]?
  private var strings: [String: String] = [:]

  /// The article of a line; nil when the line needs the decoder.
  static func article(in line: [UInt8]) -> ArticleLine? {
    guard (try? UTF8Span(validating: line.span)) != nil else { return nil }
    var scanner = ArticleLineScanner(bytes: line)
    return scanner.object()
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func object() -> ArticleLine? {
    guard take("{") else { return nil }
    repeat {
      guard let key = string(), take(":"), field(String(decoding: key, as: UTF8.self)) else {
        return nil
      }
    } while take(",")
    guard take("}") else { return nil }
    skipSpaces()
    guard position == bytes.count, let id, let text else { return nil }
    return ArticleLine(
      id: id, text: SourceText(wellFormed: text), published: strings["published"],
      title: strings["title"])
  }

  /// Takes the value of a field; false when it is none that this knows, or was given before.
  private mutating func field(_ key: String) -> Bool {
    skipSpaces()
    switch key {
    case "id":
      guard id == nil else { return false }
      if let value = string() {
        id = .string(String(decoding: value, as: UTF8.self))
      } else {
        id = integer().map(StreamIdentifier.integer)
      }
      return id != nil
    case "text":
      guard text == nil else { return false }
      text = string()
      return text != nil
    case "published", "title", "url":
      guard strings[key] == nil else { return false }
      guard let value = string() else { return literal("null") }
      strings[key] = String(decoding: value, as: UTF8.self)
      return true
    default:
      return string() != nil || integer() != nil || literal("null") || literal("true")
        || literal("false")
    }
  }

  // MARK: Values

  /// The bytes of a string, its escapes resolved; nil, with nothing taken, where none begins.
  private mutating func string() -> [UInt8]? {
    skipSpaces()
    guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { return nil }
    var value: [UInt8] = []
    var start = position + 1
    var index = start
    while index < bytes.count {
      index = plainEnd(from: index)
      guard index < bytes.count else { return nil }
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        value.append(contentsOf: bytes[start..<index])
        position = index + 1
        return value
      }
      guard byte >= 0x20 else { return nil }
      index += 1
      guard byte == UInt8(ascii: "\\") else { continue }
      if value.isEmpty { value.reserveCapacity(bytes.count - start) }
      value.append(contentsOf: bytes[start..<index - 1])
      guard let end = escape(at: index, to: &value) else { return nil }
      index = end
      start = end
    }
    return nil
  }

  /// The first byte from an offset on that ends a string or stands for another.
  private func plainEnd(from start: Int) -> Int {
    bytes.withUnsafeBufferPointer { JSONMarks.first(in: $0, from: start) }
  }

  /// Resolves the escape whose backslash stands before an offset.
  ///
  /// - Returns: The offset behind it; nil for half a surrogate pair and for what is no escape.
  private func escape(at index: Int, to value: inout [UInt8]) -> Int? {
    guard index < bytes.count else { return nil }
    switch bytes[index] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): value.append(bytes[index])
    case UInt8(ascii: "n"): value.append(10)
    case UInt8(ascii: "r"): value.append(13)
    case UInt8(ascii: "t"): value.append(9)
    case UInt8(ascii: "b"): value.append(8)
    case UInt8(ascii: "f"): value.append(12)
    case UInt8(ascii: "u"):
      guard let unit = hexadecimal(at: index + 1) else { return nil }
      var scalar = unit
      var end = index + 5
      if unit >> 10 == 0x36, end + 1 < bytes.count, bytes[end] == UInt8(ascii: "\\"),
        bytes[end + 1] == UInt8(ascii: "u"), let low = hexadecimal(at: end + 2), low >> 10 == 0x37
      {
        scalar = 0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF
        end += 6
      }
      guard let scalar = Unicode.Scalar(scalar) else { return nil }
      value.append(contentsOf: Array(Character(scalar).utf8))
      return end
    default: return nil
    }
    return index + 1
  }

  private func hexadecimal(at start: Int) -> UInt32? {
    guard start + 4 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for byte in bytes[start..<start + 4] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - 48)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(byte - 87)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(byte - 55)
      default: return nil
      }
    }
    return value
  }

  /// A whole number of up to 18 digits without decimals, exponent or leading zero.
  private mutating func integer() -> Int? {
    var index = position
    let isNegative = index < bytes.count && bytes[index] == UInt8(ascii: "-")
    if isNegative { index += 1 }
    let start = index
    var value = 0
    while index < bytes.count, bytes[index] &- 48 < 10, index - start < 18 {
      value = value * 10 + Int(bytes[index] - 48)
      index += 1
    }
    guard index > start, index == start + 1 || bytes[start] != UInt8(ascii: "0"),
      index < bytes.count, ", }\t".utf8.contains(bytes[index])
    else { return nil }
    position = index
    return isNegative ? -value : value
  }

  private mutating func literal(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard position + length <= bytes.count else { return false }
    for index in 0..<length where bytes[position + index] != word.utf8Start[index] { return false }
    position += length
    return true
  }

  // MARK: Marks

  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    skipSpaces()
    guard position < bytes.count, UInt32(bytes[position]) == mark.value else { return false }
    position += 1
    return true
  }

  private mutating func skipSpaces() {
    while position < bytes.count, " \t\r\n".utf8.contains(bytes[position]) { position += 1 }
  }
}
