internal import TextAnalysis

/// Weighs what stands beside a name that the gazetteer lacks.
///
/// The text must declare it a place: by a noun of places before or after it, by a preposition of
/// place where nothing speaks for a person or organisation, or by saying where it lies.
struct UnlistedEvidence {
  let text: AnalysedText
  let knowledge: [TokenKnowledge]
  /// Tokens that begin a place of the gazetteer.
  let places: [Bool]
  /// The sentence.
  let run: Range<Int>

  /// What the gazetteer holds of a name.
  enum Listed: Equatable {
    case none
    case whole
    /// A place up to a token, where more words follow.
    case first(Int)
    /// A place after other words.
    case inside
  }

  /// What the text says of a name; nil when it says nothing of a place.
  ///
  /// - Parameters:
  ///   - name: its tokens.
  ///   - listed: the place of the gazetteer in it.
  /// - Returns: the name with its score.
  func weigh(_ name: Range<Int>, _ listed: Listed) -> UnlistedName? {
    let left = UnlistedLeft(text: text, run: run, name: name)
    if let told = told(name, left, listed) { return told }
    guard listed == .none else { return nil }
    let form = form(name)
    if isMeasured(after: name.upperBound), form > -9 {
      return UnlistedName(tokens: name, score: 4)
    }
    if isTaken(name), form > -2, after(name.upperBound) >= 2 {
      return UnlistedName(tokens: name, score: 4)
    }
    guard left.isBeside, left.preposition > 0 else { return nil }
    var score = left.preposition + after(name.upperBound) + form
    if left.hasArticle { score -= 2 }
    return UnlistedName(tokens: name, score: score)
  }

  /// "Retook X in Y", "besieged X, in northern Y": what troops do to towns.
  private func isTaken(_ name: Range<Int>) -> Bool {
    let before = name.lowerBound - 1
    return before >= run.lowerBound && Self.taking.contains(text.tokens[before])
  }

  private static let taking = WordSet(words: [
    "seized", "seize", "seizes", "retook", "retake", "recaptured", "recapture", "overran",
    "overrun", "besieged", "besiege", "besieging", "stormed", "storm", "shelled", "shelling",
    "occupied", "occupy", "occupying", "liberated", "liberate", "annexed", "evacuated", "evacuate",
    "razed", "looted", "bombarded", "bombarding",
  ])

  /// Whether a name may be that of a place by its form.
  func fits(_ name: Range<Int>) -> Bool { form(name) >= 0 }

  /// Whether a preposition of place or a noun of places stands before the first name of a list.
  func heads(_ name: Range<Int>) -> Bool {
    let left = UnlistedLeft(text: text, run: run, name: name)
    return left.preposition >= 2 || left.nouns.contains(.plural)
  }

  // MARK: Nouns

  /// "The village of X", "X province", "barrio X", "at X airport".
  private func told(_ name: Range<Int>, _ left: UnlistedLeft, _ listed: Listed) -> UnlistedName? {
    guard !isPeople(name) else { return nil }
    if let found = right(name, left, listed) { return found }
    let first = text.tokens[name.lowerBound]
    guard listed == .none || listed == .first(name.lowerBound + 1) else { return nil }
    if name.count > 1, PlaceNouns.of(first).contains(.lead) {
      return UnlistedName(
        tokens: name, score: 6, nouns: PlaceNouns.of(first), isTold: true, rule: .noun)
    }
    guard listed == .none else { return nil }
    if left.nouns == .loose {
      return form(name) < 0
        ? nil : UnlistedName(tokens: name, score: 4, nouns: .loose, isTold: true, rule: .noun)
    }
    if !left.nouns.isEmpty, left.nouns.contains(.quarter) || form(name) > -2 {
      return UnlistedName(tokens: name, score: 8, nouns: left.nouns, isTold: true, rule: .noun)
    }
    return nil
  }

