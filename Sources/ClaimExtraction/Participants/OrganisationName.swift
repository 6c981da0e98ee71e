internal import ClaimModel
internal import PartsOfSpeech
internal import Places
internal import TextAnalysis

/// Names of organisations that run over several noun phrases or stand before another noun.
struct OrganisationName {
  let sentence: SentenceReading

  private var text: AnalysedText { sentence.text }

  /// Where the name that a phrase ends in goes on to: "the Ministry of Public Works" is two phrases.
  ///
  /// - Parameter phrase: A noun phrase.
  /// - Returns: Behind the last capitalised word that "of", "for" and "and" join to an organisation's;
  ///   the end of the phrase where it is none.
  func end(of phrase: NounPhrase) -> Int {
    var end = phrase.tokens.upperBound
    guard isOrganisation(phrase.head), text.tokens[phrase.head].isCapitalized else { return end }
    while end + 1 < sentence.tokens.upperBound,
      OrganisationName.links.contains(text.tokens[end]),
      let next = sentence.clauses.phrases.first(where: {
        $0.tokens.lowerBound == end + 1 || $0.tokens.lowerBound == end + 2 && isArticle(end + 1)
      }), text.tokens[next.head].isCapitalized,
      !isPerson(next.tokens),
      text.tokens[end].key != OrganisationName.and || isOfPortfolio(next, before: end)
    {
      end = next.tokens.upperBound
    }
    return end
  }

  /// The organisation that acts through people or meets: "NATO's defence ministers", "Labour
  /// officials", "the NATO summit".
  ///
  /// - Returns: The tokens of its name; nil when the phrase names none.
  func modifier(of phrase: NounPhrase) -> Range<Int>? {
    guard phrase.tokens.count > 1, phrase.head > phrase.tokens.lowerBound, actsFor(phrase.head)
    else { return nil }
    var start = phrase.tokens.lowerBound
    if isArticle(start) { start += 1 }
    guard start < phrase.head,
      let name = NameReader(text: text).name(at: start, within: start..<phrase.head),
      name.tokens.lowerBound == start, !isPerson(name.tokens),
      !sentence.places.contains(where: { $0.tokens.overlaps(name.tokens) })
    else { return nil }
    return name.isOrganisation || isPossessor(name.tokens) && isOrganisation(start)
      ? name.tokens : nil
  }

  /// A noun for people or a body, or for a meeting.
  private func actsFor(_ head: Int) -> Bool {
    let word = text.tokens[head]
    guard word.shape == .lower else { return false }
    return !ActorWords.standard.classes(word).isDisjoint(with: .acting)
      || (SentenceRole.table[word]?.contains(.person) ?? false)
      || sentence.events.contains { !$0.isVerb && $0.head == head && $0.type.isKind(of: .talks) }
  }

  private func isOrganisation(_ token: Int) -> Bool {
    ActorWords.standard.classes(text.tokens[token]).contains(.organisation)
  }

  private func isPossessor(_ name: Range<Int>) -> Bool {
    sentence.tokens.contains(name.upperBound) && sentence.tag(of: name.upperBound) == .pos
  }

  /// "The Ministry of Health and Sport", not "the Ministry of Health and Berlin".
  private func isOfPortfolio(_ phrase: NounPhrase, before link: Int) -> Bool {
    NameWord.classes(text.tokens[phrase.head]).contains(.portfolio)
      && NameWord.classes(text.tokens[link - 1]).contains(.portfolio)
  }

  private func isArticle(_ token: Int) -> Bool {
    sentence.tokens.contains(token) && OrganisationName.articles.contains(text.tokens[token])
  }

  private func isPerson(_ tokens: Range<Int>) -> Bool {
    let people = sentence.article.people
    return people.mentions[people.mentions(in: tokens)].contains { $0.name.hasTitle }
  }

  private static let links = WordSet(words: ["of", "for", "and"])
  private static let and = WordKey.of("and")
  private static let articles = WordSet(words: ["the", "a", "an"])
}
