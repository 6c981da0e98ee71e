internal import ClaimModel
internal import PartsOfSpeech
internal import Quantities
internal import TextAnalysis

/// "There has been no dialogue since", "no one has claimed responsibility", "has never won".
struct Absence {
  let sentence: SentenceReading

  func findings() -> [OccurrenceFinding] {
    let found = sentence.clauses.clauses.indices.compactMap { index -> OccurrenceFinding? in
      guard let group = sentence.clauses.clauses[index].verbGroup else { return nil }
      return nothing(index, group) ?? never(index, group)
    }
    return found.isEmpty ? notSince().map { [$0] } ?? [] : found
  }

  /// "Not since March had the city come under fire".
  private func notSince() -> OccurrenceFinding? {
    let first = sentence.tokens.lowerBound
    guard sentence.tokens.count > 6, sentence.text.tokens[first].key == Absence.notKey,
      sentence.text.tokens[first + 1].key == Absence.sinceKey
    else { return nil }
    let since = SinceReader(sentence: sentence).since(in: first + 1..<sentence.tokens.upperBound)
    let verb = (first + 2..<sentence.tokens.upperBound).first {
      ClauseLexicon.standard.classes(sentence.text.tokens[$0]).contains(.have)
    }
    guard let since, let verb else { return nil }
    let clause = sentence.clauses.clauses[sentence.clauses.clauseIndex(of: verb)]
    let end = clause.extent.contains(verb) ? clause.extent.upperBound : verb + 1
    return OccurrenceFinding(
      quantifier: .none, tokens: first..<min(end, first + 20),
      focus: clause.verbGroup?.head ?? verb, since: since, rule: "occurrence.not-since")
  }

  /// A clause whose subject, object or complement begins with "no".
  private func nothing(_ index: Int, _ group: VerbGroup) -> OccurrenceFinding? {
    guard let phrase = negativePhrase(index) else { return nil }
    let since = since(ofClause: index, after: min(phrase.head, group.head))
    let isSubject = phrase.tokens.upperBound <= group.tokens.lowerBound
    let isClosed =
      (group.isPerfect || isReported(group)) && group.modal == nil && isSubject
      && !isHarming(group) && (group.isPassive || isNobody(phrase)) && !isUntold(phrase)
      || isUnclaimed(phrase, group)
    guard
      (since != nil && isPastOrPerfect(group) && (group.isPerfect || group.tense == .past))
        || (isClosed && (isEventful(group) || isUnclaimed(phrase, group)))
    else {
      return nil
    }
    let event = sentence.events.first { $0.head == phrase.head && !$0.isVerb }
    var span = ClaimSpan(group.tokens)
    span.cover(phrase.tokens)
    cover(&span, clause: index, group)
    return OccurrenceFinding(
      quantifier: .none, tokens: span.tokens, focus: group.head, since: since, event: event,
      word: event == nil && !isSubject
        ? Lemmatizer.standard.singular(of: sentence.text[token: phrase.head].lowercased()) : nil,
      isNominal: event == nil && !isSubject, rule: "occurrence.no")
  }

  /// "No group claimed responsibility", "no new attacks were reported".
  private func isReported(_ group: VerbGroup) -> Bool {
    group.form == .finite && group.tense == .past
      && Absence.reporting.contains(sentence.text.tokens[group.head])
  }

  /// "There was no immediate claim of responsibility".
  private func isUnclaimed(_ phrase: NounPhrase, _ group: VerbGroup) -> Bool {
    let end = phrase.tokens.upperBound
    return group.form == .finite && (group.tense == .past || group.isPerfect) && group.modal == nil
      && sentence.text.tokens[phrase.head].key == Absence.claimKey
      && sentence.tokens.contains(end + 1)
      && sentence.text.tokens[end + 1].key == Absence.responsibilityKey
  }

  private static let claimKey = WordKey.of("claim")
  private static let responsibilityKey = WordKey.of("responsibility")
  private static let reporting = WordSet(words: [
    "claimed", "reported", "recorded", "registered", "detected", "issued", "filed", "announced",
  ])

  private func negativePhrase(_ index: Int) -> NounPhrase? {
    sentence.clauses.phrases.first {
      OccurrenceWords.no.contains(sentence.text.tokens[$0.tokens.lowerBound])
        && sentence.clauses.clauseIndex(of: $0.head) == index
    }
  }

  /// "no one", "nobody", "no group".
  private func isNobody(_ phrase: NounPhrase) -> Bool {
    Absence.nobody.contains(sentence.text.tokens[phrase.head])
  }

