/// A mark that may open or close a quotation, by its form and by the spaces around it.
struct QuotationMark: Sendable {
  /// Marks of one family close one another: news texts mix straight and curly ones.
  enum Family: Sendable {
    case double
    case single
    case angle
  }

  /// Index of its token.
  var token: Int
  var family: Family
  var canOpen: Bool
  var canClose: Bool
  /// Whether it may be the apostrophe of a plural ("the miners' union").
  var mayBeApostrophe = false

  /// Reads a token as a mark; nil when it is none.
  init?(_ index: Int, in text: AnalysedText) {
    let token = text.tokens[index]
    guard QuotationMark.mayBe(token) else { return nil }
    let around = Surroundings(index, in: text)
    self.token = index
    switch token.kind {
    case .quote:
      family = .double
      canOpen = around.looksOpening || !around.looksClosing
      canClose = around.looksClosing || !around.looksOpening
    case .openQuote:
      family = QuotationMark.family(token, text)
      canClose = around.looksClosing && !around.looksOpening && token.count > 1
      canOpen = !canClose
    case .closeQuote:
      family = QuotationMark.family(token, text)
      canOpen = around.looksOpening && !around.looksClosing
      canClose = !canOpen
    case .punctuation:
      guard let single = QuotationMark.single(index, in: text) else { return nil }
      family = .single
      canOpen = single == .left || (around.looksOpening && around.isBeforeWord)
      canClose = single != .left && around.looksClosing && !around.looksOpening
      mayBeApostrophe = canClose && around.isAfterLetterS
      guard canOpen || canClose else { return nil }
    default:
      return nil
    }
  }

  /// Whether a token may be a mark: a quick answer for most tokens.
  @inline(__always)
  static func mayBe(_ token: Token) -> Bool {
    switch token.kind {
    case .quote, .openQuote, .closeQuote, .punctuation: true
    default: false
    }
  }

  private enum Single {
    case left
    case right
    case straight
  }

  private static func single(_ index: Int, in text: AnalysedText) -> Single? {
    let token = text.tokens[index]
    let bytes = text.source.bytes
    if token.count == 1 { return bytes[Int(token.start)] == UInt8(ascii: "'") ? .straight : nil }
    guard token.count == 3, bytes[Int(token.start)] == 0xE2, bytes[Int(token.start) + 1] == 0x80
    else { return nil }
    switch bytes[Int(token.start) + 2] {
    case 0x98, 0x9A, 0x9B: return .left
    case 0x99: return .right
    default: return nil
    }
  }

  /// A single backquote opens a single quotation; « and » are two bytes long.
  private static func family(_ token: Token, _ text: AnalysedText) -> Family {
    switch text.source.bytes[Int(token.start)] {
    case UInt8(ascii: "`") where token.count == 1: .single
    case 0xC2: .angle
    default: .double
    }
  }
}

/// What stands on both sides of a mark.
private struct Surroundings {
  /// Space or an opening mark before, a word right after.
  let looksOpening: Bool
  /// A word or stop right before, space or a stop after.
  let looksClosing: Bool
  let isBeforeWord: Bool
  let isAfterLetterS: Bool

  init(_ index: Int, in text: AnalysedText) {
    let token = text.tokens[index]
    let next = index + 1 < text.tokens.count ? text.tokens[index + 1] : nil
    let before = index > 0 ? text.tokens[index - 1] : nil
    let isFreeBefore =
      token.gap != .none || before.map { Surroundings.opens($0, text) } ?? true
    let isFreeAfter = next.map { $0.gap != .none } ?? true
    looksOpening = isFreeBefore && !isFreeAfter
    looksClosing =
      !isFreeBefore
      || (token.gap == .none && (isFreeAfter || next.map { $0.kind == .punctuation } ?? true))
    isBeforeWord = next.map { $0.kind == .word && $0.gap == .none } ?? false
    let last = before.map { text.source.bytes[Int($0.end) - 1] } ?? 0
    isAfterLetterS = last == UInt8(ascii: "s") || last == UInt8(ascii: "S")
  }

  /// Whether a mark may stand right after this token: a bracket, a colon, a dash, another mark.
  private static func opens(_ token: Token, _ text: AnalysedText) -> Bool {
    switch token.kind {
    case .dash, .openQuote: return true
    case .quote: return token.gap != .none
    case .punctuation:
      let byte = text.source.bytes[Int(token.start)]
      return byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[")
        || byte == UInt8(ascii: ":")
        || (byte == UInt8(ascii: "'") && token.gap != .none)
    default: return false
    }
  }
}
