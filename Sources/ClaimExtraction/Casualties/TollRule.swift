internal import ClaimModel
internal import Quantities
internal import TextAnalysis

/// Reads running totals: "the death toll rose to 12 from 9", "raised to 12 the number of people killed".
struct TollRule {
  private let sentence: CasualtySentence

  init(_ sentence: CasualtySentence) {
    self.sentence = sentence
  }

  func findings() -> [CasualtyFinding] {
    var found: [CasualtyFinding] = []
    for token in sentence.tokens where sentence.has(token, .tollCue) {
      if sentence.isKey(token, Words.toll), !isOfThings(token) {
        found += totals(around: token, effect(ofToll: token))
      } else if sentence.isKey(token, Words.figure), let effect = effect(ofFigure: token) {
        found += totals(around: token, effect)
      } else if sentence.isKey(token, Words.number), !isOfThings(token),
        let effect = effect(ofNumber: token)
      {
        found += totals(around: token, effect)
      }
    }
    return found
  }

  /// "Road deaths fell to 121 from 140": a plural noun of harm whose number changes.
  func changes(at token: Int, _ word: HarmWord) -> [CasualtyFinding] {
    guard word.isNoun, word.isPlural, word.frame != .body else { return [] }
    var verb = token + 1
    while sentence.isAdverb(verb) || sentence.has(verb, .have) { verb += 1 }
    guard sentence.isKey(verb, Words.moving) else { return [] }
    return totals(around: token, word.effect).filter { $0.group.tokens.lowerBound > verb }
  }

  /// "The toll of damaged homes": a noun follows "of" that neither names people nor harm.
  private func isOfThings(_ toll: Int) -> Bool {
    guard sentence.has(toll + 1, .of) else { return false }
    for next in toll + 2..<min(toll + 7, sentence.tokens.upperBound) {
      if sentence.has(next, .thing) { return true }
      if !sentence.isWord(next)
        || sentence.has(next, .phraseEnd) && !sentence.has(next, .determiner)
        || sentence.has(next, .person)
        || sentence.harm(next).contains(where: { $0.isNoun || $0.isAdjective })
      {
        return false
      }
    }
    return false
  }

  /// "Death toll", "injury toll", or a toll alone.
  private func effect(ofToll token: Int) -> CasualtyEffect {
    sentence.harm(token - 1).first { $0.isNoun }?.effect ?? .killed
  }

  /// "Police later revised the figure to nine": what the sentence told before.
  private func effect(ofFigure token: Int) -> CasualtyEffect? {
    guard sentence.isKey(token - 2, Words.changes) || sentence.isKey(token - 2, Words.revised)
    else { return nil }
    for before in (sentence.tokens.lowerBound..<token).reversed() {
      let words = sentence.harm(before)
      if let word = words.first(where: { $0.isVerb || $0.isAdjective || $0.isNoun }) {
        return word.frame == .deadly ? nil : word.effect
      }
    }
    return nil
  }

  /// "The number of people killed", "the number of dead", "the number of deaths".
  private func effect(ofNumber token: Int) -> CasualtyEffect? {
    // "The total dead", "total fatalities".
    if let word = sentence.harm(token + 1).first(where: { $0.isNoun || $0.frame == .adjectiveNoun })
    {
      return word.frame == .body ? nil : word.effect
    }
    guard sentence.has(token + 1, .of) else { return nil }
    var isRelative = false
    for next in token + 2..<min(token + 9, sentence.tokens.upperBound) {
      // "The number of people that have been killed".
      if sentence.has(next, .relative), sentence.has(next - 1, .person) { isRelative = true }
      if isRelative, sentence.has(next, [.have, .be]) { continue }
      let words = sentence.harm(next)
      if let word = words.first(where: { $0.isNoun || $0.isAdjective || $0.form == .past }) {
        return word.frame == .deadly || word.frame == .body ? nil : word.effect
      }
      if sentence.isKey(next, Words.victims) { return .killed }
      // "The number of people driven from their homes".
      if sentence.has(next, .phraseCue), sentence.has(next - 1, .person),
        let effect = effect(ofPhrase: next)
      {
        return effect
      }
      if sentence.has(next, [.preposition, .have, .modal]), !sentence.has(next, .of) { return nil }
    }
    return nil
  }

