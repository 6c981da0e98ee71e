internal import PartsOfSpeech
internal import Quantities
internal import TextAnalysis

/// What a sum of money is: "a bounty of up to $900,000" is a reward.
struct MoneyPurpose {
  /// Lemma of the noun; nil where the text names none.
  var measure: String?
  /// The sum with the words that say what it is.
  var tokens: Range<Int>

  init(_ quantity: QuantityMention, in sentence: SentenceReading) {
    tokens = quantity.tokens
    let end = quantity.tokens.upperBound
    // "A $75 million loan".
    if let noun = MeasuredNoun(behind: end, in: sentence),
      noun.tokens.lowerBound == end
    {
      measure = noun.lemma
      tokens = quantity.tokens.lowerBound..<noun.tokens.upperBound
      return
    }
    // "A bounty of $900,000", "loans worth $4 million".
    let start = quantity.tokens.lowerBound
    if sentence.tokens.contains(start - 2),
      MoneyPurpose.before.contains(sentence.text.tokens[start - 1]),
      sentence.tag(of: start - 2).isNoun
    {
      measure = MeasuredNoun.lemma(of: start - 2, in: sentence)
      tokens = start - 2..<end
      return
    }
    // "Puts the damage at $3 billion".
    if sentence.tokens.contains(start - 3),
      MoneyPurpose.at.contains(sentence.text.tokens[start - 1]),
      sentence.tag(of: start - 2).isNoun,
      (max(sentence.tokens.lowerBound, start - 6)..<start - 2).contains(where: {
        SubjectMeasure.estimates.contains(sentence.text.tokens[$0])
      })
    {
      measure = MeasuredNoun.lemma(of: start - 2, in: sentence)
      tokens = start - 2..<end
      return
    }
    // "$8 million in aid", "worth of", "of damage".
    var next = end
    while sentence.tokens.contains(next), MoneyPurpose.links.contains(sentence.text.tokens[next]) {
      next += 1
    }
    if next > end, let noun = MeasuredNoun(behind: next, in: sentence),
      !MoneyPurpose.dealing.contains(sentence.text.tokens[noun.head])
    {
      measure = noun.lemma
      tokens = quantity.tokens.lowerBound..<noun.tokens.upperBound
    }
  }

  private static let at = WordSet(words: ["at"])
  /// "$144 in electronic trading": where the price was paid.
  private static let dealing = WordSet(words: [
    "trading", "trade", "dealings", "deals", "today", "total", "all", "advance", "need",
  ])
  private static let before = WordSet(words: ["of", "worth"])
  private static let links = WordSet(words: ["in", "of", "worth", "for"])
}
