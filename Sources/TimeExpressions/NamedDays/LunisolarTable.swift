internal import ClaimModel
internal import TextAnalysis
internal import TimeLexicon

/// Dates that only astronomy gives, from a table by year.
final class LunisolarTable: Sendable {
  private let days: [Int: [Day?]]

  static let standard = LunisolarTable()

  private init() {
    let list = WordList(
      bytes: claimbench_time_lunisolar_days(), count: Int(claimbench_time_lunisolar_days_count()))
    var days: [Int: [Day?]] = [:]
    for row in list.rows {
      guard let year = Int(row[0]) else { continue }
      days[year] = row.dropFirst().map { Day(iso: $0) }
    }
    self.days = days
  }

  /// The day of a column in a year; nil outside the table.
  func day(_ column: Int, _ year: Int) -> Day? {
    guard let row = days[year], row.indices.contains(column) else { return nil }
    return row[column]
  }
}
