internal import ClaimModel
internal import PartsOfSpeech
internal import TextAnalysis

/// Resolves "the two nations", "both sides", "the pair", "the two leaders" to those whom the text
/// has just named, or else to the two that the article is about.
struct PairResolver {
  let sentence: SentenceReading

  /// What a pair phrase can stand for.
  private enum Meaning {
    case states
    case people
    /// "Both sides", "the two": whichever two were named last.
    case either
  }

  /// Who a noun phrase means.
  ///
  /// - Parameter phrase: The phrase.
  /// - Returns: Two participants; none when it stays open; nil when it is no phrase for a pair.
  func participants(of phrase: NounPhrase) -> [Participant]? {
    guard let meaning = meaning(of: phrase) else { return nil }
    for index in stride(from: sentence.index, through: max(0, sentence.index - 2), by: -1) {
      let named = named(in: index, before: phrase)
      let people = named.filter { $0.kind == .person }
      let others = named.filter { $0.kind != .person }
      switch meaning {
      case .people: if people.count == 2 { return people }
      case .states: if others.count == 2 { return others }
      case .either:
        if others.count == 2, people.isEmpty { return others }
        if people.count == 2, others.count < 2 { return people }
      }
      // Three or more were named: the pair is not for us to pick.
      if meaning == .people ? people.count > 2 : others.count > 2 { return [] }
      // Somebody else was named since: those named before are no longer the two at hand.
      if meaning != .people, !named.isEmpty || namesPerson(in: index, before: phrase) { break }
    }
    return meaning == .people ? [] : sentence.article.actors.pair ?? []
  }

  private func meaning(of phrase: NounPhrase) -> Meaning? {
    let text = sentence.text
    let head = text.tokens[phrase.head]
    if PairResolver.pairs.contains(head) { return .people }
    guard phrase.tokens.contains(where: { PairResolver.two.contains(text.tokens[$0]) }),
      PairResolver.definite.contains(text.tokens[phrase.tokens.lowerBound])
    else { return nil }
    if PairResolver.sides.contains(head) || PairResolver.two.contains(head) { return .either }
    if ActorWords.standard.classes(head).contains(.state) { return .states }
    if PairResolver.leaders.contains(head) { return .people }
    return nil
  }

  /// Who is named in a sentence, before the phrase when it is its own.
  private func named(in index: Int, before phrase: NounPhrase) -> [Participant] {
    let other = index == sentence.index ? sentence : sentence.article.reading(of: index)
    let end = index == sentence.index ? phrase.tokens.lowerBound : other.tokens.upperBound
    let reader = ParticipantReader(sentence: other)
    var found: [Participant] = []
    for earlier in other.clauses.phrases
    where earlier.tokens.upperBound <= end && !earlier.isTime {
      for participant in reader.named(in: earlier)
      where !found.contains(participant) && participant.kind != .group {
        found.append(participant)
      }
    }
    return found
  }

  /// Whether a person of the article stands in a sentence, as the owner of something too.
  private func namesPerson(in index: Int, before phrase: NounPhrase) -> Bool {
    let text = sentence.text
    let actors = sentence.article.actors
    return text.sentences[index].tokens.contains { token in
      token < phrase.tokens.lowerBound && text.tokens[token].isCapitalized
        && actors.fullName(surname: text.tokens[token]) != nil
    }
  }

  private static let two = WordSet(words: ["two", "both"])
  private static let definite = WordSet(words: ["the", "both", "these", "those"])
  private static let pairs = WordSet(words: ["pair", "duo"])
  private static let sides = WordSet(words: ["sides", "parties", "rivals", "foes", "enemies"])
  private static let leaders = WordSet(words: [
    "leaders", "presidents", "premiers", "ministers", "chancellors", "counterparts", "diplomats",
    "negotiators", "envoys", "statesmen", "politicians", "candidates", "rulers", "monarchs",
  ])
}
