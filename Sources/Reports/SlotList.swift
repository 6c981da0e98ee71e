internal import ClaimModel

/// What a claim says, slot by slot, in words: the same list in every report.
struct SlotList {
  /// Name and value of each slot that the claim has.
  let slots: [(name: String, value: String)]

  init(_ claim: Claim) {
    let statement = claim.statement
    var slots: [(String, String)] = []
    if let event = statement.event?.rawValue ?? statement.eventWord {
      slots.append(("Event", event))
    }
    if let count = statement.counts.first { slots.append(("Count", PlainWords.count(count))) }
    if let role = statement.role {
      slots.append(("Person", role.person))
      slots.append(("Office", "\(role.office) (\(role.tenure.rawValue))"))
    }
    if let occurrence = statement.occurrence {
      slots.append(("Says", SlotList.words(for: occurrence.quantifier)))
      if let since = occurrence.since?.interval {
        slots.append(("Since", PlainWords.interval(since)))
      }
    }
    if let time = statement.time {
      slots.append(("Time", time.interval.map(PlainWords.interval) ?? time.value))
    }
    if let place = statement.place { slots.append(("Place", SlotList.words(for: place))) }
    if !statement.participants.isEmpty {
      slots.append(("Participants", statement.participants.map(\.name).joined(separator: ", ")))
    }
    if let speaker = claim.speaker { slots.append(("Said by", speaker.name)) }
    if statement.modality != .happened { slots.append(("Status", statement.modality.rawValue)) }
    if statement.isNegated { slots.append(("Denied", "yes")) }
    self.slots = slots
  }

  private static func words(for place: PlaceReference) -> String {
    guard let country = place.countryName, country != place.name else { return place.name }
    return "\(place.name), \(country)"
  }

  private static func words(for quantifier: Occurrence.Quantifier) -> String {
    switch quantifier {
    case .none: "none since"
    case .first: "the first"
    case .last: "the last"
    case .only: "the only one"
    case .record: "a record"
    }
  }
}
