internal import ClaimModel
internal import TextAnalysis
internal import TimeExpressions

/// Reads the dates that files state about themselves.
enum StatedDate {
  /// The day of `2022-07-22T18:40:00+03:00`, `20220722`, `2022/07/22`, "22 July 2022" or
  /// "Fri, 22 Jul 2022 18:40 GMT"; nil when there is none.
  static func day(in text: String) -> Day? {
    let text = WhiteSpace.trimmed(text.prefix(100))
    if let day = numeric(Array(text.utf8)) { return day }
    let analysed = AnalysedText(text)
    for mention in TimeTagger().mentions(in: analysed, published: nil) {
      if let interval = mention.reference.interval, interval.earliest == interval.latest,
        mention.reference.kind != .duration, let day = interval.earliest
      {
        return day
      }
    }
    return nil
  }

  /// The day in an address such as `https://example.org/2022/07/22/title`; nil when there is none.
  static func day(inAddress url: String) -> Day? {
    let parts = url.split(separator: "/").map(String.init)
    for index in parts.indices.dropLast(2) where parts[index].utf8.count == 4 {
      let digits = parts[index...(index + 2)].map { Int($0) ?? -1 }
      if (1990...2100).contains(digits[0]),
        let day = Day(year: digits[0], month: digits[1], day: digits[2])
      {
        return day
      }
    }
    return nil
  }

  /// Year, month and day in digits at the start.
  private static func numeric(_ bytes: [UInt8]) -> Day? {
    var digits: [Int] = []
    var isCompact = true
    for byte in bytes.prefix(10) where digits.count < 8 {
      if byte &- 48 < 10 {
        digits.append(Int(byte) - 48)
      } else if [UInt8(ascii: "-"), UInt8(ascii: "/")].contains(byte),
        [4, 6].contains(digits.count)
      {
        isCompact = false
      } else {
        break
      }
    }
    guard digits.count == 8, isCompact || bytes.count >= 10 else { return nil }
    let number = { (range: Range<Int>) in digits[range].reduce(0) { $0 * 10 + $1 } }
    return Day(year: number(0..<4), month: number(4..<6), day: number(6..<8))
  }
}
