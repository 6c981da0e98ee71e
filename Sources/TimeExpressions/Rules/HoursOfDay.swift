internal import TextAnalysis

extension TimeRule {
  /// "the early hours of Monday", "in the small hours", "the predawn hours of 3 May".
  static let hours = TimeRule("hours of the day") { scanner, head in
    guard scanner.entry(head)?.isPlural == true, scanner.word(head) == .unit(.hour),
      scanner.isThe(head - 2)
    else { return nil }
    let time: TimeOfDay
    if scanner.isIn(TimeScanner.smallHours, head - 1) {
      time = .part(.morning)
    } else if scanner.isIn(TimeScanner.lateHours, head - 1) {
      time = .part(.night)
    } else {
      return nil
    }
    let edge = Modifier.edge(time == .part(.morning) ? .start : .end)
    let start = head - 2
    if scanner.isOf(head + 1) {
      if scanner.isThe(head + 2), scanner.dayPart(head + 3) != nil {
        var reading = Reading(start..<head + 4, .timeOfDay, time: time, modifier: edge)
        scanner.addDay(to: &reading)
        return reading
      }
      guard let day = scanner.date(startingAt: head + 2), day.time == nil else { return nil }
      return Reading(start..<day.tokens.upperBound, day.meaning, time: time, modifier: edge)
    }
    guard scanner.word(start - 1) == .link(.in) || scanner.word(start - 1) == .link(.during) else {
      return nil
    }
    var reading = Reading(start..<head + 1, .timeOfDay, time: time, modifier: edge)
    scanner.addDay(to: &reading)
    return reading
  }
}

extension TimeScanner {
  fileprivate static let smallHours = WordSet(words: [
    "early", "small", "wee", "predawn", "first",
  ])
  fileprivate static let lateHours = WordSet(words: ["late", "closing"])

  /// "the night of 3 May", "the morning of September 11, 2001", "at dawn on Tuesday".
  func day(of part: DayPart, _ head: Int) -> Reading? {
    if isOf(head + 1), let day = date(startingAt: head + 2), day.time == nil {
      return Reading(
        (isThe(head - 1) ? head - 1 : head)..<day.tokens.upperBound, day.meaning,
        time: .part(part), modifier: day.modifier)
    }
    guard word(head - 1) == .link(.at) || isWord(head, WordKeys.overnight) else { return nil }
    var reading = Reading(head..<head + 1, .timeOfDay, time: .part(part))
    addDay(to: &reading)
    return reading.meaning == .timeOfDay ? nil : reading
  }
}
