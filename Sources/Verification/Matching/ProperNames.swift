/// Proper names that tie two texts together: ships, operations, buildings, people.
enum ProperNames {
  /// Whether both texts hold a capitalised word that is neither in `except` nor a common one.
  ///
  /// A word that starts a sentence counts only if it is capitalised elsewhere too. Months, days,
  /// titles and words that look like demonyms never count.
  static func share(_ left: String, _ right: String, except: [String]) -> Bool {
    if left.isEmpty || right.isEmpty { return false }
    if !TextNames(left).mayShare(with: TextNames(right)) { return false }
    let leftNames = capitalised(left)
    if leftNames.isEmpty { return false }
    let rightNames = capitalised(right)
    let stems = Set(except.flatMap(NameFolding.words).map { $0.prefix(4) })
    for (word, isStart) in leftNames {
      guard let otherIsStart = rightNames[word], !(isStart && otherIsStart) else { continue }
      if word.utf8.count < 4 || common.contains(word) || isDemonym(word) { continue }
      if !stems.contains(word.prefix(4)) { return true }
    }
    return false
  }

  /// The folded capitalised words, and whether each stands only at the start of sentences.
  private static func capitalised(_ text: String) -> [String: Bool] {
    var names: [String: Bool] = [:]
    var startsSentence = true
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "-" }) {
      let letters = word.drop { !$0.isLetter && !$0.isNumber }
      if let first = letters.first, first.isUppercase {
        var key = NameFolding.key(String(letters))
        if letters.hasSuffix("'s") || letters.hasSuffix("\u{2019}s") {
          key = String(key.dropLast())
        }
        names[key] = (names[key] ?? true) && startsSentence
      }
      startsSentence = word.last.map { $0 == "." || $0 == "!" || $0 == "?" || $0 == ":" } ?? false
    }
    return names
  }

  private static func isDemonym(_ word: String) -> Bool {
    ["ian", "ians", "ese", "ish", "ish", "ican", "icans", "istan"].contains { word.hasSuffix($0) }
  }

  private static let common: Set<String> = [
    "january", "february", "march", "april", "june", "july", "august", "september", "october",
    "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
    "sunday", "president", "minister", "prime", "secretary", "general", "foreign", "defence",
    "defense", "ministry", "government", "state", "states", "united", "nations", "republic",
    "king", "queen", "north", "south", "east", "west", "northern", "southern", "eastern",
    "western", "central", "city", "county", "province", "region", "district", "people", "party",
    "army", "police", "court", "parliament", "senate", "house", "easter", "christmas", "kremlin",
    "doctor", "professor", "governor", "mayor", "chancellor", "vice", "deputy", "former", "media",
    "news", "agency", "press", "service", "office", "department", "committee", "council", "union",
    "international", "national", "federal", "world", "health", "european", "america",
    "europe", "africa", "asia", "middle", "black", "white", "french", "dutch", "german", "greek",
    "swiss", "czech", "thai", "arab", "israeli", "iraqi", "pakistani", "afghan", "with", "from",
    "this", "that", "they", "their", "there", "these", "when", "while", "after", "before", "about",
    "officials", "authorities", "civil", "forces", "military", "security",
  ]
}
