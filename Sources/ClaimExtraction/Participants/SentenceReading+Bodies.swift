internal import PartsOfSpeech
internal import TextAnalysis

extension SentenceReading {
  /// Whether the head of a phrase is a word of a name: of a standing body, or of a person ("Kyi Win").
  func isName(_ phrase: NounPhrase) -> Bool {
    guard text.tokens[phrase.head].isCapitalized else { return false }
    if isNameOfBody(phrase) { return true }
    let people = article.people
    return people.mentions[people.mentions(in: phrase.tokens)].contains {
      $0.name.tokens.contains(phrase.head) && $0.wordCount > 1
    }
  }

  /// "Chairman of the Rhine Security Conference": a standing body, and nothing that is held once.
  func isNameOfBody(_ phrase: NounPhrase) -> Bool {
    guard let of = phrase.preposition, text.tokens[of].key == BodyWords.of,
      text.tokens[phrase.head].isCapitalized, tokens.contains(of - 1)
    else { return false }
    return NameWord.classes(text.tokens[of - 1]).contains(.office)
  }
}

private enum BodyWords {
  static let of = WordKey.of("of")
}
