internal import ClaimModel
internal import PartsOfSpeech
internal import TextAnalysis

/// "Fewer seats than at any time since 1935", "longer than anyone before him", "more than ever before":
/// a comparison that nothing in a period came up to is a record.
struct UnmatchedComparison {
  let sentence: SentenceReading

  /// Whether the words behind "than" can name all of a period: a test of words alone.
  static func mayBe(_ than: Int, _ sentence: SentenceReading) -> Bool {
    var next = than + 1
    guard sentence.tokens.contains(next) else { return false }
    if prepositions.contains(sentence.text.tokens[next]) { next += 1 }
    return sentence.tokens.contains(next) && anything.contains(sentence.text.tokens[next])
  }

  /// What is told at each "than".
  func findings(at tokens: [Int]) -> [OccurrenceFinding] {
    tokens.compactMap(finding(at:))
  }

  private func finding(at than: Int) -> OccurrenceFinding? {
    guard let start = comparative(before: than), let end = end(behind: than) else { return nil }
    let since = SinceReader(sentence: sentence)
      .since(in: than + 1..<sentence.tokens.upperBound)
    let near = since.flatMap { $0.tokens.lowerBound <= end + 1 ? $0 : nil }
    let noun = (start..<than).last { sentence.tag(of: $0).isNoun }
    return OccurrenceFinding(
      quantifier: .record, tokens: start..<end, focus: noun ?? start, since: near,
      word: noun.map { Lemmatizer.standard.singular(of: sentence.text[token: $0].lowercased()) },
      isNominal: noun != nil, rule: "occurrence.comparison")
  }

  /// The comparative that "than" goes with; nil where none stands near before it.
  private func comparative(before than: Int) -> Int? {
    for token in (max(sentence.tokens.lowerBound, than - 5)..<than).reversed() {
      if sentence.text.tokens[token].kind == .punctuation { return nil }
      let tag = sentence.tag(of: token)
      if tag == .jjr || tag == .rbr { return token }
    }
    return nil
  }

  /// Where the scope ends: "at any time since …", "anyone before him", "ever before", "any other year on
  /// record"; nil where none is named.
  private func end(behind than: Int) -> Int? {
    var next = than + 1
    if UnmatchedComparison.prepositions.contains(sentence.text.tokens[next]) { next += 1 }
    guard sentence.tokens.contains(next) else { return nil }
    let isEver = UnmatchedComparison.ever.contains(sentence.text.tokens[next])
    for token in next + 1..<max(next + 1, min(next + 6, sentence.tokens.upperBound)) {
      let word = sentence.text.tokens[token]
      if word.kind == .punctuation { break }
      if isEver {
        return UnmatchedComparison.before.contains(word) ? token + 1 : nil
      }
      if UnmatchedComparison.before.contains(word) {
        let object = token + 1
        let takesObject =
          sentence.tokens.contains(object)
          && [.prp, .nnp].contains(sentence.tag(of: object))
        return takesObject ? object + 1 : object
      }
      // "More than any other country since" only ranks.
      if UnmatchedComparison.since.contains(word) {
        let isRank = (next..<token).contains {
          UnmatchedComparison.other.contains(sentence.text.tokens[$0])
        }
        let isTime = UnmatchedComparison.times.contains(sentence.text.tokens[token - 1])
        return isRank && !isTime ? nil : token
      }
      if OccurrenceWords.everywhen.contains(word), token > next + 1 { return token + 1 }
    }
    return nil
  }

  private static let prepositions = WordSet(words: ["at", "in", "on", "during"])
  private static let anything = WordSet(words: ["any", "anyone", "anybody", "anything", "ever"])
  private static let other = WordSet(words: ["other"])
  private static let times = WordSet(words: [
    "time", "point", "moment", "year", "month", "week", "day", "season", "quarter", "decade",
    "election", "vote", "period",
  ])
  private static let ever = WordSet(words: ["ever"])
  private static let before = WordSet(words: ["before", "previously"])
  private static let since = WordSet(words: ["since"])
}
