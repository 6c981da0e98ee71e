internal import ClaimModel
internal import PartsOfSpeech
internal import Quantities
internal import TextAnalysis
internal import TimeExpressions

/// Reads the place in a row as a count: "the fourth strike this month" tells of four.
struct OrdinalCount {
  let count: Count
  /// From the ordinal to the period.
  let tokens: Range<Int>

  /// Nil where the ordinal is no running count.
  init?(_ quantity: QuantityMention, in sentence: SentenceReading) {
    guard let number = quantity.range.exact, number >= 2,
      let noun = MeasuredNoun(behind: quantity.tokens.upperBound, in: sentence),
      noun.tokens.lowerBound == quantity.tokens.upperBound,
      let end = OrdinalCount.endOfRow(quantity, noun, in: sentence)
    else { return nil }
    count = Count(measure: noun.headLemma, range: CountRange(number))
    tokens = quantity.tokens.lowerBound..<end
  }

  /// Where the words end that tell which row is counted; nil where none do.
  private static func endOfRow(
    _ quantity: QuantityMention, _ noun: MeasuredNoun, in sentence: SentenceReading
  ) -> Int? {
    let text = sentence.text
    let next = noun.tokens.upperBound
    let first = quantity.tokens.lowerBound
    // "The third straight defeat"; not "a third straight day".
    if noun.tokens.count > 1, running.contains(text.tokens[noun.tokens.lowerBound]),
      !periods.contains(text.tokens[noun.head])
    {
      return next
    }
    guard !periods.contains(text.tokens[noun.head]) else { return nil }
    if let period = sentence.times.first(where: { $0.tokens.lowerBound >= next }),
      period.tokens.lowerBound <= next + 4, this.contains(text.tokens[period.tokens.lowerBound])
    {
      return period.tokens.upperBound
    }
    guard sentence.tokens.contains(first - 1) else { return nil }
    // "At his eighth attempt".
    if sentence.tag(of: first - 1) == .prpPossessive, tries.contains(text.tokens[noun.head]) {
      return next
    }
    guard sentence.tokens.contains(next + 2), the.contains(text.tokens[first - 1]) else {
      return nil
    }
    // "The fifth person to hold the post".
    if persons.contains(text.tokens[noun.head]), sentence.tag(of: next) == .to,
      sentence.tag(of: next + 1) == .vb
    {
      return next + 2
    }
    // "It is the eleventh case of the virus".
    if sentence.tokens.contains(first - 2), the.contains(text.tokens[first - 1]),
      ClauseLexicon.standard.classes(text.tokens[first - 2]).contains(.be),
      happenings.contains(text.tokens[noun.head])
    {
      return next
    }
    // "The third strike in a row", "the fourth woman in the job".
    if inWords.contains(text.tokens[next]) {
      let isRow = rows.contains(text.tokens[next + 2]) && text.tokens[next + 1].kind == .word
      if isRow { return next + 3 }
    }
    // "The second attack since May", "the third coup in Peru since independence".
    for token in next..<min(next + 5, sentence.tokens.upperBound) {
      if since.contains(text.tokens[token]) { return token == next ? next : token }
      if within.contains(text.tokens[token]),
        sentence.times.contains(where: {
          $0.reference.kind == .duration && (token + 1...token + 2).contains($0.tokens.lowerBound)
        })
      {
        return token
      }
      let tag = sentence.tag(of: token)
      guard tag == .in || tag.isNoun || tag.isDeterminer || tag.isAdjective else { return nil }
    }
    return nil
  }

  private static let the = WordSet(words: ["the", "a"])
  private static let this = WordSet(words: ["this"])
  private static let inWords = WordSet(words: ["in"])
  private static let within = WordSet(words: ["in", "within", "over", "inside"])
  private static let since = WordSet(words: ["since"])
  private static let rows = WordSet(words: [
    "row", "succession", "job", "post", "office", "role", "history",
  ])
  private static let running = WordSet(words: ["straight", "consecutive", "successive"])
  private static let happenings = WordSet(words: [
    "case", "death", "victim", "fatality", "attack", "strike", "incident", "accident", "crash",
    "killing", "murder", "homicide", "shooting", "bombing", "arrest", "outbreak", "earthquake",
    "eruption", "execution", "coup", "election", "infection", "raid", "launch", "suicide", "blast",
  ])
  private static let persons = WordSet(words: [
    "person", "man", "woman", "president", "minister", "leader", "governor", "mayor", "candidate",
    "country", "state", "nation", "city", "company", "firm", "official", "officer", "worker",
    "employee", "lawmaker", "senator", "party", "bank", "airline", "victim", "suspect", "player",
    "pope", "premier", "chancellor", "member", "defendant", "province", "county",
  ])
  private static let tries = WordSet(words: ["attempt", "try"])
  private static let periods = WordSet(words: [
    "day", "week", "month", "quarter", "year", "time", "half", "round", "place", "term",
    "anniversary", "night", "session", "season", "weekend", "game",
  ])
}
