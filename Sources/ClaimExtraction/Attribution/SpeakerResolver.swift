internal import ClaimModel
internal import PartsOfSpeech
internal import Places
internal import TextAnalysis

/// Finds out whom a noun phrase means that something is attributed to.
struct SpeakerResolver {
  let article: ArticleReading

  private var text: AnalysedText { article.text }
  private var people: ArticlePeople { article.people }

  /// Who is named, with the fullest name in the article, and where.
  struct Resolved: Hashable, Sendable {
    var name: String
    var span: TextSpan
    var isPerson: Bool
  }

  /// Resolves a run of tokens that holds the noun phrase, with its appositions.
  ///
  /// - Parameters:
  ///   - run: The phrase.
  ///   - sentence: The sentence that it stands in.
  /// - Returns: Nil when nobody can be meant ("it").
  func resolve(_ run: Range<Int>, in sentence: SentenceReading) -> Resolved? {
    guard let first = run.first else { return nil }
    if let person = namedPerson(in: run, sentence) { return resolved(person) }
    if SpeakerResolver.pronouns.contains(text.tokens[first]) {
      return antecedent(ofPronounAt: first, in: sentence)
    }
    if run.count == 1, SpeakerResolver.empty.contains(text.tokens[first]) { return nil }
    if let person = holder(of: run, in: sentence) { return person }
    return described(run, sentence)
  }

  // MARK: Names

  /// The first person named who is not a mere possessor or stands behind a preposition.
  func namedPerson(in run: Range<Int>, _ sentence: SentenceReading) -> PersonName? {
    for mention in people.mentions[people.mentions(in: run)] {
      let tokens = mention.name.tokens
      guard tokens.upperBound <= run.upperBound, !isPossessor(tokens),
        !standsBehindPreposition(tokens, in: run, sentence)
      else { continue }
      return mention.name
    }
    return nil
  }

  func resolved(_ name: PersonName) -> Resolved {
    Resolved(
      name: people.fullName(of: name), span: text.span(of: name.tokens), isPerson: true)
  }

  private func isPossessor(_ name: Range<Int>) -> Bool {
    name.upperBound < text.tokens.count
      && SpeakerResolver.possessives.contains(
        text.tokens[name.upperBound])
  }

  /// "A spokesman for President Hale" is not Hale.
  private func standsBehindPreposition(
    _ name: Range<Int>, in run: Range<Int>, _ sentence: SentenceReading
  ) -> Bool {
    var index = name.lowerBound - 1
    // "Minister of Health Ann Hale": the name goes with the office, not with what it is of.
    if index > run.lowerBound,
      !NameWord.classes(text.tokens[index]).isDisjoint(with: [.portfolio, .organisation])
        || sentence.places.contains(where: { $0.tokens.contains(index) })
    {
      return false
    }
    while index >= run.lowerBound, index >= sentence.tokens.lowerBound {
      let tag = sentence.tag(of: index)
      if tag == .in || tag == .to { return true }
      guard tag.isNoun || tag.isAdjective || tag == .pos || tag == .hyph || tag.isDeterminer else {
        return false
      }
      index -= 1
    }
    return false
  }

  // MARK: Offices

  /// "The minister", "the former mayor": the person last named with that office.
  private func holder(of run: Range<Int>, in sentence: SentenceReading) -> Resolved? {
    guard let head = officeHead(of: run), text.tokens[run.lowerBound].key != SpeakerResolver.a
    else { return nil }
    let lemma = OfficeLexicon.standard.noun(text.tokens[head], in: text)?.lemma
    var index = head
    let limit = max(0, head - 1500)
    while index > limit {
      index -= 1
      guard OfficeLexicon.standard.noun(text.tokens[index], in: text)?.lemma == lemma else {
        continue
      }
      let near = people.mentions[people.mentions(in: max(0, index - 10)..<index + 14)]
      let inSentence = text.sentences[text.sentence(ofToken: index)].tokens
      let own = near.filter { inSentence.contains($0.name.tokens.lowerBound) }
      let nearest = own.min {
        distance($0.name.tokens, to: index) < distance($1.name.tokens, to: index)
      }
      if let nearest { return resolved(nearest.name) }
    }
    return nil
  }

  private func distance(_ name: Range<Int>, to token: Int) -> Int {
    token < name.lowerBound ? name.lowerBound - token : token - name.upperBound + 1
  }

  /// The office noun of a short phrase without a name of its own.
  private func officeHead(of run: Range<Int>) -> Int? {
    guard run.count <= 4, let last = run.last,
      let noun = OfficeLexicon.standard.noun(text.tokens[last], in: text), !noun.isPlural
    else { return nil }
    return last
  }

  // MARK: Others

  /// The words of the phrase up to its first comma, without article.
  private func described(_ run: Range<Int>, _ sentence: SentenceReading) -> Resolved? {
    var start = run.lowerBound
    var end = start
    while end < run.upperBound, !text.isMark(end, ","), text.tokens[end].kind != .closeQuote,
      end == start || !SpeakerResolver.handedOn.contains(text.tokens[end])
    {
      end += 1
    }
    while start < end,
      [.dt, .cc, .in].contains(sentence.tag(of: start))
        || text.tokens[start].kind == .punctuation
    {
      start += 1
    }
    guard start < end, (start..<end).contains(where: { sentence.tag(of: $0).isNoun }) else {
      return nil
    }
    let span = text.span(of: start..<end)
    return Resolved(name: text.plainWords(of: start..<end), span: span, isPerson: false)
  }

  private static let pronouns = WordSet(words: ["he", "she", "i"])
  private static let empty = WordSet(words: [
    "it", "they", "we", "you", "who", "which", "that", "this", "what", "there", "one", "some",
    "many", "others", "those", "these",
  ])
  /// "Officials quoted by the agency" are the officials.
  private static let handedOn = WordSet(words: ["quoted", "cited"])
  private static let possessives = WordSet(words: ["'s", "’s", "'"])
  private static let a = WordKey.of("a")
}
