internal import ClaimModel
internal import PartsOfSpeech
internal import TextAnalysis
internal import TimeExpressions

/// What the words around a meeting's noun say of it.
extension MeetingStatus {
  /// "At the talks", "ahead of the talks": beside which something else happens.
  static func isBeside(_ preposition: Int, in sentence: SentenceReading) -> Bool {
    let word = sentence.text.tokens[preposition]
    if beside.contains(word) { return true }
    return word.key == ofKey && sentence.tokens.contains(preposition - 1)
      && parts.contains(sentence.text.tokens[preposition - 1])
  }

  /// "A summit set for Tuesday".
  static func isFixed(_ phrase: NounPhrase, in sentence: SentenceReading) -> Bool {
    sentence.clauses.clauses.contains {
      guard $0.kind == .reducedRelative, let verb = $0.verb else { return false }
      return $0.subject?.contains(phrase.head) ?? false
        && fixing.contains(sentence.text.tokens[verb])
    }
  }

  /// "The meeting, due in Doha, was called off": the verb of the clause whose subject the noun is.
  static func isCalledOff(
    _ phrase: NounPhrase, _ preposition: Int?, clause: Int, in sentence: SentenceReading
  ) -> Bool {
    // "Called the summit off".
    let next = phrase.tokens.upperBound
    if let verb = sentence.clauses.clauses[clause].verb, verb < phrase.head,
      calling.contains(sentence.text.tokens[verb]), sentence.tokens.contains(next),
      sentence.text.tokens[next].key == offKey
    {
      return true
    }
    for index in [clause] + sentence.coordinated(with: clause) + relatives(of: phrase, in: sentence)
    {
      let candidate = sentence.clauses.clauses[index]
      guard let group = candidate.verbGroup, candidate.subject?.contains(phrase.head) ?? false,
        group.negation == nil, preposition == nil || index != clause
      else { continue }
      let verb = sentence.text.tokens[group.head]
      if cancelling.contains(verb), group.isPassive { return true }
      if calling.contains(verb), sentence.tokens.contains(group.tokens.upperBound),
        sentence.text.tokens[group.tokens.upperBound].key == offKey
      {
        return true
      }
    }
    return false
  }

  /// "the talks, which were called off".
  static func relatives(of phrase: NounPhrase, in sentence: SentenceReading) -> [Int] {
    sentence.clauses.clauses.indices.filter {
      sentence.clauses.clauses[$0].kind == .relative
        && sentence.clauses.clauses[$0].subject?.contains(phrase.head) ?? false
    }
  }

  /// "Upcoming talks", "a planned summit", "a possible meeting".
  static func ahead(_ phrase: NounPhrase, in sentence: SentenceReading) -> Modality? {
    for token in phrase.tokens where token < phrase.head {
      let word = sentence.text.tokens[token]
      if coming.contains(word) { return .planned }
      if mooted.contains(word) { return .possible }
    }
    return nil
  }

  private static let ofKey = WordKey.of("of")
  private static let parts = WordSet(words: [
    "ahead", "close", "end", "sidelines", "margins", "start", "opening", "eve", "conclusion",
    "day", "outset", "beginning", "course",
  ])
  private static let fixing = WordSet(words: ["set", "scheduled", "planned", "slated", "due"])
  private static let offKey = WordKey.of("off")
  private static let cancelling = WordSet(words: [
    "cancelled", "canceled", "scrapped", "shelved", "aborted", "axed", "abandoned", "suspended",
  ])
  private static let calling = WordSet(words: ["called", "call", "calls", "calling"])
  private static let coming = WordSet(words: [
    "upcoming", "forthcoming", "planned", "scheduled", "coming",
  ])
  private static let mooted = WordSet(words: [
    "possible", "proposed", "potential", "mooted", "hypothetical",
  ])
  private static let beside = WordSet(words: [
    "after", "following", "during", "since", "at", "in", "before", "from",
  ])
}
