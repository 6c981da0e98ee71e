internal import ClaimModel

/// Links claims of one article that tell one person's office, or the day of one event, in two ways:
/// "the former mayor, Ann Hale" and "Ann Hale, the mayor,".
///
/// Only what cannot both be so counts. A title before a name is no statement of tenure, as former
/// presidents keep theirs, and most events can happen twice; a person is born and dies once, and
/// "the blast" of one place is one blast.
struct FactConflicts {
  /// Adds to `conflicts` of the claims, which must have their ids; linear.
  func link(_ claims: inout [Claim]) {
    var known: [Key: [Int]] = [:]
    for index in claims.indices {
      guard let key = Key(claims[index]) else { continue }
      for other in known[key, default: []].suffix(8)
      where disagree(claims[other], claims[index]) {
        claims[other].conflicts.append(claims[index].id)
        claims[index].conflicts.append(claims[other].id)
      }
      known[key, default: []].append(index)
    }
  }

  /// What two claims must have in common to be of one state or event.
  private struct Key: Hashable {
    var kind: Claim.Kind
    /// The person or place.
    var of: String
    /// The event or office.
    var what: String

    /// Nil for a claim that cannot disagree in this way.
    init?(_ claim: Claim) {
      let statement = claim.statement
      kind = claim.kind
      switch claim.kind {
      case .role:
        guard let role = statement.role else { return nil }
        (of, what) = (role.person, role.office.lowercased())
      case .date:
        guard statement.modality == .happened, !statement.isNegated else { return nil }
        if let word = statement.eventWord, FactConflicts.onlyOnce.contains(word) {
          let people = statement.participants.filter { $0.kind == .person }
          guard people.count == 1, let person = people.first else { return nil }
          (of, what) = (person.name, word)
        } else {
          guard claim.rule == FactConflicts.nounRule, let event = statement.event,
            EventSlot.harms(event), let place = statement.place
          else { return nil }
          (of, what) = (place.name, event.rawValue)
        }
      default: return nil
      }
    }
  }

  private func disagree(_ left: Claim, _ right: Claim) -> Bool {
    guard left.sentence != right.sentence else { return false }
    if left.kind == .role { return tenuresDisagree(left, right) }
    guard let one = left.statement.time?.interval, let other = right.statement.time?.interval,
      let start = one.earliest, let end = one.latest, let from = other.earliest,
      let to = other.latest
    else { return false }
    guard end < from || to < start else { return false }
    // Of two far apart, one is another event.
    return left.rule != FactConflicts.nounRule
      || abs(start.number - from.number) <= FactConflicts.farthest
  }

  private func tenuresDisagree(_ left: Claim, _ right: Claim) -> Bool {
    guard let one = left.statement.role, let other = right.statement.role,
      one.tenure != other.tenure, one.tenure != .future, other.tenure != .future,
      one.countryCode == other.countryCode || one.countryCode == nil || other.countryCode == nil
    else { return false }
    let current = one.tenure == .current ? left : right
    return FactConflicts.telling.contains(current.rule)
  }

  /// Days between two tellings of one event at most.
  private static let farthest = 60
  private static let nounRule = "date.noun"
  private static let onlyOnce: Set = ["die", "bear", "assassinate"]
  /// Rules by which a text states an office and does not only title somebody with it.
  private static let telling: Set = [
    "role.predicate", "role.name-in-apposition", "role.apposed-to-name",
  ]
}
