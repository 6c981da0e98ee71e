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

  /// "At Saint Anne Hospital", "at the Castle pub": a building or site by its capitalised name.
  func venue(ofClause clause: Int, in place: PlaceMention?) -> PlaceMentionSlot? {
    for phrase in sentence.clauses.phrases
    where phrase.tokens.count > 1 && sentence.clauses.clauseIndex(of: phrase.head) == clause {
      guard PlaceWords.standard.classes(sentence.text.tokens[phrase.head]).contains(.venue),
        isName(phrase) || isNamedKind(phrase)
      else { continue }
      return slot(phrase, in: place?.reference, kind: .venue)
    }
    return nil
  }

  /// "The Aran island of Xmaan": the name behind "of" is what the known place only describes.
  func described(by place: PlaceMention) -> PlaceMentionSlot? {
    guard let phrase = sentence.clauses.phrase(of: place.tokens.lowerBound),
      place.tokens.upperBound <= phrase.head, isKind(phrase.head),
      let next = sentence.clauses.phrases.first(where: {
        $0.preposition == phrase.tokens.upperBound
      }), let of = next.preposition, sentence.text.tokens[of].key == UnlistedPlace.of, isTitle(next)
    else { return nil }
    return slot(next, in: place.reference, kind: .place)
  }

  /// "Near the village Xville", "in the village of Xville": the kind of place stands before the name.
  func declared(ofClause clause: Int) -> PlaceMentionSlot? {
    for phrase in sentence.clauses.phrases
    where sentence.clauses.clauseIndex(of: phrase.head) == clause {
      if isName(phrase), name(in: phrase).lowerBound > phrase.tokens.lowerBound,
        isSettlement(name(in: phrase).lowerBound - 1)
      {
        return slot(phrase, in: nil, kind: .place)
      }
      guard let of = phrase.preposition, sentence.text.tokens[of].key == UnlistedPlace.of,
        sentence.tokens.contains(of - 1), isKind(of - 1),
        let outer = sentence.clauses.phrase(of: of - 1), let preposition = outer.preposition,
        UnlistedPlace.prepositions.contains(sentence.text.tokens[preposition]),
        isTitle(phrase)
      else { continue }
      return slot(phrase, in: nil, kind: .place)
    }
    return nil
  }

  private func isKind(_ token: Int) -> Bool {
    PlaceWords.standard.classes(sentence.text.tokens[token]).contains(.kind)
  }

  private func isSettlement(_ token: Int) -> Bool {
    PlaceWords.standard.classes(sentence.text.tokens[token]).contains(.settlement)
  }

  /// Whether a phrase is one to three capitalised words that are no known place.
  private func isTitle(_ phrase: NounPhrase) -> Bool {
    phrase.tokens.count <= 3 && sentence.tag(of: phrase.head) == .nnp
      && phrase.tokens.allSatisfy { sentence.text.tokens[$0].shape == .title }
      && !sentence.places.contains { $0.tokens.overlaps(phrase.tokens) }
      && !NameWord.classes(sentence.text.tokens[phrase.head]).contains(.organisation)
  }

  /// "The people of Xland": where they live, by a name that is no known place.
  func home(ofClause clause: Int) -> PlaceMentionSlot? {
    for phrase in sentence.clauses.phrases
    where sentence.clauses.clauseIndex(of: phrase.head) == clause {
      guard let of = phrase.preposition, sentence.text.tokens[of].key == UnlistedPlace.of,
        sentence.tokens.contains(of - 1), isTitle(phrase),
        PlaceWords.standard.classes(sentence.text.tokens[of - 1]).contains(.population)
      else { continue }
      return slot(phrase, in: nil, kind: .place)
    }
    return nil
  }

  /// "At the Castle pub", "at its Sand-ri test site": a name that is no known place or time before a
  /// noun for a building or site.
  private func isNamedKind(_ phrase: NounPhrase) -> Bool {
    guard let preposition = phrase.preposition, !phrase.isTime,
      UnlistedPlace.prepositions.contains(sentence.text.tokens[preposition]),
      sentence.text.tokens[phrase.head].shape == .lower,
      !sentence.places.contains(where: { $0.tokens.overlaps(phrase.tokens) }),
      !sentence.times.contains(where: { $0.tokens.overlaps(phrase.tokens) })
    else { return false }
    let words = name(in: phrase)
    return words.count > 1 && words.upperBound == phrase.head + 1
      && sentence.tag(of: words.lowerBound).isProperNoun
      && !ActorWords.standard.classes(sentence.text.tokens[words.lowerBound]).contains(
        .organisation)
      && words.allSatisfy { sentence.text.tokens[$0].shape != .upper }
  }

  /// Whether a phrase after "at", "in" or "near" is a capitalised name of one to six words that is
  /// no known place, no time and no abbreviation.
  private func isName(_ phrase: NounPhrase) -> Bool {
    guard let preposition = phrase.preposition, !phrase.isTime,
      UnlistedPlace.prepositions.contains(sentence.text.tokens[preposition]),
      !sentence.places.contains(where: { $0.tokens.contains(phrase.head) }),
      !sentence.times.contains(where: { $0.tokens.overlaps(phrase.tokens) })
    else { return false }
    let words = name(in: phrase)
    let count = words.count { sentence.text.tokens[$0].kind == .word }
    return (1...6).contains(count) && words.upperBound == phrase.tokens.upperBound
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

  private static let of = WordKey.of("of")
  private static let links = WordSet(words: ["in", "near", "outside"])
  private static let prepositions = WordSet(words: ["at", "in", "near", "outside", "inside"])
}
