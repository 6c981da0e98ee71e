internal import ClaimModel
internal import PartsOfSpeech
internal import Places
internal import TextAnalysis

/// Whether a place beside the noun may be the meeting's.
extension NominalMeeting {
  /// Whether a place in the clause may be the meeting's: the noun is the subject or object of a
  /// holding verb, or the place follows it.
  func isPlaceable(
    _ phrase: NounPhrase, _ holding: VerbGroup?, _ change: MeetingChange?
  ) -> Bool {
    if holding != nil || change != nil || isHeldByParticiple || isThere(phrase) { return true }
    let places = MeetingPlace(sentence: sentence, head: event.head, clause: 0)
    var end = phrase.tokens.upperBound
    // The place stands in the prepositional phrases right after the noun, perhaps between commas.
    while let next = sentence.clauses.phrases.first(where: {
      $0.preposition == end || ($0.isTime && $0.tokens.lowerBound == end)
        || (sentence.tokens.contains(end) && text.isMark(end, ",")
          && $0.preposition == end + 1)
    }) {
      if sentence.places.contains(where: {
        next.tokens.overlaps($0.tokens) && places.isMeetingPlace($0)
      }) {
        return true
      }
      if isVenue(next) { return true }
      end = next.tokens.upperBound
      // "between A and B in Lima".
      if let with = next.preposition, MeetingWords.with.contains(text.tokens[with]) {
        end = people.conjuncts(from: next, clause: sentence.clauses.clauseIndex(of: next.head))
      }
    }
    return false
  }

  /// "There were meetings in Geneva".
  func isThere(_ phrase: NounPhrase) -> Bool {
    guard let subject = sentence.clauses.clause(of: event.head).subject else { return false }
    return sentence.tag(of: subject.lowerBound) == .ex && phrase.preposition == nil
  }

  /// "at the Hale Medical Center".
  func isVenue(_ phrase: NounPhrase) -> Bool {
    guard let preposition = phrase.preposition, phrase.tokens.count > 2 else { return false }
    return text.tokens[preposition].key == NominalMeeting.atKey
      && sentence.tag(of: phrase.head).isProperNoun
  }

  /// "a summit set for Washington", "talks held in Geneva".
  var isHeldByParticiple: Bool {
    sentence.clauses.clauses.contains {
      guard $0.kind == .reducedRelative, let verb = $0.verb else { return false }
      return ($0.subject?.contains(event.head) ?? false)
        && MeetingWords.holding.contains(text.tokens[verb])
    }
  }

  private static let atKey = WordKey.of("at")
}
