internal import ClaimModel
internal import PartsOfSpeech
internal import Places
internal import TextAnalysis

/// The country, place or body that an office belongs to.
struct OfficeOwner: Hashable, Sendable {
  /// As it stands behind "of"; nil when the words of the office name it already, or nothing does.
  private(set) var name: String?
  private(set) var countryCode: String?
  /// Words of the office's core that name the owner.
  private(set) var coreTokens: Range<Int>?
  /// The complement where it is more than the owner.
  private(set) var keptComplement: Range<Int>?

  init(_ mention: RoleMention, in sentence: SentenceReading) {
    let phrase = mention.phrase
    keptComplement = phrase.complement
    if let place = OfficeOwner.place(in: phrase.core, sentence) {
      takeCore(place, phrase, sentence)
    } else if let possessor = phrase.possessor {
      takePossessor(possessor, sentence)
    } else if let complement = phrase.complement {
      takeComplement(complement, sentence)
    }
    if countryCode == nil, name == nil, phrase.complement == nil || !isOwned(phrase, sentence) {
      takeSurroundings(mention, sentence)
    }
  }

  private static func place(in run: Range<Int>, _ sentence: SentenceReading) -> PlaceMention? {
    sentence.places.first { run.contains($0.tokens.lowerBound) }
  }

  /// "Russian President", "Texas governor"; "White House spokesman" and "EU envoy" stay as they are.
  private mutating func takeCore(
    _ place: PlaceMention, _ phrase: OfficePhrase, _ sentence: SentenceReading
  ) {
    countryCode = place.reference.countryCode
    guard place.reference.kind != .venue, countryCode != nil,
      place.tokens.lowerBound == phrase.core.lowerBound, place.tokens.count < phrase.core.count
    else { return }
    coreTokens = place.tokens
    name = OfficeOwner.written(place.reference)
  }

  /// "Mexico's president"; "the country's president" names no owner.
  private mutating func takePossessor(_ possessor: Range<Int>, _ sentence: SentenceReading) {
    if let place = OfficeOwner.place(in: possessor, sentence) {
      countryCode = place.reference.countryCode
      name = OfficeOwner.written(place.reference)
    } else if sentence.text.tokens[possessor.upperBound - 1].isCapitalized {
      name = OfficeOwner.withoutArticle(possessor, sentence)
    }
  }

  /// "President of the United States", "mayor of London"; "envoy for Syria" is nobody's.
  private mutating func takeComplement(_ complement: Range<Int>, _ sentence: SentenceReading) {
    guard sentence.text.tokens[complement.lowerBound].key == OfficeOwner.of else { return }
    let owners = sentence.places.filter { complement.contains($0.tokens.lowerBound) }
    guard let place = owners.first else { return }
    let isAll = OfficeOwner.starts(place.tokens, complement, sentence)
    guard isAll || owners.last?.tokens.upperBound == complement.upperBound else { return }
    let owner = isAll ? place : owners.last ?? place
    guard isAll || OfficeOwner.follows(owner.tokens, sentence) else { return }
    countryCode = owner.reference.countryCode
    if isAll, place.tokens.upperBound == complement.upperBound, place.reference.kind == .place {
      keptComplement = nil
      name = OfficeOwner.written(place.reference)
    }
  }

  /// Whether only "of" and an article stand before the place.
  private static func starts(
    _ place: Range<Int>, _ complement: Range<Int>, _ sentence: SentenceReading
  ) -> Bool {
    let first = complement.lowerBound + 1
    return place.lowerBound == first
      || (place.lowerBound == first + 1 && sentence.text.tokens[first].key == the)
  }

  /// "Secretary of State of the United States": "of" stands right before the place.
  private static func follows(_ place: Range<Int>, _ sentence: SentenceReading) -> Bool {
    let text = sentence.text
    let before = place.lowerBound - 1
    guard sentence.tokens.contains(before) else { return false }
    if text.tokens[before].key == of { return true }
    return text.tokens[before].key == the && text.tokens[before - 1].key == of
  }

  /// Whether the complement names a body of its own ("of the European Commission").
  private func isOwned(_ phrase: OfficePhrase, _ sentence: SentenceReading) -> Bool {
    guard let complement = phrase.complement else { return false }
    return complement.contains {
      let token = sentence.text.tokens[$0]
      return token.isCapitalized && !OfficeLexicon.standard.isPortfolio(token)
    }
  }

  /// "The U.S., where former President Hale": the clause is about that country.
  ///
  /// "Foreign Ministers Hale of Fiji and Ruiz of Peru": the country stands behind the name.
  private mutating func takeSurroundings(_ mention: RoleMention, _ sentence: SentenceReading) {
    let text = sentence.text
    let before = mention.tokens.lowerBound - 1
    if sentence.tokens.contains(before), text.tokens[before].key == OfficeOwner.where {
      let end = before > 0 && text.isMark(before - 1, ",") ? before - 1 : before
      if let place = sentence.places.last(where: { $0.tokens.upperBound == end }) {
        return take(place)
      }
    }
    let after = mention.person.tokens.upperBound
    if mention.rule == "role.shared-title" || mention.rule == "role.before-name",
      after + 1 < sentence.tokens.upperBound, text.tokens[after].key == OfficeOwner.of,
      let place = sentence.places.first(where: {
        $0.tokens.lowerBound == after + 1 || $0.tokens.lowerBound == after + 2
      }), !OfficeOwner.isOfBody(mention.phrase, sentence),
      !OfficeOwner.isNoun(place.tokens.upperBound, sentence)
    {
      take(place)
    }
  }

  /// "Senate Leader Hale of Ohio" leads the Senate, not Ohio.
  private static func isOfBody(_ phrase: OfficePhrase, _ sentence: SentenceReading) -> Bool {
    phrase.complement != nil
      || phrase.core.contains {
        NameWord.classes(sentence.text.tokens[$0]).contains(.organisation)
      }
  }

  /// "Judge Hale of Kent County Court": the place only begins the name of a body.
  private static func isNoun(_ index: Int, _ sentence: SentenceReading) -> Bool {
    sentence.tokens.contains(index) && sentence.tag(of: index).isNoun
  }

  private mutating func take(_ place: PlaceMention) {
    guard let code = place.reference.countryCode, place.reference.kind != .venue else { return }
    countryCode = code
    name = OfficeOwner.written(place.reference)
  }

  /// The place's name with the article that English gives it.
  private static func written(_ place: PlaceReference) -> String {
    takesArticle(place.name) ? "the " + place.name : place.name
  }

  /// Names of unions, kingdoms, republics and island groups take the article.
  ///
  /// After Quirk, Greenbaum, Leech and Svartvik (1985), 5.71.
  private static func takesArticle(_ name: String) -> Bool {
    name.hasPrefix("United ") || name.hasSuffix(" Islands") || name.hasSuffix(" Republic")
      || name.hasPrefix("Republic ") || name.hasSuffix(" Union")
      || ["Netherlands", "Philippines", "Bahamas", "Maldives", "Seychelles", "Gambia", "Comoros"]
        .contains(name)
  }

  private static func withoutArticle(_ run: Range<Int>, _ sentence: SentenceReading) -> String {
    let isArticle = sentence.text.tokens[run.lowerBound].key == the
    let start = isArticle && run.count > 1 ? run.lowerBound + 1 : run.lowerBound
    return sentence.text.plainWords(of: start..<run.upperBound)
  }

  private static let of = WordKey.of("of")
  private static let the = WordKey.of("the")
  private static let `where` = WordKey.of("where")
}
