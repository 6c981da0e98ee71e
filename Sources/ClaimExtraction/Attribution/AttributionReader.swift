internal import ClaimModel
internal import PartsOfSpeech
internal import TextAnalysis
internal import TimeExpressions

/// Finds who asserts what a sentence says, where it is not the article's own voice.
struct AttributionReader {
  let sentence: SentenceReading
  private let resolver: SpeakerResolver

  init(_ sentence: SentenceReading) {
    self.sentence = sentence
    resolver = SpeakerResolver(article: sentence.article)
  }

  private var text: AnalysedText { sentence.text }

  /// Gives the claims of the sentence their speakers, where they have none yet.
  func fill(_ claims: inout [Claim]) {
    guard claims.contains(where: { $0.speaker == nil && $0.kind != .quote }) else { return }
    for index in claims.indices where claims[index].speaker == nil && claims[index].kind != .quote {
      let tokens = sentence.tokens(of: claims[index].span)
      let isDenied = claims[index].statement.modality == .denied
      guard let speaker = speaker(of: tokens) ?? (isDenied ? denier(of: tokens) : nil) else {
        continue
      }
      claims[index].speaker = speaker.speaker
      claims[index].slotSpans.speaker = speaker.span
    }
  }

  /// Who says the words of a run of tokens; nil when the article itself does.
  func speaker(of run: Range<Int>) -> SpeakerPhrase? {
    guard let first = run.first, sentence.tokens.contains(first) else { return nil }
    if !sentence.article.quotations.isEmpty,
      let quoted = sentence.article.quotes.speaker(at: first)
    {
      return quoted
    }
    guard holdsCue else { return nil }
    return reporter(above: first) ?? source(of: run) ?? trailing(run)
  }

  /// Whether any word of the sentence can attribute: the cheap look before all others.
  private var holdsCue: Bool {
    let tokens = text.tokens
    let (according, verbs) = (AttributionReader.according, SpeechVerb.table)
    return sentence.tokens.contains {
      tokens[$0].key == according || verbs[tokens[$0]] == .says
    }
  }

  // MARK: Clauses above

  /// "Ann Hale said that …": the subject of the verb whose complement the words stand in.
  private func reporter(above token: Int) -> SpeakerPhrase? {
    let clauses = sentence.clauses
    var index = clauses.clauseIndex(of: token)
    var steps = 0
    while let parent = clauses.clauses[index].parent, steps < 12 {
      if clauses.clauses[index].kind == .complement, let verb = clauses.clauses[parent].verb,
        verb < token, SpeechVerb.of(text.tokens[verb]) == .says,
        let speaker = source(behind: parent, verb) ?? subject(of: verb)
      {
        return speaker
      }
      index = parent
      steps += 1
    }
    return nil
  }

  /// "The army denied killing five", "rejected claims that five had died": who denies it.
  private func denier(of run: Range<Int>) -> SpeakerPhrase? {
    for index in sentence.clauses.chain(from: sentence.clauses.clauseIndex(of: run.lowerBound)) {
      guard let verb = sentence.clauses.clauses[index].verb, verb < run.lowerBound,
        let cues = ModalityCue.table[text.tokens[verb]],
        cues.contains(where: { $0.word == .verb && $0.effect == .denied })
      else { continue }
      return subject(of: verb)
    }
    return nil
  }

  /// The speaker that the sentence as a whole reports; nil when it has no reporting verb with a
  /// subject.
  var reportedSpeaker: SpeakerPhrase? {
    for index in sentence.tokens
    where SpeechVerb.of(text.tokens[index]) == .says && sentence.tag(of: index).isFiniteVerb
      && !sentence.article.isQuoted(index)
    {
      if let speaker = subject(of: index) { return speaker }
    }
    // "Called it a loss", "praised the crew": the judge speaks on, if it is a person.
    for index in sentence.tokens
    where SpeechVerb.of(text.tokens[index]) == .judges && sentence.tag(of: index).isFiniteVerb
      && !sentence.article.isQuoted(index)
    {
      if let subject = sentence.clause(of: index).subject,
        let name = resolver.namedPerson(in: subject, sentence)
      {
        let resolved = resolver.resolved(name)
        return SpeakerPhrase(name: resolved.name, cue: text[token: index], span: resolved.span)
      }
    }
    return nil
  }

