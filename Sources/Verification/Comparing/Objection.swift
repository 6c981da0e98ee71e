internal import ClaimModel

/// What keeps two texts from agreeing though their numbers, dates or places do.
///
/// Each is a slot in which the claims read out of both texts differ: then the same number may be
/// said of something else, and the comparison stays open.
struct Objection {
  private let claims: [Statement]
  private let records: [Statement]
  private let words: Set<String>

  /// Takes what was read out of both texts.
  ///
  /// - Parameters:
  ///   - claims: Claims of the one.
  ///   - evidence: Claims of the other, as records.
  ///   - words: The words of the other, in base form.
  init(claims: [Claim], evidence: [EvidenceRecord], words: Set<String> = []) {
    self.claims = claims.map(\.statement)
    records = evidence.map(\.statement)
    self.words = words
  }

  /// Whether the texts may not be said to agree.
  var forbidsSupport: Bool {
    hasOtherEffects || hasOtherPolarity || hasOtherModality || hasOtherTenure || isElsewhere
      || hasOtherSpan || hasOtherCount || hasOtherGoods || saysMoreThanOneEvent
  }

  /// Whether the texts may not be said to disagree: one counts a part of what the other counts, or
  /// the days of a period beside one incident.
  var forbidsContradiction: Bool {
    let (said, recorded) = (groups(claims), groups(records))
    return said != recorded && (!said.isEmpty || !recorded.isEmpty) || hasOtherSpan
      || hasOtherModality && claims.allSatisfy { $0.modality == .cancelled }
      || saysMoreThanOneEvent && claims.contains { $0.occurrence?.since != nil }
  }

  /// Counts of the same people of which one is of nobody and the other is not.
  var nobody: (said: Count, recorded: Count)? {
    if isElsewhere || isAtOtherTimes || claims.contains(where: { $0.occurrence != nil }) {
      return nil
    }
    for claim in claims {
      guard let count = claim.counts.first, count.effect != nil else { continue }
      let alike = records.flatMap(\.counts).filter { count.counted(to: $0) == .same }
      guard let other = alike.first,
        alike.allSatisfy({ Objection.isOfNobody($0) != Objection.isOfNobody(count) })
      else { continue }
      return (count, other)
    }
    return nil
  }

  private static func isOfNobody(_ count: Count) -> Bool { count.range.max == 0 }

  /// Killed is not injured.
  private var hasOtherEffects: Bool {
    let (said, recorded) = (effects(claims), effects(records))
    return !said.isEmpty && !recorded.isEmpty && said.isDisjoint(with: recorded)
  }

  /// Affirmed against denied, or against negated.
  private var hasOtherPolarity: Bool {
    func isDenied(_ statement: Statement) -> Bool {
      statement.isNegated || statement.modality == .denied
    }
    guard !claims.isEmpty, !records.isEmpty else { return false }
    return claims.contains(where: isDenied) != records.contains(where: isDenied)
  }

  /// What happened against what was planned, was called off or is denied by somebody.
  private var hasOtherModality: Bool {
    guard let modality = claims.first?.modality, let other = records.first?.modality,
      claims.allSatisfy({ $0.modality == modality }),
      records.allSatisfy({ $0.modality == other })
    else { return false }
    switch (modality, other) {
    case (.happened, .cancelled), (.happened, .denied), (.cancelled, .happened),
      (.cancelled, .planned), (.planned, .cancelled):
      return true
    case (.happened, .planned), (.happened, .possible):
      // Other plans for a day are told by the thousand after they came true.
      return claims.contains { $0.event == .talks }
    default: return false
    }
  }

  /// "None since", "the first": that one such event is dated says nothing of all others.
  private var saysMoreThanOneEvent: Bool {
    claims.contains { claim in
      guard let quantifier = claim.occurrence?.quantifier else { return false }
      return !records.contains { $0.occurrence?.quantifier == quantifier }
        && !words.contains(quantifier.rawValue)
    }
  }

  /// The count of an incident against that of a period ("since January").
  private var hasOtherSpan: Bool {
    guard let said = countsPeriods(claims), let recorded = countsPeriods(records) else {
      return false
    }
    return said != recorded
  }

  /// Whether all counts of people are of periods; nil when some are and some are not, or none is.
  private func countsPeriods(_ statements: [Statement]) -> Bool? {
    let counts = statements.flatMap(\.counts).filter { $0.effect != nil }
    let periods = counts.count { $0.scope == .period }
    return counts.isEmpty || (periods > 0 && periods < counts.count) ? nil : periods > 0
  }

  /// A count of people that the other text gives otherwise, whatever else has that number; "a man was
  /// killed" beside "two people died".
  private var hasOtherCount: Bool {
    claims.contains { claim in
      guard let count = claim.counts.first, count.effect != nil else { return false }
      let counts = records.flatMap(\.counts)
      var alike = counts.filter { count.counted(to: $0) == .same }
      if alike.isEmpty { alike = counts.filter { count.counted(to: $0) == .part } }
      return !alike.isEmpty
        && alike.allSatisfy {
          let relation = count.range.relation(to: $0.range)
          return relation == .below || relation == .above
        }
    }
  }

  /// As many tonnes of something else; shares and sums of money (codes in capitals) stand for too much.
  private var hasOtherGoods: Bool {
    claims.contains { claim in
      guard let count = claim.counts.first, count.effect == nil, let unit = count.unit,
        unit != "percent", unit.utf8.contains(where: { $0 > 96 })
      else { return false }
      let equal = records.flatMap(\.counts).filter {
        $0.unit == count.unit && $0.range == count.range
      }
      return !equal.isEmpty && equal.allSatisfy { count.counted(to: $0) == .different }
    }
  }

  /// A former office against one that is held.
  private var hasOtherTenure: Bool {
    claims.contains { claim in
      guard let role = claim.role else { return false }
      return records.contains { record in
        guard let other = record.role else { return false }
        return NameFolding.sameBearer(role.person, other.person) && role.tenure != other.tenure
      }
    }
  }

  /// All days that both tell lie apart.
  private var isAtOtherTimes: Bool {
    let (said, recorded) = (days(claims), days(records))
    guard !said.isEmpty, !recorded.isEmpty else { return false }
    return said.allSatisfy { days in
      recorded.allSatisfy { days.distanceInDays(to: $0) > 0 }
    }
  }

  private func days(_ statements: [Statement]) -> [DayInterval] {
    statements.compactMap { $0.time?.interval }
  }

  private var isElsewhere: Bool {
    let (said, recorded) = (claims.compactMap(\.place), records.compactMap(\.place))
    guard !said.isEmpty, !recorded.isEmpty else { return false }
    return said.allSatisfy { place in
      recorded.allSatisfy { place.relation(to: $0) == .apart }
    }
  }

  private func effects(_ statements: [Statement]) -> Set<CasualtyEffect> {
    Set(statements.flatMap(\.counts).compactMap(\.effect))
  }

  private func groups(_ statements: [Statement]) -> Set<String> {
    let people: Set<String> = ["people", "persons", "person", "individuals", "others"]
    return Set(
      statements.flatMap(\.counts).filter { $0.effect != nil }.compactMap(\.of)
        .filter { !people.contains($0.lowercased()) })
  }
}
