/// Proper names of a text that tie it to another: ships, operations, buildings, people.
struct ProperNames {
  private let bits: TextNames
  private let names: [Name]

  /// Reads the capitalised words of a text that are not common ones.
  ///
  /// Months, days, titles and words that look like demonyms never count.
  init(_ text: String) {
    bits = TextNames(text)
    names = ProperNames.capitalised(text).filter { name in
      name.word.utf8.count >= 4 && !ProperNames.common.contains(name.word)
        && !ProperNames.isDemonym(name.word)
    }
  }

  /// Whether both texts hold a name that begins like none of the words excepted by either side.
  ///
  /// A word that starts a sentence counts only if it is capitalised elsewhere too.
  func share(
    with other: ProperNames, except stems: () -> [UInt64], _ otherStems: () -> [UInt64]
  ) -> Bool {
    if names.isEmpty || other.names.isEmpty || !bits.mayShare(with: other.bits) { return false }
    for name in names {
      guard let found = other.names.first(where: { $0.word == name.word }),
        !(name.isStart && found.isStart)
      else { continue }
      let stem = ProperNames.stem(name.word[...])
      if !stems().contains(stem), !otherStems().contains(stem) { return true }
    }
    return false
  }

  /// The hashes of the first four letters of every word of some names.
  static func stems(of names: [String]) -> [UInt64] {
    var stems: [UInt64] = []
    for name in names {
      let key = NameFolding.key(name)
      guard key.utf8.allSatisfy({ $0 < 128 }) else {
        for word in key.split(separator: " ") { stems.append(stem(word)) }
        continue
      }
      var (hash, count) = (KeyHash("s"), 0)
      for byte in key.utf8 {
        if byte == UInt8(ascii: " ") {
          stems.append(hash.value)
          (hash, count) = (KeyHash("s"), 0)
        } else {
          if count < 4 { hash.add(byte) }
          count += 1
        }
      }
      if count > 0 { stems.append(hash.value) }
    }
    return stems
  }

  private static func stem(_ word: Substring) -> UInt64 { KeyHash("s", word.prefix(4)).value }

  /// A folded capitalised word, and whether it stands only at the start of sentences.
  private typealias Name = (word: String, isStart: Bool)

  /// The folded capitalised words, each once.
  private static func capitalised(_ text: String) -> [Name] {
    var names: [Name] = []
    let isPlain = text.utf8.withContiguousStorageIfAvailable { bytes -> Bool in
      if bytes.contains(where: { $0 >= 128 }) { return false }
      readPlain(bytes, into: &names)
      return true
    }
    if isPlain != true { readAny(text, into: &names) }
    return names
  }

  private static func add(_ key: String, _ startsSentence: Bool, to names: inout [Name]) {
    if let known = names.firstIndex(where: { $0.word == key }) {
      names[known].isStart = names[known].isStart && startsSentence
    } else {
      names.append((key, startsSentence))
    }
  }

  /// Reads a text in ASCII, as `readAny` would.
  private static func readPlain(_ text: UnsafeBufferPointer<UInt8>, into names: inout [Name]) {
    var startsSentence = true
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, !TextNames.divides(text[end]) { end += 1 }
      if end > start {
        var first = start
        while first < end, !TextNames.isWordPart(text[first]) { first += 1 }
        if first < end, (65...90).contains(text[first]) {
          var key = NameFolding.key(String(decoding: text[first..<end], as: UTF8.self))
          if end - first > 1, text[end - 2] == UInt8(ascii: "'"), text[end - 1] == UInt8(ascii: "s")
          {
            key = String(key.dropLast())
          }
          add(key, startsSentence, to: &names)
        }
        startsSentence = TextNames.endsSentence(text[end - 1])
      }
      start = end + 1
    }
  }

  private static func readAny(_ text: String, into names: inout [Name]) {
    var startsSentence = true
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "-" }) {
      let letters = word.drop { !$0.isLetter && !$0.isNumber }
      if let first = letters.first, first.isUppercase {
        var key = NameFolding.key(String(letters))
        if letters.hasSuffix("'s") || letters.hasSuffix("\u{2019}s") {
          key = String(key.dropLast())
        }
        add(key, startsSentence, to: &names)
      }
      startsSentence = word.last.map { $0 == "." || $0 == "!" || $0 == "?" || $0 == ":" } ?? false
    }
  }

  private static func isDemonym(_ word: String) -> Bool {
    demonymEndings.contains { word.hasSuffix($0) }
  }

  private static let demonymEndings = ["ian", "ians", "ese", "ish", "ican", "icans", "istan"]

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
