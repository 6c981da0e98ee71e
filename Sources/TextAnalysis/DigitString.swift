/// A number written in digits, with commas or stops inside.
struct DigitString {
  private let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
  }

  /// The value after English usage: commas group thousands, one stop begins decimals.
  ///
  /// Stops that group thousands ("1.234.567") are read as such; nil for what is neither, such as
  /// a dotted date, and for more digits than a number of anything has.
  var value: Double? { plainValue ?? punctuatedValue }

  /// The value of digits alone, as most numbers are written; nil for others and for more digits than
  /// a `Double` surely holds.
  private var plainValue: Double? {
    guard !bytes.isEmpty, bytes.count <= 15 else { return nil }
    var value = 0
    for byte in bytes {
      guard byte &- 48 < 10 else { return nil }
      value = value &* 10 &+ Int(byte &- 48)
    }
    return Double(value)
  }

  private var punctuatedValue: Double? {
    guard bytes.count <= 24 else { return nil }
    let groups = bytes.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard
      groups.dropFirst().allSatisfy({ isThousands($0, last: groups.last) }) || isIndian(groups)
    else { return nil }
    let stops = bytes.count { $0 == UInt8(ascii: ".") }
    if stops > 1 { return groups.count == 1 ? dottedThousands : nil }
    return Double(String(decoding: bytes.filter { $0 != UInt8(ascii: ",") }, as: UTF8.self))
  }

  /// A group of three digits; the last one may have decimals.
  private func isThousands(_ group: ArraySlice<UInt8>, last: ArraySlice<UInt8>?) -> Bool {
    let whole = group.prefix { $0 != UInt8(ascii: ".") }
    return whole.count == 3 && (whole.count == group.count || group.endIndex == last?.endIndex)
  }

  /// "10,00,000": pairs down to the thousands, as lakhs and crores are counted (CLDR, pattern of en-IN).
  private func isIndian(_ groups: [ArraySlice<UInt8>]) -> Bool {
    guard groups.count > 2, let first = groups.first, let last = groups.last else { return false }
    return (1...2).contains(first.count) && isThousands(last, last: last)
      && groups.dropFirst().dropLast().allSatisfy { $0.count == 2 && !$0.contains(46) }
  }

  private var dottedThousands: Double? {
    let groups = bytes.split(separator: UInt8(ascii: "."))
    guard let first = groups.first, first.count <= 3, first.first != UInt8(ascii: "0"),
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return Double(String(decoding: groups.joined(), as: UTF8.self))
  }
}
