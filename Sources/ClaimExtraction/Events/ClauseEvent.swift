internal import ClaimModel
internal import PartsOfSpeech
internal import TextAnalysis
internal import TimeExpressions

/// The event that a clause tells: by its verb, or by the noun that a light verb stands beside.
struct ClauseEvent {
  let sentence: SentenceReading
  let clause: Int
  private let group: VerbGroup?

  init(sentence: SentenceReading, clause: Int) {
    self.sentence = sentence
    self.clause = clause
    group = sentence.clauses.clauses[clause].verbGroup
  }

  /// Whether the verb tells something that happens at a time: no saying, no bare state.
  var isDatable: Bool {
    guard let group else { return false }
    let verb = sentence.text.tokens[group.head]
    let classes = Occasions.standard.classes(verb)
    if isMisread(group) { return false }
    if isDue(group) { return true }
    if noun != nil { return true }
    if !classes.isDisjoint(with: [.speech, .preposition]) { return isVote(group) }
    if classes.contains(.statement), !hasObject(group) { return false }
    let auxiliaries = ClauseLexicon.standard.classes(verb)
    return auxiliaries.isDisjoint(with: [.be, .have, .do, .modal])
  }

  /// "She is due in Lima on Monday".
  private func isDue(_ group: VerbGroup) -> Bool {
    let next = group.tokens.upperBound
    guard ClauseLexicon.standard.classes(sentence.text.tokens[group.head]).contains(.be),
      sentence.tokens.contains(next + 1), ClauseEvent.due.contains(sentence.text.tokens[next])
    else { return false }
    return ClauseEvent.whither.contains(sentence.text.tokens[next + 1])
  }

  private static let due = WordSet(words: ["due", "expected"])
  private static let whither = WordSet(words: ["in", "at", "back", "on"])

  /// "Voters said no": an answer, and no speech.
  private func isVote(_ group: VerbGroup) -> Bool {
    let next = group.tokens.upperBound
    return sentence.tokens.contains(next)
      && ClauseEvent.answers.contains(sentence.text.tokens[next])
  }

  /// "The probe announced on Monday": the participle's noun is what was announced; a name announces.
  private func isOfThing(_ group: VerbGroup) -> Bool {
    guard group.form == .participle else { return false }
    var before = group.tokens.lowerBound - 1
    if sentence.tokens.contains(before), sentence.text.isMark(before, ",") { before -= 1 }
    return sentence.tokens.contains(before) && sentence.tag(of: before).isNoun
      && sentence.text.tokens[before].shape == .lower
  }

  private static let answers = WordSet(words: ["yes", "no"])

  /// A capitalised word inside a sentence is no verb, unless it is a headline with capitals.
  private func isMisread(_ group: VerbGroup) -> Bool {
    let text = sentence.text
    if isAdverb(group.head) { return true }
    guard text.tokens[group.head].isCapitalized, group.head > sentence.tokens.lowerBound,
      text.tokens[group.head - 1].kind == .word
    else { return false }
    return sentence.tokens.contains { text.tokens[$0].shape == .lower && text.tokens[$0].count > 4 }
  }

  /// "-ly" words taken for verbs; "apply", "rely" and their like have no more than two syllables.
  private func isAdverb(_ token: Int) -> Bool {
    let end = Int(sentence.text.tokens[token].end)
    return sentence.text.tokens[token].count > 7
      && sentence.text.source.bytes[end - 1] == UInt8(ascii: "y")
      && sentence.text.source.bytes[end - 2] == UInt8(ascii: "l")
  }

  /// Whether something follows the verb that it acts on: a noun phrase, an infinitive, a clause with
  /// "that" does not count.
  private func hasObject(_ group: VerbGroup) -> Bool {
    var next = group.tokens.upperBound
    // "announced on Monday to offer": the time may stand between.
    if let time = sentence.times.first(where: {
      ($0.tokens.lowerBound == next || $0.tokens.lowerBound == next + 1)
        && sentence.clauses.phrase(of: $0.tokens.lowerBound)?.isTime ?? true
    }) {
      next = time.tokens.upperBound
    }
    guard sentence.tokens.contains(next) else { return false }
    if group.isPassive || isOfThing(group) || sentence.tag(of: next) == .to { return true }
    return sentence.clauses.phrases.contains {
      $0.tokens.lowerBound == next && !$0.isTime
        && sentence.clauses.clauseIndex(of: $0.head) == clause
    }
  }

  /// The event noun that the clause is about where its verb says little: the object, or the subject
  /// of a passive or an "occurred".
  var noun: EventMention? {
    guard let group else { return nil }
    let verb = sentence.text.tokens[group.head]
    let isLight = Occasions.standard.classes(verb).contains(.light)
    let isBe = ClauseLexicon.standard.classes(verb).contains(.be)
    guard isLight || isBe else { return nil }
    return object(of: group) ?? subject
  }

  private func object(of group: VerbGroup) -> EventMention? {
    let phrases = sentence.clauses.phrases
    guard
      let first = phrases.first(where: {
        $0.tokens.lowerBound >= group.tokens.upperBound
          && sentence.clauses.clauseIndex(of: $0.head) == clause && !$0.isTime
      })
    else { return nil }
    return event(headedBy: first.head)
  }

  private var subject: EventMention? {
    guard let run = sentence.clauses.clauses[clause].subject else { return nil }
    for phrase in sentence.clauses.phrases where run.contains(phrase.head) {
      if let event = event(headedBy: phrase.head) { return event }
    }
    return nil
  }

  private func event(headedBy head: Int) -> EventMention? {
    sentence.events.first { !$0.isVerb && $0.head == head }
  }

  /// The event named by the verb itself; nil when the verb names none.
  var verb: EventMention? {
    guard let group else { return nil }
    return sentence.events.first { $0.isVerb && $0.tokens.lowerBound == group.head }
  }

  /// A statement with the event's slots.
  var statement: Statement {
    let noun = noun
    return Statement(event: (noun ?? verb)?.type, eventWord: noun?.word ?? lemma)
  }

  /// The infinitive of the verb; nil without a verb.
  private var lemma: String? {
    guard let group else { return nil }
    let word = sentence.text[token: group.head].lowercased()
    return Lemmatizer.standard.base(of: word)
  }

  /// Where the participants stand: the subject, and what follows the verb in the clause.
  var participantTokens: [Range<Int>] {
    let clause = sentence.clauses.clauses[clause]
    var runs: [Range<Int>] = []
    if let subject = clause.subject { runs.append(subject) }
    if let group, group.tokens.upperBound < clause.extent.upperBound {
      runs.append(group.tokens.upperBound..<clause.extent.upperBound)
    }
    return runs
  }
}
