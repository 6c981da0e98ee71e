package import ClaimModel

/// What evidence would settle a claim that is still unverified.
package enum Settlement {
  /// One sentence that asks for a record.
  ///
  /// - Parameters:
  ///   - claim: The claim.
  ///   - published: The article's date.
  /// - Returns: Which record would decide about the claim, and for claims that only a refutation
  ///   can settle, that it would refute them.
  package static func sentence(for claim: Claim, published: Day?) -> String {
    let statement = claim.statement
    let subject = event(of: statement) + circumstances(of: statement)
    switch claim.kind {
    case .date:
      return "A record of \(subject), dated as closely as \(time(of: statement, published))."
    case .casualty, .count:
      return counting(statement, published)
    case .meeting:
      return "A dated record of \(subject), \(time(of: statement, published))."
    case .role:
      let role = statement.role
      return "A record of when \(role?.person ?? "the person") was \(role?.office ?? "in office"), "
        + "with a term that shows who held the office on \(published?.iso ?? "the article's date")."
    case .occurrence: return occurrence(statement, subject)
    case .quote:
      return "A text of another source that holds the quoted words"
        + (claim.speaker.map { " of \($0.name)." } ?? ".")
    }
  }

  private static func counting(_ statement: Statement, _ published: Day?) -> String {
    let count = statement.counts.first
    let range = count.map { Explanation.text($0.range) } ?? "the claim"
    let place = circumstances(of: statement) + ", \(time(of: statement, published))"
    guard let effect = count?.effect else {
      let counted = count.map(Explanation.text(countedBy:)) ?? "number"
      return "A record that counts the same (\(counted))\(place), to compare with \(range)."
    }
    let event = statement.event.map { " in the \($0.rawValue)" } ?? ""
    return "A record of how many \(people(count?.of)) were \(effect.words)\(event)\(place), "
      + "to compare with \(range)."
  }

  /// Whom a count is of, as the word after "how many".
  private static func people(_ group: String?) -> String {
    guard let group else { return "people" }
    let isPlural = ["s", "men", "people", "children", "police"].contains { group.hasSuffix($0) }
    return isPlural ? group : "people (\(group))"
  }

  /// Only one event more can settle such a claim; that there was none no record shows.
  private static func occurrence(_ statement: Statement, _ subject: String) -> String {
    let since = statement.occurrence?.since.map { " since \(Explanation.text($0))" } ?? ""
    let own = statement.time.map { ", other than that of \(Explanation.text($0))" } ?? ""
    switch statement.occurrence?.quantifier {
    case .record?:
      return "A dated record of \(subject)\(since)\(own) with a larger count would refute it; "
        + "a source that makes the same comparison would support it."
    case .none?:
      return "A dated record of \(subject)\(since) would refute it; "
        + "no single record shows that there was none."
    default:
      return "A dated record of \(subject)\(since)\(own) would refute it; "
        + "a source that makes the same comparison would support it."
    }
  }

  private static func event(of statement: Statement) -> String {
    statement.event?.rawValue ?? statement.eventWord.map { "the event (“\($0)”)" } ?? "the event"
  }

  /// Who and where, in words.
  private static func circumstances(of statement: Statement) -> String {
    let names = statement.participants.map(\.name)
    let parties =
      switch names.count {
      case 0: ""
      case 1: " with \(names[0])"
      default: " between \(names.dropLast().joined(separator: ", ")) and \(names[names.count - 1])"
      }
    return parties + (statement.place.map { " in \($0.name)" } ?? "")
  }

  private static func time(of statement: Statement, _ published: Day?) -> String {
    if let time = statement.time { return Explanation.text(time) }
    return published.map { "in the days before \($0.iso)" } ?? "with its date"
  }
}
