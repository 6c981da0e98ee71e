internal import TextAnalysis

/// What a vague number word means, after the published list.
struct VagueNumber: Sendable {
  /// Nil for words that only multiply ("many").
  var min: Double?
  var max: Double?
  /// Least factor where "hundred" or "thousand" follows ("several thousand").
  var factor: Double?

  init(_ row: [String]) {
    min = Double(WordList.cell(row, 1))
    max = Double(WordList.cell(row, 2))
    factor = Double(WordList.cell(row, 3))
  }
}
