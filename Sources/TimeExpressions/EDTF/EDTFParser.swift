internal import ClaimModel

/// Reads the Extended Date/Time Format byte by byte.
struct EDTFParser {
  let text: String
  let bytes: [UInt8]
  var position = 0

  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
  }

  /// Reads a whole text.
  mutating func form() throws(EDTFError) -> EDTFDate.Form {
    guard !bytes.isEmpty else { throw error(.empty) }
    let form: EDTFDate.Form
    if take("[") {
      form = .oneOf(try members(until: "]"))
    } else if take("{") {
      form = .allOf(try members(until: "}"))
    } else {
      form = try pointOrInterval()
    }
    guard position == bytes.count else { throw error(.trailing) }
    return form
  }

  private mutating func pointOrInterval() throws(EDTFError) -> EDTFDate.Form {
    let first = try end()
    guard take("/") else {
      guard case .point(let point) = first else { throw error(.expected("\"/\" and an end")) }
      return .point(point)
    }
    let start = position
    let last = try end()
    if case .point(let one) = first, case .point(let two) = last,
      let earliest = one.interval?.earliest, let latest = two.interval?.latest, latest < earliest
    {
      throw error(.reversed, at: start)
    }
    return .interval(first, last)
  }

  /// A date, ".." for open, or nothing for unknown.
  private mutating func end() throws(EDTFError) -> EDTFDate.End {
    if takeDots() { return .open }
    if position == bytes.count || bytes[position] == UInt8(ascii: "/") {
      guard bytes.contains(UInt8(ascii: "/")) else { throw error(.expected("a year")) }
      return .unknown
    }
    return .point(try point())
  }

  private mutating func members(until close: Unicode.Scalar) throws(EDTFError)
    -> [EDTFDate.Member]
  {
    var members: [EDTFDate.Member] = []
    repeat {
      if takeDots() {
        members.append(.upTo(try point()))
      } else {
        let first = try point()
        if takeDots() {
          let isLast = position < bytes.count && bytes[position] == UInt8(ascii: close)
          members.append(isLast ? .onFrom(first) : .through(first, try point()))
        } else {
          members.append(.point(first))
        }
      }
    } while take(",")
    guard take(close) else { throw error(.expected("\",\" or \"\(close)\"")) }
    return members
  }

  // MARK: Characters

  mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard position < bytes.count, UInt32(bytes[position]) == mark.value else { return false }
    position += 1
    return true
  }

  private mutating func takeDots() -> Bool {
    let dot = UInt8(ascii: ".")
    guard position + 1 < bytes.count, bytes[position] == dot, bytes[position + 1] == dot else {
      return false
    }
    position += 2
    return true
  }

  mutating func qualifier() -> EDTFQualifier {
    guard position < bytes.count, let found = EDTFQualifier(mark: bytes[position]) else {
      return EDTFQualifier()
    }
    position += 1
    return found
  }

  /// Takes digits, and `X` where allowed, while there are any.
  mutating func digits(allowsX: Bool, limit: Int) -> String {
    let start = position
    while position < bytes.count, position - start < limit {
      let byte = bytes[position]
      guard (48...57).contains(byte) || (allowsX && byte == UInt8(ascii: "X")) else { break }
      position += 1
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  func error(_ reason: EDTFError.Reason, at position: Int? = nil) -> EDTFError {
    EDTFError(reason: reason, position: position ?? self.position, text: text)
  }
}
