internal import ClaimModel

/// The relations of types of event and of days as bits of `Relations`, looked up in tables.
enum EventBits {
  /// Event and frequency of two types by their numbers, without the words that name the events.
  static func bits(_ claim: Int, _ record: Int) -> UInt128 {
    pairs[claim &* EventGroups.count &+ record]
  }

  /// All bits of the event's slot.
  static let relation: UInt128 = EventRelation.allCases.reduce(0) { bits, event in
    var relations = Relations()
    relations.set(.event, event)
    return bits | relations.bits
  }

  /// Both name the event by one word.
  static let same: UInt128 = {
    var relations = Relations()
    relations.set(.event, EventRelation.same)
    return relations.bits
  }()

  static func gap(_ gap: TimeGap) -> UInt128 {
    switch gap {
    case .touching: touching
    case .days: days
    case .weeks: weeks
    case .far: far
    case .unknown: unknown
    }
  }

  private static let touching = bit(.touching)
  private static let days = bit(.days)
  private static let weeks = bit(.weeks)
  private static let far = bit(.far)
  private static let unknown = bit(.unknown)

  private static func bit(_ gap: TimeGap) -> UInt128 {
    var relations = Relations()
    relations.set(.gap, gap)
    return relations.bits
  }

  static func time(_ time: TimeRelation) -> UInt128 {
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

  private static let times = bits(.time, TimeRelation.allCases)

  static func says(_ assertion: Assertion) -> UInt128 { all(assertion, sayings) }
  static func reports(_ assertion: Assertion) -> UInt128 { all(assertion, reportings) }

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

  private static let sayings = bits(.says, Assertion.allCases)
  private static let reportings = bits(.reports, Assertion.allCases)

  private static func bits<Relation: RawRepresentable<String> & CaseIterable & Equatable>(
    _ slot: Slot, _ cases: [Relation]
  ) -> [UInt128] {
    cases.map { relation in
      var relations = Relations()
      relations.set(slot, relation)
      return relations.bits
    }
  }

  private static let pairs: [UInt128] = {
    var pairs: [UInt128] = []
    let types = [EventType?.none] + EventType.allCases.map(Optional.some)
    for said in types {
      for recorded in types {
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
    return pairs
  }()
}
