internal import ClaimModel
internal import PartsOfSpeech
internal import Quantities
internal import TextAnalysis

/// Reads numbers whose noun was told before them: "of the 88 drones, 70 were shot down".
struct CarriedNoun {
  private let sentence: SentenceReading
  /// The noun of the last number before.
  private var noun: (lemma: String, head: String)?
  private var nounEnd = -1
  /// Where the last number ends, with what it counts.
  private var lastEnd = -1
  /// Whether the last number was a share.
  private var isShare = false

  init(_ sentence: SentenceReading) {
    self.sentence = sentence
  }

  /// Forgets the noun: what comes next may count something else.
  mutating func forget() {
    noun = nil
  }

  /// Remembers what a number counts, for the numbers behind it.
  mutating func note(_ quantity: QuantityMention) {
    isShare = quantity.kind == .percent || isShare && gapped(quantity) != nil
    lastEnd = quantity.tokens.upperBound
    var measured: MeasuredNoun?
    if quantity.kind == .percent || quantity.kind == .count {
      measured = MeasuredNoun(behind: quantity.tokens.upperBound, in: sentence)
    }
    if let measured, !measured.isPlaceholder { lastEnd = measured.tokens.upperBound }
    // "The 11th homicide this year, compared with seven".
    if quantity.kind == .ordinal, let row = OrdinalCount(quantity, in: sentence),
      let measure = row.count.measure
    {
      (noun, nounEnd) = ((measure, measure), row.tokens.upperBound)
      return
    }
    guard quantity.kind == .count, let measured, !measured.isPlaceholder else { return }
    noun = (measured.lemma, measured.headLemma)
    nounEnd = measured.tokens.upperBound
  }

  /// The count of a number without noun; nil where nothing tells what it counts.
  mutating func count(_ quantity: QuantityMention) -> (Count, Range<Int>)? {
    guard quantity.kind == .count, isBare(quantity) else { return nil }
    if let measure = SubjectMeasure(quantity, in: sentence)?.lemma {
      noun = (measure, measure)
      return (Count(measure: measure, range: quantity.range), quantity.tokens)
    }
    if let measure = shared(quantity) {
      return (
        Count(measure: measure, range: quantity.range),
        quantity.tokens.lowerBound..<quantity.tokens.upperBound + 1
      )
    }
    if let measure = predicate(quantity) {
      noun = (measure, measure)
      return (Count(measure: measure, range: quantity.range), quantity.tokens)
    }
    if let measure = ObjectMeasure(quantity, in: sentence),
      let lemma = measure.lemma ?? noun?.lemma ?? earlier()
    {
      return (Count(measure: lemma, range: quantity.range), measure.tokens)
    }
    if let body = body(of: quantity) {
      return (Count(measure: body, range: quantity.range), quantity.tokens)
    }
    if isCrowd(quantity) {
      return (Count(measure: "person", range: quantity.range), quantity.tokens)
    }
    if let run = gapped(quantity) {
      if isShare { return (Count(measure: nil, range: quantity.range, unit: "percent"), run) }
      if let noun { return (Count(measure: noun.lemma, range: quantity.range), run) }
    }
    guard let noun = noun ?? before(quantity), isElided(quantity),
      CountPolicy.standard.isWorthAClaim(quantity, ofLemma: noun.head, in: sentence)
    else { return nil }
    return (Count(measure: noun.lemma, range: quantity.range), quantity.tokens)
  }

  /// "142 confirmed and 22 probable cases": the noun of the number behind "and".
  private func shared(_ quantity: QuantityMention) -> String? {
    let end = quantity.tokens.upperBound
    guard sentence.tokens.contains(end + 2), sentence.tag(of: end + 1) == .cc,
      sentence.tag(of: end).isAdjective || sentence.tag(of: end).isParticiple,
      sentence.quantities.contains(where: { $0.tokens.lowerBound == end + 2 && $0.kind == .count }),
      let other = sentence.quantities.first(where: { $0.tokens.lowerBound == end + 2 }),
      let next = MeasuredNoun(behind: other.tokens.upperBound, in: sentence), !next.isPlaceholder
    else { return nil }
    return sentence.text[token: end].lowercased() + " " + next.headLemma
  }

