/// What a word can do in a time expression.
enum TimeWord: Hashable, Sendable {
  /// 1 to 12.
  case month(Int)
  /// From Monday, 1, to Sunday, 7.
  case weekday(Int)
  case unit(CalendarUnit)
  case part(DayPart)
  /// Hour of "noon" and "midnight".
  case clock(Int)
  /// Hours that am and pm add.
  case meridiem(Int)
  /// "o'clock"
  case hourMark
  /// Minutes east of Greenwich.
  case zone(Int)
  case direction(Direction)
  /// Days from today; whether the night is meant.
  case deictic(Int, isNight: Bool)
  case reference(VagueTime)
  /// "moment", "time", "point" in phrases for now.
  case moment
  case offset(Offset)
  case edge(Edge)
  case approximate(Roughness)
  /// An amount without a number ("several"); "couple" is 2.
  case vague(Int?)
  case every(isEach: Bool)
  case signal(Signal)
  case link(Link)
  case article(isDefinite: Bool)
  case age
  case fiscal
  case era(isBefore: Bool)
  case season(Season)
  /// "sixties": years since the start of our era by ten.
  case decade(Int)
  case frequency(TimeAmount)
  /// "yearlong"
  case extent(TimeAmount)
  /// "midweek"
  case middle(CalendarUnit)
  /// "weekday"; whether the night is meant.
  case workday(isNight: Bool)
  /// "once" is 1, "times" 0.
  case times(Int)
}

/// Which one of a series of times.
enum Direction: String, Sendable {
  case last
  case past
  case this
  case next
  case coming
  case that
  case previous
  case following
  case same
  case recent
  /// "the quarter": the one that the story tells of, else the current one.
  case definite
}

/// A time without a date.
enum VagueTime: String, Sendable {
  case present = "PRESENT_REF"
  case past = "PAST_REF"
  case future = "FUTURE_REF"
}

/// What a length of time is counted from, and which way.
enum Offset: String, Sendable {
  /// Back from the writer's now.
  case ago
  /// On from the writer's now.
  case hence
  /// Back from the time the story has reached.
  case earlier
  /// On from the time the story has reached.
  case later
  case before
  case after
}

/// How an amount is rounded.
enum Roughness: String, Sendable {
  case approximate = "APPROX"
  case less = "LESS_THAN"
  case more = "MORE_THAN"
}

/// A word that opens an interval or joins two times.
enum Signal: String, Sendable {
  case since
  case until
  case by
  case from
  case between
  case to
  case through
  case and
  case or
}

/// Other prepositions.
enum Link: String, Sendable {
  case on
  case of
  case at
  case during
  case `for`
  case within
  case `in`
}
