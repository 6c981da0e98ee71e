internal import PartsOfSpeech
internal import TextAnalysis

extension SpeakerResolver {
  /// Whom "he" or "she" means: the person spoken of before.
  ///
  /// In its own sentence, the first person named before the pronoun; otherwise, going back, the
  /// first person named in a sentence, or whom that sentence's own "he" means.
  func antecedent(ofPronounAt token: Int, in sentence: SentenceReading) -> Resolved? {
    if let own = firstPerson(in: sentence.tokens.lowerBound..<token) { return resolved(own) }
    return antecedent(ofPronounAt: token, before: sentence.index)
  }

  /// Whom "him" or "her" as an object means: not the subject of its own clause.
  func antecedent(ofObjectAt token: Int, in sentence: SentenceReading) -> Resolved? {
    let people = article.people
    let own = people.mentions[people.mentions(in: sentence.tokens.lowerBound..<token)].map(\.name)
    let subject = sentence.clause(of: token).subject
    if let other = own.last(where: { subject?.contains($0.tokens.lowerBound) != true }) {
      return resolved(other)
    }
    guard let found = antecedent(ofPronounAt: token, before: sentence.index) else { return nil }
    return own.contains { people.fullName(of: $0) == found.name } ? nil : found
  }

  private func antecedent(ofPronounAt token: Int, before sentence: Int) -> Resolved? {
    let text = article.text
    var index = sentence
    let isMale = SpeakerResolver.gender(text.tokens[token])
    while index > 0, sentence - index < 24 {
      index -= 1
      if let reporter = reporter(in: index), fits(reporter, isMale: isMale) {
        return resolved(reporter)
      }
      if let name = firstPerson(in: text.sentences[index].tokens), fits(name, isMale: isMale),
        !isOther(name, than: text.tokens[token].key, in: text.sentences[index].tokens)
      {
        return resolved(name)
      }
    }
    return nil
  }

  /// "He married Ana Ruiz": a name behind the same pronoun is not whom it means.
  private func isOther(_ name: PersonName, than pronoun: UInt64, in tokens: Range<Int>) -> Bool {
    guard pronoun == WordKey.of("he") || pronoun == WordKey.of("she") else { return false }
    return (tokens.lowerBound..<name.tokens.lowerBound).contains {
      article.text.tokens[$0].key == pronoun && !article.isQuoted($0)
    }
  }

  /// The person named as subject of the reporting verb of a sentence ("Ann Hale told the council").
  private func reporter(in index: Int) -> PersonName? {
    let text = article.text
    let tokens = text.sentences[index].tokens
    guard tokens.contains(where: { SpeechVerb.of(text.tokens[$0]) == .says }) else { return nil }
    let sentence = article.reading(of: index)
    for verb in tokens.reversed()
    where SpeechVerb.of(text.tokens[verb]) == .says && !article.isQuoted(verb)
      && sentence.tag(of: verb).isFiniteVerb
    {
      guard let subject = sentence.clause(of: verb).subject else { continue }
      if let name = namedPerson(in: subject, sentence) { return name }
    }
    return nil
  }

  /// The first person named in a run outside quotation marks, possessors only if nobody else is.
  private func firstPerson(in run: Range<Int>) -> PersonName? {
    let text = article.text
    var fallback: PersonName?
    for mention in article.people.mentions[article.people.mentions(in: run)] {
      let tokens = mention.name.tokens
      guard !article.isQuoted(tokens.lowerBound), !isModifier(mention.name) else { continue }
      let next = tokens.upperBound
      let isPossessor =
        next < text.tokens.count && text.tokens[next].gap == .none
        && text.tokens[next].kind == .word
      if !isPossessor { return mention.name }
      fallback = fallback ?? mention.name
    }
    return fallback
  }

  /// "The Tamil Tigers", "its Sand-ri test site", "the Hale family": no article stands before a
  /// person's bare name.
  private func isModifier(_ name: PersonName) -> Bool {
    !name.hasTitle && name.tokens.lowerBound > 0
      && SpeakerResolver.determiners.contains(article.text.tokens[name.tokens.lowerBound - 1])
  }

  private static let determiners = WordSet(words: [
    "the", "a", "an", "its", "their", "his", "her", "our", "this", "that", "these", "those",
  ])

  private static func gender(_ pronoun: Token) -> Bool? {
    switch pronoun.key {
    case WordKey.of("he"): true
    case WordKey.of("she"): false
    default: nil
    }
  }

  /// Whether "Mr", "Mrs", "spokeswoman" and the like before a name allow the pronoun.
  private func fits(_ name: PersonName, isMale: Bool?) -> Bool {
    guard let isMale, name.tokens.lowerBound > 0 else { return true }
    let before = article.text.tokens[name.tokens.lowerBound - 1]
    guard let named = SpeakerResolver.genders[before] else { return true }
    return named == isMale
  }

  private static let genders: WordTable<Bool> = WordTable(
    ["mr", "king", "sir", "spokesman", "chairman", "congressman", "businessman", "actor", "father"]
      .map { ($0, true) }
      + [
        "mrs", "ms", "miss", "queen", "dame", "lady", "spokeswoman", "chairwoman",
        "congresswoman", "businesswoman", "actress", "sister", "madame",
      ].map { ($0, false) })
}

extension ArticleReading {
  /// Whether a token stands between quotation marks; logarithmic.
  func isQuoted(_ token: Int) -> Bool {
    var low = 0
    var high = quotations.count
    while low < high {
      let middle = (low + high) / 2
      if quotations[middle].opening <= token { low = middle + 1 } else { high = middle }
    }
    for quotation in quotations[..<low].suffix(3) where quotation.tokens.contains(token) {
      return true
    }
    return false
  }
}
