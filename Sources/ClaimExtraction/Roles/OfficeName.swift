internal import ClaimModel
internal import Places
internal import TextAnalysis

/// The name of an office in the form that verification compares: "Foreign Minister of Libya".
///
/// The country or place that an adjective, a possessor or "of" names stands behind "of"; titles in
/// short form are written out, plurals put in the singular.
struct OfficeName: Hashable, Sendable {
  var words: String
  /// ISO 3166-1 alpha-2 code of the country that the office belongs to; nil when the text is silent.
  var countryCode: String?

  init(_ mention: RoleMention, in sentence: SentenceReading) {
    let owner = OfficeOwner(mention, in: sentence)
    var words = OfficeName.core(mention.phrase, without: owner.coreTokens, in: sentence.text)
    let complement = owner.keptComplement.map {
      " " + sentence.text.plainWords(of: $0)
    }
    // "Minister of Health of Egypt", but "ambassador of the United States to Egypt".
    if let complement, complement.hasPrefix(" of ") { words += complement }
    if let name = owner.name { words += " of " + name }
    if let complement, !complement.hasPrefix(" of ") { words += complement }
    self.words = words
    countryCode = owner.countryCode
  }

  private static func core(
    _ phrase: OfficePhrase, without owner: Range<Int>?, in text: AnalysedText
  ) -> String {
    var words = ""
    for token in phrase.core where owner?.contains(token) != true {
      if !words.isEmpty, text.tokens[token].gap != .none { words += " " }
      words += token == phrase.head ? head(phrase, in: text) : text[token: token]
    }
    return words
  }

  /// The office noun in the singular, written out.
  private static func head(_ phrase: OfficePhrase, in text: AnalysedText) -> String {
    let written = text[token: phrase.head]
    if phrase.noun.isAbbreviation { return phrase.noun.lemma }
    guard phrase.noun.isPlural, let first = written.first else { return written }
    let lemma = phrase.noun.lemma
    return first.isUppercase ? lemma.prefix(1).uppercased() + lemma.dropFirst() : lemma
  }
}
