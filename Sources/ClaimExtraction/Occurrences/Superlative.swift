internal import ClaimModel
internal import PartsOfSpeech
internal import TextAnalysis
internal import TimeExpressions

/// "The deadliest attack since 2001", "the worst in eighty years", "a record high".
struct Superlative {
  let sentence: SentenceReading

  func findings(at tokens: [Int]) -> [OccurrenceFinding] {
    tokens.compactMap { superlative(at: $0) ?? record(at: $0) ?? level(at: $0) }
  }

  private func superlative(at token: Int) -> OccurrenceFinding? {
    guard isSuperlative(token), let phrase = sentence.clauses.phrase(of: token) ?? bare(token)
    else { return nil }
    let isIdiom =
      phrase.head == token + 1 && Superlative.idioms.contains(sentence.text.tokens[phrase.head])
    if isOneOf(phrase) || isIdiom { return nil }
    let since = SinceReader(sentence: sentence)
      .since(in: phrase.tokens.upperBound..<sentence.tokens.upperBound)
    let near = since.flatMap { reaches($0, from: phrase.tokens.upperBound) ? $0 : nil }
    let end = near == nil ? endOfScope(after: phrase.tokens.upperBound) : nil
    guard near != nil || end != nil || isServing(token) || isDated(phrase, token),
      !isOpinion(phrase, until: end)
    else {
      return nil
    }
    var span = ClaimSpan(phrase.tokens)
    if let end { span.cover(phrase.tokens.lowerBound..<end) }
    return OccurrenceFinding(
      quantifier: .record, tokens: span.tokens, focus: phrase.head, since: near,
      event: sentence.events.first { $0.head == phrase.head },
      word: Lemmatizer.standard.singular(of: sentence.text[token: phrase.head].lowercased()),
      isNominal: true, rule: "occurrence.superlative")
  }

  /// "Peru's deadliest train disaster came in 1981": a whole's greatest, and when it was.
  private func isDated(_ phrase: NounPhrase, _ token: Int) -> Bool {
    let next = phrase.tokens.upperBound
    guard token > phrase.tokens.lowerBound, sentence.tag(of: token - 1) == .pos,
      sentence.tokens.contains(next), Superlative.coming.contains(sentence.text.tokens[next])
    else { return false }
    return sentence.times.contains {
      (next + 1..<next + 4).contains($0.tokens.lowerBound) && DateReader.isDate($0, in: sentence)
    }
  }

  private static let coming = WordSet(words: ["was", "came", "occurred", "happened", "struck"])

  /// "One of the largest", "among the worst": no record.
  private func isOneOf(_ phrase: NounPhrase) -> Bool {
    let before = phrase.tokens.lowerBound - 1
    guard sentence.tokens.contains(before) else { return false }
    if Superlative.among.contains(sentence.text.tokens[before]) { return true }
    return sentence.tokens.contains(before - 1)
      && Superlative.of.contains(sentence.text.tokens[before])
      && Superlative.some.contains(sentence.text.tokens[before - 1])
  }

  /// Whether a period belongs to a phrase: near, and no verb or other order in between.
  private func reaches(_ since: SinceReader.Since, from end: Int) -> Bool {
    guard since.tokens.lowerBound - end <= 5 else { return false }
    if sentence.tokens.contains(end), sentence.tag(of: end).isFiniteVerb { return false }
    return !(end..<max(end, since.tokens.lowerBound)).contains {
      FirstAndLast.words[sentence.text.tokens[$0]] != nil || sentence.tag(of: $0) == .jjs
    }
  }

  /// "the best year I've ever had" is a feeling.
  private func isOpinion(_ phrase: NounPhrase, until end: Int?) -> Bool {
    guard let end, phrase.tokens.upperBound < end else { return false }
    return (phrase.tokens.upperBound..<end).contains {
      Superlative.firstPerson.contains(sentence.text.tokens[$0])
    }
  }

  /// "deadliest"; "most" before an adjective; not "at least", "most of".
  private func isSuperlative(_ token: Int) -> Bool {
    let tag = sentence.tag(of: token)
    guard tag == .jjs || tag == .rbs else { return false }
    if OccurrenceCues.isBare(token, sentence) { return opensBare(token) }
    guard token > sentence.tokens.lowerBound,
      Superlative.the.contains(sentence.text.tokens[token - 1])
        || sentence.tag(of: token - 1) == .pos || sentence.tag(of: token - 1) == .prpPossessive
    else { return false }
    return true
  }

