extension TimeRule {
  /// Named days: "Christmas Eve", "over Easter", "last Thanksgiving", "Ramadan 2014".
  static let namedDay = TimeRule("named day") { scanner, head in
    guard let (day, nameEnd) = NamedDays.standard.match(scanner, head) else { return nil }
    let left = scanner.left(of: head)
    var (year, end) = scanner.yearBehind(nameEnd)
    if year == .open { end = nameEnd }
    var reading = Reading(
      left.start..<end, .named(.namedDay(day), year, left.direction),
      modifier: left.edge.map(Modifier.edge))
    if year == .open { scanner.addDayPart(to: &reading) }
    return reading
  }
}