  /// "35 million were refugees": what the number of them is said to be.
  private func predicate(_ quantity: QuantityMention) -> String? {
    let be = quantity.tokens.upperBound
    guard sentence.tokens.contains(be + 1),
      ClauseLexicon.standard.classes(sentence.text.tokens[be]).contains(.be),
      (quantity.range.min ?? 0) > 2,
      let next = MeasuredNoun(behind: be + 1, in: sentence), sentence.tag(of: next.head) == .nns,
      next.tokens.lowerBound == be + 1, sentence.tag(of: be + 1) != .vbn
    else { return nil }
    return next.lemma
  }

  /// "Thousands gathered", "hundreds dressed in white": people, where nothing else was counted.
  private func isCrowd(_ quantity: QuantityMention) -> Bool {
    let end = quantity.tokens.upperBound
    guard noun == nil, sentence.tokens.contains(end + 1), (quantity.range.min ?? 0) >= 20,
      !isOfPronoun(end)
    else { return false }
    // "Half a million walk out", "40,000 marched".
    if CarriedNoun.crowding.contains(sentence.text.tokens[end]) { return true }
    return quantity.isVague && quantity.range.max == nil && isSubject(end)
  }

  private static let crowding = WordSet(words: [
    "march", "marched", "rally", "rallied", "protest", "protested", "demonstrate", "demonstrated",
    "gather", "gathered", "attend", "attended", "queue", "queued", "walk", "walked", "celebrate",
    "celebrated", "mourn", "mourned", "pray", "prayed", "cheer", "cheered", "join", "joined",
    "vote", "voted", "flock", "flocked", "strike", "watch", "watched", "packed", "pack",
    "assembled", "assemble", "converged", "signed", "petition", "petitioned",
  ])

  /// "The Liberals have won 71 seats, [the Greens four]": a verb left out between a name and its
  /// number, as in the clause before; nil elsewhere.
  private func gapped(_ quantity: QuantityMention) -> Range<Int>? {
    let (first, end) = (quantity.tokens.lowerBound, quantity.tokens.upperBound)
    guard lastEnd > sentence.tokens.lowerBound, first > lastEnd + 1, first - lastEnd < 9 else {
      return nil
    }
    // "Followed by Iran with 3.4 million", "the Greens on four".
    let name = CarriedNoun.having.contains(sentence.text.tokens[first - 1]) ? first - 2 : first - 1
    guard name > lastEnd,
      sentence.text.tokens[name].isCapitalized, sentence.tag(of: name).isNoun,
      end >= sentence.tokens.upperBound || isJoint(end)
    else { return nil }
    var joint = name - 1
    while joint >= lastEnd,
      sentence.text.tokens[joint].isCapitalized || sentence.tag(of: joint) == .dt
    {
      joint -= 1
    }
    guard joint >= lastEnd,
      isJoint(joint)
        || CarriedNoun.by.contains(sentence.text.tokens[joint]) && joint > lastEnd
          && CarriedNoun.followed.contains(sentence.text.tokens[joint - 1]),
      !(lastEnd..<joint).contains(where: {
        sentence.tag(of: $0).isVerb && !CarriedNoun.followed.contains(sentence.text.tokens[$0])
      })
    else { return nil }
    return joint + 1..<end
  }

  private static let having = WordSet(words: ["with", "on", "at", "had"])
  private static let by = WordSet(words: ["by"])
  private static let followed = WordSet(words: ["followed", "trailed"])

  private func isJoint(_ token: Int) -> Bool {
    sentence.text.tokens[token].kind == .punctuation || sentence.tag(of: token) == .cc
  }

  /// "A crowd of 20,000", "a town of 6,000": the lemma of the body that the number measures.
  private func body(of quantity: QuantityMention) -> String? {
    let first = quantity.tokens.lowerBound
    guard sentence.tokens.contains(first - 2), follows(first, CarriedNoun.of) else { return nil }
    return CarriedNoun.bodies[sentence.text.tokens[first - 2]]
  }

