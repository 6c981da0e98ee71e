internal import TextAnalysis
internal import TimeLexicon

/// What a word tells of an event: which kind it is and whether somebody arranged it.
struct EventWord: Sendable {
  /// The row of the list: words with the same number tell of the same event.
  var event: Int
  /// Elections are; earthquakes are not.
  var isPlanned: Bool
  var isNoun: Bool

  /// The listed words.
  static let words: WordTable<EventWord> = {
    let list = WordList(bytes: claimbench_time_events(), count: Int(claimbench_time_events_count()))
    var entries: [(String, EventWord)] = []
    for (event, row) in list.rows.enumerated() {
      let isPlanned = WordList.cell(row, 1) == "planned"
      for (column, isNoun) in [(2, true), (3, false)] {
        for word in WordList.cell(row, column).pieces(between: "|") where word != "-" {
          entries.append(
            (String(word), EventWord(event: event, isPlanned: isPlanned, isNoun: isNoun)))
        }
      }
    }
    return WordTable(entries)
  }()
}
