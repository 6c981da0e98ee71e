internal import TextAnalysis
internal import TimeLexicon

/// The words of time expressions.
final class TimeWords: Sendable {
  /// A word with what its list says of its form.
  struct Entry: Sendable {
    var word: TimeWord
    /// "Fridays", "weeks".
    var isPlural = false
    /// An abbreviation that needs a number beside it.
    var isShort = false
    /// Also a person's name or a common word.
    var isName = false
    /// Whether an expression is sought around it.
    var isHead = false
  }

  /// The entries by word.
  ///
  /// A `WordTable` would copy each entry through generic code of its module, at a tenth of the
  /// time that tagging takes.
  struct Table: Sendable {
    private var slots = WordSlots()
    private var entries: [Entry] = []

    fileprivate init(_ rows: [(String, Entry)]) {
      for (word, entry) in rows {
        let (index, isNew) = slots.enter(WordKey.of(word))
        if isNew { entries.append(entry) } else { entries[index] = entry }
      }
    }

    subscript(token: Token) -> Entry? {
      let index = slots.index(of: token.key)
      return index < 0 ? nil : entries[index]
    }
  }

  let table: Table
  /// The words around which an expression is sought.
  let heads: [String]

  static let standard = TimeWords()

  private init() {
    let entries = TimeWords.lists.flatMap(\.rows).compactMap { row in
      TimeWords.entry(row).map { (row[0], $0) }
    }
    table = Table(entries)
    heads = entries.filter(\.1.isHead).map(\.0)
  }

  /// The lists that share the columns word, kind, value, flag.
  private static var lists: [WordList] {
    [
      (claimbench_time_calendar_names(), claimbench_time_calendar_names_count()),
      (claimbench_time_units(), claimbench_time_units_count()),
      (claimbench_time_times_of_day(), claimbench_time_times_of_day_count()),
      (claimbench_time_references(), claimbench_time_references_count()),
      (claimbench_time_modifiers(), claimbench_time_modifiers_count()),
      (claimbench_time_small_words(), claimbench_time_small_words_count()),
    ].map { WordList(bytes: $0.0, count: Int($0.1)) }
  }

  /// Reads a row; nil when a cell is not understood, which a test excludes.
  static func entry(_ row: [String]) -> Entry? {
    let value = WordList.cell(row, 2)
    guard let word = word(kind: WordList.cell(row, 1), value) else { return nil }
    let flag = WordList.cell(row, 3)
    return Entry(
      word: word, isPlural: flag == "plural", isShort: flag == "short", isName: flag == "name",
      isHead: isHead(word))
  }

  private static func isHead(_ word: TimeWord) -> Bool {
    switch word {
    case .direction(.past), .moment, .offset(.ago): true
    case .month, .weekday, .unit, .part, .clock, .meridiem, .hourMark, .deictic, .reference,
      .season,
      .frequency, .extent, .decade, .workday, .middle:
      true
    default: false
    }
  }

  private static func word(kind: String, _ value: String) -> TimeWord? {
    switch kind {
    case "month": Int(value).map(TimeWord.month)
    case "weekday": Int(value).map(TimeWord.weekday)
    case "clock": Int(value).map { .clock($0 / 100) }
    case "meridiem": Int(value).map(TimeWord.meridiem)
    case "zone": Int(value).map(TimeWord.zone)
    case "times": Int(value).map(TimeWord.times)
    case "unit": CalendarUnit(rawValue: value).map(TimeWord.unit)
    case "decade": Int(value).map(TimeWord.decade)
    case "part": DayPart(rawValue: value).map(TimeWord.part)
    case "season": Season(rawValue: value).map(TimeWord.season)
    case "deictic":
      value == "0N"
        ? .deictic(0, isNight: true) : Int(value).map { .deictic($0, isNight: false) }
    case "vague": .vague(Int(value))
    case "every": .every(isEach: value == "EACH")
    case "article": .article(isDefinite: value == "the")
    case "middle": CalendarUnit(rawValue: value).map(TimeWord.middle)
    case "workday": .workday(isNight: value == "NI")
    case "era": .era(isBefore: value == "BC")
    case "hourmark": .hourMark
    case "moment": .moment
    case "age": .age
    case "fiscal": .fiscal
    default: relation(kind: kind, value)
    }
  }

  private static func relation(kind: String, _ value: String) -> TimeWord? {
    switch kind {
    case "direction": Direction(rawValue: value).map(TimeWord.direction)
    case "reference": VagueTime(rawValue: value).map(TimeWord.reference)
    case "offset": Offset(rawValue: value).map(TimeWord.offset)
    case "approximate": Roughness(rawValue: value).map(TimeWord.approximate)
    case "signal": Signal(rawValue: value).map(TimeWord.signal)
    case "link": Link(rawValue: value).map(TimeWord.link)
    case "edge": ["START": .edge(.start), "MID": .edge(.mid), "END": .edge(.end)][value]
    case "frequency": frequency(value).map(TimeWord.frequency)
    case "extent": frequency(value).map(TimeWord.extent)
    default: nil
    }
  }

  /// Reads `P2W`, `PT1H`.
  private static func frequency(_ value: String) -> TimeAmount? {
    let body = value.dropFirst(value.hasPrefix("PT") ? 2 : 1)
    guard let last = body.last, let count = Double(body.dropLast()) else { return nil }
    let unit = value.hasPrefix("PT") ? "T\(last)" : String(last)
    return CalendarUnit(rawValue: unit).map { TimeAmount(count: count, unit: $0) }
  }
}