  private func isBare(_ quantity: QuantityMention) -> Bool {
    MeasuredNoun(behind: quantity.tokens.upperBound, in: sentence)?.isPlaceholder ?? true
  }

  /// What the sentences before counted last: "the new ones bring the total to 19".
  private func earlier() -> String? {
    for index in (max(0, sentence.index - 3)..<sentence.index).reversed() {
      let other = sentence.article.reading(of: index)
      for quantity in other.quantities.reversed() where quantity.kind == .count {
        if let noun = MeasuredNoun(behind: quantity.tokens.upperBound, in: other),
          !noun.isPlaceholder
        {
          return noun.lemma
        }
      }
    }
    return nil
  }

  /// The noun of the sentence before, for a number that opens this one.
  private func before(_ quantity: QuantityMention) -> (lemma: String, head: String)? {
    guard sentence.index > 0, opens(quantity),
      !sentence.text.sentences[sentence.index].startsParagraph
    else { return nil }
    let other = SentenceReading(sentence.article, sentence.index - 1)
    guard let last = other.quantities.last(where: { $0.kind == .count }),
      let noun = MeasuredNoun(behind: last.tokens.upperBound, in: other), !noun.isPlaceholder
    else { return nil }
    return (noun.lemma, noun.headLemma)
  }

  /// "Four were lost", "Another four", "The remaining four".
  private func opens(_ quantity: QuantityMention) -> Bool {
    let (first, start) = (quantity.tokens.lowerBound, sentence.tokens.lowerBound)
    return first <= start + 1
      || first == start + 2 && CarriedNoun.left.contains(sentence.text.tokens[first - 1])
  }

  private static let left = WordSet(words: ["remaining", "other", "further"])

  // MARK: Where a noun is left out

  private func isElided(_ quantity: QuantityMention) -> Bool {
    let (first, end) = (quantity.tokens.lowerBound, quantity.tokens.upperBound)
    guard sentence.tokens.contains(end) else { return false }
    if follows(first, CarriedNoun.another) || isMore(quantity) { return true }
    if isOfPronoun(end) || isChange(first) || isCompared(first) { return true }
    // "By 220 votes to 190".
    if follows(first, CarriedNoun.to), nounEnd == first - 1 { return true }
    return isSubject(end) || isObject(quantity)
  }

  /// "Built for 5,300 inmates, the jail holds 8,500": the object of a verb of having at the end.
  private func isObject(_ quantity: QuantityMention) -> Bool {
    let (first, end) = (quantity.tokens.lowerBound, quantity.tokens.upperBound)
    guard sentence.tokens.contains(first - 1), noun != nil, (quantity.range.min ?? 0) > 2,
      CarriedNoun.holding.contains(sentence.text.tokens[first - 1])
    else { return false }
    return end >= sentence.tokens.upperBound || isJoint(end)
  }

  private static let holding = WordSet(words: [
    "holds", "held", "has", "had", "lost", "won", "took", "got", "received", "sold", "built",
    "made",
    "bought", "ordered", "delivered", "used", "needs", "needed", "found", "seized", "fired", "sent",
  ])

  private func follows(_ first: Int, _ words: WordSet) -> Bool {
    sentence.tokens.contains(first - 1) && words.contains(sentence.text.tokens[first - 1])
  }

  /// "A further 100", "100 more", "100 others".
  private func isMore(_ quantity: QuantityMention) -> Bool {
    CarriedNoun.more.contains(sentence.text.tokens[quantity.tokens.upperBound])
      || quantity.tokens.contains { CarriedNoun.further.contains(sentence.text.tokens[$0]) }
  }

  private func isOfPronoun(_ end: Int) -> Bool {
    sentence.tokens.contains(end + 1) && CarriedNoun.of.contains(sentence.text.tokens[end])
      && CarriedNoun.pronouns.contains(sentence.text.tokens[end + 1])
  }