  private func right(_ name: Range<Int>, _ left: UnlistedLeft, _ listed: Listed) -> UnlistedName? {
    let (noun, nouns) = noun(after: name)
    guard !nouns.isEmpty else { return nil }
    if listed == .whole, noun < name.upperBound { return nil }
    let tokens = name.lowerBound..<min(noun, name.upperBound)
    let isListed = listed == .whole || listed == .first(tokens.upperBound)
    guard !isOpening(tokens), isWhole(tokens, listed, nouns), !namesBody(tokens) else { return nil }
    if nouns.contains(.quarter) {
      if isListed, left.hasIndefinite || nouns.contains(.plural) { return nil }
    } else if isListed, !nouns.contains(.hub) {
      return nil
    } else if isAcronym(tokens) {
      return nil
    }
    let isInside = noun < name.upperBound && !nouns.contains(.quarter)
    if isInside, left.preposition == 0, !left.hasArticle { return nil }
    if !nouns.isDisjoint(with: .telling) {
      let isNamed = noun < name.upperBound && nouns.isDisjoint(with: [.quarter, .bare])
      return UnlistedName(
        tokens: isNamed ? name : tokens, score: 8, nouns: nouns, isTold: true, rule: .noun)
    }
    guard left.preposition > 0 else { return nil }
    if nouns.contains(.site) {
      guard listed == .none || isListed || nouns.contains(.hub) else { return nil }
      let isNamed = noun < name.upperBound || nouns.contains(.hub)
      return UnlistedName(
        tokens: isNamed ? name.lowerBound..<noun + 1 : tokens, score: 6, nouns: nouns,
        isTold: true, rule: .noun)
    }
    guard listed == .none, noun >= name.upperBound, !isPerson(name) else { return nil }
    return UnlistedName(tokens: name, score: 5, nouns: nouns, isTold: true, rule: .noun)
  }

  /// Whether a capitalised noun may end a name: "Fire District Chief", "Tiger Woods" do not.
  private func mayEnd(_ name: Range<Int>, _ nouns: PlaceNouns) -> Bool {
    let end = name.upperBound
    if end < run.upperBound, text.tokens[end].isCapitalized, text.tokens[end].gap == .space {
      return false
    }
    if nouns.contains(.plural) { return false }
    return !PlaceNouns.of(text.tokens[end - 2]).contains(.civic)
  }

  /// Whether words beside a listed place may make a name of their own with it.
  private func isWhole(_ tokens: Range<Int>, _ listed: Listed, _ nouns: PlaceNouns) -> Bool {
    switch listed {
    case .none, .whole: true
    case .first(tokens.upperBound): true
    case .first: !nouns.isDisjoint(with: [.quarter, .nature, .site])
    case .inside:
      !nouns.isDisjoint(with: [.quarter, .hub]) && !hasDash(tokens)
        || tokens.contains { text.tokens[$0].shape == .lower }
    }
  }

  private func hasDash(_ tokens: Range<Int>) -> Bool {
    tokens.contains { text.tokens[$0].kind == .dash }
  }

  /// Whether a word of the name is that of an organisation, team or school.
  private func namesBody(_ name: Range<Int>) -> Bool {
    name.contains { index in
      text.tokens[index].isCapitalized
        && !PlaceCues.of(text.tokens[index]).isDisjoint(with: [.org, .institution, .illness])
    }
  }

  /// The noun of places right after a name, after one word between, or as its last word.
  private func noun(after name: Range<Int>) -> (index: Int, PlaceNouns) {
    let end = name.upperBound
    if name.count > 1 {
      let last = text.tokens[end - 1]
      let nouns = PlaceNouns.of(last).intersection(.noun)
      if !nouns.isEmpty, last.count > 3, mayEnd(name, nouns) { return (end - 1, nouns) }
    }
    guard end < run.upperBound else { return (end, []) }
    let token = text.tokens[end]
    guard token.shape == .lower, token.gap == .space || token.gap == .line else { return (end, []) }
    let nouns = PlaceNouns.of(token)
    if nouns.contains(.modifier), end + 1 < run.upperBound, text.tokens[end + 1].shape == .lower {
      let next = PlaceNouns.of(text.tokens[end + 1]).intersection(.noun)
      if !next.isEmpty { return (end + 1, next) }
    }
    return (end, nouns.intersection(.noun))
  }

  // MARK: What follows

