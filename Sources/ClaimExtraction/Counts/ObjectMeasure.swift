internal import PartsOfSpeech
internal import Quantities
internal import TextAnalysis

/// What a number measures when a verb puts its object there: "put the crowd at 40,000", "took the
/// number of exits to 12".
struct ObjectMeasure {
  /// Lemma of what is counted; nil for "the figure", "the total", which come back to it.
  let lemma: String?
  /// From the object to the number.
  let tokens: Range<Int>

  /// How many tokens may stand between the verb and the number.
  private static let reach = 14

  /// Nil where no such verb and object lead to the number.
  init?(_ quantity: QuantityMention, in sentence: SentenceReading) {
    let first = quantity.tokens.lowerBound
    guard let lead = ObjectMeasure.lead(before: first, in: sentence) else { return nil }
    let start = max(sentence.tokens.lowerBound, lead - ObjectMeasure.reach)
    guard
      let verb = (start..<lead).last(where: {
        ObjectMeasure.verbs.contains(sentence.text.tokens[$0]) && sentence.tag(of: $0).isVerb
      })
    else { return nil }
    let object = sentence.clauses.phrases.first {
      $0.tokens.lowerBound == verb + 1 && $0.tokens.upperBound <= lead
    }
    guard let object else { return nil }
    let head = sentence.text.tokens[object.head]
    if ObjectMeasure.counts.contains(head) {
      let of = object.tokens.upperBound
      let isOf = sentence.tokens.contains(of) && ObjectMeasure.of.contains(sentence.text.tokens[of])
      lemma = isOf ? MeasuredNoun(behind: of, in: sentence)?.lemma : nil
    } else if ObjectMeasure.bodies.contains(head) {
      lemma = MeasuredNoun.lemma(of: object.head, in: sentence)
    } else {
      return nil
    }
    tokens = object.tokens.lowerBound..<quantity.tokens.upperBound
  }

  /// "At", "to", "closer to", "as high as": the first of the words that lead to the number.
  private static func lead(before first: Int, in sentence: SentenceReading) -> Int? {
    guard sentence.tokens.contains(first - 1), leads.contains(sentence.text.tokens[first - 1])
    else { return nil }
    var lead = first - 1
    while sentence.tokens.contains(lead - 1), degrees.contains(sentence.text.tokens[lead - 1]) {
      lead -= 1
    }
    return lead
  }

  private static let leads = WordSet(words: ["at", "to", "as"])
  private static let degrees = WordSet(words: [
    "closer", "nearer", "near", "as", "high", "low", "many", "up", "down", "back",
  ])
  private static let of = WordSet(words: ["of"])
  private static let counts = WordSet(words: ["number", "figure", "total", "count", "tally"])
  private static let bodies = WordSet(words: [
    "crowd", "turnout", "attendance", "membership", "audience", "population", "workforce", "staff",
    "fleet", "majority", "strength", "force", "capacity", "headcount", "enrolment", "enrollment",
    "caseload", "backlog", "vote",
  ])
  private static let verbs = WordSet(
    words: [
      "put", "estimate", "take", "bring", "raise", "push", "lift", "cut", "reduce", "lower",
      "increase", "expand", "set", "reckon", "count", "place", "swell",
    ].map(Inflector.forms(ofVerb:)).flatMap {
      [$0.base, $0.thirdPerson, $0.gerund] + $0.past + $0.participle
    })
}