  /// "Up from 970", "down from 30,000".
  private func isChange(_ first: Int) -> Bool {
    sentence.tokens.contains(first - 2)
      && CarriedNoun.from.contains(sentence.text.tokens[first - 1])
      && (CarriedNoun.directions.contains(sentence.text.tokens[first - 2])
        || (max(sentence.tokens.lowerBound, first - 12)..<first).contains {
          SubjectMeasure.changes.contains(sentence.text.tokens[$0])
        }
        || sentence.quantities.contains { $0.tokens.upperBound == first - 1 })
  }

  /// "Compared with seven", "against 12".
  private func isCompared(_ first: Int) -> Bool {
    guard sentence.tokens.contains(first - 1) else { return false }
    let before = sentence.text.tokens[first - 1]
    if CarriedNoun.against.contains(before) { return true }
    return CarriedNoun.with.contains(before) && sentence.tokens.contains(first - 2)
      && CarriedNoun.compared.contains(sentence.text.tokens[first - 2])
  }

  private static let against = WordSet(words: ["against", "versus", "vs"])
  private static let with = WordSet(words: ["with", "to"])
  private static let compared = WordSet(words: ["compared", "comparison"])

  /// "70 were shot down": a verb follows that does not speak of people.
  private func isSubject(_ end: Int) -> Bool {
    switch sentence.tag(of: end) {
    case .vbd, .vbp, .md, .vbz: break
    case .vbn: break
    case .jj where isParticiple(end): break
    default: return false
    }
    return !(end..<min(end + 3, sentence.tokens.upperBound)).contains {
      CarriedNoun.personal.contains(sentence.text.tokens[$0])
    }
  }

  /// "And 13,500 damaged": the last word, though it may be taken for an adjective.
  private func isParticiple(_ token: Int) -> Bool {
    let next = token + 1
    guard !sentence.tokens.contains(next) || sentence.text.tokens[next].kind == .punctuation else {
      return false
    }
    let end = Int(sentence.text.tokens[token].end)
    let bytes = sentence.text.source.bytes
    return sentence.text.tokens[token].count > 4 && bytes[end - 1] == UInt8(ascii: "d")
      && bytes[end - 2] == UInt8(ascii: "e")
  }

  private static let bodies = WordTable<String>([
    ("crowd", "crowd"), ("army", "army"), ("force", "force"), ("audience", "audience"),
    ("staff", "staff"), ("workforce", "workforce"), ("congregation", "congregation"),
    ("garrison", "garrison"), ("population", "population"), ("town", "population"),
    ("city", "population"), ("village", "population"), ("turnout", "turnout"),
    ("attendance", "attendance"), ("membership", "membership"), ("majority", "majority"),
    ("circulation", "circulation"), ("capacity", "capacity"), ("quorum", "quorum"),
    ("team", "team"), ("delegation", "delegation"), ("crew", "crew"), ("contingent", "contingent"),
    ("fleet", "fleet"), ("convoy", "convoy"), ("squad", "squad"), ("electorate", "electorate"),
    ("panel", "panel"), ("jury", "jury"), ("cabinet", "cabinet"), ("community", "community"),
  ])
  private static let of = WordSet(words: ["of"])
  private static let to = WordSet(words: ["to"])
  private static let from = WordSet(words: ["from"])
  private static let directions = WordSet(words: ["up", "down"])
  private static let another = WordSet(words: ["another"])
  private static let further = WordSet(words: ["further", "additional"])
  private static let more = WordSet(words: ["more", "others", "other"])
  private static let pronouns = WordSet(words: ["them", "those", "these", "which", "whom"])
  /// Participles that are said of people.
  private static let personal = WordSet(words: [
    "treated", "hospitalized", "hospitalised", "charged", "convicted", "arrested", "detained",
    "hurt", "injured", "wounded", "killed", "died", "sentenced", "jailed", "released", "questioned",
    "said", "told", "fled", "survived", "missing", "rescued", "drowned",
  ])
}
