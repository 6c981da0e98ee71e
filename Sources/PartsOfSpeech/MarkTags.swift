internal import TextAnalysis

extension PartOfSpeech {
  /// The tag of a token that is no word and no number, read off its bytes and its neighbours.
  ///
  /// - Parameters:
  ///   - index: the token's index in the text.
  ///   - text: the text.
  init(ofMark index: Int, in text: AnalysedText) {
    let token = text.tokens[index]
    let first = text.firstByte(of: index)
    switch token.kind {
    case .dash:
      self = Self.joins(index, in: text) && token.count != 2 ? .hyph : .colon
    case .openQuote, .closeQuote, .quote:
      self = .quotation
    case .symbol:
      self = Self.symbol(first, second: text.source.bytes[Int(token.end) - 1])
    default:
      self = Self.punctuation(first, index, in: text)
    }
  }

  private static func symbol(_ first: UInt8, second: UInt8) -> PartOfSpeech {
    switch first {
    case UInt8(ascii: "$"): .currency
    case UInt8(ascii: "%"): .nn
    case UInt8(ascii: "&"): .cc
    case UInt8(ascii: "@"): .in
    case UInt8(ascii: "*"), UInt8(ascii: "|"): .nfp
    case 0xC2 where second >= 0xA2 && second <= 0xA5: .currency
    case 0xE2: second >= 0xA0 && second <= 0xBF ? .currency : .sym
    default: .sym
    }
  }

  private static func punctuation(
    _ first: UInt8, _ index: Int, in text: AnalysedText
  ) -> PartOfSpeech {
    switch first {
    case UInt8(ascii: "."): text.tokens[index].count == 1 ? .period : .colon
    case UInt8(ascii: "!"), UInt8(ascii: "?"): .period
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: ":"), UInt8(ascii: ";"): .colon
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .openBracket
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): .closeBracket
    case UInt8(ascii: "/"): joins(index, in: text) ? .hyph : .sym
    case UInt8(ascii: "'"): isPossessive(index, in: text) ? .pos : .quotation
    case 0xE2:
      switch text.source.bytes[Int(text.tokens[index].end) - 1] {
      case 0xA6: .colon  // …
      case 0x98...0x9B: isPossessive(index, in: text) ? .pos : .quotation  // ‘ ’
      default: .nfp
      }
    default: .nfp
    }
  }

  /// Whether the token touches words on both sides.
  private static func joins(_ index: Int, in text: AnalysedText) -> Bool {
    index > 0 && index + 1 < text.tokens.count && text.tokens[index].gap == .none
      && text.tokens[index + 1].gap == .none
  }

  /// Whether an apostrophe ends a plural that possesses: *the workers' union*.
  private static func isPossessive(_ index: Int, in text: AnalysedText) -> Bool {
    guard index > 0, text.tokens[index].gap == .none, text.tokens[index - 1].kind == .word,
      index + 1 < text.tokens.count, text.tokens[index + 1].gap != .none
    else { return false }
    let last = CaseFolding.fold(text.source.bytes[Int(text.tokens[index - 1].end) - 1])
    return last == UInt8(ascii: "s") || last == UInt8(ascii: "z") || last == UInt8(ascii: "x")
  }
}
