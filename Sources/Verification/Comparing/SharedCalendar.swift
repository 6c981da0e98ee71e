internal import ClaimModel

/// Puts the times of two texts on one calendar, so that they can be compared.
///
/// "By 16 April" beside "as of 16 April 2020" means that year: a day without a year takes the one
/// that the other text gives, or its own; where no text gives any, all are of one year.
struct SharedCalendar {
  /// The year that stands for an unknown one: any leap year.
  private static let anyYear = 2000

  private let years: Set<Int>
  private let otherYears: Set<Int>

  /// - Parameters:
  ///   - facts: The text whose times are wanted.
  ///   - other: The text that it is compared with.
  private init(of facts: TextFacts, beside other: TextFacts) {
    years = SharedCalendar.years(of: facts)
    otherYears = SharedCalendar.years(of: other)
  }

  /// The texts with their times on one calendar.
  ///
  /// Words such as "now" are left out. An interval of years in the evidence gives its first and its
  /// last year as well.
  static func align(_ claim: TextFacts, _ evidence: TextFacts) -> (TextFacts, TextFacts) {
    var (said, recorded) = (claim, evidence)
    said.times = SharedCalendar(of: claim, beside: evidence).placed(claim.times)
    let times = SharedCalendar(of: evidence, beside: claim).placed(evidence.times)
    recorded.times = times + times.flatMap(ends)
    return (said, recorded)
  }

  private func placed(_ times: [TextFacts.Time]) -> [TextFacts.Time] {
    times.filter { !$0.value.hasSuffix("_REF") }.map { time in
      guard time.interval == nil, let year, let days = SharedCalendar.days(time.value, of: year)
      else { return time }
      var time = time
      time.interval = SharedCalendar.opened(days, time.bound)
      return time
    }
  }

  /// The one year that days without a year may be of; nil when there are several.
  private var year: Int? {
    let known = otherYears.isEmpty ? years : otherYears
    return known.count > 1 ? nil : known.first ?? SharedCalendar.anyYear
  }

  /// The years of a text's dates; where it dates days or months, only the years of these.
  private static func years(of facts: TextFacts) -> Set<Int> {
    let dated = facts.times.filter { $0.interval != nil }.map(\.value)
    let years = Set(dated.compactMap { Int($0.prefix(4)) })
    guard years.count > 1 else { return years }
    return Set(dated.filter { $0.utf8.count > 6 }.compactMap { Int($0.prefix(4)) })
  }

  /// The days of `XXXX-03` or `XXXX-03-15` in a year.
  private static func days(_ value: String, of year: Int) -> DayInterval? {
    let fields = value.prefix(10).split(separator: "-")
    guard value.hasPrefix("XXXX-"), fields.count > 1, let month = Int(fields[1]) else { return nil }
    guard fields.count > 2 else { return DayInterval(year: year, month: month) }
    return Int(fields[2].prefix(2)).flatMap { Day(year: year, month: month, day: $0) }.map {
      DayInterval($0)
    }
  }

  private static func opened(_ days: DayInterval, _ bound: TextFacts.Time.Bound) -> DayInterval {
    switch bound {
    case .none: days
    case .since: DayInterval(earliest: days.earliest, latest: nil)
    case .until: DayInterval(earliest: nil, latest: days.latest)
    case .before: DayInterval(earliest: nil, latest: days.earliest?.adding(days: -1))
    case .after: DayInterval(earliest: days.latest?.adding(days: 1), latest: nil)
    }
  }

  /// The first and the last year of an interval such as `1985/2007`.
  private static func ends(of time: TextFacts.Time) -> [TextFacts.Time] {
    let years = time.value.split(separator: "/").compactMap { Int($0) }
    guard years.count == 2, time.value.utf8.count == 9 else { return [] }
    return years.map { year in
      TextFacts.Time(value: String(year), interval: DayInterval(year: year), words: time.words)
    }
  }
}