  /// "No deaths have been reported" counts casualties; "no names have been given" tells nothing of
  /// the world.
  private func isUntold(_ phrase: NounPhrase) -> Bool {
    let head = sentence.text.tokens[phrase.head]
    return OccurrenceWords.information.contains(head)
      || HarmWord.table[head]?.contains { $0.isNoun && Absence.tolls.contains($0.effect) } ?? false
  }

  private static let tolls: Set<CasualtyEffect> = [
    .killed, .injured, .casualty, .missing, .displaced,
  ]

  private func isPastOrPerfect(_ group: VerbGroup) -> Bool {
    group.form == .finite && group.tense != .future && group.modal == nil
  }

  private func isHarming(_ group: VerbGroup) -> Bool {
    OccurrenceWords.harming.contains(sentence.text.tokens[group.head])
  }

  private func isEventful(_ group: VerbGroup) -> Bool {
    ClauseLexicon.standard.classes(sentence.text.tokens[group.head]).isDisjoint(with: .be)
      && !OccurrenceWords.mental.contains(sentence.text.tokens[group.head])
  }

  /// "has never won", "has not met since 2019".
  private func never(_ index: Int, _ group: VerbGroup) -> OccurrenceFinding? {
    guard let negation = group.negation, group.isPerfect, group.modal == nil, !isFirstPerson(index),
      !OccurrenceWords.mental.contains(sentence.text.tokens[group.head])
    else { return nil }
    let since = since(ofClause: index, after: group.head)
    let isNever = sentence.text.tokens[negation].key == Absence.neverKey
    guard since != nil || isNever, !(since == nil && isHarming(group)),
      !isMissing(index, group, since)
    else { return nil }
    var span = ClaimSpan(group.tokens)
    cover(&span, clause: index, group)
    if let object = sentence.clauses.phrases.first(where: {
      $0.tokens.lowerBound == group.tokens.upperBound
    }) {
      span.cover(object.tokens)
    }
    return OccurrenceFinding(
      quantifier: .none, tokens: span.tokens, focus: group.head, since: since,
      rule: "occurrence.never")
  }

  /// "Ten sailors have not been seen since" counts the missing.
  private func isMissing(_ index: Int, _ group: VerbGroup, _ since: SinceReader.Since?) -> Bool {
    guard let since, since.tokens.count == 1, group.isPassive,
      Absence.finding.contains(sentence.text.tokens[group.head]),
      let subject = sentence.clauses.clauses[index].subject
    else { return false }
    return sentence.quantities.contains {
      subject.overlaps($0.tokens) || $0.tokens.upperBound == subject.lowerBound
    }
      || Absence.relatives.contains(sentence.text.tokens[subject.lowerBound])
  }

  private static let finding = WordSet(words: ["seen", "heard", "found", "located"])
  private static let relatives = WordSet(words: ["who", "that", "which"])

  private func isFirstPerson(_ index: Int) -> Bool {
    guard let subject = sentence.clauses.clauses[index].subject else { return true }
    return subject.contains { Absence.firstPerson.contains(sentence.text.tokens[$0]) }
  }

  /// The subject and "there" close before the verb, the object right after it.
  private func cover(_ span: inout ClaimSpan, clause index: Int, _ group: VerbGroup) {
    if let subject = sentence.clauses.clauses[index].subject,
      subject.upperBound <= group.tokens.lowerBound
    {
      span.cover(subject, upTo: span.tokens.count + 12)
    }
    if let object = sentence.clauses.phrases.first(where: {
      $0.tokens.lowerBound == group.tokens.upperBound
    }) {
      span.cover(object.tokens)
    }
  }

  /// "since" in the clause itself or opening a clause right below it.
  private func since(ofClause index: Int, after token: Int) -> SinceReader.Since? {
    for position in sentence.tokens
    where sentence.text.tokens[position].key == Absence.sinceKey {
      let owner = sentence.clauses.clauseIndex(of: position)
      let opens = sentence.clauses.clauses[owner].marker == position
      guard owner == index || opens && sentence.clauses.clauses[owner].parent == index else {
        continue
      }
      // "Since no candidate won" gives a reason.
      if opens, sentence.tokens.contains(position + 1),
        OccurrenceWords.no.contains(sentence.text.tokens[position + 1])
      {
        return nil
      }
      return SinceReader(sentence: sentence).since(in: position..<sentence.tokens.upperBound)
    }
    return nil
  }

  private static let nobody = WordSet(words: [
    "nobody", "one", "none", "group", "groups", "organisation", "organization", "faction",
    "country", "state", "government", "party", "side", "company", "body",
  ])
  private static let notKey = WordKey.of("not")
  private static let neverKey = WordKey.of("never")
  private static let sinceKey = WordKey.of("since")
  private static let firstPerson = WordSet(words: ["i", "we", "you"])
}
