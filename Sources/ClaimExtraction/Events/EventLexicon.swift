internal import ClaimLexicon
internal import ClaimModel
internal import TextAnalysis

/// Words that name events (`events.tsv`), in all their inflected forms.
final class EventLexicon: Sendable {
  struct Entry: Sendable {
    var type: EventType
    var isVerb: Bool
    /// Base form.
    var word: String
    /// Keys of the words after the first.
    var rest: [UInt64]
  }

  static let standard = EventLexicon()

  /// By first word, the longest phrase first.
  private let table: WordTable<[Entry]>
  /// The first word of each entry.
  private let firstWords: [(word: String, entry: Entry)]

  private init() {
    var firstWords: [(word: String, entry: Entry)] = []
    let list = WordList(bytes: claimbench_events(), count: Int(claimbench_events_count()))
    var table = WordTable<[Entry]>()
    for row in list.rows {
      guard let type = EventType(rawValue: WordList.cell(row, 2)) else { continue }
      let isVerb = WordList.cell(row, 1) == "v"
      for form in EventLexicon.forms(row[0], isVerb: isVerb) {
        let words = form.pieces(between: " ")
        guard let first = words.first else { continue }
        let rest = words.dropFirst().map { WordKey.of($0) }
        let entry = Entry(type: type, isVerb: isVerb, word: row[0], rest: rest)
        let others = table[String(first)] ?? []
        table[String(first)] = (others + [entry]).sorted { $0.rest.count > $1.rest.count }
        firstWords.append((first, entry))
      }
    }
    self.table = table
    self.firstWords = firstWords
  }

  /// The inflected forms of a phrase: a verb inflects its first word, a noun its last.
  private static func forms(_ phrase: String, isVerb: Bool) -> Set<String> {
    var words = phrase.pieces(between: " ")
    guard let first = words.first, let last = words.last else { return [] }
    if isVerb {
      let forms = Inflector.forms(ofVerb: first)
      let all = [forms.base, forms.thirdPerson, forms.gerund] + forms.past + forms.participle
      return Set(all.map { ([$0] + words.dropFirst()).joined(separator: " ") })
    }
    words[words.count - 1] = Inflector.plural(ofNoun: last)
    return [phrase, words.joined(separator: " ")]
  }

  /// The entries whose first word a token is; nil for most tokens.
  @inline(__always)
  func entries(_ token: Token) -> [Entry]? { table[token] }

  /// The words that an entry with some property begins with.
  func firstWords(where isMeant: (Entry) -> Bool) -> [String] {
    firstWords.filter { isMeant($0.entry) }.map(\.word)
  }

  /// Base forms with their types, for checks of the data file.
  static var rows: [[String]] {
    WordList(bytes: claimbench_events(), count: Int(claimbench_events_count())).rows
  }
}
