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

  /// What a word after a name makes of it: the nouns with which the gazetteer may name that
  /// division, the likeliest first; nil for words that name no division.
  ///
  /// News calls every first-level division a region or province, whatever its own word is.
  static func divisions(_ token: Token) -> [UInt64]? { divisionNouns[token] }

  private static let firstLevel = keys(
    "oblast", "governorate", "province", "region", "state", "department", "prefecture",
    "voivodeship", "county")
  private static let secondLevel = keys("district", "raion", "county")

  private static let divisionNouns = WordTable<[UInt64]>(
    [
      "region", "province", "governorate", "oblast", "prefecture", "voivodeship", "regions",
      "provinces", "governorates", "oblasts", "prefectures", "voivodeships",
    ].map { ($0, firstLevel) }
      + ["district", "raion", "districts", "raions"].map { ($0, secondLevel) }
      + [
        ("counties", keys("county")), ("parishes", keys("parish")),
        ("townships", keys("township")),
      ])

  private static func keys(_ words: String...) -> [UInt64] {
    words.map { WordKey.of($0) }
  }
}
