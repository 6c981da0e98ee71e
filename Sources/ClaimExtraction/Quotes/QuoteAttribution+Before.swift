internal import ClaimModel
internal import PartsOfSpeech
internal import TextAnalysis

extension QuoteAttribution {
  /// The attribution that stands before a quotation in its sentence: `Ann Hale said: "`.
  ///
  /// - Parameters:
  ///   - quotation: The quotation.
  ///   - start: Where the search ends: the sentence's start or behind the last quotation.
  /// - Returns: The speaker; nil when nothing before the quotation attributes it.
  func before(_ quotation: Quotation, start: Int) -> SpeakerPhrase? {
    let sentence = article.reading(ofToken: quotation.opening)
    let first = max(start, sentence.tokens.lowerBound)
    guard first < quotation.opening else { return nil }
    var end = quotation.opening
    while let verb = lastSpeechVerb(in: first..<end, sentence) {
      if let speaker = subject(of: verb, first, sentence) { return speaker }
      end = verb
    }
    if let source = accordingBefore(first..<quotation.opening, sentence) { return source }
    if let speaker = colon(quotation, first, sentence) { return speaker }
    return clauseSubject(quotation, first, sentence)
  }

  private func lastSpeechVerb(in run: Range<Int>, _ sentence: SentenceReading) -> Int? {
    for index in run.reversed() {
      guard SpeechVerb.of(text.tokens[index]) != nil, !article.isQuoted(index) else { continue }
      let tag = sentence.tag(of: index)
      if tag.isVerb { return index }
    }
    return nil
  }

  /// The subject of a reporting verb: its clause's, or the name or noun phrase before it.
  private func subject(of verb: Int, _ first: Int, _ sentence: SentenceReading)
    -> SpeakerPhrase?
  {
    let cue = verb..<verb + 1
    if let quoted = quotedSource(verb, first, sentence) {
      return phrase(quoted, cue: cue, sentence)
    }
    if let inserted = inserted(around: verb, first, sentence),
      let speaker = phrase(inserted, cue: cue, sentence)
    {
      return speaker
    }
    let clause = reportingClause(of: verb, sentence)
    if clause.isPassive, SpeechVerb.of(text.tokens[verb]) == .judges || !isAsSaying(verb) {
      return agent(of: verb, sentence).flatMap { phrase($0, cue: cue, sentence) }
    }
    if let subject = clause.subject, subject.upperBound <= verb, !subject.contains(verb),
      let speaker = phrase(widened(subject, to: verb, sentence), cue: cue, sentence)
    {
      return speaker
    }
    guard SpeechVerb.of(text.tokens[verb]) == .says,
      let near = nearestPhrase(before: verb, first, sentence)
    else { return nil }
    return phrase(near, cue: cue, sentence)
  }

  /// "The plan, he said, was": the subject of an attribution that stands between commas.
  private func inserted(around verb: Int, _ first: Int, _ sentence: SentenceReading)
    -> Range<Int>?
  {
    guard SpeechVerb.of(text.tokens[verb]) == .says, sentence.tokens.contains(verb + 1) else {
      return nil
    }
    if text.isMark(verb + 1, ","),
      let before = sentence.clauses.phrase(of: verb - 1), before.tokens.upperBound == verb,
      before.tokens.lowerBound > first, text.isMark(before.tokens.lowerBound - 1, ",")
    {
      return before.tokens
    }
    guard verb > first, text.isMark(verb - 1, ","),
      let behind = sentence.clauses.phrase(of: verb + 1), behind.tokens.lowerBound == verb + 1,
      !behind.isTime, sentence.tokens.contains(behind.tokens.upperBound + 1),
      text.isMark(behind.tokens.upperBound, ","),
      sentence.tag(of: behind.tokens.upperBound + 1).isVerb
    else { return nil }
    return behind.tokens
  }

  /// ", saying" goes with the subject of the sentence, not of the clause that it happens to follow.
  private func reportingClause(of verb: Int, _ sentence: SentenceReading) -> Clause {
    let clause = sentence.clause(of: verb)
    guard sentence.tag(of: verb) == .vbg, text.isMark(verb - 1, ",") else { return clause }
    let clauses = sentence.clauses
    let chain = clauses.chain(from: clauses.clauseIndex(of: verb))
    return chain.last.map { clauses.clauses[$0] } ?? clause
  }

