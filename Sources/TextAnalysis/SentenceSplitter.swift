internal import ClaimModel
internal import TextLexicon

/// Finds where sentences end.
///
/// A sentence ends at . ! ? or … (with the quotation marks and brackets that close after it) when
/// what follows can begin one; at a blank line; and at a line end, unless the text is wrapped,
/// that is, its lines usually go on in the middle of a sentence. What runs on for longer than people
/// write is a list: it is cut at a comma, so that readers may look through a sentence at leisure.
struct SentenceSplitter {
  private let bytes: [UInt8]
  private let tokens: [Token]
  private let isWrapped: Bool

  init(_ bytes: [UInt8], _ tokens: [Token]) {
    self.bytes = bytes
    self.tokens = tokens
    isWrapped = SentenceSplitter.isWrapped(tokens)
  }

  func sentences() -> [Sentence] {
    var sentences: [Sentence] = []
    var start = 0
    var startsParagraph = true
    for index in tokens.indices {
      let isLast = index + 1 == tokens.count
      if !isLast, index - start < SentenceSplitter.longest.cut - 1, isInside(index) { continue }
      guard isLast || ends(at: index) || isCut(at: index, from: start) else { continue }
      let span = TextSpan(Int(tokens[start].start), Int(tokens[index].end))
      sentences.append(
        Sentence(tokens: start..<index + 1, span: span, startsParagraph: startsParagraph))
      start = index + 1
      if !isLast {
        let gap = tokens[start].gap
        startsParagraph = gap == .paragraph || (gap == .line && !isWrapped)
      }
    }
    return sentences
  }

  /// Whether a token, which is not the last, is a plain word before another one on its line: no
  /// sentence ends there.
  @inline(__always)
  private func isInside(_ index: Int) -> Bool {
    tokens[index].kind == .word && tokens[index + 1].gap <= .space
      && byte(tokens[index].end &- 1) != UInt8(ascii: ".")
  }

  /// Tokens after which a sentence ends at the next comma or semicolon, and after which it ends
  /// anywhere.
  ///
  /// The longest sentences of news and official texts have fewer than 200 words.
  private static let longest = (cut: 280, end: 340)

  private func isCut(at index: Int, from start: Int) -> Bool {
    let count = index - start + 1
    guard count >= SentenceSplitter.longest.cut else { return false }
    if count >= SentenceSplitter.longest.end { return true }
    let first = byte(tokens[index].start)
    return tokens[index].kind == .punctuation
      && (first == UInt8(ascii: ",") || first == UInt8(ascii: ";"))
  }

  /// Whether more than a sixth of the line ends go on with a small letter.
  private static func isWrapped(_ tokens: [Token]) -> Bool {
    var lines = 0
    var continued = 0
    for token in tokens where token.gap == .line {
      lines += 1
      if token.shape == .lower { continued += 1 }
    }
    return continued * 6 > lines
  }

  /// Whether a sentence ends after this token, which is not the last.
  private func ends(at index: Int) -> Bool {
    let next = tokens[index + 1]
    if next.gap == .paragraph { return true }
    if next.gap == .line, !isWrapped { return true }
    // Most tokens are words, after which no sentence ends but for the stop of an abbreviation.
    if tokens[index].kind == .word, byte(tokens[index].end - 1) != UInt8(ascii: ".") {
      return false
    }
    if next.gap == .none, !isCloser(tokens[index]) { return false }
    if isCloser(next), next.gap == .none { return false }
    if isOpenEnded(index + 1) { return false }
    guard let mark = terminator(before: index) else { return false }
    let first = byte(tokens[mark].start)
    if tokens[mark].kind == .word { return abbreviationEnds(at: mark, next: index + 1) }
    if first == UInt8(ascii: ".") || first == 0xE2 {
      let isEllipsis = tokens[mark].count > 1
      return !isEllipsis || canStart(index + 1)
    }
    return mark == index || canStart(index + 1)
  }

  /// The mark that would end the sentence, behind closing quotation marks and brackets.
  private func terminator(before index: Int) -> Int? {
    var mark = index
    while mark > 0, isCloser(tokens[mark]) { mark -= 1 }
    let token = tokens[mark]
    switch token.kind {
    case .punctuation:
      let first = byte(token.start)
      let isMark =
        first == UInt8(ascii: ".") || first == UInt8(ascii: "!") || first == UInt8(ascii: "?")
        || isEllipsisScalar(token)
      return isMark ? mark : nil
    case .word:
      return byte(token.end - 1) == UInt8(ascii: ".") ? mark : nil
    default:
      return nil
    }
  }

  /// An abbreviation ends a sentence only when a word that usually begins one follows.
  private func abbreviationEnds(at mark: Int, next: Int) -> Bool {
    let token = tokens[mark]
    if Abbreviations.standard.kind(key: token.key, shape: token.shape) == .title { return false }
    let isInitial = token.count == 2
    guard tokens[next].isCapitalized || isQuote(tokens[next]) else { return false }
    if isQuote(tokens[next]) { return !isInitial }
    return !isInitial && SentenceSplitter.starters.contains(tokens[next])
  }

  private func canStart(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.isCapitalized || token.kind == .number || token.kind == .alphanumeric
      || isQuote(token) || token.kind == .dash
  }

  /// What cannot begin a sentence: a small letter, a comma and the like.
  private func isOpenEnded(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.shape == .lower || (token.kind == .punctuation && !isOpener(token))
  }

  private func isOpener(_ token: Token) -> Bool {
    let first = byte(token.start)
    return first == UInt8(ascii: "(") || first == UInt8(ascii: "[") || first == UInt8(ascii: "'")
      || first == 0xE2
  }

  private func isQuote(_ token: Token) -> Bool {
    token.kind == .openQuote || token.kind == .quote
  }

  private func isCloser(_ token: Token) -> Bool {
    switch token.kind {
    case .closeQuote: return true
    case .quote: return token.gap == .none
    case .punctuation:
      let first = byte(token.start)
      return first == UInt8(ascii: ")") || first == UInt8(ascii: "]")
        || (first == UInt8(ascii: "'") && token.gap == .none)
        || (token.gap == .none && isRightSingleQuote(token))
    default: return false
    }
  }

  private func isEllipsisScalar(_ token: Token) -> Bool {
    token.count == 3 && byte(token.start) == 0xE2 && byte(token.start + 1) == 0x80
      && byte(token.start + 2) == 0xA6
  }

  private func isRightSingleQuote(_ token: Token) -> Bool {
    token.count == 3 && byte(token.start) == 0xE2 && byte(token.start + 1) == 0x80
      && byte(token.start + 2) == 0x99
  }

  private func byte(_ offset: UInt32) -> UInt8 { bytes[Int(offset)] }

  private static let starters = WordSet(
    words: WordList(
      bytes: claimbench_sentence_starters(), count: Int(claimbench_sentence_starters_count())
    ).rows.map { $0[0] })
}
