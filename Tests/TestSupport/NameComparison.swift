internal import ClaimModel
internal import Foundation
internal import Places
internal import TextAnalysis

/// Whether what gold names and what the program names are the same.
enum NameComparison {
  /// Whether one of two names holds the other, whatever marks and capitals it is written with.
  static func isSame(_ left: String, _ right: String) -> Bool {
    let (left, right) = (plain(left), plain(right))
    guard !left.isEmpty, !right.isEmpty else { return false }
    return left.contains(right) || right.contains(left)
  }

  /// Whether a place is the one named, or one of several that are right beside one another.
  ///
  /// Gold gives a venue with its town ("Capella Hotel, Sentosa"): either says where it was.
  static func isSamePlace(_ gold: String, _ found: String) -> Bool {
    gold.split(separator: ",").contains { isSame(String($0), found) }
  }

  /// Whether two names of an office are made of the same words, or one of some of the other's.
  ///
  /// An adjective, a possessor and "of" say alike whose office it is: "US defence secretary" and
  /// "defence secretary of the United States", "Hungary's premier" and "premier of Hungary". Courtesy
  /// titles in it count for nothing. Which country an adjective belongs to the gazetteer says.
  static func isSameOffice(_ left: String, _ right: String) -> Bool {
    if isSame(left, right) { return true }
    let (left, right) = (officeWords(left), officeWords(right))
    guard !left.isEmpty, !right.isEmpty else { return false }
    return left.isSubset(of: right) || right.isSubset(of: left)
  }

  /// Whether two texts say alike of whom a number counts; nil is people in general.
  ///
  /// The program leaves "of" out where the words say no more than that they were people.
  static func isSameGroup(_ gold: String, _ found: String?) -> Bool {
    guard let found else { return general.contains(plain(gold)) }
    return isSame(gold, found)
  }

  private static func officeWords(_ office: String) -> Set<String> {
    let text = AnalysedText(office)
    var words: Set<String> = []
    var next = 0
    func take(upTo end: Int) {
      for token in next..<max(next, end) where text.tokens[token].kind != .punctuation {
        let word = plain(text[token: token])
        if !word.isEmpty, !unsaying.contains(word) { words.insert(word) }
      }
    }
    for place in PlaceReader().mentions(in: text) {
      take(upTo: place.tokens.lowerBound)
      let name = place.reference.kind == .demonym ? place.reference.countryName : nil
      words.formUnion(plain(name ?? place.reference.name).split(separator: " ").map(String.init))
      next = place.tokens.upperBound
    }
    take(upTo: text.tokens.count)
    return words.subtracting(unsaying)
  }

  private static func plain(_ name: String) -> String {
    name.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
      .replacing("ı", with: "i").filter { $0.isLetter || $0.isNumber || $0 == " " }
      .trimmingCharacters(in: .whitespaces)
  }

  private static let unsaying: Set = ["the", "of", "a", "an", "s", "mr", "mrs", "ms"]
  private static let general: Set = [
    "people", "persons", "person", "individuals", "victims", "others", "dead",
  ]
}
