internal import ClaimModel
internal import Quantities
internal import TextAnalysis

/// Reads totals that come back to the victims told before: "the total now stands at 214", "that
/// brought the number to 30".
struct TotalRule {
  private let sentence: CasualtySentence

  init(_ sentence: CasualtySentence) {
    self.sentence = sentence
  }

  /// Whether a sentence may give such a total: a number, and a noun for one alone between an article
  /// and a verb or "to".
  static func mayTell(_ reading: SentenceReading) -> Bool {
    guard !reading.quantities.isEmpty else { return false }
    let (tokens, totals) = (reading.text.tokens, totals)
    return reading.tokens.contains { totals.contains(tokens[$0]) && isTotal($0, in: reading) }
  }

  private static func isTotal(_ token: Int, in reading: SentenceReading) -> Bool {
    let tokens = reading.text.tokens
    guard totals.contains(tokens[token]), reading.tokens.contains(token + 2),
      token > reading.tokens.lowerBound, determiners.contains(tokens[token - 1])
    else { return false }
    var next = token + 1
    while reading.tokens.contains(next), adverbs.contains(tokens[next]) { next += 1 }
    return reading.tokens.contains(next) && behind.contains(tokens[next])
  }

  /// The totals of the sentence that no word of harm beside them explains.
  func findings() -> [CasualtyFinding] {
    let reading = sentence.reading
    return sentence.tokens.filter { TotalRule.isTotal($0, in: reading) }.flatMap { token in
      guard let quantity = number(of: token), let effect = effect(before: token) else {
        return [CasualtyFinding]()
      }
      var group = VictimGroup(
        range: quantity.range, tokens: quantity.tokens, extended: quantity.tokens,
        who: quantity.tokens.upperBound..<quantity.tokens.upperBound, personhood: .people)
      if let known = sentence.groupStarting(at: quantity.tokens.lowerBound) {
        guard known.personhood != .things, known.harmNoun == nil else { return [] }
        group.tokens = known.tokens
        group.who = known.who
      }
      let found = CasualtyFinding(
        effect, group, harm: token, spanning: token - 1..<group.tokens.upperBound,
        rule: "\(effect.rawValue) total")
      return found.map { [$0] } ?? []
    }
  }

  /// The number that the total has: behind "to" or "at", or right behind the verb.
  private func number(of token: Int) -> QuantityMention? {
    sentence.reading.quantities.first { quantity in
      let first = quantity.tokens.lowerBound
      guard quantity.kind == .count, first > token, first - token < 8 else { return false }
      let isLed = sentence.isKey(first - 1, TotalRule.leads)
      guard isLed || sentence.isKey(first - 1, TotalRule.behind) else { return false }
      let isPlain =
        sentence.isMark(quantity.tokens.upperBound, ".")
        || !sentence.isWord(quantity.tokens.upperBound)
        || sentence.groupStarting(at: first)?.personhood == .people
        || sentence.has(quantity.tokens.upperBound, [.preposition, .and, .adverb, .subordinator])
        || sentence.isTime(quantity.tokens.upperBound)
      return isPlain
    }
  }

  /// What the sentence so far tells of people, or the one before.
  private func effect(before token: Int) -> CasualtyEffect? {
    for before in (sentence.tokens.lowerBound..<token).reversed() {
      let words = sentence.harm(before)
      if let word = words.first(where: { $0.isVerb || $0.isAdjective || $0.isNoun }) {
        return word.frame == .deadly || word.frame == .body ? nil : word.effect
      }
    }
    let index = sentence.reading.index
    guard index > 0 else { return nil }
    let reading = sentence.reading.article.reading(of: index - 1)
    guard CasualtySentence.tellsHarm(reading) else { return nil }
    let told = CasualtyRules(CasualtySentence(reading)).findings()
    return told.first { $0.effect == .killed }?.effect ?? told.first?.effect
  }

  private static let totals = WordSet(words: ["total", "tally", "count", "figure", "number"])
  private static let determiners = WordSet(words: ["the", "that", "their", "overall"])
  private static let adverbs = WordSet(words: ["now", "has", "had", "have", "since", "currently"])
  private static let behind = WordSet(words: [
    "stands", "stood", "rose", "rises", "risen", "climbed", "climbs", "reached", "reaches", "fell",
    "falls", "fallen", "grew", "jumped", "dropped", "passed", "is", "was", "to", "at",
  ])
  private static let leads = WordSet(words: ["to", "at", "now"])
}
