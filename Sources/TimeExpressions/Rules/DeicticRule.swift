internal import TextAnalysis

extension TimeRule {
  /// Days counted from the day of writing: "today", "yesterday morning", "last night".
  static let deictic = TimeRule("deictic day") { scanner, head in
    guard case .deictic(let days, let isNight)? = scanner.word(head) else { return nil }
    let left = scanner.left(of: head)
    guard left.direction == nil else { return nil }
    var reading = Reading(
      left.start..<head + 1, .deictic(days), time: isNight ? .part(.night) : nil,
      modifier: left.edge.map(Modifier.edge))
    if !isNight { scanner.addDayPart(to: &reading) }
    return reading
  }

  /// Parts of the day: "this morning", "last night", "the next morning", "overnight".
  static let dayPart = TimeRule("part of the day") { scanner, head in
    if let set = scanner.dayParts(head) { return set }
    guard let part = scanner.dayPart(head) else { return nil }
    if let every = scanner.every(before: head), every.step == 1, every.quant != .most {
      let value = "XXXX-XX-XXT" + part.rawValue
      return Reading(every.start..<head + 1, .set(TimeSet(value, quant: every.quant)))
    }
    if let day = scanner.day(of: part, head) { return day }
    let left = scanner.left(of: head)
    if scanner.isWord(head, WordKeys.overnight), left.direction == nil {
      if scanner.isWord(head + 1, WordKeys.into), let next = scanner.date(startingAt: head + 2),
        next.time == nil
      {
        let day = Meaning.from(next.meaning, TimeAmount(count: 1, unit: .day), isAfter: false)
        return Reading(head..<head + 1, day, time: .part(.night))
      }
      return Reading(head..<head + 1, .deictic(-1), time: .part(.night))
    }
    guard let direction = left.direction else { return nil }
    let day: Meaning
    switch direction {
    case .this: day = .deictic(0)
    case .last, .past: day = part == .night ? .deictic(-1) : .unit(.day, .last)
    default: day = .unit(.day, direction)
    }
    return Reading(
      left.start..<head + 1, day, time: .part(part), modifier: left.edge.map(Modifier.edge))
  }
}

extension TimeScanner {
  /// "in the mornings", "most evenings", "weekday mornings": the same part of many days.
  fileprivate func dayParts(_ head: Int) -> Reading? {
    guard let entry = entry(head), entry.isPlural, isJoined(head) else { return nil }
    let part: DayPart
    switch entry.word {
    case .part(let named): part = named
    case .unit(.night): part = .night
    default: return nil
    }
    if case .workday? = word(head - 1) {
      return Reading(head - 1..<head + 1, .set(TimeSet("XXXX-WXX-WDT" + part.rawValue)))
    }
    let value = "XXXX-XX-XXT" + part.rawValue
    if let every = every(before: head), every.quant == .most {
      return Reading(every.start..<head + 1, .set(TimeSet(value, quant: .most)))
    }
    guard isThe(head - 1), word(head - 2) == .link(.in) else { return nil }
    return Reading(head - 1..<head + 1, .set(TimeSet(value)))
  }
}
