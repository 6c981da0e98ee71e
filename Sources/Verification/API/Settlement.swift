package import ClaimModel

/// What evidence would settle a claim that is still unverified.
package enum Settlement {
  /// One sentence that asks for a record.
  ///
  /// - Parameters:
  ///   - claim: The claim.
  ///   - published: The article's date.
  ///   - words: The claim's own words, for events that have no name; empty when unknown.
  /// - Returns: Which record would decide about the claim, and for claims that only a refutation
  ///   can settle, that it would refute them.
  package static func sentence(
    for claim: Claim, published: Day?, words: String = ""
  ) -> String {
    let statement = claim.statement
    switch claim.kind {
    case .date:
      // The claim's own words tell where and with whom.
      let around = statement.event == nil && !words.isEmpty ? "" : circumstances(of: statement)
      return "A record that dates \(event(of: statement, words))\(around), to the "
        + "\(grain(of: statement.time)) or closer; the claim says \(time(of: statement, published))."
    case .casualty, .count:
      return counting(statement, published)
    case .meeting:
      let when =
        statement.time == nil && published == nil ? "" : ", \(time(of: statement, published))"
      return
        "A dated record of \(event(of: statement, words))\(circumstances(of: statement))\(when)."
    case .role:
      let role = statement.role
      return "A record of when \(role?.person ?? "the person") was \(role?.office ?? "in office"), "
        + "with a term that shows who held the office on \(published?.iso ?? "the article's date")."
    case .occurrence: return occurrence(statement)
    case .quote:
      return "A text of another source that holds the quoted words"
        + (claim.speaker.map { " of \($0.name)." } ?? ".")
    }
  }

  // MARK: Counts

  private static func counting(_ statement: Statement, _ published: Day?) -> String {
    let count = statement.counts.first
    let range = count.map { Explanation.text($0.range) } ?? "a number"
    // Who was harmed is not who took part; parties help only where no place does.
    let around =
      statement.place == nil || count?.effect == nil
      ? circumstances(of: statement)
      : place(of: statement)
    let setting =
      around + (statement.time == nil ? ", " : ", dated ") + time(of: statement, published)
    guard let count, let effect = count.effect else {
      return "A record that gives \(counted(count))\(setting); the claim says \(range)."
    }
    let event =
      statement.event.map { $0 == .arrest ? "" : " in the \($0.rawValue)" } ?? ""
    return "A record of how many \(people(count.of)) were \(effect.words)\(event)\(setting); "
      + "the claim says \(range)."
  }

  /// "The number of officers", "the share in percent", "the sum in EUR".
  private static func counted(_ count: Count?) -> String {
    guard let count else { return "the number" }
    let noun = count.measure ?? ""
    guard let unit = count.unit else {
      return noun.isEmpty ? "the number" : "the number of \(plural(noun))"
    }
    if unit == "percent" {
      return noun.isEmpty || noun == "percent" ? "the share in percent" : "the percentage (\(noun))"
    }
    let isMoney = unit.utf8.count == 3 && unit.utf8.allSatisfy { (65...90).contains($0) }
    if isMoney { return "the sum in \(unit)" + (noun.isEmpty ? "" : " (\(noun))") }
    return noun.isEmpty || noun == unit
      ? "how many \(plural(unit))" : "how many \(plural(unit)) of \(noun)"
  }

  /// A singular noun as more than one; good enough for a reader, not for comparing.
  private static func plural(_ noun: String) -> String {
    for (one, many) in [("man", "men"), ("woman", "women"), ("child", "children")]
    where noun.hasSuffix(one) { return noun.dropLast(one.count) + many }
    if noun.hasSuffix("person") { return noun.dropLast(6) + "people" }
    if ["s", "people", "police", "cattle"].contains(where: noun.hasSuffix) { return noun }
    if ["x", "ch", "sh"].contains(where: noun.hasSuffix) { return noun + "es" }
    if noun.hasSuffix("y"), let before = noun.dropLast().last, !"aeiou".contains(before) {
      return noun.dropLast() + "ies"
    }
    return noun + "s"
  }

  /// Whom a count is of, as the word after "how many".
  private static func people(_ group: String?) -> String {
    guard let group else { return "people" }
    let isPlural = ["s", "men", "people", "children", "police"].contains { group.hasSuffix($0) }
    return isPlural ? group : "people (\(group))"
  }

  // MARK: Occurrences

  /// Only one event more can settle such a claim; that there was none no record shows.
  private static func occurrence(_ statement: Statement) -> String {
    let kind = statement.event?.rawValue ?? "such an event"
    let since = statement.occurrence?.since.map { " since \(start(of: $0))" } ?? ""
    let own = statement.time.map { ", other than that of \(Explanation.text($0))" } ?? ""
    let subject = kind + circumstances(of: statement) + since
    switch statement.occurrence?.quantifier {
    case .record?:
      return "A dated record of \(subject)\(own) with a larger count would refute it; "
        + "a source that makes the same comparison would support it."
    case .none?:
      return "A dated record of \(subject) would refute it; "
        + "no single record shows that there was none."
    default:
      return "A dated record of \(subject)\(own) would refute it; "
        + "a source that makes the same comparison would support it."
    }
  }

  /// The day, month or year from which a claim rules something out, as EDTF writes it.
  private static func start(of since: TimeReference) -> String {
    let isPlain = since.value.utf8.allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: "-") }
    return isPlain && !since.value.isEmpty
      ? since.value : (since.namedDays ?? since.interval)?.earliest?.iso ?? "then"
  }

  // MARK: What, who, where and when

  /// The kind of event, else the claim's own words for it.
  private static func event(of statement: Statement, _ words: String) -> String {
    if let event = statement.event {
      let hasNoArticle = event.rawValue.hasSuffix("s") || event == .politics
      return hasNoArticle ? event.rawValue : "the \(event.rawValue)"
    }
    if !words.isEmpty { return "“\(short(words))”" }
    return statement.eventWord.map { "the event (“\($0)”)" } ?? "the event"
  }

  private static let mostWords = 12

  private static func short(_ words: String) -> String {
    let parts = words.split(whereSeparator: \.isWhitespace)
    let text = parts.prefix(mostWords).joined(separator: " ")
    return parts.count > mostWords ? text + " …" : text
  }

  /// How closely a record must date what a claim dates.
  private static func grain(of time: TimeReference?) -> String {
    switch time?.interval?.dayCount {
    case 1?: "day"
    case (2...7)?: "week"
    case (8...31)?: "month"
    case nil: "day"
    default: "year"
    }
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
    return parties + place(of: statement)
  }

  private static func place(of statement: Statement) -> String {
    statement.place.map { " in \($0.name)" } ?? ""
  }

  private static func time(of statement: Statement, _ published: Day?) -> String {
    if let time = statement.time { return Explanation.text(time) }
    return published.map { "in the days before \($0.iso)" } ?? "with its date"
  }
}