  /// What a participle says with the word that completes it ("driven from their homes").
  private func effect(ofPhrase token: Int) -> CasualtyEffect? {
    HarmPhrase.table[sentence.text.tokens[token]]?.first { phrase in
      !phrase.isOfSubject && !phrase.isCompelled
        && (token + 1..<min(token + 6, sentence.tokens.upperBound)).contains {
          phrase.complements.contains(sentence.text.tokens[$0])
        }
    }?.effect
  }

  private func totals(around token: Int, _ effect: CasualtyEffect) -> [CasualtyFinding] {
    sentence.reading.quantities.compactMap { quantity in
      guard quantity.kind == .count, introduces(quantity, totalOf: token) else { return nil }
      var group = VictimGroup(
        range: range(of: quantity), tokens: quantity.tokens, extended: quantity.tokens,
        who: quantity.tokens.upperBound..<quantity.tokens.upperBound, personhood: .people)
      if let known = sentence.groupStarting(at: quantity.tokens.lowerBound) {
        guard known.personhood != .things, known.harmNoun == nil else { return nil }
        group.tokens = known.tokens
        group.who = known.who
      }
      let near = abs(quantity.tokens.lowerBound - token) < 15
      return CasualtyFinding(
        effect, group, harm: token, spanning: near ? nil : group.tokens,
        rule: "\(effect.rawValue) toll")
    }
  }

  /// "The toll passed 300" counts from 301.
  private func range(of quantity: QuantityMention) -> CountRange {
    guard let exact = quantity.range.exact, !quantity.isVague, !quantity.range.isApproximate,
      sentence.isKey(quantity.tokens.lowerBound - 1, Words.exceeding)
    else { return quantity.range }
    return CountRange(min: exact + 1, max: nil)
  }

  /// Whether the words before a number make it a value of the total, in the same clause.
  private func introduces(_ quantity: QuantityMention, totalOf token: Int) -> Bool {
    let first = quantity.tokens.lowerBound
    guard sentence.isKey(first - 1, Words.introducing) || sentence.isKey(first, Words.exceeding)
    else { return false }
    let between = first > token ? token + 1..<first : quantity.tokens.upperBound..<token
    // A total before its noun: "raised to 12 the number", "brings to 12 the toll".
    if first < token {
      return between.count <= 3
        && (first - 4..<first).contains { sentence.isKey($0, Words.changes) }
    }
    return between.count < 22
      && !between.contains {
        sentence.isMark($0, ";") || sentence.has($0, .and) && sentence.has($0 + 1, .pronoun)
      }
  }

  /// The words around which a total may stand.
  static let cues = Words.figures + Words.tolls + Words.numbers

  private enum Words {
    static let figures = ["figure", "count", "number", "estimate"]
    static let tolls = ["toll", "tolls"]
    static let numbers = ["number", "total", "count", "tally"]
    static let figure = WordSet(words: figures)
    static let revised = WordSet(words: [
      "revised", "revise", "revises", "lowered", "corrected", "cut", "reduced", "updated",
    ])
    static let toll = WordSet(words: tolls)
    static let number = WordSet(words: numbers)
    static let moving = WordSet(words: [
      "fell", "fall", "falls", "fallen", "rose", "rise", "rises", "risen", "dropped", "drop",
      "drops",
      "climbed", "climb", "climbs", "declined", "increased", "decreased", "jumped", "soared",
      "doubled", "tripled", "plunged", "surged", "reached", "hit", "grew", "topped", "passed",
    ])
    static let victims = WordSet(words: ["victims", "fatalities"])
    static let introducing = WordSet(words: [
      "to", "at", "of", "from", "initially", "is", "was", "reached", "reaching", "hit", "hits",
      "passed", "passes", "topped", "exceeded", "surpassed", "now", "stands", "reaches", "rises",
      ":", "past", "above", "beyond", "exceeds", "tops", "as", "be", "climbs", "were", "totaled",
      "totalled", "previously", "earlier", "climbed", "rose",
    ])
    static let exceeding = WordSet(words: [
      "passed", "passes", "passing", "topped", "tops", "topping", "exceeded", "exceeds",
      "exceeding", "surpassed", "surpasses", "surpassing", "past", "above", "beyond",
    ])
    static let changes = WordSet(words: [
      "raised", "raises", "raising", "brought", "brings", "bringing", "pushed", "pushing", "put",
      "puts", "putting", "took", "takes", "taking", "lifted", "lifting", "increased",
      "increasing", "bring", "raise",
    ])
  }
}
