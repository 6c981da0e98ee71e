internal import ClaimModel
internal import PartsOfSpeech
internal import TextAnalysis
internal import TimeExpressions

/// "For the first time since", "the first woman to", "last met in 2019", "the only survivor of".
struct FirstAndLast {
  let sentence: SentenceReading

  func findings(at tokens: [Int]) -> [OccurrenceFinding] {
    tokens.compactMap { token in
      guard let quantifier = FirstAndLast.words[sentence.text.tokens[token]],
        !isDenied(token), !isOneOf(token)
      else { return nil }
      return time(at: token, quantifier) ?? previous(at: token, quantifier)
        ?? noun(at: token, quantifier) ?? alone(at: token, quantifier)
        ?? adverb(at: token, quantifier)
    }
  }

  /// "Is not the only lawmaker", "isn't the first time".
  private func isDenied(_ token: Int) -> Bool {
    (max(sentence.tokens.lowerBound, token - 3)..<token).contains {
      FirstAndLast.negations.contains(sentence.text.tokens[$0])
    }
  }

  /// "One of the first countries".
  private func isOneOf(_ token: Int) -> Bool {
    var of = token - 1
    while of > token - 3, sentence.tokens.contains(of),
      !FirstAndLast.of.contains(sentence.text.tokens[of])
    {
      of -= 1
    }
    guard sentence.tokens.contains(of - 1), FirstAndLast.of.contains(sentence.text.tokens[of])
    else {
      return sentence.tokens.contains(token - 2)
        && FirstAndLast.among.contains(sentence.text.tokens[token - 2])
    }
    return FirstAndLast.some.contains(sentence.text.tokens[of - 1])
  }

  private static let negations = WordSet(words: ["not", "n't", "n’t", "never"])
  private static let of = WordSet(words: ["of"])
  private static let among = WordSet(words: ["among", "amongst"])
  private static let some = WordSet(words: ["one", "some", "many", "several"])

  /// "for the first time", "the last time".
  private func time(at token: Int, _ quantifier: Occurrence.Quantifier) -> OccurrenceFinding? {
    guard quantifier != .only, sentence.tokens.contains(token + 1),
      sentence.text.tokens[token + 1].key == FirstAndLast.timeKey
    else { return nil }
    var start = token
    while start > sentence.tokens.lowerBound, token - start < 2,
      FirstAndLast.lead.contains(sentence.text.tokens[start - 1])
    {
      start -= 1
    }
    let isAdverbial = sentence.text.tokens[start].key == FirstAndLast.forKey
    let after = period(after: token + 2)
    // "the first time" alone, without "for", says nothing to check.
    guard isAdverbial || after != nil || isRelative(token + 2) || tellsWhen(start, token + 2)
    else { return nil }
    var tokens = start..<token + 2
    if isAdverbial, let verb = verb(before: start) { tokens = verb..<token + 2 }
    return OccurrenceFinding(
      quantifier: quantifier, tokens: tokens, focus: start, since: after,
      rule: "occurrence.time")
  }

  private func isRelative(_ token: Int) -> Bool {
    sentence.tokens.contains(token)
      && (sentence.tag(of: token) == .in || sentence.tag(of: token) == .wdt)
      && !OccurrenceWords.subordinators.contains(sentence.text.tokens[token])
  }

  /// The verb group of the clause that ends right before "for the first time".
  private func verb(before start: Int) -> Int? {
    let clause = sentence.clauses.clause(of: start)
    guard let group = clause.verbGroup, group.tokens.upperBound <= start,
      start - group.tokens.lowerBound <= 8
    else { return nil }
    return group.tokens.lowerBound
  }

  /// "the first such proposal since", "the only survivor of", "the last person to".
  private func noun(at token: Int, _ quantifier: Occurrence.Quantifier) -> OccurrenceFinding? {
    guard let phrase = sentence.clauses.phrase(of: token), phrase.head > token, !phrase.isTime,
      isDefinite(phrase, token) || isBare(phrase, token), !isPart(phrase, token),
      !OccurrenceWords.opinions.contains(sentence.text.tokens[phrase.head])
    else { return nil }
    let next = phrase.tokens.upperBound
    let isSubject = sentence.tokens.contains(next) && sentence.tag(of: next).isFiniteVerb
    let since = isSubject ? nil : period(after: next)
    guard since != nil || isDefinite(phrase, token) && isRestricted(phrase, token, quantifier)
    else {
      return nil
    }
    let event = sentence.events.first { $0.head == phrase.head && !$0.isVerb }
    var span = ClaimSpan(phrase.tokens)
    if since == nil, let end = restriction(after: phrase) { span.cover(phrase.head..<end) }
    return OccurrenceFinding(
      quantifier: quantifier, tokens: span.tokens, focus: phrase.head, since: since, event: event,
      word: Lemmatizer.standard.singular(of: sentence.text[token: phrase.head].lowercased()),
      isNominal: true, rule: "occurrence.noun")
  }

