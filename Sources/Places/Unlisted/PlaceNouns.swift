internal import PlacesData
internal import TextAnalysis

/// What a word says about a name beside it that the gazetteer may lack (place-nouns.tsv).
struct PlaceNouns: OptionSet, Sendable {
  let rawValue: UInt32

  static let settlement = PlaceNouns(rawValue: 1 << 0)
  static let division = PlaceNouns(rawValue: 1 << 1)
  static let quarter = PlaceNouns(rawValue: 1 << 2)
  static let nature = PlaceNouns(rawValue: 1 << 3)
  static let site = PlaceNouns(rawValue: 1 << 4)
  static let ground = PlaceNouns(rawValue: 1 << 5)
  static let loose = PlaceNouns(rawValue: 1 << 6)
  static let plural = PlaceNouns(rawValue: 1 << 7)
  static let plain = PlaceNouns(rawValue: 1 << 8)
  static let lead = PlaceNouns(rawValue: 1 << 9)
  static let modifier = PlaceNouns(rawValue: 1 << 10)
  static let position = PlaceNouns(rawValue: 1 << 11)
  static let distance = PlaceNouns(rawValue: 1 << 12)
  static let people = PlaceNouns(rawValue: 1 << 13)
  static let saying = PlaceNouns(rawValue: 1 << 14)
  static let link = PlaceNouns(rawValue: 1 << 15)
  static let other = PlaceNouns(rawValue: 1 << 16)
  static let hub = PlaceNouns(rawValue: 1 << 17)
  static let bare = PlaceNouns(rawValue: 1 << 18)
  static let civic = PlaceNouns(rawValue: 1 << 19)
  static let abstract = PlaceNouns(rawValue: 1 << 20)
  static let seat = PlaceNouns(rawValue: 1 << 21)
  static let club = PlaceNouns(rawValue: 1 << 22)

  /// Any noun of places.
  static let any: PlaceNouns = [
    .settlement, .division, .quarter, .nature, .site, .ground, .loose,
  ]
  /// What may be said of a noun of places.
  static let noun = any.union([.plural, .hub, .bare])
  /// Nouns that make the name before them one of a place, whatever stands before it.
  static let telling: PlaceNouns = [.settlement, .division, .quarter, .nature]

  /// The classes of a token's word; none when the word says nothing.
  static func of(_ token: Token) -> PlaceNouns { table[token] ?? [] }

  private static let classes: [String: PlaceNouns] = [
    "settlement": .settlement, "division": .division, "quarter": .quarter, "nature": .nature,
    "site": .site, "ground": .ground, "loose": .loose, "plural": .plural, "plain": .plain,
    "lead": .lead, "modifier": .modifier, "position": .position, "distance": .distance,
    "people": .people, "saying": .saying, "link": .link, "other": .other, "hub": .hub,
    "bare": .bare, "civic": .civic, "abstract": .abstract, "seat": .seat, "club": .club,
  ]

  private static let table = WordTable(
    WordList(bytes: claimbench_place_nouns(), count: Int(claimbench_place_nouns_count())).rows
      .map { row in
        let names = WordList.cell(row, 1).pieces(between: "|")
        return (
          WordList.cell(row, 0),
          names.reduce(into: PlaceNouns()) { $0.formUnion(classes[String($1)] ?? []) }
        )
      })
}
