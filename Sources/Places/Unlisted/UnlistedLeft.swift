internal import TextAnalysis

/// What stands before a name that the gazetteer lacks.
struct UnlistedLeft {
  /// Weight of the preposition of place, 0 without one.
  private(set) var preposition = 0
  /// Whether nothing but articles and directions stands between.
  private(set) var isBeside = true
  /// Whether an article stands between.
  private(set) var hasArticle = false
  /// Whether that is "a" or "an".
  private(set) var hasIndefinite = false
  /// The noun in "the village of" and "village".
  private(set) var nouns: PlaceNouns = []

  init(text: AnalysedText, run: Range<Int>, name: Range<Int>) {
    var index = name.lowerBound - 1
    guard index >= run.lowerBound else { return }
    nouns = UnlistedLeft.nouns(text, run, index)
    if !nouns.isEmpty { return }
    // "in the small La Mesa neighbourhood"
    var steps = 0
    while index >= run.lowerBound, steps < 4 {
      let token = text.tokens[index]
      guard token.kind == .word, token.shape == .lower else { return }
      if token.key == Words.of, index > run.lowerBound,
        UnlistedLeft.sides.contains(text.tokens[index - 1])
      {
        preposition = steps > 1 && !hasArticle ? 0 : 4
        return
      }
      if let weight = UnlistedLeft.weights[token] {
        let isIdle =
          index > run.lowerBound && PlaceNouns.of(text.tokens[index - 1]).contains(.abstract)
        preposition = steps > 1 && !hasArticle || isIdle ? 0 : weight
        return
      }
      if UnlistedLeft.striking.contains(token) {
        (preposition, isBeside) = (1, false)
        return
      }
      if UnlistedLeft.articles.contains(token) {
        hasArticle = true
        if UnlistedLeft.indefinite.contains(token) { hasIndefinite = true }
      } else if !PlaceCues.of(token).contains(.direction) {
        if PlaceCues.of(token).contains(.function) { return }
        isBeside = false
      }
      index -= 1
      steps += 1
    }
  }

  /// The noun of places that introduces the name.
  private static func nouns(_ text: AnalysedText, _ run: Range<Int>, _ index: Int) -> PlaceNouns {
    let token = text.tokens[index]
    guard token.kind == .word, token.shape == .lower else { return [] }
    if token.key == Words.of || naming.contains(token), index > run.lowerBound {
      let noun = text.tokens[index - 1]
      guard noun.shape == .lower else { return [] }
      let nouns = PlaceNouns.of(noun)
      if nouns.contains(.loose), !nouns.contains(.plain) { return .loose }
      return nouns.isDisjoint(with: telling) ? [] : nouns
    }
    let nouns = PlaceNouns.of(token)
    return nouns.contains(.plain) ? nouns : []
  }

  private static let telling: PlaceNouns = [.settlement, .division, .quarter, .plain]
  private static let naming = WordSet(words: ["called", "named"])
  private static let articles = WordSet(words: ["the", "a", "an", "this", "that"])
  /// What befalls places; before a noun of places as good as a preposition.
  private static let striking = WordSet(words: [
    "hit", "struck", "shook", "shelled", "bombed", "attacked", "raided", "stormed", "captured",
    "seized", "besieged", "entered", "reached", "left", "visited", "overran", "burned",
    "destroyed", "ravaged", "flooded", "recaptured", "retook", "surrounded",
  ])
  /// "North of X", "the outskirts of X".
  private static let sides = WordSet(words: [
    "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest",
    "north-east", "north-west", "south-east", "south-west", "outskirts", "outside", "upstream",
    "downstream", "upriver", "downriver", "inland", "shores", "vicinity", "surroundings",
  ])
  private static let indefinite = WordSet(words: ["a", "an"])
  private static let weights = WordTable<Int>([
    ("in", 3), ("near", 4), ("outside", 4), ("inside", 2), ("around", 2), ("towards", 2),
    ("toward", 2), ("through", 1), ("throughout", 2), ("along", 1), ("across", 1), ("off", 1),
    ("at", 1), ("from", 1), ("to", 1), ("into", 1), ("on", 1),
  ])
}