  /// "The first since the war", "the last to leave": said of somebody or something just named.
  private func alone(at token: Int, _ quantifier: Occurrence.Quantifier) -> OccurrenceFinding? {
    guard token > sentence.tokens.lowerBound, sentence.tokens.contains(token + 1),
      FirstAndLast.definite.contains(sentence.text.tokens[token - 1])
        || sentence.tag(of: token - 1) == .prpPossessive,
      !sentence.times.contains(where: { $0.tokens.contains(token) })
    else { return nil }
    let since = SinceReader(sentence: sentence).since(in: token + 1..<sentence.tokens.upperBound)
    let isNear = since?.tokens.lowerBound == token + 1 || since != nil && isEver(token + 1)
    // "The first African to lead the body".
    let to = sentence.tag(of: token + 1).isAdjective ? token + 2 : token + 1
    let isInfinitive = sentence.tokens.contains(to) && sentence.tag(of: to) == .to
    let ofKind = endOfKind(token + 1)
    let end = isInfinitive ? infinitive(at: to) : ofKind ?? token + 1
    guard isNear || isInfinitive || ofKind != nil, let end, isSaid(token - 1) else { return nil }
    return OccurrenceFinding(
      quantifier: quantifier, tokens: token - 1..<end, focus: token,
      since: isNear ? since : nil, rule: "occurrence.alone")
  }

  private func isEver(_ token: Int) -> Bool {
    FirstAndLast.ever.contains(sentence.text.tokens[token])
  }

  /// Where the clause of an infinitive ends; nil where none begins.
  private func infinitive(at to: Int) -> Int? {
    guard sentence.tokens.contains(to + 1), sentence.tag(of: to + 1) == .vb else { return nil }
    let clause = sentence.clauses.clause(of: to + 1)
    return min(clause.extent.upperBound, to + 12)
  }

  /// Whether what begins here is said of something: behind "was", "as", "became", a comma, "and".
  private func isSaid(_ first: Int) -> Bool {
    let before = first - 1
    guard sentence.tokens.contains(before) else { return false }
    let token = sentence.text.tokens[before]
    return ClauseLexicon.standard.classes(token).contains(.be)
      || FirstAndLast.predicating.contains(token) || sentence.text.isMark(before, ",")
      || sentence.tag(of: before) == .cc
  }

  /// After "the" or a possessor: "a first step" and "first reports" are no claims.
  private func isDefinite(_ phrase: NounPhrase, _ token: Int) -> Bool {
    guard token > phrase.tokens.lowerBound else { return false }
    let before = sentence.tag(of: token - 1)
    return FirstAndLast.definite.contains(sentence.text.tokens[token - 1]) || before == .pos
      || before == .prpPossessive
  }

  private func isPart(_ phrase: NounPhrase, _ token: Int) -> Bool {
    // "The first minister", but "the first female minister".
    OccurrenceWords.parts.contains(sentence.text.tokens[phrase.head])
      && !OccurrenceWords.titles.contains(sentence.text.tokens[phrase.head])
      || OccurrenceWords.parts.contains(sentence.text.tokens[token + 1])
      || sentence.tag(of: token + 1) == .cd || sentence.times.contains { $0.tokens.contains(token) }
  }

  /// Whether the noun is narrowed so that the statement can be checked.
  private func isRestricted(
    _ phrase: NounPhrase, _ token: Int, _ quantifier: Occurrence.Quantifier
  ) -> Bool {
    let text = sentence.text
    let next = phrase.tokens.upperBound
    if phrase.tokens.contains(where: { FirstAndLast.ever.contains(text.tokens[$0]) }) {
      return true
    }
    if isOwned(phrase, token) { return true }
    guard sentence.tokens.contains(next) else { return false }
    if sentence.tag(of: next) == .to { return true }
    if FirstAndLast.ever.contains(text.tokens[next]) { return true }
    let isRelative = isRelativePronoun(next)
    if quantifier == .only {
      return isRelative || isApposition(phrase) || followsReduced(next)
        || sentence.tag(of: next) == .in
          && (isPredicate(phrase)
            || sentence.tokens.contains(next + 1) && isRelativePronoun(next + 1))
    }
    // "being the first member to start", "the first state joining".
    if sentence.tag(of: next) == .vbg || isRelative { return isPredicate(phrase) }
    // "Was the first strike on the capital", "is the first case recorded there".
    return quantifier == .first && isPredicate(phrase)
      && (sentence.tag(of: next) == .in || followsReduced(next))
  }

