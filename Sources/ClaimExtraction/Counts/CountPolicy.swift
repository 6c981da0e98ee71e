internal import ClaimLexicon
internal import ClaimModel
internal import PartsOfSpeech
internal import Quantities
internal import TextAnalysis

/// Decides which counted things are facts that a reader would check.
final class CountPolicy: Sendable {
  private let trivial: [String: Double]

  static let standard = CountPolicy()

  private init() {
    let list = WordList(
      bytes: claimbench_trivial_nouns(), count: Int(claimbench_trivial_nouns_count()))
    trivial = Dictionary(
      list.rows.map { ($0[0], Double(WordList.cell($0, 1)) ?? .infinity) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Whether a number of things is worth a claim.
  func isWorthAClaim(
    _ quantity: QuantityMention, of noun: MeasuredNoun, in sentence: SentenceReading
  ) -> Bool {
    isWorthAClaim(quantity, ofLemma: noun.headLemma, in: sentence)
  }

  /// The same, for a noun that does not stand behind the number.
  func isWorthAClaim(
    _ quantity: QuantityMention, ofLemma lemma: String, in sentence: SentenceReading
  ) -> Bool {
    if quantity.isVague, quantity.range.min == 2 { return false }
    // "A couple of shops" is as vague.
    if quantity.range.exact == 2, quantity.tokens.count > 1 { return false }
    let least = quantity.range.min ?? quantity.range.max ?? 0
    if lemma == "time" { return isFrequency(quantity, in: sentence) }
    if let from = trivial[lemma], least < from { return false }
    if least == 0 { return isZero(quantity, in: sentence) }
    if least <= 12, isSource(quantity, lemma, in: sentence) { return false }
    if isGiven(quantity, least, in: sentence) { return false }
    return least > 1 || isListed(quantity, in: sentence)
  }

  /// "According to two diplomats", "three officials said": who tells it.
  private func isSource(
    _ quantity: QuantityMention, _ lemma: String, in sentence: SentenceReading
  ) -> Bool {
    guard CountPolicy.sources.contains(lemma) else { return false }
    let (before, behind) = (quantity.tokens.lowerBound - 1, quantity.tokens.upperBound + 6)
    if sentence.tokens.contains(before - 1),
      CountPolicy.according.contains(sentence.text.tokens[before - 1])
    {
      return true
    }
    return (quantity.tokens.upperBound..<min(behind, sentence.tokens.upperBound)).contains {
      CountPolicy.telling.contains(sentence.text.tokens[$0])
    }
  }

  private static let sources: Set<String> = [
    "diplomat", "official", "source", "person", "witness", "aide", "resident", "analyst", "expert",
    "adviser", "advisor", "lawyer", "executive", "trader", "delegate", "lawmaker", "insider",
    "neighbour", "neighbor",
  ]
  private static let according = WordSet(words: ["according", "citing", "quoting", "quoted"])
  private static let telling = WordSet(words: ["said", "say", "told", "familiar", "briefed"])

  /// "Was extended four times"; not "four times the size", "three times a week", "next time".
  private func isFrequency(_ quantity: QuantityMention, in sentence: SentenceReading) -> Bool {
    let (before, behind) = (quantity.tokens.lowerBound - 1, quantity.tokens.upperBound + 1)
    guard let exact = quantity.range.min, exact > 2, sentence.tokens.contains(before),
      sentence.tag(of: before).isVerb || sentence.tag(of: before) == .rp
        || sentence.tag(of: before) == .prp
    else { return false }
    guard sentence.tokens.contains(behind) else { return true }
    switch sentence.tag(of: behind) {
    case .jjr, .rbr, .dt, .jj, .prpPossessive, .nn, .nns, .nnp: return false
    default: return !CountPolicy.multiplied.contains(sentence.text.tokens[behind])
    }
  }

  private static let multiplied = WordSet(words: [
    "as", "more", "less", "that", "per", "what", "over",
  ])

  /// "Zero flights": a number of things that can be counted.
  private func isZero(_ quantity: QuantityMention, in sentence: SentenceReading) -> Bool {
    let next = quantity.tokens.upperBound
    return quantity.range.max == 0 && quantity.tokens.count == 1 && sentence.tokens.contains(next)
      && sentence.text.tokens[quantity.tokens.lowerBound].kind == .word
      && sentence.tag(of: next) == .nns
  }

  /// "Its three members", "all three places", "the two men": told before, not stated here.
  private func isGiven(
    _ quantity: QuantityMention, _ least: Double, in sentence: SentenceReading
  ) -> Bool {
    if CountPolicy.both.contains(sentence.text.tokens[quantity.tokens.lowerBound]) { return true }
    let before = quantity.tokens.lowerBound - 1
    guard sentence.tokens.contains(before) else { return false }
    switch sentence.tag(of: before) {
    case .prpPossessive, .pos:
      // "The institute's 42 members" tells how many there are.
      return least <= 12 || isWhole(quantity, in: sentence) || wasTold(quantity, in: sentence)
    case .dt, .pdt, .jj:
      let word = sentence.text.tokens[before]
      // "Across all 65 prisons" tells how many there are.
      if CountPolicy.all.contains(word), least > 12 { return wasTold(quantity, in: sentence) }
      if CountPolicy.given.contains(word) { return least <= 100 }
      return CountPolicy.the.contains(word) && (least < 3 || wasTold(quantity, in: sentence))
    default: return false
    }
  }

  /// "Seven of Peru's 18 provinces": the number of a whole whose part is counted.
  private func isWhole(_ quantity: QuantityMention, in sentence: SentenceReading) -> Bool {
    sentence.quantities.contains {
      let of = $0.tokens.upperBound
      return of < quantity.tokens.lowerBound && quantity.tokens.lowerBound - of < 7
        && CountPolicy.of.contains(sentence.text.tokens[of])
    }
  }

  /// Whether the article gave the same number before: "the six workers" come back to it.
  private func wasTold(_ quantity: QuantityMention, in sentence: SentenceReading) -> Bool {
    for other in sentence.article.quantities where other.kind == .count {
      if other.tokens.lowerBound >= quantity.tokens.lowerBound { return false }
      if other.range == quantity.range { return true }
    }
    return false
  }

  private static let all = WordSet(words: ["all"])
  private static let both = WordSet(words: ["both"])
  private static let given = WordSet(words: [
    "all", "these", "those", "other", "last", "first", "next",
  ])
  private static let of = WordSet(words: ["of"])
  private static let the = WordSet(words: ["the"])

  /// "Four pilots and one mechanic": a single one counts beside others.
  private func isListed(_ quantity: QuantityMention, in sentence: SentenceReading) -> Bool {
    let before = quantity.tokens.lowerBound - 1
    // "Leumi, one of the largest banks" lists nothing.
    let after = quantity.tokens.upperBound
    if sentence.tokens.contains(after), CountPolicy.of.contains(sentence.text.tokens[after]) {
      return false
    }
    guard sentence.tokens.contains(before),
      sentence.tag(of: before) == .cc || sentence.tag(of: before) == .comma
    else { return false }
    return sentence.quantities.contains {
      $0.kind == .count && $0.tokens.upperBound < before && $0.tokens.upperBound > before - 7
    }
  }
}
