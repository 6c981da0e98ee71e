package import ClaimModel

/// Makes the profiles of claims and records, remembering places and participants that come again.
package struct CandidateProfiler {
  private var places: [PlaceKey: (areas: CandidateAreas, gate: CandidateGate)] = [:]
  private var participants: [Participant: (areas: [UInt64], stems: [UInt64])] = [:]

  /// Makes a profiler that remembers nothing yet.
  package init() {}

  /// The profile of a record.
  ///
  /// - Parameters:
  ///   - evidence: The record.
  ///   - isAsking: Whether its claims will be looked for, rather than only the record itself found.
  /// - Returns: The profile.
  package mutating func profile(
    of evidence: EvidenceRecord, isAsking: Bool = true
  ) -> CandidateProfile {
    var profile = CandidateProfile()
    let statement = evidence.statement
    let areas = describe(statement, in: &profile.gate)
    profile.gate.setDays(statement.time?.interval)
    profile.gate.setNames(evidence.text, except: areas.stems)
    profile.addEventKeys(areas, isClaim: false)
    let quantifier = CandidateGate.number(statement.occurrence?.quantifier)
    profile.gate.flags |= quantifier << 5
    if quantifier != 0 { profile.addOccurrenceKeys(areas) }
    if isAsking { profile.askForClaims(areas) }
    for area in CandidateProfiler.areas(of: statement.role) { profile.addPlain(.role, area) }
    for area in TextNames.quoteWords(evidence.text) { profile.addPlain(.quote, area) }
    return profile
  }

  /// The profile of a claim.
  package mutating func profile(of claim: Claim, _ context: ClaimContext) -> CandidateProfile {
    var profile = CandidateProfile()
    let statement = claim.statement
    let kind = CandidateGate.number(claim.kind)
    switch claim.kind {
    case .role:
      profile.gate.flags = kind << 5
      for area in CandidateProfiler.areas(of: statement.role) { profile.addPlain(.role, area) }
    case .quote:
      profile.gate.flags = kind << 5
      let words = NameFolding.words(context.words)
      if let longest = words.max(by: { ($0.utf8.count, $1) < ($1.utf8.count, $0) }),
        longest.utf8.count >= CandidateAreas.shortestQuoteWord
      {
        profile.addPlain(.quote, CandidateAreas.quote(longest))
      }
    case .occurrence:
      let areas = describe(statement, in: &profile.gate)
      profile.gate.flags |= kind << 5
      profile.gate.firstWords = UInt32(CandidateGate.number(statement.occurrence?.quantifier))
      profile.gate.setDays(CandidateProfiler.ruledOut(by: statement, context))
      profile.addOccurrenceKeys(areas)
      profile.askForOccurrences(areas)
    case .date, .casualty, .count, .meeting:
      var areas = describe(statement, in: &profile.gate)
      if statement.place == nil, claim.kind != .meeting, let country = context.setting {
        areas.countries.append(CandidateAreas.country(country))
        profile.gate.country = CandidateAreas.shortCode(country)
      }
      profile.gate.flags |= kind << 5
      if statement.time?.interval != nil { profile.gate.flags |= CandidateGate.hasTime }
      profile.gate.setDays(Pairing.days(of: statement, context))
      profile.gate.setNames(context.sentence, except: areas.stems + areas.countryStems)
      profile.addEventKeys(areas, isClaim: true)
      profile.askForRecords(areas)
    }
    return profile
  }

  /// Writes event, place and participants into a gate.
  private mutating func describe(_ statement: Statement, in gate: inout CandidateGate)
    -> CandidateAreas
  {
    var areas = CandidateAreas()
    if let place = statement.place {
      let key = PlaceKey(place: place)
      let known: (areas: CandidateAreas, gate: CandidateGate)
      if let remembered = places[key] {
        known = remembered
      } else {
        known = CandidateAreas.place(place)
        if places.count > 100_000 { places.removeAll(keepingCapacity: true) }
        places[key] = known
      }
      (areas, gate) = known
    }
    gate.event = EventGroups.number(statement.event)
    gate.word = statement.eventWord.map { KeyHash("w", NameFolding.key($0)).half } ?? 0
    if !statement.participants.isEmpty { gate.flags |= CandidateGate.hasParticipants }
    for participant in statement.participants {
      if let known = participants[participant] {
        areas.participants += known.areas
        areas.stems += known.stems
        continue
      }
      let known = (
        areas: CandidateAreas.participant(participant),
        stems: TextNames.stems(of: participant.name)
      )
      if participants.count > 100_000 { participants.removeAll(keepingCapacity: true) }
      participants[participant] = known
      areas.participants += known.areas
      areas.stems += known.stems
    }
    return areas
  }

  private static func areas(of role: Role?) -> [UInt64] {
    role.map { CandidateAreas.person($0) + CandidateAreas.office($0) } ?? []
  }

  /// The days of which a claim says that nothing happened; nil where it leaves them open.
  private static func ruledOut(by statement: Statement, _ context: ClaimContext) -> DayInterval? {
    guard let occurrence = statement.occurrence, let published = context.published else {
      return nil
    }
    guard let since = occurrence.since else {
      return DayInterval(earliest: nil, latest: published)
    }
    guard let days = since.namedDays ?? since.interval else { return nil }
    return DayInterval(earliest: days.earliest, latest: published)
  }
}

extension CandidateGate {
  mutating func setDays(_ days: DayInterval?) {
    guard let days else { return }
    let most = 1 << 30
    first = Int32(min(max(days.earliest?.number ?? -most, -most), most))
    last = Int32(min(max(days.latest?.number ?? most, -most), most))
  }

  mutating func setNames(_ text: String, except stems: [UInt64]) {
    let words = TextNames(text, except: stems)
    (names, firstWords) = (words.inside, words.atStart)
  }
}
