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
