/// A unit of time; the raw value is what the word lists call it.
enum CalendarUnit: String, Sendable {
  case second = "S"
  case minute = "TM"
  case hour = "TH"
  case day = "D"
  case night = "N"
  case week = "W"
  case fortnight = "FN"
  case weekend = "WE"
  case month = "M"
  case quarter = "Q"
  case half = "HY"
  case season = "SE"
  case year = "Y"
  case decade = "DE"
  case century = "CE"
  case millennium = "ML"

  /// Whether it is shorter than a day.
  var isClock: Bool { self == .second || self == .minute || self == .hour }

  /// Its length in months; nil for units that months do not measure.
  var months: Int? {
    switch self {
    case .month: 1
    case .quarter, .season: 3
    case .half: 6
    case .year: 12
    case .decade: 120
    case .century: 1200
    case .millennium: 12_000
    default: nil
    }
  }

  /// The unit that dates are counted in: nights as days, fortnights as weeks.
  var calendar: (unit: CalendarUnit, count: Int) {
    switch self {
    case .night: (.day, 1)
    case .fortnight: (.week, 2)
    case .decade: (.year, 10)
    case .century: (.year, 100)
    case .millennium: (.year, 1000)
    default: (self, 1)
    }
  }

  /// TIMEX3 designator with its multiplier ("a decade" is P10Y).
  var designator: (letters: String, count: Double) {
    switch self {
    case .second: ("S", 1)
    case .minute: ("M", 1)
    case .hour: ("H", 1)
    case .day, .night: ("D", 1)
    case .week: ("W", 1)
    case .fortnight: ("W", 2)
    case .weekend: ("WE", 1)
    case .month: ("M", 1)
    case .quarter: ("Q", 1)
    case .half: ("M", 6)
    case .season: ("M", 3)
    case .year: ("Y", 1)
    case .decade: ("Y", 10)
    case .century: ("Y", 100)
    case .millennium: ("Y", 1000)
    }
  }
}
