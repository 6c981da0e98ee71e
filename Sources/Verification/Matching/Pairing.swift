internal import ClaimModel

/// A claim beside a record, with the relations of their slots.
struct Pairing {
  private let claimSide: ClaimSide
  let recordSide: RecordSide
  /// Index of the record's count that is closest to what the claim counts; nil when it has none.
  let countIndex: Int?

  init(_ claim: ClaimSide, _ record: RecordSide) {
    claimSide = claim
    recordSide = record
    countIndex = Pairing.closestCount(
      to: claim.claim.statement.counts.first, in: record.evidence.statement.counts)
  }

  var claim: Claim { claimSide.claim }
  var context: ClaimContext { claimSide.context }
  var evidence: EvidenceRecord { recordSide.evidence }
  /// The claim's statement.
  var said: Statement { claimSide.claim.statement }
  /// The record's statement.
  var recorded: Statement { recordSide.evidence.statement }

  /// Sets the relations of the slots given that are not set yet.
  func relate(_ slots: [Slot], in relations: inout Relations) {
    for slot in slots where !relations.isSet(slot) { relate(slot, in: &relations) }
  }

  /// The index of the first rule whose conditions hold; slots are compared only when a rule asks for them.
  func first(of rules: CompiledRules, _ relations: inout Relations) -> Int? {
    rules.first { test in
      if relations.bits & test.stretch == 0 { relate(test.slot, in: &relations) }
      return relations.bits & test.allowed != 0
    }
  }

  private func relate(_ slot: Slot, in relations: inout Relations) {
    switch slot {
    case .match: break
    case .event: relations.set(.event, event)
    case .frequency: relations.set(.frequency, frequency)
    case .time: relations.set(.time, time)
    case .gap: relations.set(.gap, gap)
    case .grain: relations.set(.grain, grain)
    case .edge: relations.set(.edge, edge)
    case .place: relations.set(.place, place)
    case .setting: relations.set(.setting, Pairing.setting(context.setting, recorded.place))
    case .participants:
      relations.set(
        .participants,
        ParticipantRelation.relation(said.participants, recorded.participants))
    case .tie:
      relations.set(.tie, ParticipantRelation.tie(said.participants, recorded.participants))
    case .names: relations.set(.names, names)
    case .words: relations.set(.words, words)
    case .counted: relations.set(.counted, counted)
    case .count: relations.set(.count, count)
    case .span: relations.set(.span, span)
    case .asOf: relations.set(.asOf, asOf)
    case .person: relations.set(.person, person)
    case .office: relations.set(.office, office)
    case .tenure: said.role.map { relations.set(.tenure, $0.tenure) }
    case .term: relations.set(.term, term)
    case .quantifier: said.occurrence.map { relations.set(.quantifier, $0.quantifier) }
    case .window: relations.set(.window, window)
    case .rank: relations.set(.rank, rank)
    case .wording: relations.set(.wording, wording)
    case .says: relations.set(.says, said.assertion(of: said.counts.first))
    case .reports:
      let count = countIndex.map { recorded.counts[$0] }
      relations.set(.reports, recorded.assertion(of: count))
    }
  }

  /// Types where both are known, else the words that name the events.
  private var event: EventRelation {
    if let type = said.event, let other = recorded.event { return type.relation(to: other) }
    if let word = said.eventWord, let other = recorded.eventWord,
      NameFolding.key(word) == NameFolding.key(other)
    {
      return .same
    }
    return .unknown
  }

  var frequency: EventType.Frequency { Pairing.frequency(of: said.event, recorded.event) }

  /// That of the one type that is known, or of both.
  static func frequency(of said: EventType?, _ recorded: EventType?) -> EventType.Frequency {
    guard let said, let recorded else { return said?.frequency ?? recorded?.frequency ?? .unknown }
    return EventType.frequency(of: said, recorded)
  }

  private var place: PlaceRelation {
    guard let place = said.place, let other = recorded.place else { return .unknown }
    return place.relation(to: other)
  }

  /// How the country of an article relates to the place of a record.
  static func setting(_ country: String?, _ place: PlaceReference?) -> SettingRelation {
    guard let country, let code = place?.countryCode else { return .unknown }
    return code == country ? .same : .other
  }

  private var names: NameRelation {
    claimSide.names.share(
      with: recordSide.names, except: { claimSide.stems }, { recordSide.stems })
      ? .shared : .none
  }

  private var words: WordsRelation {
    let (own, sentence) = (claimSide.words, claimSide.sentenceWords)
    let shared = own.shared(with: recordSide.words)
    if shared > 1, shared * 2 >= own.count { return .most }
    let around = sentence.shared(with: recordSide.words)
    if around > 3 || around > 2 && around * 2 >= sentence.count { return .most }
    if around > 1, around * 3 >= sentence.count * 2 { return .most }
    return shared > 0 || around > 1 ? .some : .none
  }

  private var person: PersonRelation {
    guard let role = said.role, let other = recorded.role else { return .unknown }
    return role.person(to: other)
  }

  /// Unknown between two people when more than one may hold the office at a time.
  private var office: OfficeRelation {
    guard let role = said.role, let other = recorded.role else { return .unknown }
    let relation = role.office(to: other)
    guard relation == .same, role.person(to: other) == .different else { return relation }
    return role.isSingleOffice && !role.isBodiless ? .same : .unknown
  }

  private var wording: WordingRelation {
    let quote = NameFolding.key(context.words)
    // Too short words are everybody's.
    let longest = quote.split(separator: " ").map(\.utf8.count).max() ?? 0
    if longest < CandidateAreas.shortestQuoteWord || evidence.text.isEmpty { return .unknown }
    let text = " " + NameFolding.key(evidence.text) + " "
    return ByteSearch.contains(text, " " + quote + " ") ? .whole : .none
  }
}

extension Statement {
  /// Modality and polarity in one; a count of nobody is a count like any other.
  func assertion(of count: Count?) -> Assertion {
    if isNegated, !(count.map { $0.range.max == 0 } ?? false) {
      return modality == .happened ? .negated : .denied
    }
    switch modality {
    case .happened: return .happened
    case .planned: return .planned
    case .possible: return .possible
    case .cancelled: return .cancelled
    case .denied: return .denied
    }
  }
}
