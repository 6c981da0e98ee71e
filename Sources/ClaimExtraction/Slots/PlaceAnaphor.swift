internal import ClaimModel
internal import PartsOfSpeech
internal import Places
internal import TextAnalysis

/// Resolves "there", "here", "in the city", "in the country" to a place named before.
struct PlaceAnaphor {
  let sentence: SentenceReading
  let previous: SentenceReading?
  let story: ArticleStory

  /// What the first of some clauses refers back to as its place.
  func place(ofClauses clauses: [Int]) -> PlaceMentionSlot? {
    clauses.lazy.compactMap { place(ofClause: $0) }.first
  }

  /// What a clause refers back to as its place; nil when it does not, or nothing before fits.
  private func place(ofClause clause: Int) -> PlaceMentionSlot? {
    for token in sentence.clauses.clauses[clause].extent
    where sentence.clauses.clauseIndex(of: token) == clause {
      if let classes = reference(at: token) { return antecedent(of: token, classes) }
    }
    return nil
  }

  /// What kind of place a word refers back to: none in particular for "there".
  private func reference(at token: Int) -> PlaceWords.Class? {
    let word = sentence.text.tokens[token]
    if PlaceAnaphor.adverbs.contains(word) {
      return sentence.tag(of: token) == .ex ? nil : []
    }
    let classes = PlaceWords.standard.classes(word)
      .intersection([.settlement, .area, .country, .capital])
    guard !classes.isEmpty, let phrase = sentence.clauses.phrase(of: token), phrase.head == token,
      phrase.tokens.count <= 3, let preposition = phrase.preposition,
      PlaceAnaphor.prepositions.contains(sentence.text.tokens[preposition]),
      PlaceAnaphor.definite.contains(sentence.text.tokens[phrase.tokens.lowerBound]),
      !sentence.places.contains(where: { $0.tokens.overlaps(phrase.tokens) }),
      !isNamedNext(token + 1)
    else { return nil }
    return classes
  }

  /// "The city of X", "the town, X,".
  private func isNamedNext(_ token: Int) -> Bool {
    guard sentence.tokens.contains(token) else { return false }
    return sentence.text.tokens[token].key == PlaceAnaphor.ofKey
      || sentence.places.contains { $0.tokens.lowerBound == token + 1 }
  }

  private func antecedent(of token: Int, _ classes: PlaceWords.Class) -> PlaceMentionSlot? {
    // "Here" is where the story is; "there" where the words before were.
    if classes.contains(.capital) { return capital(before: token) }
    let isHere = sentence.text.tokens[token].key == PlaceAnaphor.hereKey
    if !isHere, let named = named(before: token, classes) { return PlaceMentionSlot(named) }
    let places =
      isHere ? [story.headlinePlace, story.lastPlace] : [story.lastPlace, story.headlinePlace]
    return places.compactMap(\.self).first { fits($0.reference, classes) }
      ?? (classes.contains(.country) ? country() : nil)
  }

  /// "In the capital": the one named last, or else the town that the story was filed from.
  private func capital(before token: Int) -> PlaceMentionSlot? {
    let article = sentence.article
    let last = article.places.last { place in
      guard place.tokens.upperBound <= token, place.reference.kind == .place,
        let code = place.reference.countryCode, let id = place.reference.geonameID
      else { return false }
      return Gazetteer.standard.capital(ofCountry: code)?.geonameID == id
    }
    if let last { return PlaceMentionSlot(last) }
    let filed = article.dateline?.place.flatMap { fits($0, .settlement) ? $0 : nil }
    // In a story about a country it is that country's, in one about a state the town it is filed from.
    let scene = story.headlinePlace?.reference
    let isCountry = scene.map { $0.name == $0.countryName } ?? false
    if filed == nil || isCountry, let code = scene?.countryCode,
      let capital = Gazetteer.standard.capital(ofCountry: code)
    {
      return PlaceMentionSlot(
        reference: Gazetteer.standard.reference(to: capital, kind: .place),
        span: sentence.text.tokens[token].span)
    }
    return filed.map(PlaceMentionSlot.init)
  }

  /// "In the country": that of the headline, or of what was told last or of the dateline.
  private func country() -> PlaceMentionSlot? {
    let places = [
      story.headlinePlace?.reference, story.lastPlace?.reference,
      sentence.article.dateline?.place?.reference,
    ]
    for place in places.compactMap(\.self) {
      guard let id = place.name == place.countryName ? place.geonameID : place.parents.last,
        let entry = Gazetteer.standard.container(geonameID: id), entry.kind == .country
      else { continue }
      let reference = Gazetteer.standard.reference(to: entry, kind: .place)
      return PlaceMentionSlot(reference: reference, span: sentence.span)
    }
    return nil
  }

  /// The place named last in this sentence or the one before.
  private func named(before token: Int, _ classes: PlaceWords.Class) -> PlaceMention? {
    let finder = PlaceFinder(sentence: sentence)
    let own = sentence.places.last {
      $0.tokens.upperBound <= token && fits($0, classes)
        && (!classes.isEmpty || finder.isLocation($0))
    }
    return own ?? previous?.places.last { fits($0, classes) }
  }

  private func fits(_ place: PlaceMention, _ classes: PlaceWords.Class) -> Bool {
    !place.standsForGovernment && fits(place.reference, classes)
  }

  /// Countries have themselves as country; states and provinces lie in nothing else.
  private func fits(_ place: PlaceReference, _ classes: PlaceWords.Class) -> Bool {
    guard place.kind != .demonym else { return false }
    if classes.isEmpty { return true }
    let isCountry = place.name == place.countryName
    if classes.contains(.country) { return isCountry }
    if classes.contains(.area) { return !isCountry && place.parents.count <= 1 }
    return !isCountry
  }

  private static let hereKey = WordKey.of("here")
  private static let ofKey = WordKey.of("of")
  private static let adverbs = WordSet(words: ["there", "here"])
  private static let definite = WordSet(words: ["the", "this", "that"])
  private static let prepositions = WordSet(words: [
    "in", "at", "near", "outside", "inside", "across", "around", "throughout", "within",
  ])
}
