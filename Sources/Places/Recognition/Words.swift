internal import TextAnalysis

/// Single words that rules ask for.
enum Words {
  static let the = WordKey.of("the")
  static let st = WordKey.of("st")
  static let saint = WordKey.of("saint")
  /// Prepositions before a party: "talks with Tehran".
  static let joining = WordSet(words: ["with", "between", "against"])
  static let of = WordKey.of("of")
  static let conjunctions = WordSet(words: ["and", "or", "&"])

  /// The singular of a word that says of the names before it what they are.
  static func singular(_ token: Token) -> UInt64? { plurals[token] }

  private static let plurals = WordTable<UInt64>([
    ("counties", WordKey.of("county")), ("parishes", WordKey.of("parish")),
    ("townships", WordKey.of("township")),
  ])
}
