/// What a character is to the tokenizer.
enum CharacterClass: UInt8 {
  case letter
  case digit
  case space
  case newline
  case apostrophe
  case quote
  case openQuote
  case closeQuote
  case dash
  case stop
  case comma
  case symbol
  case punctuation
  /// First byte of a scalar outside ASCII: look at the scalar.
  case multibyte

  /// Classes of the 128 ASCII characters and of all other bytes.
  static let table: [CharacterClass] = (0...255).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case 10, 13: .newline
    case 0...32, 127: .space
    case UInt8(ascii: "'"), UInt8(ascii: "`"): .apostrophe
    case UInt8(ascii: "\""): .quote
    case UInt8(ascii: "-"): .dash
    case UInt8(ascii: "."): .stop
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "+"), UInt8(ascii: "="),
      UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "^"), UInt8(ascii: "~"),
      UInt8(ascii: "|"), UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "@"),
      UInt8(ascii: "*"):
      .symbol
    case 128...255: .multibyte
    default: .punctuation
    }
  }

  /// The class of a scalar outside ASCII.
  ///
  /// What is not listed is taken for a letter.
  static func of(_ scalar: UInt32) -> CharacterClass {
    switch scalar {
    case 0xA0, 0x1680, 0x2000...0x200F, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF, 0x80...0x9F:
      .space
    case 0x2028, 0x2029: .newline
    case 0x2018, 0x2019, 0x201B, 0x2B9, 0x2BC, 0x2032: .apostrophe
    case 0x201C, 0x201E, 0xAB: .openQuote
    case 0x201D, 0xBB: .closeQuote
    case 0x201F: .quote
    case 0x2010...0x2015, 0x2212: .dash
    case 0x2026: .stop
    case 0xA2...0xA5, 0x20A0...0x20CF, 0xA9, 0xAE, 0x2122, 0xB0, 0xB1, 0xD7, 0xF7,
      0x2190...0x2BFF:
      .symbol
    case 0xA1, 0xA6...0xA8, 0xAC, 0xB4...0xB8, 0xBF, 0x2016, 0x2017, 0x201A, 0x2020...0x2025,
      0x2027, 0x2030...0x205E, 0x3001...0x303F, 0xFF01...0xFF0F:
      .punctuation
    default: .letter
    }
  }
}
