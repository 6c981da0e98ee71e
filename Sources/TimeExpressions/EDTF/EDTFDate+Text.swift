package import ClaimModel

extension EDTFDate {
  /// The date as the standard writes it; reading it again gives the same date.
  package var description: String {
    switch form {
    case .point(let point): return point.text
    case .interval(let first, let last): return "\(text(first))/\(text(last))"
    case .oneOf(let members): return "[\(members.map(text).joined(separator: ","))]"
    case .allOf(let members): return "{\(members.map(text).joined(separator: ","))}"
    }
  }

  private func text(_ end: End) -> String {
    switch end {
    case .point(let point): point.text
    case .open: ".."
    case .unknown: ""
    }
  }

  private func text(_ member: Member) -> String {
    switch member {
    case .point(let point): point.text
    case .through(let first, let last): "\(first.text)..\(last.text)"
    case .upTo(let last): "..\(last.text)"
    case .onFrom(let first): "\(first.text).."
    }
  }

  /// Writes days as briefly as the format can: a whole year or month by its name, a day, or an
  /// interval whose open ends are `..`.
  ///
  /// - Parameter interval: The days to write.
  /// - Returns: Text that reads back as the same days.
  package static func text(_ interval: DayInterval) -> String {
    let (first, last) = (interval.earliest, interval.latest)
    guard let first, let last else {
      return (first?.edtf ?? "..") + "/" + (last?.edtf ?? "..")
    }
    if first == last { return first.edtf }
    let (start, end) = (first.civil, last.civil)
    let isMonths = start.day == 1 && end.day == Day.length(ofMonth: end.month, year: end.year)
    guard isMonths else { return first.edtf + "/" + last.edtf }
    let isYears = start.month == 1 && end.month == 12
    if isYears {
      let (one, two) = (Day.edtf(year: start.year), Day.edtf(year: end.year))
      return start.year == end.year ? one : "\(one)/\(two)"
    }
    let (one, two) = (String(first.edtf.dropLast(3)), String(last.edtf.dropLast(3)))
    return one == two ? one : "\(one)/\(two)"
  }
}

extension Day {
  /// The day as EDTF writes it.
  fileprivate var edtf: String {
    let (year, month, day) = civil
    return
      "\(Day.edtf(year: year))-\(CalendarPeriod.padded(month, 2))-\(CalendarPeriod.padded(day, 2))"
  }

  fileprivate static func edtf(year: Int) -> String { CalendarPeriod.padded(year, 4) }
}