  private func after(_ end: Int) -> Int {
    guard end < run.upperBound else { return 0 }
    let token = text.tokens[end]
    if text.isMark(end, ",") { return apposition(end + 1) }
    if token.kind == .number { return -4 }
    if token.gap == .none, text.isMark(end, "'") || token.kind == .closeQuote { return -2 }
    guard token.kind == .word else { return 0 }
    if token.gap == .none { return -2 }
    let nouns = PlaceNouns.of(token)
    if nouns.contains(.saying) { return -4 }
    let cues = PlaceCues.of(token)
    if cues.contains(.locative), place(from: end + 1) { return 2 }
    if nouns.contains(.position) { return 1 }
    return cues.isDisjoint(with: [.function, .connector, .locative, .weak]) ? -1 : 0
  }

  /// "X, 30 km from", "X, in southern", "X, located", "X, a town", "X, Texas".
  private func apposition(_ start: Int) -> Int {
    guard start < run.upperBound else { return 0 }
    if place(from: start) { return 2 }
    let token = text.tokens[start]
    let nouns = PlaceNouns.of(token)
    if PlaceCues.of(token).contains(.locative) { return place(from: start + 1) ? 3 : 0 }
    if nouns.contains(.position) { return 2 }
    for index in start..<min(start + 6, run.upperBound) {
      let nouns = PlaceNouns.of(text.tokens[index])
      if token.kind == .number, nouns.contains(.distance) { return 3 }
      if !nouns.isDisjoint(with: .telling) { return 3 }
      if text.isMark(index, ",") { break }
    }
    return 0
  }

  /// "X, 30 km south of Y", "X, some 20 miles from Y": only of places.
  private func isMeasured(after end: Int) -> Bool {
    guard end < run.upperBound, text.isMark(end, ",") else { return false }
    let last = min(end + 7, run.upperBound)
    guard
      let unit = (end + 1..<last).first(where: {
        PlaceNouns.of(text.tokens[$0]).contains(.distance)
      }), unit > end + 1, text.tokens[unit - 1].kind == .number
    else { return false }
    guard
      (end + 1..<unit - 1).allSatisfy({ PlaceNouns.of(text.tokens[$0]).contains(.position) })
    else { return false }
    let limit = min(unit + 5, run.upperBound)
    return (unit + 1..<max(limit, unit + 1)).contains { index in
      places[index] && index > unit + 1
        && (text.tokens[index - 1].key == Words.of || Self.leading.contains(text.tokens[index - 1]))
    }
  }

  private static let leading = WordSet(words: ["from", "off"])

  /// Whether a known place stands here, after an article or direction.
  private func place(from start: Int) -> Bool {
    var index = start
    while index < run.upperBound, index < start + 3 {
      if places[index] { return true }
      let token = text.tokens[index]
      guard token.key == Words.the || PlaceCues.of(token).contains(.direction) else { return false }
      index += 1
    }
    return false
  }

  // MARK: The name

  private func form(_ name: Range<Int>) -> Int {
    var score = 0
    for index in name where text.tokens[index].isCapitalized {
      let token = text.tokens[index]
      if PlaceCues.of(token).contains(.agency) { return -9 }
      if PlaceNouns.of(token).contains(.other) { return -9 }
    }
    if isPeople(name) || isAcronym(name) || namesBody(name) { return -9 }
    if isPerson(name) { score -= 5 }
    let first = text.tokens[name.lowerBound]
    let known = knowledge[name.lowerBound]
    if name.count == 1 {
      if known.contains(.givenName) { score -= 2 }
      if known.contains(.surname) { score -= 1 }
      if known.contains(.common) { score -= 3 }
      if first.count <= 3 { score -= 2 }
    } else if PlaceNouns.of(first).contains(.link)
      || name.contains(where: { text.tokens[$0].shape == .lower })
    {
      score += 1
    }
    return name.count > 4 ? score - 1 : score
  }

  /// A given name and more.
  private func isPerson(_ name: Range<Int>) -> Bool {
    name.count > 1 && knowledge[name.lowerBound].contains(.givenName)
  }

  private func isPeople(_ name: Range<Int>) -> Bool {
    let first = text.tokens[name.lowerBound]
    return name.count == 1 && PlaceNouns.of(first).contains(.people)
  }

  private func isAcronym(_ name: Range<Int>) -> Bool {
    let first = text.tokens[name.lowerBound]
    return name.count == 1 && first.shape == .upper && first.count <= 6
  }

  /// A single word that opens the sentence owes its capital to that.
  private func isOpening(_ name: Range<Int>) -> Bool {
    name.count == 1 && name.lowerBound == run.lowerBound
  }
}
