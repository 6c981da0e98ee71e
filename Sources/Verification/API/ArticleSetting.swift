/// Which country an article is about.
package enum ArticleSetting {
  /// Claims that must lie in a country for an article to be about it.
  static let fewestClaims = 2

  /// The country in which at least half of an article's claims lie.
  ///
  /// - Parameter countries: ISO 3166 codes of the places of its claims, one for each claim that has
  ///   a place.
  /// - Returns: The code; nil when the claims lie in several countries, or there are too few.
  package static func country(of countries: [String]) -> String? {
    var found: (code: String, count: Int)?
    var known: [String: Int] = [:]
    for code in countries { known[code, default: 0] += 1 }
    for (code, count) in known {
      guard let best = found else {
        found = (code, count)
        continue
      }
      if (best.count, code) < (count, best.code) { found = (code, count) }
    }
    guard let found, found.count >= fewestClaims, found.count * 2 >= countries.count else {
      return nil
    }
    return found.code
  }
}
