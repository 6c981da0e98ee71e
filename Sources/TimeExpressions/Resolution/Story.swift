internal import ClaimModel

/// The times that a text has told so far: what "that day", "the following spring" and "a year
/// earlier" go on from.
struct Story {
  /// A time with the token behind it.
  struct Told {
    var period: CalendarPeriod
    var token: Int
  }

  /// The last time told.
  private(set) var last: Told?
  /// The last time told that was not longer than a day, a week, a month, a quarter, a year.
  private var finest: [Told?] = Array(repeating: nil, count: 5)
  /// The last period longer than a day that a sentence began to tell of: "In 1998 …".
  private var frame: Told?
  /// The last quarter named.
  private(set) var quarter: Told?

  /// Takes in a time; `opensFrame` says that the story now tells of it, not only mentions it.
  mutating func tell(_ period: CalendarPeriod, at token: Int, opensFrame: Bool) {
    let told = Told(period: period, token: token)
    last = told
    if period.unit == .quarter { quarter = told }
    guard let length = Story.length(of: period.unit) else { return }
    for index in length..<finest.count { finest[index] = told }
    if opensFrame, length > 0 { frame = told }
  }

  /// The last time that is not longer than a unit.
  ///
  /// - Returns: Nil when there is none, or when the story has since gone over to a longer period of
  ///   which it tells no such part.
  func reference(for unit: CalendarUnit) -> CalendarPeriod? {
    guard let length = Story.length(of: unit) else { return last?.period }
    guard let told = finest[length] else { return nil }
    if let frame, frame.token > told.token, Story.length(of: frame.period.unit) ?? 9 > length {
      return nil
    }
    return told.period
  }

  /// The longer period in which an expression at a token lies for which there is no reference; nil
  /// when the text has gone on to other things since.
  func setting(at token: Int) -> CalendarPeriod? {
    frame.flatMap { token - $0.token < Story.reach ? $0.period : nil }
  }

  /// How many tokens a period that a sentence began to tell of lasts.
  private static let reach = 60

  /// Units by length; nil for those longer than a year and shorter than a day.
  private static func length(of unit: CalendarUnit) -> Int? {
    switch unit {
    case .day, .night: 0
    case .week, .weekend, .fortnight: 1
    case .month: 2
    case .quarter, .season, .half: 3
    case .year: 4
    default: nil
    }
  }

  /// The value of a unit of which only the longer period is known: "1998-XX-XX", "1998-10-XX".
  static func value(of unit: CalendarUnit, within period: CalendarPeriod) -> String? {
    switch (unit, period.unit) {
    case (.day, .year), (.night, .year): period.value + "-XX-XX"
    case (.day, .month), (.night, .month), (.week, .month): period.value + "-XX"
    case (.month, .year): period.value + "-XX"
    case (.week, .year): period.value + "-WXX"
    case (.quarter, .year): period.value + "-QX"
    default: nil
    }
  }
}
