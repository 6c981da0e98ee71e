package import ClaimModel

/// Tells at a glance, by the rule table, that most records can have nothing to say of a claim.
///
/// Compares the slots that match events and those that judge them at little cost, each relation once
/// for all claims and records that share the values, and looks the decision up. What it lets pass
/// `Judge.link` may still reject; what it rejects `Judge.link` would reject. Costs a few hundred
/// nanoseconds for each record.
package struct Screening {
  /// What the matching rules say of a set of relations.
  private enum Decision {
    case other
    case possible
    /// A match only where both texts share a proper name.
    case ifNamed
  }

  private let rules: RuleTable
  private let known: ScreenedRecords
  private let tables = RelationBits()
  private let slots = Screening.slots

  // The claim at hand.
  private var kind = Claim.Kind.quote
  private var event = 0
  private var word: UInt32 = 0
  private var days = ScreenedDays(nil)
  /// The days that the claim tells itself.
  private var ownDays = ScreenedDays(nil)
  private var says: UInt128 = 0
  private var place: UInt64 = 0
  private var participants: UInt64 = 0
  private var counted: UInt64 = 0
  /// What the claim counts up to.
  private var range: CountRange?

  // Values of claims, by numbers of their own.
  private var places: [PlaceKey: UInt32] = [:]
  private var parties: [PartiesKey: UInt32] = [:]
  private var counts: [Count: UInt32] = [:]
  private var claim: Statement = Statement()
  /// The hash of the country that its article is about; 0 for none.
  private var setting: UInt64 = 0
  private var claimParties = ScreenedParties([])

  private var placeBits = RelationCache<UInt64, UInt128>(bits: 14, empty: 0)
  private var partyBits = RelationCache<UInt64, UInt128>(bits: 14, empty: 0)
  private var countBits = RelationCache<UInt64, CountedBits>(bits: 10, empty: CountedBits())
  private var decisions: [RelationCache<UInt128, Decision>]

  /// What a claim counts beside what a record does.
  private struct CountedBits {
    var bits: UInt128 = 0
    /// Index of the record's count that comes closest; nil when it has none.
    var closest: Int?
  }

  /// Screens records for a rule table.
  package init(_ records: ScreenedRecords, by rules: RuleTable) {
    self.rules = rules
    known = records
    decisions = Claim.Kind.allCases.map { _ in RelationCache(bits: 11, empty: .other) }
  }

  /// Takes up the next claim.
  package mutating func take(_ next: Claim, _ context: ClaimContext) {
    let statement = next.statement
    kind = next.kind
    if statement.participants != claim.participants {
      claimParties = ScreenedParties(statement.participants)
    }
    claim = statement
    event = Int(EventGroups.number(statement.event))
    word = ScreenedRecords.word(statement)
    days = ScreenedDays(Pairing.days(of: statement, context))
    ownDays = ScreenedDays(statement.time?.interval)
    says = ScreenedRecords.assertion(of: statement).map(tables.says) ?? 0
    if places.count + parties.count + counts.count > 200_000 { forget() }
    setting = ScreenedRecords.country(context.setting)
    place = 0
    if let named = statement.place {
      place = UInt64(
        ScreenedRecords.index(of: PlaceKey(place: named), in: &places, UInt32(places.count + 1)))
    }
    participants = 0
    if !statement.participants.isEmpty {
      participants = UInt64(
        ScreenedRecords.index(
          of: PartiesKey(participants: statement.participants), in: &parties,
          UInt32(parties.count + 1)))
    }
    counted = 0
    range = statement.counts.first?.range
    if let count = statement.counts.first.map(ScreenedRecords.kind) {
      counted = UInt64(ScreenedRecords.index(of: count, in: &counts, UInt32(counts.count + 1)))
    }
  }

  /// Numbers are given anew, so what was found by the old ones goes too.
  private mutating func forget() {
    (places, parties, counts) = ([:], [:], [:])
    placeBits = RelationCache(bits: 14, empty: 0)
    partyBits = RelationCache(bits: 14, empty: 0)
    countBits = RelationCache(bits: 10, empty: CountedBits())
  }

  /// Whether the record at a position may say something of the claim.
  ///
  /// - Parameters:
  ///   - position: Where the record was added.
  ///   - mayShareName: Whether both texts may hold one proper name.
  /// - Returns: False only where `Judge.link` gives nil.
  package mutating func admits(_ position: Int, mayShareName: Bool) -> Bool {
    if kind == .role || kind == .quote { return true }
    switch decision(bits(position)) {
    case .other: return false
    case .possible: return true
    case .ifNamed: return mayShareName
    }
  }

  /// Where the record at a position comes among those that the claim is held against.
  ///
  /// - Parameters:
  ///   - position: Where the record was added.
  ///   - claim: The gate of the claim at hand.
  /// - Returns: The rank.
  package func rank(_ position: Int, for claim: CandidateGate) -> CandidateRank {
    let record = known.records[position]
    return CandidateRank(
      record.standing, isDated: record.days.isKnown, first: record.days.first,
      last: record.days.last, for: claim)
  }

  /// The relations of the claim to the record at a position that screening compares.
  ///
  /// Only those of slots that the claim's kind matches or judges by; none for roles and quotes.
  package mutating func relations(_ position: Int) -> Relations {
    var relations = Relations()
    if kind != .role, kind != .quote { relations.bits = bits(position) }
    return relations
  }

  private mutating func bits(_ position: Int) -> UInt128 {
    let record = known.records[position]
    var bits = tables.bits(event, Int(record.event))
    if event == 0 || record.event == 0, word != 0, word == record.word {
      bits = bits & ~tables.relation | tables.same
    }
    bits |= tables.gap(days.gap(to: record.days)) | says
    bits |= tables.time(ownDays.relation(to: record.days))
    if let reports = record.reports { bits |= tables.reports(reports) }
    bits |= placeBits.value(place << 32 | UInt64(record.place)) {
      Screening.bits(claim.place, known.places[Int(record.place)])
    }
    let country = known.countries[Int(record.place)]
    bits |=
      Screening.settings(
        setting == 0 || country == 0 ? .unknown : setting == country ? .same : .other)
    bits |= partyBits.value(participants << 32 | UInt64(record.participants)) {
      let index = Int(record.participants)
      return claimParties.isExact && known.parties[index].isExact
        ? ScreenedParties.bits(claimParties, known.parties[index])
        : Screening.bits(claim.participants, known.participants[index])
    }
    if kind == .casualty || kind == .count {
      let counted = countBits.value(counted << 32 | UInt64(record.counts)) {
        Screening.bits(claim.counts.first, known.counts[Int(record.counts)])
      }
      bits |= counted.bits
      if let range, let closest = counted.closest {
        bits |= tables.count(range.relation(to: known.range(record, closest)))
      } else {
        bits |= tables.count(.unknown)
      }
    }
    return bits & slots[kind.index]
  }

  /// The bits of the slots that a kind of claim is matched and judged by.
  private static let slots: [UInt128] = Claim.Kind.allCases.map { kind in
    (kind.matchingSlots + kind.judgingSlots).reduce(0) { $0 | Relations.stretch(of: $1) }
  }

  private mutating func decision(_ bits: UInt128) -> Decision {
    let index = kind.index
    return decisions[index].value(bits) {
      Screening.decision(
        bits, rules.compiledMatching(for: kind), rules.compiledJudging(for: kind))
    }
  }

  private static func decision(
    _ bits: UInt128, _ matching: CompiledRules, _ judging: CompiledRules
  ) -> Decision {
    // Words are compared by the judge alone, so that any of their relations may hold.
    func matches(_ names: NameRelation) -> Bool {
      WordsRelation.allCases.contains { matches(names, $0) }
    }
    func matches(_ names: NameRelation, _ words: WordsRelation) -> Bool {
      var relations = Relations()
      relations.bits = bits
      relations.set(.names, names)
      relations.set(.words, words)
      guard let rule = matching.first(on: relations.bits),
        case .match(let match) = matching.conclusions[rule], match != .other
      else { return false }
      relations.set(.match, match)
      return judging.mayConclude(otherThan: .outcome(.unrelated), on: relations.bits)
    }
    return matches(.none) ? .possible : matches(.shared) ? .ifNamed : .other
  }

  // MARK: Relations as bits

  private static func settings(_ setting: SettingRelation) -> UInt128 {
    switch setting {
    case .same: settingBits[0]
    case .other: settingBits[1]
    case .unknown: settingBits[2]
    }
  }

  private static let settingBits: [UInt128] = SettingRelation.allCases.map { setting in
    var relations = Relations()
    relations.set(.setting, setting)
    return relations.bits
  }

  private static func bits(_ place: PlaceReference?, _ other: PlaceReference?) -> UInt128 {
    var relations = Relations()
    if let place, let other {
      relations.set(.place, place.relation(to: other))
    } else {
      relations.set(.place, PlaceRelation.unknown)
    }
    return relations.bits
  }

  private static func bits(_ left: [Participant], _ right: [Participant]) -> UInt128 {
    var relations = Relations()
    relations.set(.participants, ParticipantRelation.relation(left, right))
    relations.set(.tie, ParticipantRelation.tie(left, right))
    return relations.bits
  }

  private static func bits(_ count: Count?, _ others: [Count]) -> CountedBits {
    var relations = Relations()
    let closest = Pairing.closestCount(to: count, in: others)
    relations.set(
      .counted,
      count.flatMap { count in closest.map { count.counted(to: others[$0]) } } ?? .unknown)
    return CountedBits(bits: relations.bits, closest: closest)
  }
}
