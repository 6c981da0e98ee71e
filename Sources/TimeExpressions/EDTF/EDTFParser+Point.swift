internal import ClaimModel

extension EDTFParser {
  /// Reads one date: `2004`, `-0044`, `Y170000`, `2004-06-11`, `2004-21`, `199X`, `2004-06~-11`.
  mutating func point() throws(EDTFError) -> EDTFPoint {
    let start = position
    var point = try year()
    guard take("-") else {
      try check(point, start)
      return point
    }
    let monthStart = position
    point.month = try part("a month or season of two digits")
    try checkMonth(point, monthStart)
    guard take("-") else {
      try check(point, start)
      return point
    }
    let dayStart = position
    point.day = try part("a day of two digits")
    try checkDay(point, dayStart)
    if position < bytes.count, bytes[position] == UInt8(ascii: "T") { point.time = try time() }
    return point
  }

  // MARK: Year

  private mutating func year() throws(EDTFError) -> EDTFPoint {
    let before = qualifier()
    let isLong = take("Y")
    let start = position
    let isNegative = take("-")
    let digits = digits(allowsX: !isLong, limit: isLong ? 19 : 4)
    guard isLong ? !digits.isEmpty : digits.count == 4 else {
      throw error(.expected(isLong ? "digits of a year" : "a year of four digits"))
    }
    if digits.count > 18 { throw error(.tooLarge, at: start) }
    var point = EDTFPoint(
      year: .init(digits: (isNegative ? "-" : "") + digits, before: before), isLong: isLong)
    if isLong, take("E") { point.exponent = try smallNumber() }
    if take("S") { point.significant = try smallNumber() }
    point.year.behind = qualifier()
    return point
  }

  private mutating func smallNumber() throws(EDTFError) -> Int {
    let start = position
    let digits = digits(allowsX: false, limit: 4)
    guard let number = Int(digits), number > 0, !digits.hasPrefix("0") else {
      throw error(.expected("a number from 1, without zeros before it"), at: start)
    }
    return number
  }

  // MARK: Month and day

  private mutating func part(_ what: String) throws(EDTFError) -> EDTFPoint.Part {
    let before = qualifier()
    let start = position
    let digits = digits(allowsX: true, limit: 2)
    guard digits.count == 2 else { throw error(.expected(what), at: start) }
    return EDTFPoint.Part(digits: digits, before: before, behind: qualifier())
  }

  private func checkMonth(_ point: EDTFPoint, _ start: Int) throws(EDTFError) {
    guard let month = point.month else { return }
    let isSeason = month.isWhole && (21...41).contains(month.bounds.lowerBound)
    guard isSeason || month.bounds.overlaps(1...12) else {
      let months = "01 to 12, or 21 to 41 for a season, quarter or other part of the year"
      throw error(.impossible("month \(month.digits)", instead: months), at: start)
    }
  }

  private func checkDay(_ point: EDTFPoint, _ start: Int) throws(EDTFError) {
    guard let month = point.month, let day = point.day else { return }
    if month.isWhole, month.bounds.lowerBound > 12 {
      throw error(.impossible("day in a season", instead: "the season alone"), at: start)
    }
    guard day.bounds.overlaps(1...31), point.isPossible else {
      let what = "day \(day.digits) in \(point.year.digits)-\(month.digits)"
      throw error(.impossible(what, instead: "01 to \(point.longestMonth)"), at: start)
    }
  }

  private func check(_ point: EDTFPoint, _ start: Int) throws(EDTFError) {
    if point.isLong, point.exponent == nil, point.year.bounds.upperBound.magnitude < 10_000,
      point.significant == nil
    {
      throw error(.expected("more than four digits behind Y"), at: start)
    }
  }

  // MARK: Time of day

  /// `T10:10:10` with `Z`, `+05` or `+05:30`, or nothing, behind.
  private mutating func time() throws(EDTFError) -> String {
    let start = position
    position += 1
    // ISO 8601-1:2019/Amd 1 has 24:00:00, the end of a day, again; 60 is a leap second.
    let isEnd = try clockField(24) == 24
    for limit in [59, 60] {
      guard take(":") else { throw error(.expected("\":\" and two digits")) }
      try clockField(isEnd ? 0 : limit)
    }
    if !take("Z"), take("+") || take("-") {
      try clockField(14)
      if take(":") { try clockField(59) }
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  @discardableResult
  private mutating func clockField(_ limit: Int) throws(EDTFError) -> Int {
    let start = position
    let digits = digits(allowsX: false, limit: 2)
    guard digits.count == 2, let number = Int(digits), number <= limit else {
      throw error(.expected(limit == 0 ? "00" : "two digits from 00 to \(limit)"), at: start)
    }
    return number
  }
}
