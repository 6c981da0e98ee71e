internal import ClaimModel
internal import PartsOfSpeech
internal import TextAnalysis

/// Brings the office phrases of a sentence together with the people who hold the offices.
///
/// Each phrase is tried before a name ("President Hale"), with a name set off behind it ("the
/// mayor, Ann Hale,"), set off behind a name ("Ann Hale, the mayor,"), and as predicate ("Ann Hale
/// became mayor"). The first that fits counts.
struct SentenceRoles {
  let sentence: SentenceReading
  let people: ArticlePeople
  let capitals: Capitalisation

  var text: AnalysedText { sentence.text }
  var tokens: Range<Int> { sentence.tokens }

  init(_ sentence: SentenceReading) {
    self.sentence = sentence
    people = sentence.article.people
    capitals = Capitalisation(of: sentence.tokens, in: sentence.text)
  }

  func mentions() -> [RoleMention] {
    var found: [RoleMention] = []
    let phrases = OfficePhraseReader(sentence: sentence, capitals: capitals).phrases()
    // From right to left, so that "president and chief executive Ann Hale" can share the name.
    for (index, phrase) in phrases.enumerated().reversed() {
      var new = mentions(of: phrase)
      if new.isEmpty, index + 1 < phrases.count {
        new = shared(phrase, with: phrases[index + 1], found)
      }
      found = new + found
    }
    return found
  }

  private func mentions(of phrase: OfficePhrase) -> [RoleMention] {
    if let role = given(phrase) { return [role] }
    let before = beforeName(phrase)
    if !before.isEmpty { return before }
    if let role = apposedName(phrase) { return [role] }
    if let role = apposedToName(phrase) { return [role] }
    if let role = nominal(phrase) { return [role] }
    return predicate(phrase)
  }

  /// "President and chief executive Ann Hale": the second phrase's name is the first one's too.
  private func shared(
    _ phrase: OfficePhrase, with next: OfficePhrase, _ found: [RoleMention]
  ) -> [RoleMention] {
    guard next.tokens.lowerBound == phrase.core.upperBound + 1,
      key(phrase.core.upperBound) == SentenceRoles.and, next.determiner == nil,
      next.possessor == nil,
      let role = found.first(where: { $0.phrase.head == next.head })
    else { return [] }
    var own = phrase
    if own.complement == nil { own.complement = next.complement }
    return [
      RoleMention(
        tokens: min(own.tokens.lowerBound, role.tokens.lowerBound)..<role.tokens.upperBound,
        person: role.person, phrase: own, tenure: role.tenure, rule: "role.shared-name")
    ]
  }

  // MARK: Names

  /// The person's name that begins at a token; in headlines only as far as the article knows it.
  func name(at start: Int) -> PersonName? {
    guard let name = people.reader.name(at: start, limit: tokens.upperBound) else { return nil }
    if capitals == .running { return name }
    var end = name.tokens.upperBound
    while end > start {
      let part = PersonName(tokens: start..<end, hasTitle: true)
      if people.isKnown(part) { return part }
      end -= 1
    }
    let run = name.tokens.prefix { !sentence.tag(of: $0).isVerb && $0 < start + 3 }
    return run.isEmpty ? nil : PersonName(tokens: run, hasTitle: true)
  }

  /// The person's name that ends right before a token; nil when none does.
  func name(endingAt end: Int) -> PersonName? {
    let range = people.mentions(in: tokens)
    return people.mentions[range].last { $0.name.tokens.upperBound == end }?.name
  }

  func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    tokens.contains(index) && text.isMark(index, mark)
  }

  func key(_ index: Int) -> UInt64? { tokens.contains(index) ? text.tokens[index].key : nil }

  /// When the office is held after the words of the phrase alone.
  func tenure(of phrase: OfficePhrase) -> Tenure {
    if phrase.tenure.isFormer { return .former }
    return phrase.tenure.isFuture ? .future : .current
  }

  static let and = WordKey.of("and")
  static let of = WordKey.of("of")
}