  /// "Slump to worst result in their history", "8 percent, highest since 1981": no article, as in
  /// headlines; behind a preposition, a verb or a comma.
  private func opensBare(_ token: Int) -> Bool {
    guard token > sentence.tokens.lowerBound,
      !Superlative.quantifying.contains(sentence.text.tokens[token])
    else { return false }
    let before = sentence.tag(of: token - 1)
    return before == .in && !Superlative.at.contains(sentence.text.tokens[token - 1])
      || before == .to || before == .comma || before.isVerb
  }

  /// "the worst in eighty years": a superlative without a noun.
  private func bare(_ token: Int) -> NounPhrase? {
    NounPhrase(
      tokens: (OccurrenceCues.isBare(token, sentence) ? token : token - 1)..<token + 1, head: token,
      preposition: nil, isTime: false,
      isPronoun: false)
  }

  /// "longest-serving", "longest-running".
  private func isServing(_ token: Int) -> Bool {
    sentence.tokens.contains(token + 2) && sentence.text.tokens[token + 1].kind == .dash
      && sentence.text.tokens[token + 2].gap == .none
      && Superlative.lasting.contains(sentence.text.tokens[token + 2])
  }

  /// "in history", "on record", "ever".
  private func endOfScope(after token: Int) -> Int? {
    for position in token..<min(token + 9, sentence.tokens.upperBound) {
      if sentence.text.tokens[position].kind == .punctuation { return nil }
      if OccurrenceWords.everywhen.contains(sentence.text.tokens[position]) {
        // "The worst fire the city has ever seen".
        let next = position + 1
        return sentence.tokens.contains(next) && sentence.tag(of: next) == .vbn ? next + 1 : next
      }
    }
    return nil
  }

  /// "a record 3 million", "record levels", "a record high".
  private func record(at token: Int) -> OccurrenceFinding? {
    guard sentence.text.tokens[token].key == Superlative.recordKey,
      let phrase = sentence.clauses.phrase(of: token), phrase.head > token,
      isMeasure(token + 1), !sentence.text.isMark(token - 1, "-")
    else { return nil }
    return OccurrenceFinding(
      quantifier: .record, tokens: phrase.tokens, focus: phrase.head,
      word: Lemmatizer.standard.singular(of: sentence.text[token: phrase.head].lowercased()),
      isNominal: true, rule: "occurrence.record")
  }

  /// "A 40-year high", "an all-time low".
  private func level(at token: Int) -> OccurrenceFinding? {
    guard OccurrenceCues.isLevel(token, sentence) else { return nil }
    let period = sentence.times.first { $0.tokens.upperBound == token }
    var start = period?.tokens.lowerBound ?? token - 3
    if sentence.tokens.contains(start - 1), sentence.tag(of: start - 1).isDeterminer { start -= 1 }
    var since: SinceReader.Since?
    if let period, let published = sentence.article.context.published,
      let days = SinceReader.days(ofDuration: period.reference.value)
    {
      let first = published.adding(days: -days)
      let time = TimeReference(
        kind: .date, value: first.iso, modifier: .approximate,
        interval: DayInterval(earliest: first, latest: nil))
      since = SinceReader.Since(tokens: period.tokens, time: time, span: period.span, event: nil)
    }
    return OccurrenceFinding(
      quantifier: .record, tokens: start..<token + 1, focus: token, since: since,
      word: sentence.text[token: token].lowercased(), isNominal: true, rule: "occurrence.level")
  }

  private func isMeasure(_ token: Int) -> Bool {
    sentence.tag(of: token) == .cd || sentence.text.tokens[token].kind == .symbol
      || Superlative.measures.contains(sentence.text.tokens[token])
  }

  private static let firstPerson = WordSet(words: ["i", "we", "you"])
  /// "In the best case", "the best of times".
  private static let idioms = WordSet(words: ["case", "scenario", "interest", "interests"])
  private static let among = WordSet(words: ["among", "amongst"])
  private static let at = WordSet(words: ["at"])
  private static let of = WordSet(words: ["of"])
  private static let some = WordSet(words: ["one", "some", "many", "two", "three", "several"])
  private static let quantifying = WordSet(words: ["most", "least", "best"])
  private static let the = WordSet(words: ["the"])
  private static let lasting = WordSet(words: [
    "serving", "running", "reigning", "ruling", "lasting", "standing", "lived", "ever",
  ])
  static let recordKey = WordKey.of("record")
  private static let measures = WordSet(words: [
    "high", "low", "highs", "lows", "number", "numbers", "level", "levels", "amount", "sum",
    "turnout", "temperature", "temperatures", "heat", "rainfall", "profit", "profits", "loss",
    "losses", "price", "prices", "rate", "rise", "fall", "total", "crowd", "attendance", "figure",
    "sales", "inflation", "deficit", "surplus", "exports", "imports",
  ])
}
