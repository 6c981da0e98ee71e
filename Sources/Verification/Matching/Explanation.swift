internal import ClaimModel

/// Fills the sentences of rules with the values that were compared.
struct Explanation {
  let pairing: Pairing

  /// A rule's sentence with each `{claim.SLOT}` and `{record.SLOT}` replaced by its value.
  func sentence(_ template: ExplanationTemplate) -> String {
    var text = ""
    for piece in template.pieces {
      switch piece {
      case .literal(let words): text += words
      case .value(let isClaim, let field): text += value(field, isClaim)
      }
    }
    // Most sentences start with a capital letter or a digit.
    if let first = text.utf8.first, first < 97 { return text }
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  private func value(_ field: ExplanationTemplate.Field, _ isClaim: Bool) -> String {
    let statement = isClaim ? pairing.said : pairing.recorded
    switch field {
    case .time: return statement.time.map(Explanation.text) ?? "an unknown date"
    case .event: return Explanation.text(eventOf: statement)
    case .place: return statement.place?.name ?? "an unknown place"
    case .participants:
      let names = statement.participants.map(\.name)
      return names.isEmpty ? "unnamed parties" : names.joined(separator: ", ")
    case .count:
      let count = isClaim ? statement.counts.first : pairing.recordedCount
      return count.map { Explanation.text($0.range) } ?? "no number"
    case .counted:
      let count = isClaim ? statement.counts.first : pairing.recordedCount
      return count.map(Explanation.text(countedBy:)) ?? "nothing"
    case .asOf: return pairing.validity.map(Explanation.text) ?? "an unknown date"
    case .told: return pairing.context.published?.iso ?? "an unknown date"
    case .person: return statement.role?.person ?? "an unknown person"
    case .office: return statement.role?.office ?? "an unknown office"
    case .window:
      return pairing.forbidden.map { Explanation.text($0.certain ?? $0.possible) } ?? "unknown days"
    }
  }

  /// The TIMEX3 value with its days, where the value alone does not tell them.
  static func text(_ time: TimeReference) -> String {
    guard let days = time.interval else { return time.value }
    let text = text(days)
    // A day speaks for itself; a month or week is easier to read by its name.
    let isNamed = days.dayCount != 1 && !time.value.utf8.contains(UInt8(ascii: "/"))
    return isNamed && !time.value.isEmpty ? "\(time.value) (\(text))" : text
  }

  /// One day, or the first and the last; open ends in words.
  static func text(_ days: DayInterval) -> String {
    if days.dayCount == 1, let day = days.earliest { return day.iso }
    let first = days.start <= -1 << 40 ? nil : days.earliest
    switch (first, days.latest) {
    case (let first?, let last?): return "\(first.iso) to \(last.iso)"
    case (let first?, nil): return "from \(first.iso) on"
    case (nil, let last?): return "up to \(last.iso)"
    case (nil, nil): return "any day"
    }
  }

  /// "3", "at least 3", "at most 3", "3 to 5", with "about" where approximate.
  static func text(_ range: CountRange) -> String {
    let about = range.isApproximate ? "about " : ""
    switch (range.min, range.max) {
    case (let low?, let high?) where low == high: return about + number(low)
    case (let low?, let high?): return "\(about)\(number(low)) to \(number(high))"
    case (let low?, nil): return "at least \(number(low))"
    case (nil, let high?): return "at most \(number(high))"
    case (nil, nil): return "an unknown number"
    }
  }

  private static func number(_ value: Double) -> String {
    value == value.rounded() && value.magnitude < 1e15 ? String(Int(value)) : String(value)
  }

  static func text(countedBy count: Count) -> String {
    let noun = [count.unit, count.measure].compactMap { $0 }.joined(separator: " of ")
    let what = count.effect?.words ?? noun
    return count.of.map { what.isEmpty ? $0 : "\(what) (\($0))" } ?? what
  }

  private static func text(eventOf statement: Statement) -> String {
    statement.event?.rawValue ?? statement.eventWord ?? "something"
  }
}
