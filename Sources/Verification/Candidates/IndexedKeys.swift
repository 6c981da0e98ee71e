internal import ClaimModel

/// The keys of a record.
struct IndexedKeys {
  let evidence: EvidenceRecord
  private(set) var keys: Set<String> = []

  init(evidence: EvidenceRecord) {
    self.evidence = evidence
  }

  mutating func index() {
    let statement = evidence.statement
    for role in [statement.role].compactMap({ $0 }) {
      keys.formUnion(KeyParts.person(role))
      keys.formUnion(KeyParts.office(role))
    }
    for word in NameFolding.words(evidence.text)
    where word.utf8.count >= KeyParts.shortestQuoteWord {
      keys.insert("q:\(word)")
    }
    var places: [String] = []
    if let place = statement.place {
      places += KeyParts.own(place).map { "at \($0)" }
      places += KeyParts.around(place).map { "in \($0)" }
    }
    let participants = Set(statement.participants.flatMap(KeyParts.participant))
    places += participants.map { "with \($0)" }
    // Nothing, or only a name, is known of the place: participants must find it.
    let isUnplaced = statement.place?.geonameID == nil
    if isUnplaced { places += participants.map { "nowhere with \($0)" } }
    let times = self.times
    for place in places {
      for time in times { keys.insert("\(place) \(time)") }
      for kind in KeyParts.kinds(statement) { keys.insert("\(place) \(kind)") }
      for kind in chain { keys.insert("\(place) \(kind)") }
    }
    indexBare(isUnplaced: isUnplaced, isAlone: participants.isEmpty)
  }

  /// Keys for claims that only the kind of event can find.
  private mutating func indexBare(isUnplaced: Bool, isAlone: Bool) {
    for kind in KeyParts.kinds(evidence.statement) {
      for time in times {
        keys.insert("any \(kind) \(time)")
        if isUnplaced { keys.insert("nowhere \(kind) \(time)") }
        if isAlone { keys.insert("nobody \(kind) \(time)") }
        if isUnplaced, isAlone { keys.insert("bare \(kind) \(time)") }
      }
    }
  }

  private var times: [String] {
    guard let days = evidence.statement.time?.interval else {
      return [KeyParts.undated, KeyParts.always]
    }
    return (KeyParts.months(days) ?? [KeyParts.wide]) + [KeyParts.always]
  }

  /// The type with all above it: any of them is broken by this event.
  private var chain: [String] {
    var chain: [String] = []
    var next = evidence.statement.event
    while let event = next {
      chain.append("t:\(event.rawValue)")
      next = event.parent
    }
    return chain
  }
}
