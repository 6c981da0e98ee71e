package import ClaimModel

extension Claim.Kind {
  /// Position in the order of declaration.
  var index: Int {
    switch self {
    case .date: 0
    case .casualty: 1
    case .count: 2
    case .meeting: 3
    case .role: 4
    case .occurrence: 5
    case .quote: 6
    }
  }

  /// The slots that decide whether claim and record speak of one event; never the one in focus.
  ///
  /// A date is not used to find the evidence for a date, nor a number for a number. Talks have
  /// two slots in focus, place and time, so neither may find the evidence.
  package var matchingSlots: [Slot] {
    switch self {
    case .date: [.event, .frequency, .place, .setting, .participants, .tie, .names, .words]
    case .casualty, .count:
      [
        .event, .frequency, .gap, .place, .setting, .participants, .tie, .names, .words, .counted,
      ]
    case .meeting: [.event, .participants, .tie, .names]
    case .role: [.person, .office]
    case .occurrence: [.event, .place, .participants]
    case .quote: [.wording]
    }
  }

  /// The slots that judging rules may name.
  package var judgingSlots: [Slot] {
    switch self {
    case .date: [.match, .frequency, .time, .gap, .grain, .edge, .names, .says, .reports]
    case .casualty, .count:
      [.match, .frequency, .place, .counted, .count, .span, .asOf, .says, .reports]
    case .meeting: [.match, .place, .tie, .time, .gap, .grain, .says, .reports]
    case .role: [.match, .person, .office, .tenure, .term]
    case .occurrence: [.match, .quantifier, .window, .rank, .reports]
    case .quote: [.match]
    }
  }
}
