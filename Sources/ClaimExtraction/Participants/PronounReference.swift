internal import ClaimModel
internal import PartsOfSpeech
internal import Places
internal import TextAnalysis

/// Whom "he", "she", "him", "it", "the party" and the like mean among those who act.
struct PronounReference {
  let sentence: SentenceReading

  private var text: AnalysedText { sentence.text }

  /// Who a noun phrase refers back to.
  ///
  /// - Parameter phrase: The phrase.
  /// - Returns: One participant; nil when it is no such phrase, or stays open.
  func participant(of phrase: NounPhrase) -> Participant? {
    guard phrase.tokens.count <= 2 else { return nil }
    let head = text.tokens[phrase.head]
    if phrase.tokens.count == 1 {
      if PronounReference.persons.contains(head) { return person(phrase.head) }
      if PronounReference.others.contains(head) { return person(phrase.head, isOther: true) }
      if head.key == PronounReference.it { return isSubject(phrase) ? body(before: phrase) : nil }
      return nil
    }
    guard text.tokens[phrase.tokens.lowerBound].key == PronounReference.the else { return nil }
    if PronounReference.countries.contains(head) {
      return headlineCountry ?? body(before: phrase) { $0.kind == .country }
    }
    if PronounReference.bodies.contains(head) {
      let noun = text[token: phrase.head].lowercased()
      return body(before: phrase) { isCalled($0, noun) }
    }
    return nil
  }

  /// The only country that the headline names: "the country" is that, whoever was named since.
  private var headlineCountry: Participant? {
    guard let headline = sentence.article.headline, headline.index != sentence.index else {
      return nil
    }
    let countries = Set(headline.places.compactMap { ParticipantReader.country($0.reference) })
    return countries.count == 1 ? countries.first : nil
  }

  /// "The party" is the Reform Party, or a body whose name does not say what it is.
  private func isCalled(_ body: Participant, _ noun: String) -> Bool {
    guard body.kind == .organisation || body.kind == .group else { return false }
    let words = body.name.lowercased().split(separator: " ")
    return words.contains { $0 == noun } || words.count == 1
  }

  private func person(_ token: Int, isOther: Bool = false) -> Participant? {
    guard !sentence.article.isQuoted(token) else { return nil }
    let resolver = SpeakerResolver(article: sentence.article)
    let found =
      isOther
      ? resolver.antecedent(ofObjectAt: token, in: sentence)
      : resolver.antecedent(ofPronounAt: token, in: sentence)
    guard let found, found.isPerson else { return nil }
    return Participant(name: found.name, kind: .person)
  }

  private func isSubject(_ phrase: NounPhrase) -> Bool {
    guard let subject = sentence.clause(of: phrase.head).subject else { return false }
    return subject.contains(phrase.head)
  }

  /// The only one named as subject of a clause before, in this sentence or the two before it.
  private func body(
    before phrase: NounPhrase, _ fits: (Participant) -> Bool = { $0.kind != .person }
  ) -> Participant? {
    for index in stride(from: sentence.index, through: max(0, sentence.index - 2), by: -1) {
      let other = index == sentence.index ? sentence : sentence.article.reading(of: index)
      let end = index == sentence.index ? phrase.tokens.lowerBound : other.tokens.upperBound
      let reader = ParticipantReader(sentence: other)
      for clause in other.clauses.clauses {
        // What stands in a clause is not its subject once more.
        guard let subject = clause.subject, subject.upperBound <= end,
          index != sentence.index || sentence.clause(of: phrase.head).subject != subject
        else { continue }
        let start = other.dateline?.upperBound ?? subject.lowerBound
        let named = other.clauses.phrases
          .filter {
            subject.contains($0.head) && $0.head >= start && !$0.isTime && !$0.isPronoun
          }
          .flatMap { reader.named(in: $0) }
        let fitting = named.filter(fits)
        if fitting.count == 1, let one = fitting.first { return one }
        if fitting.count > 1 { return nil }
        // "The minister said": somebody else is spoken of.
        if named.isEmpty, !other.isPronoun(subject), index != sentence.index { return nil }
      }
      if index != sentence.index {
        let named = reader.named(in: other).filter(fits)
        if !named.isEmpty { return named.count == 1 ? named.first : nil }
      }
    }
    return nil
  }

  private static let it = WordKey.of("it")
  private static let the = WordKey.of("the")
  private static let persons = WordSet(words: ["he", "she"])
  private static let others = WordSet(words: ["him", "her"])
  private static let countries = WordSet(words: ["country", "nation", "kingdom", "republic"])
  private static let bodies = WordSet(words: [
    "party", "alliance", "bloc", "union", "league", "organisation", "organization", "group",
    "agency", "company", "firm", "militia", "movement", "ministry", "bank", "club", "council",
  ])
}

extension SentenceReading {
  /// Whether a subject is a pronoun alone.
  func isPronoun(_ run: Range<Int>) -> Bool {
    clauses.phrases.allSatisfy { !run.contains($0.head) || $0.isPronoun }
  }
}
