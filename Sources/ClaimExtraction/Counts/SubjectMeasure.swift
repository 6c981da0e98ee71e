internal import PartsOfSpeech
internal import Quantities
internal import TextAnalysis
internal import TimeExpressions

/// What a number measures when it is the subject of the verb before: "unemployment rose to 7%".
struct SubjectMeasure {
  /// Lemma of the noun with its modifiers.
  let lemma: String

  /// Nil where no verb of measure or change joins subject and number.
  init?(_ quantity: QuantityMention, in sentence: SentenceReading) {
    guard let (subject, verb) = SubjectMeasure.subject(of: quantity, in: sentence) else {
      return nil
    }
    let isPlain = quantity.kind == .count
    let start = SubjectMeasure.start(subject, in: sentence)
    guard let noun = MeasuredNoun(behind: start, in: sentence),
      noun.tokens.upperBound <= subject.upperBound,
      sentence.tag(of: noun.head) == .nn || sentence.tag(of: noun.head) == .nns
        || sentence.text.tokens[noun.head].shape == .upper
        || SubjectMeasure.countNouns.contains(sentence.text.tokens[noun.head])
    else { return nil }
    let counted = SubjectMeasure.counted(noun, in: sentence)
    if isPlain {
      // "Air raids fell to 12".
      let isRow =
        sentence.tag(of: noun.head) == .nns
        && SubjectMeasure.changes.contains(sentence.text.tokens[verb])
      guard
        counted != nil || isRow
          || SubjectMeasure.countNouns.contains(sentence.text.tokens[noun.head]),
        SubjectMeasure.isCounting(verb, quantity, in: sentence)
      else { return nil }
    }
    let isCountNoun = SubjectMeasure.countNouns.contains(sentence.text.tokens[noun.head])
    // "Air raids fell to 12".
    let opens = isPlain && noun.tokens.lowerBound == sentence.tokens.lowerBound
    lemma = counted?.lemma ?? (isCountNoun || opens ? noun.lemma.lowercased() : noun.lemma)
  }

  /// The subject and the verb of the clause, when nothing but small words and other numbers stands
  /// between verb and number.
  private static func subject(of quantity: QuantityMention, in sentence: SentenceReading)
    -> (subject: Range<Int>, verb: Int)?
  {
    let clause = sentence.clause(of: quantity.tokens.lowerBound)
    guard let subject = clause.subject, let verb = clause.verb, clause.kind != .participial,
      clause.kind != .reducedRelative, verb < quantity.tokens.lowerBound,
      subject.upperBound <= verb,
      verbs.contains(sentence.text.tokens[verb]) || isEstimate(clause, verb, sentence)
    else { return nil }
    for token in verb + 1..<quantity.tokens.lowerBound {
      if sentence.quantities.contains(where: { $0.tokens.contains(token) }) { continue }
      if sentence.times.contains(where: { $0.tokens.contains(token) }) { continue }
      guard joints.contains(sentence.text.tokens[token]) || sentence.tag(of: token) == .rb else {
        return nil
      }
    }
    return (subject, verb)
  }

  /// "Damage was put at".
  private static func isEstimate(_ clause: Clause, _ verb: Int, _ sentence: SentenceReading) -> Bool
  {
    clause.isPassive && estimates.contains(sentence.text.tokens[verb])
  }

  private static func start(_ subject: Range<Int>, in sentence: SentenceReading) -> Int {
    var start = subject.lowerBound
    while start < subject.upperBound {
      switch sentence.tag(of: start) {
      case .dt, .pdt, .prpPossessive: start += 1
      default: return start
      }
    }
    return start
  }

  /// "The number of cases": what stands behind "of" is counted.
  private static func counted(_ noun: MeasuredNoun, in sentence: SentenceReading) -> MeasuredNoun? {
    guard numbers.contains(sentence.text.tokens[noun.head]),
      sentence.tokens.contains(noun.head + 1),
      of.contains(sentence.text.tokens[noun.head + 1])
    else { return nil }
    return MeasuredNoun(behind: noun.head + 1, in: sentence)
  }

  /// "Reached 20", "rose to 20", but not "is 20" or "grew 20".
  private static func isCounting(
    _ verb: Int, _ quantity: QuantityMention, in sentence: SentenceReading
  ) -> Bool {
    if reaching.contains(sentence.text.tokens[verb]) { return true }
    // "Membership grew by 300".
    if by.contains(sentence.text.tokens[quantity.tokens.lowerBound - 1]) { return true }
    return ends.contains(sentence.text.tokens[quantity.tokens.lowerBound - 1])
  }

  private static let of = WordSet(words: ["of"])
  private static let numbers = WordSet(words: ["number", "numbers", "total", "count", "tally"])
  private static let countNouns = WordSet(words: [
    "turnout", "attendance", "membership", "enrolment", "enrollment", "population", "workforce",
    "circulation", "ridership", "payroll", "fleet", "headcount", "staff", "audience", "payroll",
    "output", "production",
    "sales", "deliveries", "exports", "imports", "arrivals", "applications", "cases", "claims",
    "registrations", "bookings", "votes",
  ])
  private static let by = WordSet(words: ["by"])
  private static let ends = WordSet(words: ["to", "at", "from"])
  private static let joints = WordSet(words: [
    "to", "at", "by", "from", "worth", "a", "an", "the", "record", "only", "just", "of", "more",
    "than", "high", "low", "as", "in", "for", ",",
  ])
  private static let reaching = SubjectMeasure.forms([
    "reach", "hit", "total", "number", "exceed", "top", "surpass", "near", "approach", "pass",
  ])
  static let estimates = SubjectMeasure.forms([
    "put", "estimate", "value", "price", "reckon", "set", "assess", "report", "fix",
  ])
  static let changes = SubjectMeasure.forms([
    "rise", "fall", "climb", "drop", "grow", "jump", "decline", "increase", "decrease", "double",
    "triple", "surge", "soar", "plunge", "dip", "slip", "tumble", "slump",
  ])
  private static let verbs = SubjectMeasure.forms([
    "be", "stand", "rise", "fall", "climb", "drop", "grow", "jump", "slow", "reach", "hit", "total",
    "number", "amount", "exceed", "top", "decline", "increase", "decrease", "shrink", "slide",
    "ease", "edge", "double", "triple", "quadruple", "surge", "soar", "plunge", "dip", "widen",
    "narrow", "accelerate", "remain", "average", "swell", "tumble", "slip", "hover", "come", "run",
    "expand", "contract", "rebound", "surpass", "rocket", "plummet", "dwindle", "approach", "near",
    "halve", "sink", "cost", "inch", "pass", "tick", "move", "go",
  ])

  private static func forms(_ verbs: [String]) -> WordSet {
    let forms = verbs.map(Inflector.forms(ofVerb:))
    return WordSet(
      words: forms.flatMap { [$0.base, $0.thirdPerson, $0.gerund] + $0.past + $0.participle }
        + (verbs.contains("be") ? ["is", "are", "was", "were", "been"] : []))
  }
}
