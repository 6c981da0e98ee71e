internal import ClaimModel
internal import TextAnalysis

/// A text as the rules see it: tokens with what each can do in a time expression.
struct TimeScanner {
  let text: AnalysedText
  let tokens: [Token]
  private let table = TimeWords.standard.table

  init(_ text: AnalysedText) {
    self.text = text
    tokens = text.tokens
  }

  /// What a word can do; nil for other words and outside the text.
  func entry(_ index: Int) -> TimeWords.Entry? {
    tokens.indices.contains(index) ? table[tokens[index]] : nil
  }

  /// What a word can do; nil for other words and outside the text.
  func word(_ index: Int) -> TimeWord? { entry(index)?.word }

  /// Whether a token follows the one before without a paragraph between them.
  func isJoined(_ index: Int) -> Bool {
    index > 0 && index < tokens.count && tokens[index].gap <= .line
  }

  func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    tokens.indices.contains(index) && text.isMark(index, mark)
  }

  func isDash(_ index: Int) -> Bool {
    if tokens.indices.contains(index), case .dash = tokens[index].kind { return true }
    return false
  }

  /// A hyphen or dash with no space around it.
  func isTightDash(_ index: Int) -> Bool {
    isDash(index) && tokens[index].gap == .none && index + 1 < tokens.count
      && tokens[index + 1].gap == .none
  }

  func isWord(_ index: Int, _ key: UInt64) -> Bool {
    tokens.indices.contains(index) && tokens[index].key == key
  }

  /// Whether a token's word is in a set; false outside the text.
  func isIn(_ set: WordSet, _ index: Int) -> Bool {
    tokens.indices.contains(index) && set.contains(tokens[index])
  }

  func isArticle(_ index: Int) -> Bool {
    if case .article? = word(index) { return true }
    return false
  }

  func isThe(_ index: Int) -> Bool { word(index) == .article(isDefinite: true) }

  func isOf(_ index: Int) -> Bool { word(index) == .link(.of) }

  func isCapitalized(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].isCapitalized
  }

  /// Whether a token opens its sentence.
  func startsSentence(_ index: Int) -> Bool {
    tokens.indices.contains(index)
      && text.sentences[text.sentence(ofToken: index)].tokens.lowerBound == index
  }

  func byte(_ offset: Int) -> UInt8 { text.source.bytes[offset] }
}
