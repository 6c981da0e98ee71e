internal import ClaimModel
internal import PartsOfSpeech
internal import TextAnalysis
internal import TimeExpressions

/// What a time expression dates.
enum TimeAttachment: Hashable, Sendable {
  /// A noun, by its token: "last Friday's bombings", "its founding in 1949".
  case noun(Int)
  /// A clause, by its index.
  case clause(Int)
}

/// Attaches the time expressions of a sentence to nouns and clauses.
///
/// A time inside a noun phrase belongs to its head. A time after a noun that names an event belongs
/// to that noun when the noun is no direct object ("following a meeting on Monday", "the meeting on
/// Monday was …"), and to the verb otherwise ("held talks on Monday").
struct TimeAttacher {
  let sentence: SentenceReading

  func attachment(of time: TimeMention) -> TimeAttachment {
    let clauses = sentence.clauses
    if let phrase = clauses.phrase(of: time.tokens.lowerBound), !phrase.isTime,
      !time.tokens.contains(phrase.head)
    {
      return .noun(phrase.head)
    }
    let clause = clauses.clauseIndex(of: time.tokens.lowerBound)
    if let saying = saying(before: time, clause: clause) { return .clause(saying) }
    return noun(before: time, clause: clause).map { .noun($0) } ?? .clause(clause)
  }

  /// "Said Thursday he is ill", "told reporters on Monday the bridge is open": the time is that of
  /// the saying, though what is said begins with it.
  private func saying(before time: TimeMention, clause: Int) -> Int? {
    guard let group = sentence.clauses.clauses[clause].verbGroup,
      group.tokens.lowerBound >= time.tokens.upperBound
    else { return nil }
    var verb = time.tokens.lowerBound - 1
    if sentence.tokens.contains(verb), sentence.tag(of: verb) == .in { verb -= 1 }
    if let phrase = sentence.clauses.phrase(of: verb), !phrase.isTime, phrase.preposition == nil {
      verb = phrase.tokens.lowerBound - 1
      // Only these have a listener for their object.
      guard sentence.tokens.contains(verb),
        TimeAttacher.telling.contains(sentence.text.tokens[verb])
      else { return nil }
    }
    guard sentence.tokens.contains(verb), sentence.tag(of: verb).isVerb,
      ClauseLexicon.standard.classes(sentence.text.tokens[verb]).contains(.saying)
    else { return nil }
    let own = sentence.clauses.clauseIndex(of: verb)
    return own == clause ? nil : own
  }

  private static let telling = WordSet(words: [
    "told", "tells", "tell", "telling", "informed", "assured", "reminded", "warned", "notified",
  ])

  /// The event noun that the phrases right before a time end in, where the time belongs to it.
  private func noun(before time: TimeMention, clause: Int) -> Int? {
    let clauses = sentence.clauses
    var end = time.tokens.lowerBound
    if end > sentence.tokens.lowerBound, sentence.tag(of: end - 1) == .in { end -= 1 }
    while end > sentence.tokens.lowerBound, let phrase = clauses.phrase(of: end - 1),
      phrase.tokens.upperBound == end, !phrase.isTime
    {
      guard clauses.clauseIndex(of: phrase.head) == clause else { return nil }
      if isEventNoun(phrase.head), !sentence.isName(phrase) {
        return ownsTime(phrase, clause) ? phrase.head : nil
      }
      guard let preposition = phrase.preposition else { return nil }
      end = preposition
    }
    return nil
  }

  func isEventNoun(_ head: Int) -> Bool {
    sentence.events.contains { !$0.isVerb && $0.head == head }
      || !Occasions.standard.classes(sentence.text.tokens[head])
        .isDisjoint(with: [.phase, .happening])
  }

  private func ownsTime(_ phrase: NounPhrase, _ index: Int) -> Bool {
    let clause = sentence.clauses.clauses[index]
    guard let group = clause.verbGroup else { return true }
    // Before its verb the phrase is the subject or part of it.
    if phrase.head < group.tokens.lowerBound { return true }
    if Occasions.standard.classes(sentence.text.tokens[group.head]).contains(.preposition) {
      return true
    }
    return phrase.preposition != nil
  }
}
