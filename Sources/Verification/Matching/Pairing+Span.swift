internal import ClaimModel

extension Pairing {
  /// Days up to which a count over a period of days may be that of one incident.
  ///
  /// "In the past 24 hours" spans two dates, a night's attack as well.
  static let incidentDays = 3
  /// Days over which an event that lasted is still one incident; longer extents are periods.
  static let extentDays = 31

  /// Whether both counts span the same days.
  ///
  /// A count without a scope is that of one incident at any date, however coarsely given; a count
  /// "so far this year", or of days from one to another that lie far apart, is that of a period.
  var span: SpanRelation {
    let isAdded = said.counts.first?.scope == .additional
    if isAdded != (recordedCount?.scope == .additional) { return .addition }
    let own = isPeriod(said.counts.first, said.time)
    let other = isPeriod(recordedCount, recorded.time)
    if !own, !other { return .same }
    guard let days = saidDays, let others = recorded.time?.interval else {
      return own == other ? .same : .different
    }
    switch days.relation(to: others) {
    case .same: return own == other || mayBeOneIncident ? .same : own ? .wider : .narrower
    case .contains: return own ? mayBeOneIncident ? .same : .wider : .same
    case .inside: return other ? .narrower : .same
    case .overlaps, .before, .after, .unknown: return .different
    }
  }

  /// The days of the claim, which end with the article where nothing else ends them.
  private var saidDays: DayInterval? {
    guard let days = said.time?.interval else {
      return context.published.map { DayInterval(earliest: nil, latest: $0) }
    }
    guard days.latest == nil, let first = days.earliest, let published = context.published,
      first <= published
    else { return days }
    return DayInterval(earliest: first, latest: published)
  }

  /// "Killed in October", "killed since 8 August": one rare event may be all that the days hold.
  ///
  /// A longer time must begin with the record's event.
  private var mayBeOneIncident: Bool {
    guard let days = said.time?.interval, let others = recorded.time?.interval else { return false }
    let length = days.dayCount ?? .max
    if length <= Pairing.incidentDays { return true }
    guard [.once, .seldom].contains(frequency) else { return false }
    return length <= Pairing.extentDays || (days.start &- others.start).magnitude <= 3
  }

  /// A long time from one day to another is the extent of a rare event, an epidemic or a war, but
  /// holds many of those that often happen.
  private func isPeriod(_ count: Count?, _ time: TimeReference?) -> Bool {
    guard let count else { return false }
    if count.scope == .period {
      return time?.interval?.dayCount.map { $0 > Pairing.incidentDays } ?? true
    }
    guard let time, frequency == .often, time.value.utf8.contains(UInt8(ascii: "/")) else {
      return false
    }
    return time.interval?.dayCount.map { $0 > Pairing.extentDays } ?? false
  }
}
