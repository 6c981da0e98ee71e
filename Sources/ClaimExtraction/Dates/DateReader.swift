internal import ClaimModel
internal import PartsOfSpeech
internal import TextAnalysis
internal import TimeExpressions

/// Reads the claims that put an event at a time.
///
/// An event is a verb with its subject, or a noun that names one. Times of sayings ("said on
/// Tuesday"), states, conditions and possibilities give no claim.
struct DateReader: ClaimReader {
  func claims(in sentence: SentenceReading) -> [Claim] {
    guard sentence.times.contains(where: { DateReader.isDate($0, in: sentence) }),
      !isQuestion(sentence), !TimeStamp(sentence: sentence).isPublicationLine
    else {
      return []
    }
    let attacher = TimeAttacher(sentence: sentence)
    let compared = ComparedTime(sentence: sentence)
    var found: [Claim] = []
    for time in sentence.times where DateReader.isDate(time, in: sentence) {
      let bound = BoundTime(time, in: sentence)
      if compared.isCompared(bound) || isMeasured(bound, in: sentence) { continue }
      if let clause = clauseSaidOf(time, in: sentence),
        let claim = claim(bound, clause: clause, in: sentence, rule: "date.relative")
      {
        found.append(claim)
      }
      switch attacher.attachment(of: time) {
      case .noun(let head):
        if let claim = NominalDate(sentence: sentence).claim(bound, head: head) {
          found.append(claim)
        } else if opens(time, head, in: sentence),
          let claim = claim(
            bound, clause: sentence.clauses.clauseIndex(of: head), in: sentence,
            rule: "date.clause")
        {
          found.append(claim)
        }
      case .clause(let clause):
        if let state = GappedDate(sentence: sentence).state(bound) {
          found.append(state)
        } else if let claim = claim(bound, clause: clause, in: sentence, rule: "date.clause") {
          found.append(claim)
        }
      }
    }
    return found
  }

  /// "In 2017 troops faced off": the year before the subject is none of its words.
  private func opens(_ time: TimeMention, _ head: Int, in sentence: SentenceReading) -> Bool {
    let before = time.tokens.lowerBound - 1
    guard sentence.tokens.contains(before),
      DateReader.opening.contains(sentence.text.tokens[before]),
      let phrase = sentence.clauses.phrase(of: head),
      phrase.tokens.lowerBound == time.tokens.lowerBound, phrase.head > time.tokens.upperBound - 1
    else { return false }
    return before == sentence.tokens.lowerBound
      || sentence.text.tokens[before - 1].kind == .punctuation
      || sentence.tag(of: before - 1) == .cc
  }

  private static let opening = WordSet(words: ["in", "on", "by", "since", "during"])

  /// Whether a time expression names days and not a length, a repetition or "now".
  ///
  /// "Today" does so even when no publication date tells which day it is.
  static func isDate(_ time: TimeMention, in sentence: SentenceReading) -> Bool {
    if sentence.isInDateline(time.tokens.lowerBound) || TimeStamp(sentence: sentence).isEntry(time)
      || TimeRange(sentence: sentence).isEnd(time)
    {
      return false
    }
    switch time.reference.kind {
    case .duration, .set: return false
    case .date, .time:
      if time.reference.isUndated {
        return sentence.article.context.published == nil
          && today.contains(sentence.text.tokens[time.tokens.lowerBound])
      }
      // A time of day alone dates nothing.
      return time.reference.kind == .date || time.reference.interval != nil
    }
  }

  private static let today = WordSet(words: ["today", "tonight"])

  private func isQuestion(_ sentence: SentenceReading) -> Bool {
    sentence.text.isMark(sentence.tokens.upperBound - 1, "?")
  }

  /// "since February 2022, when Russia invaded": the clause that the time belongs to.
  private func clauseSaidOf(_ time: TimeMention, in sentence: SentenceReading) -> Int? {
    var next = time.tokens.upperBound
    if sentence.tokens.contains(next), sentence.text.isMark(next, ",") { next += 1 }
    guard sentence.tokens.contains(next), sentence.text.tokens[next].key == DateReader.whenKey
    else { return nil }
    let index = sentence.clauses.clauseIndex(of: next)
    return sentence.clauses.clauses[index].marker == next ? index : nil
  }

  private static let whenKey = WordKey.of("when")

  // MARK: Clauses

  private func claim(
    _ time: BoundTime, clause index: Int, in sentence: SentenceReading, rule: String
  ) -> Claim? {
    guard let index = clauseTold(by: index, in: sentence).map({ owner(of: time, $0, in: sentence) })
    else {
      return GappedDate(sentence: sentence).claim(time, clause: index)
    }
    let clause = sentence.clauses.clauses[index]
    guard let group = clause.verbGroup else { return nil }
    let event = ClauseEvent(sentence: sentence, clause: index)
    guard event.isDatable, isAsserted(index, in: sentence),
      bounds(time, clause, rule, in: sentence),
      !isObject(time, of: group, in: sentence), !isSubjectMatter(time, of: group, in: sentence),
      var modality = ClauseModality(sentence: sentence).modality(ofClause: index),
      !sentence.times.contains(where: { isRepeated($0, before: time, clause: index, sentence) })
    else { return nil }
    let isGoal = isGoal(time, of: group, in: sentence)
    if modality == .happened,
      isGoal || isAhead(time, of: group, in: sentence)
    {
      modality = .planned
    }
    var statement = event.statement
    statement.modality = modality
    // "in 1968, when …" happened then, "since 1968, when …" too.
    let reference = rule == "date.relative" ? time.mention.reference : time.reference
    statement.time = TenseAnchor(sentence: sentence).anchored(
      reference, mention: time.mention, isPlanned: modality == .planned,
      isPast: !isGoal && (group.tense == .past || group.isPerfect))
    let reader = ParticipantReader(sentence: sentence)
    for run in event.participantTokens {
      for one in reader.participants(in: run) where !statement.participants.contains(one) {
        statement.participants.append(one)
      }
    }
    return Claim(
      kind: .date, span: span(time, clause, group, in: sentence), sentence: sentence.span,
      statement: statement, slotSpans: Claim.SlotSpans(time: time.span), rule: rule)
  }

