internal import VerificationRules

/// The noun that a count counts, in the form that compares: head noun and modifiers.
struct CountedNoun: Hashable {
  /// Canonical singular of the last word; empty when nothing is named.
  var head: String
  /// Folded words before it.
  var modifiers: [String]
  /// Unit that stood before "of" ("tonne" in "tonnes of grain"); empty when none.
  var unit: String

  /// Reads a noun as written: "ceasefire violations", "tonnes of ammonium nitrate".
  init(_ text: String) {
    var words = NameFolding.words(text)
    unit = ""
    if let of = words.firstIndex(of: "of"), of > 0 {
      let before = CountedNoun.canonical(words[of - 1])
      if CountedNoun.units.contains(before) {
        unit = before
        words.removeSubrange(...of)
      } else {
        words.removeSubrange(of...)
      }
    }
    head = words.last.map(CountedNoun.canonical) ?? ""
    modifiers = words.dropLast().filter { !CountedNoun.empty.contains($0) }
  }

  /// Whether it names people without distinction, or nothing.
  var isAnybody: Bool {
    modifiers.isEmpty && (head.isEmpty || head == "person")
  }

  /// Whether it names a unit alone ("dollars"), and not what is measured in it.
  var namesUnit: Bool {
    modifiers.isEmpty && unit.isEmpty && CountedNoun.units.contains(head)
  }

  /// How two nouns relate: a modifier that only one side has leaves it open.
  func relation(to other: CountedNoun) -> CountedRelation {
    guard head == other.head else {
      if head.isEmpty || other.head.isEmpty { return .unknown }
      // "Grain" and "maize": a noun may be a modifier of the other ("nitrate", "ammonium nitrate").
      return .different
    }
    if Set(modifiers) == Set(other.modifiers) { return .same }
    if modifiers.isEmpty || other.modifiers.isEmpty { return .unknown }
    let shared = Set(modifiers).intersection(other.modifiers)
    return shared.isEmpty ? .different : .unknown
  }

  /// The singular of a folded noun, then the word that it stands for.
  static func canonical(_ word: String) -> String {
    if let known = synonyms[word] { return known }
    let single = singular(word)
    return synonyms[single] ?? single
  }

  private static func singular(_ word: String) -> String {
    let bytes = word.utf8.count
    if bytes > 4, word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    for ending in ["sses", "shes", "ches", "xes", "zes"] where word.hasSuffix(ending) {
      return String(word.dropLast(2))
    }
    if bytes > 3, word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us"),
      !word.hasSuffix("is")
    {
      return String(word.dropLast())
    }
    return word
  }

  private static let units: Set<String> = [
    "tonne", "kilogram", "kilo", "gram", "pound", "litre", "liter", "barrel", "gallon",
    "kilometre", "kilometer", "mile", "metre", "meter", "hectare", "acre", "percent", "dollar",
    "euro", "million", "billion", "rupee", "yen", "yuan", "ruble", "rouble", "franc", "peso", "won",
    "lira", "krona", "krone", "zloty", "shekel", "rand", "naira", "shilling", "dinar", "dirham",
    "riyal", "rial", "taka", "baht", "forint", "hryvnia", "lev", "leu", "koruna", "ringgit",
    "rupiah", "dong", "real", "sol", "cedi", "birr", "mark",
  ]

  /// Words before a noun that do not say which things are counted.
  private static let empty: Set<String> = [
    "the", "a", "an", "all", "other", "more", "another", "additional", "some", "total", "of",
    "them", "these", "those", "us", "their", "his", "her", "its", "our",
  ]

  private static let synonyms: [String: String] = Dictionary(
    WordFile.rows(claimbench_measure_words(), claimbench_measure_words_count()).compactMap { row in
      row.count > 1 ? (row[0], row[1]) : nil
    }, uniquingKeysWith: { first, _ in first })
}
