internal import ClaimModel
internal import PartsOfSpeech
internal import Places
internal import TextAnalysis
internal import TimeExpressions

/// Finds small places and buildings that no gazetteer holds, by how a sentence uses their names.
struct UnlistedPlace {
  let sentence: SentenceReading

  /// "At Xville in Y", "near Xville, Y": a name right before a known place that it lies in or near.
  func inside(_ place: PlaceMention) -> PlaceMentionSlot? {
    let text = sentence.text
    var end = place.tokens.lowerBound
    if sentence.tokens.contains(end - 1), UnlistedPlace.links.contains(text.tokens[end - 1]) {
      end -= 1
    }
    if sentence.tokens.contains(end - 1), text.isMark(end - 1, ",") { end -= 1 }
    guard end < place.tokens.lowerBound, let phrase = sentence.clauses.phrase(of: end - 1),
      phrase.tokens.upperBound == end, isName(phrase)
    else { return nil }
    return slot(phrase, in: place.reference, kind: .place)
  }

  /// "At Saint Anne Hospital": a building by its capitalised name.
  func venue(ofClause clause: Int, in place: PlaceMention?) -> PlaceMentionSlot? {
    for phrase in sentence.clauses.phrases
    where phrase.tokens.count > 1 && sentence.clauses.clauseIndex(of: phrase.head) == clause {
      guard isName(phrase),
        PlaceWords.standard.classes(sentence.text.tokens[phrase.head]).contains(.venue)
      else { continue }
      return slot(phrase, in: place?.reference, kind: .venue)
    }
    return nil
  }

  /// Whether a phrase after "at", "in" or "near" is a capitalised name of one to four words that is
  /// no known place, no time and no abbreviation.
  private func isName(_ phrase: NounPhrase) -> Bool {
    guard let preposition = phrase.preposition, !phrase.isTime,
      UnlistedPlace.prepositions.contains(sentence.text.tokens[preposition]),
      !sentence.places.contains(where: { $0.tokens.contains(phrase.head) }),
      !sentence.times.contains(where: { $0.tokens.overlaps(phrase.tokens) })
    else { return false }
    let words = name(in: phrase)
    return (1...4).contains(words.count) && words.upperBound == phrase.tokens.upperBound
      && words.allSatisfy { token in
        let word = sentence.text.tokens[token]
        return word.kind != .word || (word.isCapitalized && word.shape != .upper)
          || word.shape == .lower && word.count < 4
      }
  }

  /// The words of a phrase from its first capital on.
  private func name(in phrase: NounPhrase) -> Range<Int> {
    let start = phrase.tokens.first { sentence.text.tokens[$0].isCapitalized }
    return (start ?? phrase.tokens.upperBound)..<phrase.tokens.upperBound
  }

  private func slot(
    _ phrase: NounPhrase, in place: PlaceReference?, kind: PlaceReference.Kind
  ) -> PlaceMentionSlot {
    let span = sentence.text.span(of: name(in: phrase))
    var parents = place?.parents ?? []
    if let id = place?.geonameID { parents.insert(id, at: 0) }
    return PlaceMentionSlot(
      reference: PlaceReference(
        name: sentence.text[span], kind: kind, countryCode: place?.countryCode,
        countryName: place?.countryName, parents: parents), span: span)
  }

  private static let links = WordSet(words: ["in", "near", "outside"])
  private static let prepositions = WordSet(words: ["at", "in", "near", "outside", "inside"])
}
