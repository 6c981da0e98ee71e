internal import ClaimModel
internal import TextAnalysis
internal import TimeExpressions

extension FuzzInput {
  /// Days to count from: leap days, a 53rd week, the ends of what the calendar can hold.
  private static let anchors =
    [
      "2024-05-15", "2024-02-29", "2020-12-31", "1582-10-15", "0000-01-01", "9999-12-31",
      "0001-01-01",
    ].map { Day(iso: $0) } + [Day(year: -9999, month: 1, day: 1)]

  /// Reads the bytes as an article, with a day to count from and without.
  func checkTimes() -> CInt {
    let text = AnalysedText(text)
    checkTimes(text, published: nil)
    checkTimes(text, published: FuzzInput.anchors[choice(FuzzInput.anchors.count)])
    return 0
  }

  private func checkTimes(_ text: AnalysedText, published: Day?) {
    let mentions = TimeTagger().mentions(in: text, published: published)
    FuzzInput.check(mentions.map { ($0.span, $0.tokens) }, in: text)
    for mention in mentions {
      check(mention.reference.interval, mention)
      check(mention.openInterval, mention)
      FuzzInput.demand(!mention.reference.value.isEmpty, "no value: \(mention)")
      FuzzInput.demand(!mention.rule.isEmpty, "no rule: \(mention)")
      checkValue(mention)
    }
    let again = TimeTagger().mentions(in: text, published: published)
    FuzzInput.demand(again == mentions, "another answer at the second time")
  }

  private func check(_ interval: DayInterval?, _ mention: TimeMention) {
    guard let interval else { return }
    if let first = interval.earliest, let last = interval.latest {
      FuzzInput.demand(first <= last, "ends before it starts: \(mention)")
    }
    let written = EDTFDate.text(interval)
    guard let date = try? EDTFDate(written) else { return check(outside: interval, mention) }
    FuzzInput.demand(date.interval == interval, "\(written) reads as other days: \(mention)")
  }

  /// Only days beyond the calendar cannot be written.
  private func check(outside interval: DayInterval, _ mention: TimeMention) {
    let years = [interval.earliest, interval.latest].compactMap { $0?.civil.year }
    let isOutside = years.contains { !(-9999...9999).contains($0) }
    FuzzInput.demand(isOutside, "days that EDTF cannot write: \(mention)")
  }

  /// A value that names days of the calendar is EDTF as it stands, and names days of the interval.
  private func checkValue(_ mention: TimeMention) {
    let value = mention.reference.value
    let isPlain = value.utf8.allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: "-") }
    guard isPlain, value.utf8.count >= 4 else { return }
    do {
      _ = try EDTFDate(value)
    } catch {
      FuzzInput.demand(false, "\(error): \(mention)")
    }
  }
}
