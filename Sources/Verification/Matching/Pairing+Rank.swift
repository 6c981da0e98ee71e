internal import ClaimModel

extension Pairing {
  /// Whether the record outranks the event that the claim calls a record, or calls it so itself.
  ///
  /// "Deadliest since" compares counts of one kind: those of the claim, or of its sentence.
  var rank: RankRelation {
    guard let own = said.occurrence, own.quantifier != .none else { return .unknown }
    if let other = recorded.occurrence, other.quantifier == own.quantifier,
      Pairing.reaches(other.since, asFarAs: own.since)
    {
      return .agreed
    }
    guard own.quantifier == .record else { return .unknown }
    let isOutranked = (said.counts + context.counts).contains { count in
      recorded.counts.contains {
        count.counted(to: $0) == .same && count.range.relation(to: $0.range) == .below
      }
    }
    return isOutranked ? .outranked : .unknown
  }

  /// Whether "since" one time reaches as far back as "since" another; without a time, for ever.
  private static func reaches(_ since: TimeReference?, asFarAs other: TimeReference?) -> Bool {
    guard let since else { return true }
    guard let other, let days = since.namedDays ?? since.interval,
      let others = other.namedDays ?? other.interval
    else { return false }
    return days.start <= others.start
  }
}
