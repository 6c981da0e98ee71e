/// What an expression says, before the day it counts from is known.
indirect enum Meaning: Hashable, Sendable {
  /// A named part of the calendar, whole or lacking its year.
  case named(CalendarName, YearChoice, Direction?)
  /// A part of the calendar that needs nothing else.
  case period(CalendarPeriod)
  /// "last week", "this year".
  case unit(CalendarUnit, Direction)
  /// "today" is 0.
  case deictic(Int)
  /// "two weeks ago", "three days later".
  case shift(TimeAmount, Offset)
  /// "the past two weeks".
  case stretch(TimeAmount, Direction)
  /// "the first nine months of 1998", "the second week of May"; -1 is the last.
  case ordinal(Int, OrdinalUnit, of: Meaning?)
  /// "the week of March 6".
  case around(CalendarUnit, Meaning)
  /// "the week beginning 4 May".
  case starting(CalendarUnit, Meaning)
  /// "the same month last year".
  case yearBack(CalendarUnit)
  /// "the turn of the century".
  case turn(CalendarUnit)
  /// "the day before last Tuesday", "two days after 24 February".
  case from(Meaning, TimeAmount, isAfter: Bool)
  /// "The day before the bombing": known once the event's day is.
  case besideEvent(TimeAmount, isAfter: Bool)
  /// "May 3-5".
  case range(Meaning, Meaning)
  /// "three days".
  case amount(TimeAmount)
  /// "every Friday", "twice a week".
  case set(TimeSet)
  case vague(VagueTime)
  /// A clock time or part of the day alone.
  case timeOfDay
}

/// What is counted by "second" in "the second Tuesday of May".
enum OrdinalUnit: Hashable, Sendable {
  case unit(CalendarUnit)
  case weekday(Int)
  /// "the first nine months".
  case amount(TimeAmount)
}

/// A name for a part of a year, or of a week.
enum CalendarName: Hashable, Sendable {
  case month(Int)
  /// The weekday said beside it helps to find the year.
  case day(month: Int, day: Int, weekday: Int? = nil)
  case dayOfMonth(Int, weekday: Int)
  case weekday(Int)
  case season(Season)
  case quarter(Int)
  case half(Int)
  /// Index in the list of named days.
  case namedDay(Int)
}

extension CalendarName {
  /// A day or month with a name, whose year may have to be found.
  var isDate: Bool {
    switch self {
    case .day, .month: true
    default: false
    }
  }
}

/// How the year of a calendar name is told.
enum YearChoice: Hashable, Sendable {
  case open
  case year(Int)
  /// "next year", "the previous year".
  case relative(Direction)
}

/// What a rule found.
struct Reading {
  var tokens: Range<Int>
  var meaning: Meaning
  var time: TimeOfDay?
  var modifier: Modifier?
  var rule: String = ""

  init(
    _ tokens: Range<Int>, _ meaning: Meaning, time: TimeOfDay? = nil, modifier: Modifier? = nil
  ) {
    self.tokens = tokens
    self.meaning = meaning
    self.time = time
    self.modifier = modifier
  }
}

/// TIMEX3 `mod` as a rule sees it.
enum Modifier: Hashable, Sendable {
  case edge(Edge)
  case rough(Roughness)
  /// "at least", "up to" and "within".
  case bound(isLower: Bool)
  /// "post-1991", "pre-1967".
  case beyond(isAfter: Bool)
  /// "the first two years": a part of a longer time.
  case none
}

/// One construction: tried at every head word of its kind, by name.
struct TimeRule: Sendable {
  let name: String
  let read: @Sendable (TimeScanner, Int) -> Reading?

  init(_ name: String, _ read: @escaping @Sendable (TimeScanner, Int) -> Reading?) {
    self.name = name
    self.read = read
  }

  /// What the rule reads around a head word.
  func reading(_ scanner: TimeScanner, _ head: Int) -> Reading? {
    var reading = read(scanner, head)
    reading?.rule = name
    return reading
  }
}