  /// "A paper quoted Ann Hale, the mayor, as saying": she said it.
  private func quotedSource(_ verb: Int, _ first: Int, _ sentence: SentenceReading) -> Range<Int>? {
    guard isAsSaying(verb), first < verb - 1 else { return nil }
    for quoting in (max(first, verb - 20)..<verb - 1).reversed()
    where Words.quoting.contains(text.tokens[quoting]) {
      return quoting + 1 < verb - 1 ? quoting + 1..<verb - 1 : nil
    }
    return nil
  }

  private func isAsSaying(_ verb: Int) -> Bool {
    verb > 1 && text.tokens[verb - 1].key == Words.as
  }

  /// "described by the mayor as".
  private func agent(of verb: Int, _ sentence: SentenceReading) -> Range<Int>? {
    let by = verb + 1
    guard by + 1 < sentence.tokens.upperBound, text.tokens[by].key == WordKey.of("by") else {
      return nil
    }
    return phraseRun(from: by + 1, sentence.tokens.upperBound, sentence)
  }

  /// An apposition between subject and verb belongs to the subject.
  private func widened(_ subject: Range<Int>, to verb: Int, _ sentence: SentenceReading)
    -> Range<Int>
  {
    guard subject.upperBound < verb, verb - subject.upperBound < 24,
      text.isMark(subject.upperBound, ",")
    else { return subject }
    var end = subject.upperBound + 1
    while end < verb, !sentence.tag(of: end).isFiniteVerb, !sentence.tag(of: end).isWhWord {
      end += 1
    }
    return subject.lowerBound..<end
  }

  /// The noun phrase nearest before a verb that no preposition stands at.
  private func nearestPhrase(before verb: Int, _ first: Int, _ sentence: SentenceReading)
    -> Range<Int>?
  {
    sentence.clauses.phrases.last { phrase in
      phrase.tokens.upperBound <= verb && phrase.tokens.lowerBound >= first
        && phrase.preposition == nil && !phrase.isTime
    }?.tokens
  }

  private func accordingBefore(_ run: Range<Int>, _ sentence: SentenceReading) -> SpeakerPhrase? {
    for index in run.reversed() where text.tokens[index].key == Words.words {
      // "In the words of Ann Hale, …".
      guard index + 2 < run.upperBound, text.tokens[index + 1].key == Words.of,
        index - 2 >= run.lowerBound, text.tokens[index - 2].key == Words.in
      else { continue }
      let phrase = phraseRun(from: index + 2, run.upperBound, sentence)
      return self.phrase(phrase, cue: index - 2..<index + 2, sentence)
    }
    for index in run.reversed() where text.tokens[index].key == Words.according {
      guard index + 2 < run.upperBound, text.tokens[index + 1].key == Words.to else { continue }
      let phrase = phraseRun(from: index + 2, run.upperBound, sentence)
      return self.phrase(phrase, cue: index..<index + 2, sentence)
    }
    return nil
  }

  /// "Ann Hale: "We open the gates."".
  private func colon(_ quotation: Quotation, _ first: Int, _ sentence: SentenceReading)
    -> SpeakerPhrase?
  {
    let colon = quotation.opening - 1
    guard colon > first, text.isMark(colon, ":"), colon - first <= 12 else { return nil }
    return phrase(first..<colon, cue: colon..<colon + 1, sentence)
  }

  /// Words in quotation marks inside a clause: what its subject, a person or body, is told to do.
  private func clauseSubject(_ quotation: Quotation, _ first: Int, _ sentence: SentenceReading)
    -> SpeakerPhrase?
  {
    let before = quotation.opening - 1
    guard sentence.tokens.contains(before) else { return nil }
    let clause = sentence.clause(of: before)
    guard let verb = clause.verb, verb < quotation.opening, let subject = clause.subject,
      subject.upperBound <= verb, !clause.isPassive,
      let resolved = resolver.resolve(subject, in: sentence),
      resolved.isPerson || text.tokens[subject.upperBound - 1].isCapitalized
    else { return nil }
    return SpeakerPhrase(
      name: resolved.name, cue: text[token: verb], span: resolved.span)
  }
}
