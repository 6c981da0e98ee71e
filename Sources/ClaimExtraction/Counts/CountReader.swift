internal import ClaimModel
internal import PartsOfSpeech
internal import Quantities
internal import TextAnalysis

/// Reads counted facts that are no casualties: things, sums of money, shares.
struct CountReader {
  /// The counts that a sentence states.
  ///
  /// - Parameters:
  ///   - sentence: The sentence.
  ///   - taken: Token ranges of numbers that count casualties.
  /// - Returns: The claims in text order.
  func claims(in sentence: SentenceReading, except taken: [Range<Int>]) -> [Claim] {
    var claims: [Claim] = []
    var carried = CarriedNoun(sentence)
    for quantity in sentence.quantities {
      if taken.contains(where: { $0.overlaps(quantity.tokens) }) {
        carried.forget()
        continue
      }
      let known = count(quantity, in: sentence) ?? carried.count(quantity)
      carried.note(quantity)
      if let (count, tokens) = known, let claim = claim(named(count), tokens, in: sentence) {
        claims.append(claim)
      }
    }
    for score in VoteScore(sentence).counts() where !taken.contains(where: score.tokens.overlaps) {
      if claims.contains(where: { sentence.tokens(of: $0.span).overlaps(score.tokens) }) {
        continue
      }
      if let claim = claim(score.count, score.tokens, in: sentence) { claims.append(claim) }
    }
    return claims.sorted { $0.span.start < $1.span.start }
  }

  /// What nothing else says is called by its unit: "dollar", "percent".
  private func named(_ count: Count) -> Count {
    guard count.measure == nil, let unit = count.unit else { return count }
    var count = count
    count.measure = UnitNoun.of(unit)
    return count
  }

  private func count(_ quantity: QuantityMention, in sentence: SentenceReading)
    -> (Count, Range<Int>)?
  {
    switch quantity.kind {
    case .count: things(quantity, in: sentence)
    case .money: money(quantity, in: sentence)
    case .percent: share(quantity, in: sentence)
    case .measure: amount(quantity, in: sentence)
    case .ordinal: OrdinalCount(quantity, in: sentence).map { ($0.count, $0.tokens) }
    }
  }

  // MARK: What is counted

  private func things(_ quantity: QuantityMention, in sentence: SentenceReading)
    -> (Count, Range<Int>)?
  {
    guard let noun = MeasuredNoun(behind: quantity.tokens.upperBound, in: sentence),
      !noun.isPlaceholder, CountPolicy.standard.isWorthAClaim(quantity, of: noun, in: sentence)
    else { return nil }
    return (
      Count(measure: noun.lemma, range: quantity.range),
      quantity.tokens.lowerBound..<noun.tokens.upperBound
    )
  }

  /// "A $75 million loan", "a bounty of up to $900,000", "$8 million in aid".
  private func money(_ quantity: QuantityMention, in sentence: SentenceReading)
    -> (Count, Range<Int>)?
  {
    let purpose = MoneyPurpose(quantity, in: sentence)
    return (
      Count(
        measure: purpose.measure ?? SubjectMeasure(quantity, in: sentence)?.lemma,
        range: quantity.range, unit: quantity.unit), purpose.tokens
    )
  }

  private func share(_ quantity: QuantityMention, in sentence: SentenceReading)
    -> (Count, Range<Int>)?
  {
    let end = quantity.tokens.upperBound
    guard let noun = MeasuredNoun(behind: end, in: sentence) else {
      let measure = SubjectMeasure(quantity, in: sentence)?.lemma
      return (Count(measure: measure, range: quantity.range, unit: "percent"), quantity.tokens)
    }
    // "A 40 percent chance of rain" foretells.
    if CountReader.odds.contains(sentence.text.tokens[noun.head]) { return nil }
    return (
      Count(measure: noun.lemma, range: quantity.range, unit: "percent"),
      quantity.tokens.lowerBound..<noun.tokens.upperBound
    )
  }

  /// "500 tonnes of grain": a measured amount of something; lengths and times are no claims.
  private func amount(_ quantity: QuantityMention, in sentence: SentenceReading)
    -> (Count, Range<Int>)?
  {
    guard let unit = quantity.unit else { return nil }
    if !CountReader.amounts.contains(unit) { return stretch(quantity, unit, in: sentence) }
    // "The 39 acres' owners": the owners are not measured.
    let next = quantity.tokens.upperBound
    if sentence.tokens.contains(next), sentence.tag(of: next) == .pos { return nil }
    guard let noun = MeasuredNoun(behind: behindConversion(quantity, sentence), in: sentence) else {
      let isAlone = CountReader.bulk.contains(unit) && !isConversion(quantity, sentence)
      return isAlone
        ? (
          Count(
            measure: measureTold(unit, before: quantity, in: sentence), range: quantity.range,
            unit: unit),
          quantity.tokens
        ) : nil
    }
    return (
      Count(measure: noun.lemma, range: quantity.range, unit: unit),
      quantity.tokens.lowerBound..<noun.tokens.upperBound
    )
  }

