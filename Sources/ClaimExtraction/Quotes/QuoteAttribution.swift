internal import ClaimModel
internal import PartsOfSpeech
internal import TextAnalysis

/// Finds who is said to speak the words of a quotation, behind it or before it.
struct QuoteAttribution {
  let article: ArticleReading
  let resolver: SpeakerResolver
  /// Who spoke last: whom "they" means, and "she" when nobody is named.
  var lastSpeaker: SpeakerPhrase?

  init(_ article: ArticleReading) {
    self.article = article
    resolver = SpeakerResolver(article: article)
  }

  var text: AnalysedText { article.text }

  // MARK: Behind

  /// The attribution that follows a quotation: `," said Ann Hale`, `," the mayor said`.
  ///
  /// - Parameters:
  ///   - quotation: The quotation.
  ///   - limit: The opening of the next quotation, where the search ends.
  /// - Returns: The speaker and the end of the sentence or part of it that attributes; nil when
  ///   the words behind the quotation do not attribute it.
  func behind(_ quotation: Quotation, limit: Int) -> (speaker: SpeakerPhrase, end: Int)? {
    guard let closing = quotation.closing, let start = start(behind: quotation, closing) else {
      return nil
    }
    let sentence = article.reading(ofToken: start)
    let end = min(sentence.tokens.upperBound, limit)
    guard start < end else { return nil }
    if let source = according(at: start, end, sentence) { return (source, end) }
    return reporting(at: start, end, sentence).map { ($0.speaker, end) }
  }

  /// A reporting clause that begins at a token, the verb first or the subject.
  func reporting(at start: Int, _ end: Int, _ sentence: SentenceReading)
    -> (speaker: SpeakerPhrase, verb: Int)?
  {
    if let inverted = inverted(at: start, end, sentence) {
      return (inverted, phraseRun(from: start + 1, end, sentence).upperBound - 1)
    }
    return subjectFirst(at: start, end, sentence)
  }

  /// Where an attribution would begin; nil where the sentence just goes on or has ended.
  private func start(behind quotation: Quotation, _ closing: Int) -> Int? {
    let next = closing + 1
    guard next < text.tokens.count, text.tokens[next].gap != .paragraph else { return nil }
    var last = quotation.tokens.upperBound - 1
    // "… ‘for everyone,’” she said": the comma stands behind the inner quotation's mark.
    while last > quotation.tokens.lowerBound, isClosingMark(last) { last -= 1 }
    let lastByte = text.source.bytes[Int(text.tokens[last].end) - 1]
    if text.isMark(next, ",") { return next + 1 < text.tokens.count ? next + 1 : nil }
    if text.tokens[next].kind == .dash { return nil }
    switch lastByte {
    case UInt8(ascii: ","): return next
    case UInt8(ascii: "?"), UInt8(ascii: "!"): return next
    case UInt8(ascii: "."), UInt8(ascii: "-"), 0xA6, 0x94:
      // "We tried ..." she said.
      return text.tokens[next].shape == .lower ? next : nil
    default:
      return SpeechVerb.of(text.tokens[next]) == .says ? next : nil
    }
  }

  private func isClosingMark(_ index: Int) -> Bool {
    let token = text.tokens[index]
    if token.kind == .closeQuote || token.kind == .quote { return true }
    return text.isMark(index, "'") || text[token: index] == "’"
  }

  func according(at start: Int, _ end: Int, _ sentence: SentenceReading) -> SpeakerPhrase? {
    guard text.tokens[start].key == Words.according, start + 2 < end,
      text.tokens[start + 1].key == Words.to
    else { return nil }
    return phrase(phraseRun(from: start + 2, end, sentence), cue: start..<start + 2, sentence)
  }

  /// "said Ann Hale to reporters".
  private func inverted(at start: Int, _ end: Int, _ sentence: SentenceReading) -> SpeakerPhrase? {
    guard SpeechVerb.of(text.tokens[start]) == .says, start + 1 < end,
      opensPhrase(start + 1, sentence)
    else { return nil }
    return phrase(phraseRun(from: start + 1, end, sentence), cue: start..<start + 1, sentence)
  }

