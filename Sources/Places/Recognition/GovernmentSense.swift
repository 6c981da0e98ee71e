internal import TextAnalysis

/// Tells where a place's name stands for its government: "Moscow rejected", "talks with Tehran".
struct GovernmentSense {
  let text: AnalysedText

  /// Whether the name of a country, capital or seat of government speaks or acts here.
  ///
  /// A place that follows a preposition of place is where something is, whatever comes after.
  func applies(to candidate: Candidate, _ entry: GazetteerEntry, in sentence: Range<Int>) -> Bool {
    guard candidate.sense == .place, candidate.container == nil, candidate.rule != .container
    else { return false }
    if entry.kind == .capital, isParty(candidate, sentence) { return true }
    guard candidate.rule != .preposition else { return false }
    switch entry.kind {
    case .government: return true
    case .country, .capital: return acts(candidate, sentence)
    default: return false
    }
  }

  /// Begins a clause and is followed by a verb of saying or doing.
  private func acts(_ candidate: Candidate, _ sentence: Range<Int>) -> Bool {
    let next = candidate.tokens.upperBound
    guard next < sentence.upperBound, text.tokens[next].shape == .lower,
      PlaceCues.of(text.tokens[next]).contains(.govern)
    else { return false }
    guard let before = before(candidate, sentence) else { return true }
    return PlaceCues.of(before).isDisjoint(with: [.locative, .direction]) && before.key != Words.of
  }

  /// "Relations between Moscow and Kyiv", "accused Tehran".
  private func isParty(_ candidate: Candidate, _ sentence: Range<Int>) -> Bool {
    let index = candidate.tokens.lowerBound - 1
    guard index > sentence.lowerBound else { return false }
    let before = text.tokens[index]
    if PlaceCues.of(before).contains(.relation) { return before.shape == .lower }
    return Words.joining.contains(before)
      && PlaceCues.of(text.tokens[index - 1]).contains(.relation)
  }

  private func before(_ candidate: Candidate, _ sentence: Range<Int>) -> Token? {
    let index = candidate.tokens.lowerBound - 1
    guard index >= sentence.lowerBound else { return nil }
    let token = text.tokens[index]
    if token.key == Words.the, index > sentence.lowerBound { return text.tokens[index - 1] }
    return token
  }
}