  /// "Quoted officials as saying", "reported, citing officials": whom the reporter hands on.
  private func source(behind clause: Int, _ verb: Int) -> SpeakerPhrase? {
    guard let phrase = QuotedSource(sentence: sentence).source(ofClause: clause),
      let resolved = resolver.resolve(phrase, in: sentence)
    else { return nil }
    return SpeakerPhrase(name: resolved.name, cue: text[token: verb], span: resolved.span)
  }

  private func subject(of verb: Int) -> SpeakerPhrase? {
    let clause = sentence.clause(of: verb)
    guard !clause.isPassive, var subject = clause.subject else { return nil }
    if subject.lowerBound > verb {
      // "…, said Ann Hale, the mayor": with its titles and appositions.
      subject = QuoteAttribution(sentence.article)
        .phraseRun(from: subject.lowerBound, sentence.tokens.upperBound, sentence)
    }
    guard let resolved = resolver.resolve(subject, in: sentence) else { return nil }
    return SpeakerPhrase(
      name: resolved.name, cue: text[token: verb], span: resolved.span)
  }

  // MARK: Sources and trailing attributions

  /// "According to the ministry", before or behind.
  private func source(of run: Range<Int>) -> SpeakerPhrase? {
    let attribution = QuoteAttribution(sentence.article)
    for index in sentence.tokens where text.tokens[index].key == AttributionReader.according {
      guard !run.contains(index), !isWalledOff(index, run) else { continue }
      if let speaker = attribution.according(at: index, sentence.tokens.upperBound, sentence) {
        return speaker
      }
    }
    return nil
  }

  private func isWalledOff(_ index: Int, _ run: Range<Int>) -> Bool {
    let between =
      index < run.lowerBound ? index..<run.lowerBound : run.upperBound..<max(index, run.upperBound)
    return between.contains { text.isMark($0, ";") }
  }

  /// A reporting clause at the end: "…, police said on Monday".
  private func trailing(_ run: Range<Int>) -> SpeakerPhrase? {
    let attribution = QuoteAttribution(sentence.article)
    var comma = run.upperBound
    while comma + 1 < sentence.tokens.upperBound {
      if text.isMark(comma, ","), !sentence.article.isQuoted(comma),
        opensAttribution(comma + 1),
        let found = attribution.reporting(at: comma + 1, sentence.tokens.upperBound, sentence),
        endsSentence(behind: found.verb), sentence.clause(of: found.verb).kind != .subordinate
      {
        let clause = sentence.clauses.clauseIndex(of: found.verb)
        return source(behind: clause, found.verb) ?? found.speaker
      }
      comma += 1
    }
    return nil
  }

  private func opensAttribution(_ index: Int) -> Bool {
    let tag = sentence.tag(of: index)
    return tag.isNoun || tag == .dt || tag == .prp || tag.isAdjective || tag == .prpPossessive
      || SpeechVerb.of(text.tokens[index]) == .says
  }

  /// Behind the verb only a stop, a time, a place or an adverb may come: no clause of its own.
  private func endsSentence(behind verb: Int) -> Bool {
    let next = verb + 1
    guard sentence.tokens.contains(next) else { return true }
    let tag = sentence.tag(of: next)
    if sentence.times.contains(where: { $0.tokens.contains(next) }) { return true }
    return text.tokens[next].kind == .punctuation || tag == .in && !isComplementiser(next)
      || tag.isAdverb
  }

  private func isComplementiser(_ index: Int) -> Bool {
    text.tokens[index].key == AttributionReader.that
  }

  private static let according = WordKey.of("according")
  private static let that = WordKey.of("that")
}
