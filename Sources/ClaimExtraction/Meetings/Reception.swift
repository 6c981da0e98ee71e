internal import ClaimModel
internal import PartsOfSpeech
internal import Places
internal import TextAnalysis

/// "Received the ambassador at the Kremlin", "will host the king at Camp David": a meeting told by
/// who receives whom where.
struct Reception {
  let sentence: SentenceReading

  private var text: AnalysedText { sentence.text }

  func claims() -> [Claim] {
    sentence.clauses.clauses.indices.compactMap(claim)
  }

  private func claim(clause index: Int) -> Claim? {
    let clause = sentence.clauses.clauses[index]
    guard let group = clause.verbGroup, Reception.receiving.contains(text.tokens[group.head]),
      !GamesContext(sentence: sentence).tellsContest
    else { return nil }
    let people = MeetingPeople(sentence: sentence)
    var runs: [Range<Int>] = []
    if let subject = clause.subject { runs.append(subject) }
    let guest: NounPhrase?
    if clause.isPassive {
      guest = clause.subject.flatMap { subject in
        sentence.clauses.phrases.first { subject.contains($0.head) }
      }
      if let host = phrase(after: group, Reception.byKey, clause: index) {
        runs.append(host.tokens.lowerBound..<people.conjuncts(from: host, clause: index))
      }
    } else {
      guest = sentence.clauses.phrases.first { $0.tokens.lowerBound == group.tokens.upperBound }
      if let guest {
        runs.append(guest.tokens.lowerBound..<people.conjuncts(from: guest, clause: index))
      }
    }
    guard let guest, isGuest(guest), clause.isPassive || isHost(clause.subject, people) else {
      return nil
    }
    let slots = MeetingSlots(sentence: sentence, head: group.head, clause: index)
    let place =
      slots.place()
      ?? MeetingJourney(sentence: sentence, head: group.head, clause: index).goal(ofClause: index)
    guard let place, place.tokens.lowerBound >= group.tokens.upperBound,
      var status = MeetingStatus.ofVerb(group, clause: index, in: sentence)
    else { return nil }
    let time = slots.time()
    if status.modality == .happened,
      MeetingStatus.isScheduled(group, time: time, in: sentence)
    {
      status.modality = .planned
    }
    var span = ClaimSpan(group.tokens)
    if let subject = clause.subject, subject.upperBound <= group.tokens.lowerBound {
      span.cover(subject, upTo: span.tokens.count + 14)
    }
    span.cover(guest.tokens)
    return MeetingDraft(
      event: .talks, eventWord: "meet", span: span, status: status, place: place, time: time,
      participants: people.participants(in: runs, clause: index),
      isPast: group.tense == .past || group.isPerfect, rule: "meeting.reception"
    ).claim(in: sentence)
  }

  /// Whether somebody can be received for talks: a name with a title, an office holder, a delegation.
  private func isGuest(_ phrase: NounPhrase) -> Bool {
    let head = text.tokens[phrase.head]
    guard !phrase.isPronoun, !phrase.tokens.contains(where: { sentence.tag(of: $0) == .cd }) else {
      return false
    }
    if Reception.guests.contains(head) { return true }
    if isPlainName(phrase) { return true }
    guard sentence.tag(of: phrase.head).isProperNoun else { return false }
    return phrase.tokens.contains {
      $0 < phrase.head
        && (NameWord.classes(text.tokens[$0]).contains(.office)
          || ActorWords.standard.classes(text.tokens[$0]).contains(.title))
    }
  }

  /// "Kim Min-seo", but no "Nobel Prize" and nothing with an article.
  private func isPlainName(_ phrase: NounPhrase) -> Bool {
    guard !sentence.tag(of: phrase.tokens.lowerBound).isDeterminer, phrase.tokens.count > 1 else {
      return false
    }
    return sentence.article.people.mentions.contains {
      $0.sentence == sentence.index && $0.wordCount > 1
        && phrase.tokens.contains($0.name.tokens.lowerBound)
        && $0.name.tokens.upperBound == phrase.tokens.upperBound
    }
  }

  private func isHost(_ subject: Range<Int>?, _ people: MeetingPeople) -> Bool {
    guard let subject else { return false }
    return sentence.clauses.phrases.contains { subject.contains($0.head) && people.isSomebody($0) }
  }

  private func phrase(after group: VerbGroup, _ key: UInt64, clause: Int) -> NounPhrase? {
    sentence.clauses.phrases.first {
      guard let preposition = $0.preposition else { return false }
      return preposition >= group.tokens.upperBound && text.tokens[preposition].key == key
        && sentence.clauses.clauseIndex(of: $0.head) == clause
    }
  }

  private static let byKey = WordKey.of("by")
  static let verbs = [
    "receive", "receives", "received", "receiving", "host", "hosts", "hosted", "hosting",
    "welcome", "welcomes", "welcomed", "welcoming",
  ]
  private static let receiving = WordSet(words: verbs)
  private static let guests = WordSet(words: [
    "minister", "ministers", "president", "presidents", "premier", "chancellor", "king", "queen",
    "emir", "sultan", "pope", "prince", "envoy", "envoys", "ambassador", "ambassadors",
    "delegation",
    "delegations", "counterpart", "counterparts", "leader", "leaders", "diplomats", "officials",
    "secretary", "chief", "monarch", "patriarch", "governor", "mayor", "negotiators", "mediators",
    "lawmakers", "premiers",
  ])
}
