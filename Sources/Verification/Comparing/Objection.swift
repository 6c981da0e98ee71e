internal import ClaimModel

/// What keeps two texts from agreeing though their numbers, dates or places do.
///
/// Each is a slot in which the claims read out of both texts differ: then the same number may be
/// said of something else, and the comparison stays open.
struct Objection {
  private let claims: [Statement]
  private let records: [Statement]

  init(claims: [Claim], evidence: [EvidenceRecord]) {
    self.claims = claims.map(\.statement)
    records = evidence.map(\.statement)
  }

  /// Whether the texts may not be said to agree.
  var forbidsSupport: Bool {
    hasOtherEffects || hasOtherPolarity || hasOtherTenure || isElsewhere
  }

  /// Whether the texts may not be said to disagree: one counts a part of what the other counts.
  var forbidsContradiction: Bool {
    let (said, recorded) = (groups(claims), groups(records))
    return said != recorded && (!said.isEmpty || !recorded.isEmpty)
  }

  /// Killed is not injured.
  private var hasOtherEffects: Bool {
    let (said, recorded) = (effects(claims), effects(records))
    return !said.isEmpty && !recorded.isEmpty && said.isDisjoint(with: recorded)
  }

  /// Affirmed against denied, or against negated.
  private var hasOtherPolarity: Bool {
    func isDenied(_ statement: Statement) -> Bool {
      statement.isNegated || statement.modality == .denied
    }
    guard !claims.isEmpty, !records.isEmpty else { return false }
    return claims.contains(where: isDenied) != records.contains(where: isDenied)
  }

  /// A former office against one that is held.
  private var hasOtherTenure: Bool {
    claims.contains { claim in
      guard let role = claim.role else { return false }
      return records.contains { record in
        guard let other = record.role else { return false }
        return NameFolding.sameBearer(role.person, other.person) && role.tenure != other.tenure
      }
    }
  }

  private var isElsewhere: Bool {
    let (said, recorded) = (claims.compactMap(\.place), records.compactMap(\.place))
    guard !said.isEmpty, !recorded.isEmpty else { return false }
    return said.allSatisfy { place in
      recorded.allSatisfy { place.relation(to: $0) == .apart }
    }
  }

  private func effects(_ statements: [Statement]) -> Set<CasualtyEffect> {
    Set(statements.flatMap(\.counts).compactMap(\.effect))
  }

  private func groups(_ statements: [Statement]) -> Set<String> {
    let people: Set<String> = ["people", "persons", "person", "individuals", "others"]
    return Set(
      statements.flatMap(\.counts).filter { $0.effect != nil }.compactMap(\.of)
        .filter { !people.contains($0.lowercased()) })
  }
}