  func isRelativePronoun(_ token: Int) -> Bool {
    switch sentence.tag(of: token) {
    case .wp, .wdt, .wpPossessive: true
    default: false
    }
  }

  /// "The only road left open", "the only man named".
  private func followsReduced(_ token: Int) -> Bool {
    sentence.tag(of: token) == .vbn && sentence.clauses.clause(of: token).kind == .reducedRelative
  }

  /// "Ana Ruiz, the only other candidate, withdrew": between commas behind whoever is meant.
  private func isApposition(_ phrase: NounPhrase) -> Bool {
    let end = phrase.tokens.upperBound
    return phrase.tokens.lowerBound - 2 >= sentence.tokens.lowerBound
      && sentence.text.isMark(phrase.tokens.lowerBound - 1, ",")
      && (sentence.text.isMark(end, ",") || sentence.text.isMark(end, "."))
      && sentence.tag(of: phrase.tokens.lowerBound - 2).isNoun
  }

  /// Whether the phrase is said of something: "was the first …", "as the first …", ", the first …".
  func isPredicate(_ phrase: NounPhrase) -> Bool {
    let before = phrase.tokens.lowerBound - 1
    guard sentence.tokens.contains(before) else { return false }
    return isCopular(before) || sentence.text.isMark(before, ",")
  }

  /// "Was", "becomes", "as".
  func isCopular(_ token: Int) -> Bool {
    guard sentence.tokens.contains(token) else { return false }
    return ClauseLexicon.standard.classes(sentence.text.tokens[token]).contains(.be)
      || FirstAndLast.predicating.contains(sentence.text.tokens[token])
  }

  /// Where the words that narrow the noun end.
  private func restriction(after phrase: NounPhrase) -> Int? {
    let next = phrase.tokens.upperBound
    guard sentence.tokens.contains(next) else { return nil }
    let clause = sentence.clauses.clauses[sentence.clauses.clauseIndex(of: next)]
    guard clause.extent.lowerBound == next else { return nil }
    return min(clause.extent.upperBound, next + 12)
  }

  /// "last met in 2019", "was last seen on Friday".
  private func adverb(at token: Int, _ quantifier: Occurrence.Quantifier) -> OccurrenceFinding? {
    guard quantifier == .last, sentence.tag(of: token).isAdverb || sentence.tag(of: token) == .jj,
      sentence.tokens.contains(token + 1), sentence.tag(of: token + 1).isVerb,
      !sentence.times.contains(where: { $0.tokens.contains(token) })
    else { return nil }
    let clause = sentence.clauses.clauseIndex(of: token + 1)
    guard let group = sentence.clauses.clauses[clause].verbGroup,
      let time = sentence.times.first(where: {
        $0.tokens.lowerBound > token && DateReader.isDate($0, in: sentence)
          && sentence.clauses.clauseIndex(of: $0.tokens.lowerBound) == clause
      })
    else { return nil }
    var span = ClaimSpan(min(token, group.tokens.lowerBound)..<time.tokens.upperBound)
    if let subject = sentence.clauses.clauses[clause].subject { span.cover(subject, upTo: 16) }
    let since = SinceReader.Since(
      tokens: time.tokens, time: time.reference, span: time.span, event: nil)
    return OccurrenceFinding(
      quantifier: .last, tokens: span.tokens, focus: group.head, since: since,
      rule: "occurrence.last")
  }

  /// A period that begins within two words.
  private func period(after token: Int) -> SinceReader.Since? {
    guard
      let since = SinceReader(sentence: sentence).since(
        in: token..<sentence.tokens.upperBound),
      since.tokens.lowerBound - token <= 6,
      !(token..<since.tokens.lowerBound).contains(where: {
        sentence.text.tokens[$0].kind == .punctuation
      })
    else { return nil }
    return since
  }

  static let words: WordTable<Occurrence.Quantifier> = WordTable([
    ("first", .first), ("last", .last), ("only", .only), ("sole", .only),
  ])
  private static let timeKey = WordKey.of("time")
  private static let forKey = WordKey.of("for")
  private static let lead = WordSet(words: ["the", "for", "its", "their", "his", "her"])
  private static let definite = WordSet(words: ["the"])
  private static let ever = WordSet(words: ["ever", "such", "history"])
  private static let predicating = WordSet(words: [
    "as", "become", "becomes", "became", "becoming", "marking", "marks", "marked", "remains",
    "remained", "making",
  ])
}