  /// "Wrote down the number" has no speaker behind its verb.
  private func opensPhrase(_ index: Int, _ sentence: SentenceReading) -> Bool {
    switch sentence.tag(of: index) {
    case .in, .rp, .to, .rb: false
    default: true
    }
  }

  /// "the mayor said in Lyon", "he was quoted as saying".
  private func subjectFirst(at start: Int, _ end: Int, _ sentence: SentenceReading)
    -> (speaker: SpeakerPhrase, verb: Int)?
  {
    for verb in start + 1..<min(end, start + 26) where start + 1 < end {
      let tag = sentence.tag(of: verb)
      guard SpeechVerb.of(text.tokens[verb]) == .says, tag.isVerb || tag.isNoun, tag != .vb else {
        // Another verb in between: no attribution, unless an auxiliary or a relative clause's.
        if tag.isFiniteVerb, !Words.auxiliaries.contains(text.tokens[verb]),
          !isInRelativeClause(verb, start, sentence)
        {
          return nil
        }
        continue
      }
      if tag == .vbg || (tag == .vbn && !hasAuxiliary(verb, start)) { continue }
      var subjectEnd = verb
      while subjectEnd > start,
        sentence.tag(of: subjectEnd - 1).isAdverb
          || Words.auxiliaries.contains(text.tokens[subjectEnd - 1])
      {
        subjectEnd -= 1
      }
      return phrase(start..<subjectEnd, cue: verb..<verb + 1, sentence).map { ($0, verb) }
    }
    return nil
  }

  private func hasAuxiliary(_ verb: Int, _ start: Int) -> Bool {
    (max(start, verb - 3)..<verb).contains { Words.auxiliaries.contains(text.tokens[$0]) }
  }

  private func isInRelativeClause(_ verb: Int, _ start: Int, _ sentence: SentenceReading) -> Bool {
    (start..<verb).contains { sentence.tag(of: $0).isWhWord }
  }

  /// From the start of a noun phrase through its complements and appositions to a verb or stop.
  func phraseRun(from start: Int, _ end: Int, _ sentence: SentenceReading) -> Range<Int> {
    var index = start
    while index < end {
      let tag = sentence.tag(of: index)
      let token = text.tokens[index]
      if tag.isFiniteVerb && !token.isCapitalized || tag == .to || tag.isWhWord { break }
      if token.kind == .openQuote || token.kind == .quote || token.kind == .closeQuote { break }
      if text.isMark(index, ".") || text.isMark(index, ":") || text.isMark(index, ";") { break }
      if index > start, tag == .vbg || tag == .prp || Words.subordinators.contains(token) { break }
      index += 1
    }
    return start..<index
  }

  func phrase(_ run: Range<Int>, cue: Range<Int>, _ sentence: SentenceReading) -> SpeakerPhrase? {
    guard let first = run.first else { return nil }
    let words = text[text.span(of: cue)]
    if let resolved = resolver.resolve(run, in: sentence) {
      return SpeakerPhrase(name: resolved.name, cue: words, span: resolved.span)
    }
    guard Words.pronouns.contains(text.tokens[first]), let lastSpeaker else { return nil }
    return SpeakerPhrase(name: lastSpeaker.name, cue: words, span: lastSpeaker.span)
  }

  enum Words {
    static let according = WordKey.of("according")
    static let to = WordKey.of("to")
    static let `as` = WordKey.of("as")
    static let `in` = WordKey.of("in")
    static let of = WordKey.of("of")
    static let words = WordKey.of("words")
    static let pronouns = WordSet(words: ["he", "she", "they", "it"])
    static let quoting = WordSet(words: ["quoted", "quotes", "quoting", "cited", "cites", "citing"])
    static let auxiliaries = WordSet(words: [
      "is", "are", "was", "were", "has", "have", "had", "be", "been", "being", "did", "does",
      "do", "will", "would", "could", "may", "might", "can", "should", "must", "'s", "'d", "'ve",
    ])
    static let subordinators = WordSet(words: [
      "after", "before", "when", "while", "as", "because", "during", "on", "in", "at", "upon",
      "via", "following", "about",
    ])
  }
}
