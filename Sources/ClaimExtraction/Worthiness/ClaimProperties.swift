internal import ClaimModel

/// Which properties of `ClaimProperty` a claim has: one bit each, as every claim is asked.
struct ClaimProperties: Hashable, Sendable {
  private var bits: UInt32 = 0

  init(_ claim: Claim) {
    addSpecific(claim.statement)
    addFact(claim.statement)
    addConsequence(claim)
    if claim.speaker != nil, claim.kind != .quote { add(.speaker) }
    if !claim.mentions.isEmpty { add(.toldAgain) }
    if !claim.conflicts.isEmpty { add(.disputed) }
  }

  /// Whether the claim has a property.
  func contains(_ property: ClaimProperty) -> Bool { bits & Self.bit(property) != 0 }

  private mutating func add(_ property: ClaimProperty) { bits |= Self.bit(property) }

  private static func bit(_ property: ClaimProperty) -> UInt32 {
    switch property {
    case .exactNumber: 1 << 0
    case .boundedNumber: 1 << 1
    case .vagueNumber: 1 << 2
    case .day: 1 << 3
    case .period: 1 << 4
    case .place: 1 << 5
    case .participants: 1 << 6
    case .speaker: 1 << 7
    case .happened: 1 << 8
    case .scheduled: 1 << 9
    case .denied: 1 << 10
    case .deaths: 1 << 11
    case .harm: 1 << 12
    case .violence: 1 << 13
    case .power: 1 << 14
    case .extreme: 1 << 15
    case .diplomacy: 1 << 16
    case .money: 1 << 17
    case .largeNumber: 1 << 18
    case .share: 1 << 19
    case .words: 1 << 20
    case .toldAgain: 1 << 21
    case .disputed: 1 << 22
    }
  }

  // MARK: Specific

  private mutating func addSpecific(_ statement: Statement) {
    if let range = statement.counts.first?.range {
      if range.exact != nil, !range.isApproximate {
        add(.exactNumber)
      } else {
        add(range.min != nil && range.max != nil ? .boundedNumber : .vagueNumber)
      }
    }
    if let interval = (statement.time ?? statement.occurrence?.since)?.interval {
      let isDay = interval.earliest != nil && interval.earliest == interval.latest
      add(isDay ? .day : .period)
    }
    if statement.place != nil { add(.place) }
    if !statement.participants.isEmpty || statement.role != nil { add(.participants) }
  }

  // MARK: Past or scheduled

  private mutating func addFact(_ statement: Statement) {
    switch statement.modality {
    case .happened: add(.happened)
    case .planned, .cancelled: if statement.time?.interval != nil { add(.scheduled) }
    case .denied: add(.denied)
    case .possible: break
    }
  }

  // MARK: Consequence

  private mutating func addConsequence(_ claim: Claim) {
    let count = claim.statement.counts.first
    switch claim.kind {
    case .casualty: add(Self.isDeath(count?.effect) ? .deaths : .harm)
    case .role: add(.power)
    case .occurrence: add(.extreme)
    case .meeting: add(.diplomacy)
    case .quote: add(.words)
    case .count: if let count { addConsequence(of: count) }
    case .date: break
    }
    if let event = claim.statement.event { addConsequence(of: event) }
  }

  private static func isDeath(_ effect: CasualtyEffect?) -> Bool {
    effect == .killed || effect == .casualty || effect == .missing
  }

  private mutating func addConsequence(of count: Count) {
    if count.unit == "percent" {
      add(.share)
    } else if count.unit?.utf8.count == 3 {
      // ISO 4217 codes have three letters, units of measurement more.
      add(.money)
    }
    if (count.range.min ?? count.range.max ?? 0) >= 1000 { add(.largeNumber) }
  }

  private mutating func addConsequence(of event: EventType) {
    if event.isKind(of: .conflict) || event.isKind(of: .disaster) || event.isKind(of: .accident)
      || event.isKind(of: .unrest)
    {
      add(.violence)
    } else if event.isKind(of: .politics) || event.isKind(of: .justice) {
      add(.power)
    } else if event.isKind(of: .diplomacy) {
      add(.diplomacy)
    }
  }
}
