package import ClaimModel

/// How the type of one event relates to that of another.
package enum EventRelation: String, Hashable, Sendable, CaseIterable {
  case same
  /// A kind of the other: more precise than it.
  case narrower
  /// The other is a kind of it.
  case broader
  /// Types that reports of one event use for one another: an explosion and a bombing.
  case related
  case different
  case unknown

  /// The relation seen from the other side.
  package var converse: EventRelation {
    switch self {
    case .narrower: .broader
    case .broader: .narrower
    case .same, .related, .different, .unknown: self
    }
  }
}

extension EventType {
  /// How this type relates to another.
  package func relation(to other: EventType) -> EventRelation {
    if self == other { return .same }
    if isKind(of: other) { return .narrower }
    if other.isKind(of: self) { return .broader }
    return EventType.neighbours.contains { $0.contains(self) && $0.contains(other) }
      ? .related : .different
  }

  /// Groups of types that one event may go by, besides those above and below one another.
  static let neighbours: [Set<EventType>] = [
    // Who reports an attack often knows only its effect or its weapon.
    [.attack, .airstrike, .droneAttack, .shelling, .bombing, .explosion, .fire],
    [.attack, .bombing, .shooting, .abduction],
    [.battle, .attack, .shelling, .airstrike, .droneAttack],
    [.invasion, .battle, .attack],
    [.ceasefire, .agreement, .ceasefireViolation],
    [.ceasefireViolation, .attack, .shelling, .droneAttack, .airstrike],
    [.invasion, .conflict],
    // Accidents count as disasters in many records.
    [.disaster, .accident, .crash, .explosion, .fire, .collapse, .shipwreck],
    [.earthquake, .collapse, .landslide, .flood],
    [.storm, .flood, .landslide],
    [.fire, .wildfire, .explosion],
    [.summit, .visit],
    [.talks, .summit, .agreement, .statement],
    [.talks, .diplomacy, .visit],
    [.protest, .riot, .strikeAction],
    [.election, .vote, .politics],
    // Parliaments vote on what was agreed and make laws of it.
    [.vote, .agreement, .legislation],
    [.arrest, .trial, .sentence],
    [.shooting, .riot, .protest],
  ]

  /// How often events of one type follow one another at one place.
  package enum Frequency: String, Hashable, Sendable, CaseIterable {
    /// At most once in years: an invasion, a coup.
    case once
    /// Weeks or months apart: an election, an earthquake, an agreement.
    case seldom
    /// Any day: attacks, talks, protests.
    case often
    case unknown
  }

  /// How often events of this type follow one another at one place.
  ///
  /// Violations belong to one truce, and truces are seldom.
  package var frequency: Frequency {
    switch self {
    case .invasion, .coup, .conflict: .once
    case .election, .agreement, .ceasefire, .withdrawal, .legislation, .office, .sentence,
      .disaster, .earthquake, .flood, .storm, .wildfire, .landslide, .eruption, .drought,
      .epidemic, .accident, .crash, .explosion, .fire, .collapse, .shipwreck, .summit, .politics,
      .prisonerExchange, .ceasefireViolation:
      .seldom
    case .attack, .airstrike, .droneAttack, .shelling, .bombing, .shooting, .abduction, .battle,
      .unrest, .protest, .riot, .strikeAction, .diplomacy, .talks, .visit,
      .call, .statement, .sanctions, .aid, .vote, .justice, .arrest, .trial:
      .often
    }
  }
}
