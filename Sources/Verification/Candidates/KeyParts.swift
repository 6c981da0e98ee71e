internal import ClaimModel

/// The parts that keys are put together from; records and claims must spell them alike.
enum KeyParts {
  /// Most months that an interval is spelled out in; longer ones go under `wide`.
  static let mostMonths = 24
  static let wide = "wide"
  /// For any time; every record stands under it.
  static let always = "*"
  /// For records without a date.
  static let undated = "?"
  /// The shortest word that a quote can be found by.
  static let shortestQuoteWord = 6

  /// The months that an interval touches, as `2025-4`; nil when there are too many.
  static func months(_ days: DayInterval) -> [String]? {
    guard let first = days.earliest?.civil, let last = days.latest?.civil else { return nil }
    let start = first.year &* 12 &+ first.month - 1
    let end = last.year &* 12 &+ last.month - 1
    guard end &- start < mostMonths else { return nil }
    return (start...end).map { month in
      "\(month.quotientAndRemainder(dividingBy: 12).quotient)-\(month % 12)"
    }
  }

  /// What two events share whose types are the same, above one another, or related.
  static func kinds(_ statement: Statement) -> [String] {
    var kinds: [String] = []
    if let event = statement.event {
      kinds.append("e:\(root(event).rawValue)")
      for (index, group) in EventType.neighbours.enumerated() where group.contains(event) {
        kinds.append("e:\(index)")
      }
    }
    if let word = statement.eventWord { kinds.append("w:\(NameFolding.key(word))") }
    return kinds
  }

  private static func root(_ event: EventType) -> EventType {
    var event = event
    while let parent = event.parent { event = parent }
    return event
  }

  /// What two references to one place share.
  static func own(_ place: PlaceReference) -> [String] {
    ["n:\(NameFolding.key(place.name))"] + (place.geonameID.map { ["g:\($0)"] } ?? [])
  }

  /// What the places that this one lies in are called.
  static func around(_ place: PlaceReference) -> [String] {
    place.parents.map { "g:\($0)" } + (place.countryName.map { ["n:\(NameFolding.key($0))"] } ?? [])
  }

  /// What two participants share of whom one may stand for the other.
  static func participant(_ participant: Participant) -> [String] {
    let words = NameFolding.words(participant.name).map(NameFolding.person)
    var parts = ["p:\(NameFolding.key(participant.name))"]
    if participant.kind == .person, let first = words.first, let last = words.last {
      parts += ["p:\(first)", "p:\(last)"]
    }
    if let code = participant.countryCode { parts.append("c:\(code)") }
    return parts
  }

  static func person(_ role: Role) -> [String] {
    let words = NameFolding.words(role.person).map(NameFolding.person)
    guard let first = words.first, let last = words.last else { return [] }
    return ["r:\(first)", "r:\(last)"]
  }

  /// What two roles share that are of one office held by one person at a time.
  static func office(_ role: Role) -> [String] {
    let title = OfficeTitle(role.office)
    guard !title.head.isEmpty else { return title.body.map { "o:\($0)" } }
    return title.body.map { "o:\(title.head):\($0.prefix(5))" }
      + (role.countryCode.map { ["o:\(title.head):c:\($0)"] } ?? [])
  }
}