  /// The clause whose event a time beside a clause dates: its infinitive where its verb only leads to
  /// one ("is scheduled to leave", "was said to be ill"), the clause above where it has no verb.
  private func clauseTold(by index: Int, in sentence: SentenceReading) -> Int? {
    let clauses = sentence.clauses.clauses
    guard let group = clauses[index].verbGroup else {
      guard let parent = clauses[index].parent, clauses[index].kind != .inset else { return nil }
      return clauseTold(by: parent, in: sentence)
    }
    // "Dropped crates containing food yesterday".
    if group.form == .gerund, let parent = clauses[index].parent,
      DateReader.containing.contains(sentence.text.tokens[group.head])
    {
      return clauseTold(by: parent, in: sentence)
    }
    let words = ClauseLexicon.standard.classes(sentence.text.tokens[group.head])
    guard words.contains(.raising) else { return index }
    let infinitive = clauses.firstIndex {
      $0.parent == index && $0.kind == .infinitive
        && $0.extent.lowerBound <= group.tokens.upperBound + 1
    }
    return infinitive ?? index
  }

  /// "Rejected a plan to build it on Monday": a day behind is that of the verb above, not of what
  /// was only meant to be done.
  private func owner(of time: BoundTime, _ index: Int, in sentence: SentenceReading) -> Int {
    let clauses = sentence.clauses.clauses
    guard clauses[index].kind == .infinitive, let parent = clauses[index].parent,
      let above = clauses[parent].verbGroup, above.form == .finite, above.tense == .past,
      let group = clauses[index].verbGroup, sentence.tokens.contains(group.tokens.lowerBound - 1),
      sentence.tag(of: group.tokens.lowerBound - 1).isNoun
        || sentence.tag(of: group.tokens.lowerBound - 1) == .to
          && sentence.tag(of: group.tokens.lowerBound - 2).isNoun,
      let published = sentence.article.context.published,
      let latest = time.mention.reference.interval?.latest, latest < published,
      clauses[parent].verb.map({
        Occasions.standard.classes(sentence.text.tokens[$0]).contains(.speech)
      }) == false
    else { return index }
    return parent
  }

  /// A second time for the same verb with nothing new between: "on Friday, 3 May".
  private func isRepeated(
    _ other: TimeMention, before time: BoundTime, clause: Int, _ sentence: SentenceReading
  ) -> Bool {
    guard other.tokens.upperBound <= time.tokens.lowerBound,
      time.tokens.lowerBound - other.tokens.upperBound <= 1
    else { return false }
    return DateReader.isDate(other, in: sentence)
      && sentence.clauses.clauseIndex(of: other.tokens.lowerBound) == clause
  }

  /// Whether no condition stands above.
  private func isAsserted(_ clause: Int, in sentence: SentenceReading) -> Bool {
    !sentence.clauses.chain(from: clause).contains { index in
      guard let marker = sentence.clauses.clauses[index].marker else { return false }
      return DateReader.conditions.contains(sentence.text.tokens[marker])
    }
  }

  private static let conditions = WordSet(words: [
    "if", "unless", "whether", "lest", "what",
  ])

  /// Verb and time, with the subject where it stands close and the object before the time.
  private func span(
    _ time: BoundTime, _ clause: Clause, _ group: VerbGroup, in sentence: SentenceReading
  ) -> TextSpan {
    if let start = gap(before: time, after: group, in: sentence) {
      return ClaimSpan(start..<time.tokens.upperBound).span(in: sentence.text)
    }
    var span = ClaimSpan(group.tokens)
    span.cover(time.tokens)
    if let subject = clause.subject, subject.upperBound <= group.tokens.lowerBound,
      group.tokens.lowerBound - subject.upperBound <= 2
    {
      span.cover(subject, upTo: span.tokens.count + 12)
    }
    if time.tokens.upperBound <= group.tokens.lowerBound,
      let object = sentence.clauses.phrases.first(where: {
        $0.tokens.lowerBound == group.tokens.upperBound
      })
    {
      span.cover(object.tokens)
    }
    return span.span(in: sentence.text)
  }

  /// "included Greece in 1952, Spain in 1982": where the next item of a list of dated things begins.
  private func gap(
    before time: BoundTime, after group: VerbGroup, in sentence: SentenceReading
  ) -> Int? {
    let earlier = sentence.times.last {
      $0.tokens.upperBound <= time.tokens.lowerBound
        && $0.tokens.lowerBound >= group.tokens.upperBound && DateReader.isDate($0, in: sentence)
    }
    guard var start = earlier?.tokens.upperBound else { return nil }
    while start < time.tokens.lowerBound,
      sentence.text.isMark(start, ",") || sentence.tag(of: start) == .cc
    {
      start += 1
    }
    let isItem = sentence.clauses.phrases.contains {
      !$0.isTime && $0.tokens.lowerBound >= start && $0.tokens.upperBound <= time.tokens.lowerBound
    }
    return isItem ? start : nil
  }
}
