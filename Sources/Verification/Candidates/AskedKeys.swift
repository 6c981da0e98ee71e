internal import ClaimModel

/// The keys that a claim asks for.
struct AskedKeys {
  let claim: Claim
  let context: ClaimContext
  private(set) var keys: Set<String> = []

  init(claim: Claim, context: ClaimContext) {
    self.claim = claim
    self.context = context
  }

  private var statement: Statement { claim.statement }

  mutating func ask() {
    switch claim.kind {
    case .role:
      guard let role = statement.role else { return }
      keys.formUnion(KeyParts.person(role) + KeyParts.office(role))
    case .quote:
      let words = NameFolding.words(context.words)
      guard let longest = words.max(by: { ($0.utf8.count, $1) < ($1.utf8.count, $0) }) else {
        return
      }
      keys.insert("q:\(longest)")
    case .occurrence: askOccurrence()
    case .date, .casualty, .count, .meeting: askEvent()
    }
  }

  /// Any one participant, since all must be there; else the place.
  private mutating func askOccurrence() {
    var kinds = statement.event.map { ["t:\($0.rawValue)"] } ?? []
    if let word = statement.eventWord { kinds.append("w:\(NameFolding.key(word))") }
    let wheres =
      statement.participants.first.map { KeyParts.participant($0).map { "with \($0)" } } ?? []
    for place in wheres + places(lyingAround: false) {
      for kind in kinds { keys.insert("\(place) \(kind)") }
    }
  }

  private mutating func askEvent() {
    let participants = Set(statement.participants.flatMap(KeyParts.participant))
    let isUnplaced = statement.place?.geonameID == nil
    // A date or a meeting may be found by participants whatever the place; a count only where no
    // place is known.
    let parties = participants.map {
      claim.kind == .date || claim.kind == .meeting || isUnplaced
        ? "with \($0)" : "nowhere with \($0)"
    }
    let wheres = places(lyingAround: true) + parties
    let kinds = KeyParts.kinds(statement)
    for place in wheres {
      for time in times { keys.insert("\(place) \(time)") }
      if !isDailyKind, claim.kind != .meeting {
        for kind in kinds { keys.insert("\(place) \(kind)") }
      }
    }
    guard claim.kind != .meeting else { return }
    let bare =
      switch (isUnplaced, participants.isEmpty) {
      case (true, true): "any"
      case (true, false): "nobody"
      case (false, true): "nowhere"
      case (false, false): "bare"
      }
    for kind in kinds {
      for time in times { keys.insert("\(bare) \(kind) \(time)") }
    }
  }

  /// The place itself, what lies in it, and with `lyingAround` what it lies in.
  private func places(lyingAround: Bool) -> [String] {
    guard let place = statement.place else { return [] }
    let own = KeyParts.own(place)
    return own.map { "at \($0)" } + own.map { "in \($0)" }
      + (lyingAround ? KeyParts.around(place).map { "at \($0)" } : [])
  }

  /// Whether all events of the claim's type happen any day, so that only the date tells them apart.
  private var isDailyKind: Bool {
    guard let event = statement.event else { return statement.eventWord == nil }
    return EventType.allCases.allSatisfy { !$0.isKind(of: event) || $0.frequency == .often }
  }

  /// The months around the claim's days, or around the article's date when it gives none.
  private var times: [String] {
    let days =
      statement.time?.interval
      ?? context.published.map {
        DayInterval(earliest: $0.adding(days: -Pairing.newsDays), latest: $0.adding(days: 1))
      }
    guard let days else { return [KeyParts.always] }
    let around = DayInterval(
      earliest: days.earliest?.adding(days: -31), latest: days.latest?.adding(days: 31))
    guard let months = KeyParts.months(around) else { return [KeyParts.always] }
    return months + [KeyParts.wide, KeyParts.undated]
  }
}
