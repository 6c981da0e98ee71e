/// The kinds of event that claims and evidence speak of: a small tree.
///
/// Raw values are the names that evidence files and reports use.
package enum EventType: String, Hashable, Sendable, CaseIterable {
  case conflict
  case attack
  case airstrike
  case droneAttack = "drone attack"
  case shelling
  case bombing
  case shooting
  case abduction
  case battle
  case invasion
  case coup
  case ceasefire
  case ceasefireViolation = "ceasefire violation"
  case prisonerExchange = "prisoner exchange"
  case withdrawal

  case unrest
  case protest
  case riot
  case strikeAction = "strike action"

  case diplomacy
  case talks
  case summit
  case visit
  case call
  case agreement
  case statement
  case sanctions
  case aid

  case disaster
  case earthquake
  case flood
  case storm
  case wildfire
  case landslide
  case eruption
  case drought
  case epidemic

  case accident
  case crash
  case explosion
  case fire
  case collapse
  case shipwreck

  case politics
  case election
  case vote
  case office
  case legislation

  case justice
  case arrest
  case trial
  case sentence

  /// The next broader type; nil at the top.
  package var parent: EventType? {
    switch self {
    case .conflict, .unrest, .diplomacy, .disaster, .accident, .politics, .justice: nil
    case .attack, .battle, .invasion, .coup, .ceasefire, .prisonerExchange, .withdrawal: .conflict
    case .airstrike, .droneAttack, .shelling, .bombing, .shooting, .abduction: .attack
    case .ceasefireViolation: .conflict
    case .protest, .riot, .strikeAction: .unrest
    case .talks, .agreement, .statement, .sanctions, .aid: .diplomacy
    case .summit, .visit, .call: .talks
    case .earthquake, .flood, .storm, .wildfire, .landslide, .eruption, .drought, .epidemic:
      .disaster
    case .crash, .explosion, .fire, .collapse, .shipwreck: .accident
    case .election, .vote, .office, .legislation: .politics
    case .arrest, .trial, .sentence: .justice
    }
  }

  /// Whether this type is `other` or lies below it.
  package func isKind(of other: EventType) -> Bool {
    var type: EventType? = self
    while let current = type {
      if current == other { return true }
      type = current.parent
    }
    return false
  }
}
