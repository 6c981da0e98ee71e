internal import OrderedJSON

/// The `id` of a line, given back as it came: a string or a whole number.
enum StreamIdentifier: Decodable, Sendable {
  case string(String)
  case integer(Int)

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let number = try? value.decode(Int.self) {
      self = .integer(number)
    } else {
      self = .string(try value.decode(String.self))
    }
  }

  /// The identifier as text, for use as an article's key.
  var text: String {
    switch self {
    case .string(let text): text
    case .integer(let number): String(number)
    }
  }

  func write(to writer: inout JSONWriter) {
    writer.key("id")
    switch self {
    case .string(let text): writer.string(text)
    case .integer(let number): writer.integer(number)
    }
  }
}
