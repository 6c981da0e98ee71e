internal import ClaimModel
internal import PartsOfSpeech
internal import Places
internal import TextAnalysis

/// Offices and names set off from one another by commas or brackets.
extension SentenceRoles {
  /// "The mayor of Lyon, Ann Hale, said".
  func apposedName(_ phrase: OfficePhrase) -> RoleMention? {
    var comma = phrase.tokens.upperBound
    // "Peru's foreign minister at the time, Ann Hale,".
    let isOver = SentenceRoles.atTheTime.contains { words in
      words.indices.allSatisfy { key(comma + $0) == words[$0] } && isMark(comma + words.count, ",")
    }
    if isOver {
      while !isMark(comma, ",") { comma += 1 }
    }
    // "The director of the Health Organization (HO), Ann Hale,".
    if isMark(comma, "("), isMark(comma + 2, ")"), text.tokens[comma + 1].shape == .upper {
      comma += 3
    }
    guard isMark(comma, ","), isNoName(phrase), isDefinite(phrase),
      let name = name(after: comma + 1), isWholeName(name)
    else { return nil }
    let isClosed = closesApposition(name.tokens.upperBound)
    guard isClosed || !isAfterPreposition(phrase) else { return nil }
    return RoleMention(
      tokens: phrase.tokens.lowerBound..<name.tokens.upperBound, person: name, phrase: phrase,
      tenure: isOver ? .former : tenure(of: phrase), rule: "role.name-in-apposition")
  }

  private static let atTheTime: [[UInt64]] = [
    ["at", "the", "time"], ["at", "that", "time"], ["back", "then"], ["then"],
  ].map { $0.map { WordKey.of($0) } }

  /// "King" may be a name; "the emir of Qatar" is none.
  private func isNoName(_ phrase: OfficePhrase) -> Bool {
    guard phrase.noun.kind == .crown else { return true }
    guard let complement = phrase.complement else { return false }
    return sentence.places.contains { complement.overlaps($0.tokens) }
  }

  private func isDefinite(_ phrase: OfficePhrase) -> Bool {
    guard !phrase.noun.isPlural, phrase.noun.kind != .chiefly || phrase.hasCharge else {
      return false
    }
    if phrase.possessor != nil || phrase.complement != nil || phrase.hasPossessivePronoun {
      return true
    }
    if phrase.determiner != nil { return phrase.noun.kind == .title || phrase.core.count > 1 }
    return phrase.core.count > 1
  }

  /// A single word must be known as a name; "the president, Tuesday" is none.
  private func isWholeName(_ name: PersonName) -> Bool {
    name.tokens.count > 1 || people.isKnown(name)
  }

  private func isAfterPreposition(_ phrase: OfficePhrase) -> Bool {
    let before = phrase.tokens.lowerBound - 1
    guard tokens.contains(before) else { return false }
    let tag = sentence.tag(of: before)
    return tag == .in || tag == .to
  }

  /// Whether a comma, bracket, stop, or the end follows an apposition.
  private func closesApposition(_ index: Int) -> Bool {
    guard tokens.contains(index) else { return true }
    switch text.tokens[index].kind {
    case .punctuation, .closeQuote, .quote, .dash: return true
    case .word: return key(index) == SentenceRoles.and || sentence.tag(of: index).isWhWord
    default: return false
    }
  }

  /// "Ann Hale, the mayor of Lyon,"; "Ann Hale (president)"; "Ann Hale, a farmer and former mayor".
  func apposedToName(_ phrase: OfficePhrase) -> RoleMention? {
    guard !phrase.noun.isPlural, isNoName(phrase),
      let (name, isDirect) = nameBefore(phrase.tokens.lowerBound)
    else { return nil }
    // "Ann Hale, his deputy" is not her own; "its" and "their" speak of a body.
    // "Ann Hale, a candidate for governor" is none.
    let before = phrase.tokens.lowerBound - 1
    if tokens.contains(before), sentence.tag(of: before) == .in || sentence.tag(of: before) == .to,
      key(before) != SentenceRoles.as
    {
      return nil
    }
    guard !isPersonal(phrase.determiner), phrase.isSpecified || phrase.noun.kind == .title,
      phrase.noun.kind != .chiefly || phrase.hasCharge
    else { return nil }
    guard
      closesApposition(phrase.tokens.upperBound)
        || (phrase.determiner == nil && isDirect
          && (phrase.complement != nil || phrase.tenure.isFormer || isTermFollowing(phrase)))
    else { return nil }
    let isOver = SentenceRoles.over.contains(text.tokens[phrase.tokens.lowerBound - 1])
    return RoleMention(
      tokens: name.tokens.lowerBound..<phrase.tokens.upperBound, person: name, phrase: phrase,
      tenure: isOver ? .former : tenure(of: phrase), rule: "role.apposed-to-name")
  }

  /// "President until 2010", "mayor for 12 years".
  private func isTermFollowing(_ phrase: OfficePhrase) -> Bool {
    let next = phrase.tokens.upperBound
    guard tokens.contains(next) else { return false }
    return SentenceRoles.terms.contains(text.tokens[next])
  }

  private func isPersonal(_ determiner: Int?) -> Bool {
    determiner.map { SentenceRoles.personal.contains(text.tokens[$0]) } ?? false
  }

  /// The name that the apposition before a token belongs to; whether nothing else stands between.
  private func nameBefore(_ start: Int) -> (PersonName, Bool)? {
    var index = start - 1
    var isDirect = true
    let limit = max(tokens.lowerBound, start - 16)
    while index > limit {
      if isMark(index, ",") || isMark(index, "(") {
        if let name = name(endingAt: index) { return (name, isDirect) }
        // Behind an age: "Ann Hale, 48, the mayor".
        if index - 2 > limit, text.tokens[index - 1].kind == .number, isMark(index - 2, ","),
          let name = name(endingAt: index - 2)
        {
          return (name, isDirect)
        }
        // Further conjuncts may stand between, but only before "and".
        guard !isDirect || key(start - 1) == SentenceRoles.and || isMark(start - 1, ",") else {
          return nil
        }
      } else if !canStandInApposition(index) {
        return nil
      }
      if !isMark(index, ",") || index != start - 1 { isDirect = false }
      if index == start - 1, SentenceRoles.adverbs.contains(text.tokens[index]) { isDirect = true }
      index -= 1
    }
    return nil
  }

  /// No verb that carries tense, no mark that ends a clause.
  private func canStandInApposition(_ index: Int) -> Bool {
    let token = text.tokens[index]
    if SentenceRoles.adverbs.contains(token) { return true }
    switch token.kind {
    case .word:
      let tag = sentence.tag(of: index)
      return !tag.isFiniteVerb && !tag.isWhWord && tag != .prp
    case .number, .alphanumeric: return true
    case .dash: return token.gap == .none
    default: return false
    }
  }

  private static let terms = WordSet(words: [
    "until", "till", "from", "since", "between", "for", "during",
  ])
  private static let over = WordSet(words: ["formerly", "once", "previously", "then"])
  private static let personal = WordSet(words: ["his", "her", "my", "your", "our"])
  private static let adverbs = WordSet(words: [
    "now", "then", "currently", "formerly", "once", "previously", "today", "also",
  ])
}
