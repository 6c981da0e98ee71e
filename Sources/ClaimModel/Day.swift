/// A calendar day, counted from 1970-01-01 in the proleptic Gregorian calendar.
///
/// Days before 1582 follow the same calendar, as ISO 8601 asks; a Julian date is not converted.
package struct Day: Hashable, Sendable, Comparable {
  /// Days since 1970-01-01; negative before.
  package var number: Int

  /// Makes a day from its distance to 1970-01-01.
  package init(number: Int) {
    self.number = number
  }

  /// Makes a day from year, month and day of the month; nil when there is no such day.
  ///
  /// The year is astronomical (0 is 1 BC) and lies in -9999 ... 9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (-9999...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    self.init(number: Day.number(year: year, month: month, day: day))
  }

  /// Reads `YYYY-MM-DD`, ignoring anything after it (a time of day); nil when it is no such day.
  package init?(iso text: some StringProtocol) {
    var fields: [Int] = []
    var value = 0
    var digits = 0
    var read = 0
    for byte in text.utf8 {
      if read == 10 {
        guard byte == UInt8(ascii: "T") || byte == UInt8(ascii: " ") else { return nil }
        break
      }
      if byte == UInt8(ascii: "-") {
        guard digits == (fields.isEmpty ? 4 : 2) else { return nil }
        fields.append(value)
        (value, digits) = (0, 0)
      } else {
        guard (48...57).contains(byte) else { return nil }
        value = value * 10 + Int(byte) - 48
        digits += 1
      }
      read += 1
    }
    guard read == 10, fields.count == 2, digits == 2 else { return nil }
    self.init(year: fields[0], month: fields[1], day: value)
  }

  /// Year, month from 1 to 12, and day of the month.
  package var civil: (year: Int, month: Int, day: Int) {
    // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (civil_from_days).
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// Day of the week after ISO 8601: from Monday, 1, to Sunday, 7.
  package var weekday: Int {
    let shifted = (number + 3) % 7
    return (shifted < 0 ? shifted + 7 : shifted) + 1
  }

  /// ISO 8601 week: the year that the week belongs to, and its number from 1 to 53.
  package var week: (year: Int, week: Int) {
    let thursday = Day(number: number - weekday + 4)
    let year = thursday.civil.year
    let first = Day.number(year: year, month: 1, day: 1)
    return (year, (thursday.number - first) / 7 + 1)
  }

  /// The day that lies `days` later (earlier when negative).
  package func adding(days: Int) -> Day {
    Day(number: number &+ days)
  }

  /// `YYYY-MM-DD`; years before 0 carry a minus sign.
  package var iso: String {
    let (year, month, day) = civil
    // Up to 15 bytes need no memory of their own.
    let capacity = (0...9999).contains(year) ? 10 : 24
    return String(unsafeUninitializedCapacity: capacity) { output in
      var end = 0
      func put(_ byte: UInt8) {
        output[end] = byte
        end += 1
      }
      func put(_ value: Int, width: Int) {
        var divisor = 1
        for _ in 1..<width { divisor *= 10 }
        while value / divisor > 9 { divisor *= 10 }
        while divisor > 0 {
          put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value / divisor % 10))
          divisor /= 10
        }
      }
      if year < 0 { put(UInt8(ascii: "-")) }
      put(abs(year), width: 4)
      put(UInt8(ascii: "-"))
      put(month, width: 2)
      put(UInt8(ascii: "-"))
      put(day, width: 2)
      return end
    }
  }

  /// Number of days in a month (1 to 12) of a year.
  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether a year of the Gregorian calendar has a 29 February.
  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Orders by time.
  package static func < (left: Day, right: Day) -> Bool {
    left.number < right.number
  }

  private static func number(year: Int, month: Int, day: Int) -> Int {
    // The inverse of `civil`, from the same source (days_from_civil).
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}
