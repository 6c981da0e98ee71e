internal import ClaimModel
internal import Places
internal import TextAnalysis
internal import TimeExpressions

/// The words that open a news story and say where it was filed: "HARBOUR CITY, 4 March —", or a line
/// of its own.
struct Dateline {
  /// Index of the sentence that they open, or that they are.
  let sentence: Int
  /// Their tokens, the dash included.
  let tokens: Range<Int>
  /// The place they begin with; nil when it is not known.
  let place: PlaceMention?
  /// Index of the story's first sentence.
  let lead: Int

  private static let mostSentences = 8
  private static let mostTokens = 20

  /// The first dateline of an article; nil when there is none near its start.
  init?(of article: ArticleReading) {
    let text = article.text
    for index in text.sentences.indices.prefix(Dateline.mostSentences) {
      let run = text.sentences[index].tokens
      guard text.sentences[index].startsParagraph || index == 0,
        let end = Dateline.end(in: run, text),
        Dateline.opens(run.lowerBound..<end, article)
      else { continue }
      let isLine = end == run.upperBound
      if isLine, index + 1 >= text.sentences.count { return nil }
      sentence = index
      tokens = run.lowerBound..<end
      place = article.places.first {
        $0.tokens.lowerBound == run.lowerBound && $0.reference.kind == .place
      }
      lead = isLine ? index + 1 : index
      return
    }
    return nil
  }

  /// Behind the dash or colon that ends it, or the end of a line that is nothing else.
  private static func end(in run: Range<Int>, _ text: AnalysedText) -> Int? {
    var isBracketed = false
    for index in run.prefix(mostTokens) {
      let token = text.tokens[index]
      if text.isMark(index, "(") { isBracketed = true }
      if text.isMark(index, ")") { isBracketed = false }
      if index > run.lowerBound, isDash(index, text), index + 1 < run.upperBound {
        return index + 1
      }
      if token.shape == .lower, !isBracketed, !small.contains(token) { return nil }
      if [.openQuote, .quote, .closeQuote].contains(token.kind) { return nil }
    }
    return run.count <= mostTokens ? run.upperBound : nil
  }

  private static func isDash(_ index: Int, _ text: AnalysedText) -> Bool {
    let token = text.tokens[index]
    if text.isMark(index, "_") { return true }
    if text.isMark(index, ":") { return text.tokens[index - 1].kind == .number }
    return token.kind == .dash && (token.gap != .none || token.count > 1)
  }

  /// Whether the words begin with a place or a name in capitals and go on with a day or an agency,
  /// and what follows them is written in small letters.
  private static func opens(_ run: Range<Int>, _ article: ArticleReading) -> Bool {
    let text = article.text
    let first = text.tokens[run.lowerBound]
    guard first.kind == .word, first.isCapitalized else { return false }
    let isPlace = article.places.contains {
      $0.tokens.lowerBound == run.lowerBound && $0.reference.kind == .place
    }
    let isInCapitals = first.shape == .upper && first.count > 2
    let hasDay = article.times.contains { run.contains($0.tokens.lowerBound) }
    let hasAgency = run.contains { text.isMark($0, "(") }
    let isLine = !isDash(run.upperBound - 1, text)
    if isLine { return isPlace && hasDay }
    guard isPlace || isInCapitals, isInCapitals || hasDay || hasAgency else { return false }
    // Not the first words of a headline in capitals.
    let sentence = text.sentences[text.sentence(ofToken: run.lowerBound)].tokens
    return (run.upperBound..<sentence.upperBound).contains { text.tokens[$0].shape == .lower }
  }

  private static let small = WordSet(words: ["de", "del", "la", "le", "el", "al", "of", "and"])
}

extension SentenceReading {
  /// The tokens of the dateline that opens this sentence; nil when none does.
  var dateline: Range<Int>? {
    article.dateline.flatMap { $0.sentence == index ? $0.tokens : nil }
  }
}
