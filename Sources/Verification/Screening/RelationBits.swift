internal import ClaimModel

/// The relations of types of event, days and counts as bits of `Relations`, looked up in tables.
struct RelationBits {
  /// All bits of the event's slot.
  let relation: UInt128
  /// Both name the event by one word.
  let same: UInt128
  private let pairs: [UInt128]
  private let width = EventGroups.count
  private let gaps: [UInt128] = RelationBits.bits(.gap, TimeGap.allCases)
  private let times: [UInt128] = RelationBits.bits(.time, TimeRelation.allCases)
  private let sayings: [UInt128] = RelationBits.bits(.says, Assertion.allCases)
  private let reportings: [UInt128] = RelationBits.bits(.reports, Assertion.allCases)
  private let ranges: [UInt128] = RelationBits.bits(.count, CountRelation.allCases)

  init() {
    let events = RelationBits.bits(.event, EventRelation.allCases)
    relation = events.reduce(0, |)
    var relations = Relations()
    relations.set(.event, EventRelation.same)
    same = relations.bits
    var pairs: [UInt128] = []
    let all = [EventType?.none] + EventType.allCases.map(Optional.some)
    for said in all {
      for recorded in all {
        var relations = Relations()
        if let said, let recorded {
          relations.set(.event, said.relation(to: recorded))
        } else {
          relations.set(.event, EventRelation.unknown)
        }
        relations.set(.frequency, Pairing.frequency(of: said, recorded))
        pairs.append(relations.bits)
      }
    }
    self.pairs = pairs
  }

  private static func bits<Relation: RawRepresentable<String> & CaseIterable & Equatable>(
    _ slot: Slot, _ cases: [Relation]
  ) -> [UInt128] {
    cases.map { relation in
      var relations = Relations()
      relations.set(slot, relation)
      return relations.bits
    }
  }

  /// Event and frequency of two types by their numbers, without the words that name the events.
  func bits(_ claim: Int, _ record: Int) -> UInt128 { pairs[claim &* width &+ record] }

  func gap(_ gap: TimeGap) -> UInt128 {
    switch gap {
    case .touching: gaps[0]
    case .days: gaps[1]
    case .weeks: gaps[2]
    case .far: gaps[3]
    case .unknown: gaps[4]
    }
  }

  func time(_ time: TimeRelation) -> UInt128 {
    switch time {
    case .same: times[0]
    case .inside: times[1]
    case .contains: times[2]
    case .overlaps: times[3]
    case .before: times[4]
    case .after: times[5]
    case .unknown: times[6]
    }
  }

  func count(_ count: CountRelation) -> UInt128 {
    switch count {
    case .same: ranges[0]
    case .inside: ranges[1]
    case .contains: ranges[2]
    case .overlaps: ranges[3]
    case .below: ranges[4]
    case .above: ranges[5]
    case .unknown: ranges[6]
    }
  }

  func says(_ assertion: Assertion) -> UInt128 { RelationBits.all(assertion, sayings) }
  func reports(_ assertion: Assertion) -> UInt128 { RelationBits.all(assertion, reportings) }

  private static func all(_ assertion: Assertion, _ bits: [UInt128]) -> UInt128 {
    switch assertion {
    case .happened: bits[0]
    case .negated: bits[1]
    case .planned: bits[2]
    case .possible: bits[3]
    case .cancelled: bits[4]
    case .denied: bits[5]
    }
  }
}
