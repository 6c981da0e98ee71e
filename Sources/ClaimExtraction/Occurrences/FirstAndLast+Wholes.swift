internal import ClaimModel
internal import PartsOfSpeech
internal import Places
internal import TextAnalysis
internal import TimeExpressions

/// What narrows a "first" or "last" without words behind its noun.
extension FirstAndLast {
  /// "The country's first outbreak", "Italy's first female premier"; "it was her first visit".
  func isOwned(_ phrase: NounPhrase, _ token: Int) -> Bool {
    guard token > phrase.tokens.lowerBound else { return false }
    let owner = token - 1
    if sentence.tag(of: owner) == .prpPossessive {
      return isCopular(phrase.tokens.lowerBound - 1) || isAchieved(phrase)
    }
    guard sentence.tag(of: owner) == .pos, owner > sentence.tokens.lowerBound else { return false }
    return OccurrenceWords.wholes.contains(sentence.text.tokens[owner - 1])
      || sentence.places.contains {
        $0.tokens.upperBound == owner || $0.tokens.upperBound == owner + 1
      }
  }

  /// "Made its first voyage in the north": a deed, and where or when.
  private func isAchieved(_ phrase: NounPhrase) -> Bool {
    let (before, next) = (phrase.tokens.lowerBound - 1, phrase.tokens.upperBound)
    return sentence.tokens.contains(before) && sentence.tokens.contains(next)
      && FirstAndLast.achieving.contains(sentence.text.tokens[before])
      && (sentence.tag(of: next) == .in
        || sentence.times.contains { $0.tokens.lowerBound == next })
  }

  /// "First nationwide truce in six years", as in headlines.
  func isBare(_ phrase: NounPhrase, _ token: Int) -> Bool {
    phrase.tokens.lowerBound == token && !sentence.text.isMark(phrase.tokens.upperBound, ",")
  }

  /// "Was the first time a president had been charged": what happened then follows.
  func tellsWhen(_ start: Int, _ next: Int) -> Bool {
    guard isCopular(start - 1), sentence.tokens.contains(next) else { return false }
    let tag = sentence.tag(of: next)
    return tag.isDeterminer || tag.isNoun || tag == .prp || tag == .prpPossessive
  }

  /// "The first of its kind": where it ends; nil elsewhere.
  func endOfKind(_ of: Int) -> Int? {
    guard sentence.tokens.contains(of + 2),
      FirstAndLast.ofKind.contains(sentence.text.tokens[of]),
      sentence.tag(of: of + 1) == .prpPossessive,
      FirstAndLast.kind.contains(sentence.text.tokens[of + 2])
    else { return nil }
    return of + 3
  }

  /// "The last execution was in 1976", "the last time they met was in May".
  func previous(at token: Int, _ quantifier: Occurrence.Quantifier) -> OccurrenceFinding? {
    guard quantifier == .last, let phrase = sentence.clauses.phrase(of: token),
      phrase.head > token, phrase.tokens.lowerBound == token - 1, !phrase.isTime,
      !OccurrenceWords.opinions.contains(sentence.text.tokens[phrase.head]),
      phrase.head == token + 1 || !OccurrenceWords.parts.contains(sentence.text.tokens[phrase.head])
    else { return nil }
    for index in sentence.clauses.clauses.indices {
      let clause = sentence.clauses.clauses[index]
      guard let group = clause.verbGroup, group.tokens.lowerBound > phrase.head,
        group.form == .finite, group.modal == nil, group.negation == nil, group.tense == .past,
        let subject = clause.subject, subject.lowerBound <= token,
        ClauseLexicon.standard.classes(sentence.text.tokens[group.head]).contains(.be)
          || FirstAndLast.happening.contains(sentence.text.tokens[group.head]),
        let time = sentence.times.first(where: {
          $0.tokens.lowerBound >= group.tokens.upperBound
            && $0.tokens.lowerBound < group.tokens.upperBound + 8
            && DateReader.isDate($0, in: sentence)
            && sentence.clauses.clauseIndex(of: $0.tokens.lowerBound) == index
        })
      else { continue }
      let event = sentence.events.first { $0.head == phrase.head && !$0.isVerb }
      return OccurrenceFinding(
        quantifier: .last, tokens: phrase.tokens.lowerBound..<time.tokens.upperBound,
        focus: group.head,
        since: SinceReader.Since(
          tokens: time.tokens, time: time.reference, span: time.span, event: nil),
        event: event,
        word: Lemmatizer.standard.singular(of: sentence.text[token: phrase.head].lowercased()),
        isNominal: true, rule: "occurrence.previous")
    }
    return nil
  }

  private static let achieving = WordSet(
    words: [
      "make", "pay", "win", "record", "report", "post", "hold", "suffer", "launch", "conduct",
      "carry", "complete", "stage", "sign", "open", "test", "confirm", "register", "elect",
      "publish",
      "deliver", "receive", "issue", "announce",
    ].map(Inflector.forms(ofVerb:)).flatMap { [$0.thirdPerson] + $0.past + $0.participle })
  private static let ofKind = WordSet(words: ["of"])
  private static let kind = WordSet(words: ["kind", "sort", "type"])
  private static let happening = WordSet(words: [
    "came", "occurred", "happened", "took", "ended", "began", "dated", "struck",
  ])
}
