internal import ClaimModel

/// Dates of the notation: `2022`, `2022-02`, `2022-02-24`, two of them divided by `/`, open ends
/// as `..`.
enum DateNotation {
  static func time(_ text: String) -> TimeReference? {
    let ends = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let first = ends.first, let last = ends.last, ends.count <= 2 else { return nil }
    guard ends.allSatisfy({ $0 == ".." || days($0) != nil }) else { return nil }
    let interval = DayInterval(earliest: days(first)?.earliest, latest: days(last)?.latest)
    return TimeReference(kind: .date, value: text, interval: interval)
  }

  private static func days(_ text: String) -> DayInterval? {
    let fields = text.split(separator: "-").map { Int($0) }
    switch fields.count {
    case 1: return fields[0].flatMap { DayInterval(year: $0) }
    case 2:
      guard let year = fields[0], let month = fields[1] else { return nil }
      return DayInterval(year: year, month: month)
    default: return Day(iso: text).map { DayInterval($0) }
    }
  }
}