  /// "200 metres of the dyke", "90 mm of rain": a length that something has, not how far off it is.
  private func stretch(_ quantity: QuantityMention, _ unit: String, in sentence: SentenceReading)
    -> (Count, Range<Int>)?
  {
    let (before, of) = (quantity.tokens.lowerBound - 1, quantity.tokens.upperBound)
    guard CountReader.lengths.contains(unit), sentence.tokens.contains(of + 1),
      CountReader.of.contains(sentence.text.tokens[of]),
      !sentence.tokens.contains(before)
        || !CountReader.within.contains(sentence.text.tokens[before]),
      let noun = MeasuredNoun(behind: of, in: sentence),
      sentence.tag(of: noun.head) != .nnp
        || sentence.tag(of: of + 1) == .dt
    else { return nil }
    return (
      Count(measure: noun.headLemma, range: quantity.range, unit: unit),
      quantity.tokens.lowerBound..<noun.tokens.upperBound
    )
  }

  /// "Some 15,000 tonnes were inside": what the sentence measured in the same unit before.
  private func measureTold(
    _ unit: String, before quantity: QuantityMention, in sentence: SentenceReading
  ) -> String? {
    for other in sentence.quantities.reversed()
    where other.unit == unit && other.tokens.upperBound <= quantity.tokens.lowerBound {
      if let noun = MeasuredNoun(behind: other.tokens.upperBound, in: sentence) {
        return noun.lemma
      }
    }
    return nil
  }

  private static let odds = WordSet(words: ["chance", "chances", "probability", "likelihood"])
  private static let of = WordSet(words: ["of"])
  private static let within = WordSet(words: ["within", "every", "each", "a", "an", "the"])
  private static let lengths: Set<String> = [
    "millimetre", "centimetre", "inch", "foot", "metre", "yard", "kilometre", "mile",
  ]

  /// "(200 hectares)" says again what stands before.
  private func isConversion(_ quantity: QuantityMention, _ sentence: SentenceReading) -> Bool {
    let before = quantity.tokens.lowerBound - 1
    return sentence.tokens.contains(before) && sentence.text.isMark(before, "(")
  }

  /// Past a conversion in brackets: "500 acres (200 hectares) of maize".
  private func behindConversion(_ quantity: QuantityMention, _ sentence: SentenceReading) -> Int {
    let end = quantity.tokens.upperBound
    guard sentence.tokens.contains(end), sentence.text.isMark(end, "("),
      let close = (end..<min(end + 8, sentence.tokens.upperBound)).first(where: {
        sentence.text.isMark($0, ")")
      })
    else { return end }
    return close + 1
  }

  /// Units of land, which a fire or flood takes, and of bulk goods: what is measured need not be said.
  private static let bulk: Set<String> = [
    "hectare", "acre", "square kilometre", "square mile", "tonne", "kilotonne", "barrel",
    "barrel per day", "bushel",
    "megawatt", "gigawatt",
  ]

  private static let amounts: Set<String> = [
    "tonne", "kilotonne", "kilogram", "gram", "pound", "ounce", "litre", "gallon", "barrel",
    "barrel per day",
    "bushel", "hectare", "acre", "square kilometre", "square mile", "square metre", "megawatt",
    "gigawatt", "kilowatt", "cubic metre", "cubic foot",
  ]

  // MARK: Claims

  private func claim(_ count: Count, _ tokens: Range<Int>, in sentence: SentenceReading) -> Claim? {
    var modality = ModalityReader().modality(of: tokens, in: sentence)
    if let cue = modality.cue, isNoPlan(cue, in: sentence) { modality = .fact }
    if modality.modality == .possible || modality.modality == .denied,
      count.unit == nil || isConditional(modality, sentence)
    {
      return nil
    }
    var statement = Statement(counts: [count], modality: modality.modality)
    statement.isNegated = modality.isNegated
    return Claim(
      kind: .count, span: sentence.text.span(of: tokens), sentence: sentence.span,
      statement: statement, rule: count.unit == nil ? "count" : "amount")
  }

  /// "Due to higher prices" gives a cause, "could hold 200 tonnes" a size.
  private func isNoPlan(_ cue: Int, in sentence: SentenceReading) -> Bool {
    guard sentence.tokens.contains(cue + 2) else { return false }
    if CountReader.due.contains(sentence.text.tokens[cue]) {
      return sentence.tag(of: cue + 2) != .vb
    }
    return CountReader.able.contains(sentence.text.tokens[cue])
      && CountReader.holding.contains(sentence.text.tokens[cue + 1])
  }

  private static let due = WordSet(words: ["due"])
  private static let able = WordSet(words: ["can", "could"])
  private static let holding = WordSet(words: [
    "hold", "seat", "store", "accommodate", "carry", "house", "sleep",
  ])

  /// Whether a modal verb, an adverb or "if" makes it a mere possibility; a sum that is offered,
  /// sought or promised is one all the same.
  private func isConditional(_ modality: ModalityReading, _ sentence: SentenceReading) -> Bool {
    guard let cue = modality.cue, let cues = ModalityCue.table[sentence.text.tokens[cue]] else {
      return true
    }
    return cues.contains { cue in
      switch cue.word {
      case .modal, .adverb, .conjunction: true
      default: cue.effect == .denied || cue.effect == .cancelled
      }
    }
  }
}
