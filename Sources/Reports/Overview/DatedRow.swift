internal import ClaimModel

/// What the article and its evidence put at one time.
struct DatedRow: Hashable, Sendable {
  var interval: DayInterval
  /// Indices of the claims.
  var claims: [Int] = []
  /// Identifiers of the records.
  var records: [String] = []

  /// The day that the row is ordered by.
  var day: Day? { interval.earliest ?? interval.latest }
}

extension VerifiedArticle {
  /// The times that claims and linked records give to what they tell of, in the order of time.
  var datedRows: [DatedRow] {
    var rows: [DayInterval: DatedRow] = [:]
    for (index, verified) in claims.enumerated() {
      guard let interval = verified.claim.statement.time?.interval else { continue }
      rows[interval, default: DatedRow(interval: interval)].claims.append(index)
    }
    for evidence in evidence {
      guard let interval = evidence.record.statement.time?.interval else { continue }
      rows[interval, default: DatedRow(interval: interval)].records.append(evidence.record.id)
    }
    return rows.values.filter { $0.day != nil }.sorted { left, right in
      if let day = left.day, let other = right.day, day != other { return day < other }
      let (end, otherEnd) = (left.interval.latest, right.interval.latest)
      if let end, let otherEnd { return end < otherEnd }
      return end != nil && otherEnd == nil
    }
  }
}
