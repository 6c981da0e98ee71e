internal import ClaimModel
internal import TextAnalysis

/// Plain digits of a token.
struct Digits: Hashable, Sendable {
  var value: Int
  /// How many digits were written.
  var count: Int
}

extension TimeScanner {
  /// The value of a token of one to eight digits and nothing else.
  func digits(_ index: Int) -> Digits? {
    guard tokens.indices.contains(index), tokens[index].kind == .number else { return nil }
    return digits(from: Int(tokens[index].start), to: Int(tokens[index].end))
  }

  /// The value of a run of one to eight digits.
  func digits(from start: Int, to end: Int) -> Digits? {
    guard end > start, end - start <= 8 else { return nil }
    var value = 0
    for offset in start..<end {
      let digit = Int(byte(offset)) - 48
      guard digit >= 0, digit < 10 else { return nil }
      value = value * 10 + digit
    }
    return Digits(value: value, count: end - start)
  }

  /// The numeral that ends just before a token, found in logarithmic time.
  func numeral(endingAt upper: Int) -> Numeral? {
    let numerals = text.numerals
    var low = 0
    var high = numerals.count
    while low < high {
      let middle = (low + high) / 2
      if numerals[middle].tokens.upperBound < upper { low = middle + 1 } else { high = middle }
    }
    guard low < numerals.count, numerals[low].tokens.upperBound == upper else { return nil }
    return numerals[low]
  }

  /// The numeral that begins at a token, found in logarithmic time.
  func numeral(startingAt lower: Int) -> Numeral? {
    let numerals = text.numerals
    var low = 0
    var high = numerals.count
    while low < high {
      let middle = (low + high) / 2
      if numerals[middle].tokens.lowerBound < lower { low = middle + 1 } else { high = middle }
    }
    guard low < numerals.count, numerals[low].tokens.lowerBound == lower else { return nil }
    return numerals[low]
  }

  /// A day of the month in digits ("4", "4th") or an ordinal word ("fourth").
  func dayOfMonth(_ index: Int) -> Int? {
    if let digits = digits(index) {
      return digits.count <= 2 && (1...31).contains(digits.value) ? digits.value : nil
    }
    return ordinal(index).flatMap { (1...31).contains($0) ? $0 : nil }
  }

  /// An ordinal of one token ("4th", "fourth") or of three ("twenty-first").
  func ordinal(_ index: Int) -> Int? {
    guard tokens.indices.contains(index), tokens[index].kind != .number else { return nil }
    if let short = shortOrdinal(index) { return short }
    guard let numeral = numeral(startingAt: index), numeral.kind == .ordinal, numeral.value < 10_000
    else { return nil }
    return Int(numeral.value)
  }

  /// "2d", "3d", "22d" as American and military usage has them.
  private func shortOrdinal(_ index: Int) -> Int? {
    let token = tokens[index]
    guard token.kind == .alphanumeric, token.count <= 3,
      byte(Int(token.end) - 1) == UInt8(ascii: "d"),
      let digits = digits(from: Int(token.start), to: Int(token.end) - 1),
      digits.value % 10 == 2 || digits.value % 10 == 3
    else { return nil }
    return digits.value
  }

  /// A year as it stands beside a month: four digits, or two after an apostrophe.
  func year(_ index: Int) -> (year: Int, next: Int)? {
    if let digits = digits(index), digits.count == 4, (1000...2199).contains(digits.value) {
      return (digits.value, index + 1)
    }
    if isApostrophe(index), let digits = digits(index + 1), digits.count == 2,
      tokens[index + 1].gap == .none
    {
      return (TimeScanner.century(digits.value), index + 2)
    }
    return nil
  }

  /// A single quotation mark of any kind.
  func isApostrophe(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    let token = tokens[index]
    if token.count == 1 { return byte(Int(token.start)) == 39 || byte(Int(token.start)) == 96 }
    return token.count == 3 && byte(Int(token.start)) == 0xE2
      && byte(Int(token.start) + 1) == 0x80 && byte(Int(token.start) + 2) & 0xFE == 0x98
  }

  /// The year that two digits mean: 00 to 49 in this century, 50 to 99 in the last.
  ///
  /// The rule of RFC 5322, section 4.3, for years of two digits.
  static func century(_ digits: Int) -> Int { digits < 50 ? 2000 + digits : 1900 + digits }
}
