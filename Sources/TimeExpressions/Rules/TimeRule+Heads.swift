extension TimeRule {
  static let numeric: [TimeRule] = [
    .numericDate, .clock, .year, .decade, .era, .fiscalYear, .shortQuarter,
  ]
  static let names: [TimeRule] = [.namedDay, .clock]
  private static let months: [TimeRule] = [.namedDay, .calendarDate]
  private static let weekdays: [TimeRule] = [.namedDay, .weekday]
  private static let units: [TimeRule] = [
    .quarter, .century, .everyUnit, .ordinalUnit, .relativeUnit, .hyphenatedUnit, .amount, .dayPart,
    .hours, .edgeOfPeriod, .hyphenatedMid, .pastHour, .days,
    .unitPhrase, .partOfUnit, .quarterOfYear, .nightBefore, .agoFrom, .besideEvent,
  ]
  private static let parts: [TimeRule] = [.dayPart]
  private static let clocks: [TimeRule] = [.clock]
  private static let spoken: [TimeRule] = [.spokenClock]
  private static let deictics: [TimeRule] = [.deictic]
  private static let vagues: [TimeRule] = [.vague]
  private static let vaguePhrases: [TimeRule] = [.vaguePhrase]
  private static let offsets: [TimeRule] = [.vagueAgo]
  private static let seasons: [TimeRule] = [.season]
  private static let frequencies: [TimeRule] = [.frequency]
  private static let middles: [TimeRule] = [.mid]
  private static let workdays: [TimeRule] = [.workday]
  private static let decades: [TimeRule] = [.decadeInWords]

  /// The rules to try at a head word, the more particular ones first.
  static func rules(for word: TimeWord) -> [TimeRule] {
    switch word {
    case .month: months
    case .weekday: weekdays
    case .unit: units
    case .part: parts
    case .clock: clocks
    case .meridiem, .hourMark: spoken
    case .deictic: deictics
    case .reference: vagues
    case .direction, .moment: vaguePhrases
    case .offset: offsets
    case .season: seasons
    case .frequency, .extent: frequencies
    case .workday: workdays
    case .middle: middles
    case .decade: decades
    default: []
    }
  }
}
