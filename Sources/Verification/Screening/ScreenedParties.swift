internal import ClaimModel

/// Participants with their names folded and hashed, so that comparing two lists allocates nothing.
struct ScreenedParties {
  private struct Party {
    var name: UInt64
    /// Hash of the country's code; 0 without one.
    var country: UInt64
    var kind: Participant.Kind
    /// The words of a person's name; empty for others.
    var words: [String]
  }

  private var parties: [Party] = []
  /// Whether hashes tell all that names do: not for names without letters, or more than 64.
  private(set) var isExact = true

  init(_ participants: [Participant]) {
    for participant in participants {
      let key = NameFolding.key(participant.name)
      if key.isEmpty || !participant.name.utf8.allSatisfy({ $0 < 128 }) { isExact = false }
      parties.append(
        Party(
          name: KeyHash("p", key).value,
          country: participant.countryCode.map { KeyHash("c", $0).value } ?? 0,
          kind: participant.kind,
          words: participant.kind == .person ? NameFolding.personWords(participant.name) : []))
    }
    if parties.count > 64 { isExact = false }
  }

  /// What `ParticipantRelation.relation` and `tie` say of two lists, as bits of `Relations`.
  static func bits(_ left: ScreenedParties, _ right: ScreenedParties) -> UInt128 {
    if left.parties.isEmpty || right.parties.isEmpty { return bits(.unknown, .none) }
    let found = left.found(in: right)
    let foundBack = right.found(in: left)
    if found == 0, foundBack == 0 {
      let mayStand = left.mayStand(for: right) || right.mayStand(for: left)
      return bits(mayStand ? .unknown : .none, .none)
    }
    let isWhole = found.nonzeroBitCount == left.parties.count
    let isWholeBack = foundBack.nonzeroBitCount == right.parties.count
    let relation: ParticipantRelation =
      isWhole ? (isWholeBack ? .same : .inside) : isWholeBack ? .contains : .some
    var tie = TieRelation.none
    if found != 0, foundBack != 0 {
      let isNamed = left.named & found != 0 && right.named & foundBack != 0
      let isMany = min(found.nonzeroBitCount, foundBack.nonzeroBitCount) > 1
      tie = isNamed || isMany ? .strong : .weak
    }
    return bits(relation, tie)
  }

  /// People without a country against countries alone, as `ParticipantRelation` has it.
  private func mayStand(for countries: ScreenedParties) -> Bool {
    parties.allSatisfy { $0.kind == .person && $0.country == 0 }
      && countries.parties.allSatisfy { $0.kind == .country }
  }

  /// Persons and organisations.
  private var named: UInt64 {
    var bits: UInt64 = 0
    for index in parties.indices
    where parties[index].kind == .person || parties[index].kind == .organisation {
      bits |= 1 << UInt64(index)
    }
    return bits
  }

  /// One bit for each party that the other list holds.
  private func found(in others: ScreenedParties) -> UInt64 {
    var bits: UInt64 = 0
    parties.withUnsafeBufferPointer { own in
      others.parties.withUnsafeBufferPointer { others in
        for index in 0..<own.count where ScreenedParties.isFound(own, index, among: others) {
          bits |= 1 << UInt64(index)
        }
      }
    }
    return bits
  }

  private static func isFound(
    _ own: UnsafeBufferPointer<Party>, _ index: Int, among others: UnsafeBufferPointer<Party>
  ) -> Bool {
    let isPerson = own[index].kind == .person
    let country = own[index].country
    var standsForCountry = false
    var hasCompatriot = false
    for other in 0..<others.count {
      let isOtherPerson = others[other].kind == .person
      if isPerson, isOtherPerson {
        if NameFolding.sameBearer(own[index].words, others[other].words) { return true }
      } else if own[index].name == others[other].name {
        return true
      }
      if country == others[other].country {
        if isOtherPerson { hasCompatriot = true }
        if country != 0, own[index].kind == .country || others[other].kind == .country {
          standsForCountry = true
        }
      }
    }
    return standsForCountry && !(isPerson && hasCompatriot)
  }

  private static func bits(_ relation: ParticipantRelation, _ tie: TieRelation) -> UInt128 {
    let column: Int
    switch relation {
    case .same: column = 0
    case .inside: column = 3
    case .contains: column = 6
    case .some: column = 9
    case .none: column = 12
    case .unknown: column = 15
    }
    switch tie {
    case .strong: return table[column]
    case .weak: return table[column + 1]
    case .none: return table[column + 2]
    }
  }

  private static let table: [UInt128] = ParticipantRelation.allCases.flatMap { relation in
    TieRelation.allCases.map { tie in
      var relations = Relations()
      relations.set(.participants, relation)
      relations.set(.tie, tie)
      return relations.bits
    }
  }
}
