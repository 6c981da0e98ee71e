internal import ClaimModel
internal import Places
internal import TextAnalysis

/// Who an article is about: its people by surname, and its countries by how often they are named.
///
/// Made once per article, when a claim first needs it.
struct ArticleActors: Sendable {
  /// Key of the surname to the fullest name that the article uses.
  private let people: [UInt64: String]
  /// ISO codes, the most often named first.
  let countries: [(code: String, name: String, count: Int)]

  init(text: AnalysedText, places: [PlaceMention]) {
    people = ArticleActors.people(of: text, places: places)
    countries = ArticleActors.countries(of: places)
  }

  /// The fullest name that the article uses for the person whose surname a token is.
  func fullName(surname token: Token) -> String? { people[token.key] }

  /// The two countries that the article is about; nil when a third is named almost as often.
  var pair: [Participant]? {
    guard countries.count >= 2, countries[1].count >= 2 else { return nil }
    if countries.count > 2, countries[2].count * 3 > countries[1].count * 2 { return nil }
    return countries.prefix(2).map {
      Participant(name: $0.name, kind: .country, countryCode: $0.code)
    }
  }

  private static func people(of text: AnalysedText, places: [PlaceMention]) -> [UInt64: String] {
    var people: [UInt64: String] = [:]
    let reader = NameReader(text: text)
    var place = 0
    for sentence in text.sentences {
      for name in reader.names(in: sentence.tokens) {
        guard (2...4).contains(name.tokens.count), !name.isOrganisation else { continue }
        while place < places.count, places[place].tokens.upperBound <= name.tokens.lowerBound {
          place += 1
        }
        // "Prime Minister Anna Berg" is no place, "South Sudan" is one.
        if place < places.count, places[place].tokens.overlaps(name.tokens) { continue }
        let key = text.tokens[name.tokens.upperBound - 1].key
        let full = text.span(of: name.tokens)
        if (people[key]?.utf8.count ?? 0) < full.count { people[key] = text[full] }
      }
    }
    return people
  }

  private static func countries(of places: [PlaceMention])
    -> [(code: String, name: String, count: Int)]
  {
    var counts: [String: (name: String, count: Int, first: Int)] = [:]
    for (index, mention) in places.enumerated() {
      guard let code = mention.reference.countryCode else { continue }
      let name = mention.reference.countryName ?? mention.reference.name
      counts[code, default: (name, 0, index)].count += 1
    }
    return counts.map {
      (code: $0.key, name: $0.value.name, count: $0.value.count, first: $0.value.first)
    }
    .sorted { ($1.count, $0.first) < ($0.count, $1.first) }
    .map { (code: $0.code, name: $0.name, count: $0.count) }
  }
}
