internal import ClaimModel

extension Pairing {
  /// Days before the article in which an undated event of the news is looked for.
  static let newsDays = 7
  /// The same of an event that often happens: by then another may have happened.
  static let newsDaysOfOften = 2
  /// Days after the event from which a toll no longer moves.
  static let settlingDays = 60

  var time: TimeRelation {
    guard let days = said.time?.interval, let others = recorded.time?.interval else {
      return .unknown
    }
    return days.relation(to: others)
  }

  /// How far apart the days are; a claim without a date speaks of the week before the article.
  var gap: TimeGap {
    guard let others = recorded.time?.interval, let days = Pairing.days(of: said, context) else {
      return .unknown
    }
    return TimeGap(days: days.distanceInDays(to: others))
  }

  /// The days of a claim; without a date it speaks of the news before the article.
  static func days(of statement: Statement, _ context: ClaimContext) -> DayInterval? {
    if let days = statement.time?.interval { return days }
    let before = statement.event?.frequency == .often ? newsDaysOfOften : newsDays
    return context.published.map {
      DayInterval(earliest: $0.adding(days: -before), latest: $0.adding(days: 1))
    }
  }

  var grain: TimeGrain {
    guard let time = recorded.time, let count = time.interval?.dayCount else { return .unknown }
    if count == 1 { return .day }
    return time.value.utf8.contains(UInt8(ascii: "/")) && count <= 31 ? .extent : .period
  }

  /// "Became", "took over", "stepped down": the day on which a state begins or ends.
  var edge: EdgeRelation {
    guard let time = recorded.time, let extent = time.interval, let days = said.time?.interval,
      days.dayCount != nil, time.value.utf8.contains(UInt8(ascii: "/")), extent.dayCount != 1
    else { return .neither }
    if let first = extent.earliest, days.contains(first) { return .first }
    if let last = extent.latest, days.contains(last) { return .last }
    return .neither
  }

  /// When the record's count was valid: its own date, else that of its source.
  var validity: DayInterval? { evidence.asOf ?? evidence.source.published }

  var asOf: AsOfRelation {
    guard let published = context.published, let valid = validity else { return .unknown }
    if let event = recorded.time?.interval?.latest ?? said.time?.interval?.latest,
      published.number - event.number >= Pairing.settlingDays,
      valid.start - event.number >= Pairing.settlingDays
    {
      return .settled
    }
    if valid.end < published.number { return .earlier }
    if valid.start > published.number { return .later }
    return valid.dayCount == 1 ? .sameDay : .unknown
  }

  /// Where the article's date lies in the record's term.
  ///
  /// On the last day of a term a person is both holder and former holder, and on the first day
  /// both holder and future holder: such a day proves the office held and refutes nothing.
  var term: TermRelation {
    guard let published = context.published, let role = recorded.role else { return .unknown }
    let tenure = said.role?.tenure
    guard let days = recorded.time?.interval ?? evidence.asOf else { return .unknown }
    guard role.tenure != .former || days.dayCount != 1 else { return .unknown }
    if days.contains(published) {
      if published == days.latest, days.dayCount != 1, tenure == .former { return .unknown }
      if published == days.earliest, tenure == .future { return .unknown }
      return .holds
    }
    // One day in office says nothing of the days around it.
    if days.dayCount == 1 { return .unknown }
    return days.end < published.number ? .held : .willHold
  }

  /// The days for which the claim rules an event out: those certainly meant, and those perhaps.
  ///
  /// None: after T up to the article. First: after T, before the event of the claim. Last: after
  /// that event. Only: other days than the event's. Nil where the claim leaves it open.
  var forbidden: (certain: DayInterval?, possible: DayInterval)? {
    guard let occurrence = said.occurrence, let published = context.published else { return nil }
    let since = occurrence.since.flatMap { $0.namedDays ?? $0.interval }
    let event = said.time?.interval
    var certain: (Int, Int) = (since.map { $0.end &+ 1 } ?? -1 << 40, published.number)
    var possible: (Int, Int) = (since?.start ?? -1 << 40, published.number)
    if occurrence.since != nil, since == nil { return nil }
    switch occurrence.quantifier {
    case .none: break
    case .first, .only:
      guard let event else {
        certain.1 = .min
        break
      }
      if occurrence.quantifier == .first || recordIsBefore(event) {
        (certain.1, possible.1) = (min(certain.1, event.start &- 1), min(possible.1, event.end))
      } else {
        (certain.0, possible.0) = (max(certain.0, event.end &+ 1), max(possible.0, event.start))
      }
    case .last:
      guard let event else { return nil }
      (certain.0, possible.0) = (max(certain.0, event.end &+ 1), max(possible.0, event.start))
    case .record:
      // An event is compared with others, not with itself.
      possible.1 = event.map { $0.start &- 1 } ?? possible.1
      certain.1 = event.map { $0.start &- 1 } ?? published.number &- Pairing.newsDays
    }
    guard possible.0 <= possible.1 else { return nil }
    func interval(_ ends: (Int, Int)) -> DayInterval {
      DayInterval(earliest: Day(number: ends.0), latest: Day(number: ends.1))
    }
    return (certain.0 <= certain.1 ? interval(certain) : nil, interval(possible))
  }

  private func recordIsBefore(_ event: DayInterval) -> Bool {
    recorded.time?.interval.map { $0.start < event.start } ?? true
  }

  var window: WindowRelation {
    guard let forbidden, let days = recorded.time?.interval else { return .unknown }
    if let certain = forbidden.certain, days.start >= certain.start, days.end <= certain.end {
      return .inside
    }
    return days.distanceInDays(to: forbidden.possible) == 0 ? .partly : .outside
  }
}
