/// Reads the numerals of a text from left to right; the longest reading wins.
struct NumeralReader {
  private let bytes: [UInt8]
  private let tokens: [Token]
  private let words = NumeralWords.standard

  init(_ bytes: [UInt8], _ tokens: [Token]) {
    self.bytes = bytes
    self.tokens = tokens
  }

  func numerals() -> [Numeral] {
    var found: [Numeral] = []
    var index = 0
    while index < tokens.count {
      if let numeral = numeral(at: index) {
        found.append(numeral)
        index = numeral.tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private func numeral(at index: Int) -> Numeral? {
    switch tokens[index].kind {
    case .number: digits(at: index)
    case .alphanumeric: mixed(at: index)
    case .word: words(at: index)
    default: nil
    }
  }

  // MARK: Digits

  private func digits(at index: Int) -> Numeral? {
    if let grouped = spacedThousands(at: index) { return grouped }
    guard let value = DigitString(bytes[Int(tokens[index].start)..<Int(tokens[index].end)]).value
    else { return nil }
    var numeral = Numeral(
      tokens: index..<index + 1, kind: .cardinal, value: value, hasDigits: true)
    addFraction(&numeral)
    addScales(&numeral)
    return numeral
  }

  /// "1 234 567", thousands divided by spaces (SI Brochure, 9th edition, 5.4.4).
  ///
  /// A no-break or thin space tells that two groups are one number; plain spaces only from three
  /// groups on.
  private func spacedThousands(at index: Int) -> Numeral? {
    guard index + 1 < tokens.count, tokens[index].count <= 3, isSpacedGroup(index + 1),
      bytes[Int(tokens[index].start)] != UInt8(ascii: "0")
    else { return nil }
    var end = index + 1
    var value = Double(String(decoding: slice(index), as: UTF8.self)) ?? .nan
    while end < tokens.count, end < index + 6, isSpacedGroup(end) {
      value = value * 1000 + (Double(String(decoding: slice(end), as: UTF8.self)) ?? .nan)
      end += 1
    }
    let isPlainSpace = tokens[index + 1].start &- tokens[index].end == 1
    guard value.isFinite, end - index > (isPlainSpace ? 2 : 1) else { return nil }
    return Numeral(tokens: index..<end, kind: .cardinal, value: value, hasDigits: true)
  }

  private func slice(_ index: Int) -> ArraySlice<UInt8> {
    bytes[Int(tokens[index].start)..<Int(tokens[index].end)]
  }

  private func isSpacedGroup(_ index: Int) -> Bool {
    tokens[index].kind == .number && tokens[index].count == 3 && tokens[index].gap == .space
      && slice(index).allSatisfy { $0 &- 48 < 10 }
  }

  /// "2 1/2", "2 and a half", "1½": what a fraction adds to a whole number.
  private func addFraction(_ numeral: inout Numeral) {
    let next = numeral.tokens.upperBound
    if let (value, end) = writtenFraction(at: next), tokens[next].gap == .space {
      numeral.value += value
      numeral.tokens = numeral.tokens.lowerBound..<end
    } else {
      addHalf(&numeral, scale: 1)
    }
  }

  /// "1/2" with its parts written together.
  private func writtenFraction(at index: Int) -> (value: Double, end: Int)? {
    guard index + 2 < tokens.count, tokens[index].kind == .number, tokens[index].count == 1,
      tokens[index + 1].gap == .none, tokens[index + 1].count == 1,
      bytes[Int(tokens[index + 1].start)] == UInt8(ascii: "/"), tokens[index + 2].gap == .none,
      tokens[index + 2].kind == .number, tokens[index + 2].count == 1
    else { return nil }
    let top = Double(bytes[Int(tokens[index].start)] &- 48)
    let bottom = Double(bytes[Int(tokens[index + 2].start)] &- 48)
    return top > 0 && top < bottom ? (top / bottom, index + 3) : nil
  }

  /// "5th" and the like, "1½"; "20m" and "3bn" as sums are read where money is.
  private func mixed(at index: Int) -> Numeral? {
    let (start, end) = (Int(tokens[index].start), Int(tokens[index].end))
    guard end - start > 2, bytes[start] &- 48 < 10 else { return nil }
    if let (part, length) = FractionSign.value(endingIn: bytes[start..<end]),
      let whole = DigitString(bytes[start..<end - length]).value
    {
      var numeral = Numeral(
        tokens: index..<index + 1, kind: .cardinal, value: whole + part, hasDigits: true)
      addScales(&numeral)
      return numeral
    }
    guard end - start < 27, OrdinalEnding.isOne(bytes[end - 2], bytes[end - 1]),
      let value = DigitString(bytes[start..<end - 2]).value
    else { return nil }
    return Numeral(tokens: index..<index + 1, kind: .ordinal, value: value, hasDigits: true)
  }

  /// "2.5 million", "5 thousand", "3 dozen".
  private func addScales(_ numeral: inout Numeral) {
    while let scale = scale(after: numeral.tokens.upperBound) {
      numeral.value *= scale
      numeral.tokens = numeral.tokens.lowerBound..<scaleIndex(numeral.tokens.upperBound) + 1
    }
  }

  private func scale(after index: Int) -> Double? {
    switch word(after: index) {
    case .scale(let scale), .group(let scale): scale
    case .hundred: 100
    default: nil
    }
  }

  private func word(after index: Int) -> NumeralWords.Entry? {
    let at = scaleIndex(index)
    return at < tokens.count && tokens[at].gap <= .line ? words.table[tokens[at]] : nil
  }

  /// A hyphen may stand between ("2.5-million").
  private func scaleIndex(_ index: Int) -> Int {
    let isHyphen =
      index + 1 < tokens.count && tokens[index].kind == .dash
      && tokens[index].gap == .none && tokens[index + 1].gap == .none
    return isHyphen ? index + 1 : index
  }

  // MARK: Words

  private func words(at index: Int) -> Numeral? {
    if words.isIndefinite(tokens[index]) { return groupOrHalf(after: index) }
    guard words.table.contains(tokens[index]) else { return nil }
    return words(from: index, NumberWordReading(start: index))
  }

  private func words(from start: Int, _ begun: NumberWordReading) -> Numeral? {
    var reading = begun
    var next = start
    while next < tokens.count, next == start || tokens[next].gap <= .line,
      let entry = words.table[tokens[next]], reading.take(entry, at: next)
    {
      next = joint(after: next, reading: reading)
    }
    guard var numeral = reading.numeral else { return nil }
    switch numeral.kind {
    case .fraction: return halfOfScale(numeral) ?? numeral
    case .cardinal: addHalf(&numeral, scale: reading.scale)
    case .ordinal: break
    }
    return numeral
  }

  /// "a dozen", "a hundred and ten", "half a million", "a third of": what an article begins.
  private func groupOrHalf(after index: Int) -> Numeral? {
    guard index + 1 < tokens.count, tokens[index + 1].gap <= .line else { return nil }
    let denominator: Double
    switch words.table[tokens[index + 1]] {
    case .hundred, .scale, .group:
      var reading = NumberWordReading(start: index)
      _ = reading.take(.unit(1), at: index)
      return words(from: index + 1, reading)
    case .fraction(let value): denominator = value
    case .ordinal(let value) where value > 2 && isShare(index + 2): denominator = value
    default: return nil
    }
    let numeral = Numeral(
      tokens: index..<index + 2, kind: .fraction, value: 1 / denominator, hasDigits: false)
    return halfOfScale(numeral) ?? numeral
  }

  /// Whether "of" stands there: "a third of the seats" is a share, "a third vote" is not.
  private func isShare(_ index: Int) -> Bool {
    index < tokens.count && words.isOf(tokens[index]) && tokens[index].gap <= .line
  }

  /// "Two and a half million", "a million and a half", "three and three quarters".
  ///
  /// `scale` is that of the words before, which the fraction shares.
  private func addHalf(_ numeral: inout Numeral, scale: Double) {
    var index = scaleIndex(numeral.tokens.upperBound)
    guard index + 1 < tokens.count, words.isAnd(tokens[index]), tokens[index].gap <= .line else {
      return
    }
    index = scaleIndex(index + 1)
    var count = 1.0
    if index < tokens.count, words.isIndefinite(tokens[index]) {
      index = scaleIndex(index + 1)
    } else if index < tokens.count, case .unit(let value) = words.table[tokens[index]] {
      count = value
      index = scaleIndex(index + 1)
    } else {
      return
    }
    guard index < tokens.count, tokens[index].gap <= .line else { return }
    let denominator: Double
    switch words.table[tokens[index]] {
    case .fraction(let value): denominator = value
    case .ordinal(let value) where value > 2 && value <= 10 && count == 1: denominator = value
    default: return
    }
    guard count < denominator else { return }
    numeral.value += count / denominator * scale
    numeral.tokens = numeral.tokens.lowerBound..<index + 1
    addScales(&numeral)
  }

  /// "half a million", "a quarter of a million".
  private func halfOfScale(_ numeral: Numeral) -> Numeral? {
    var index = scaleIndex(numeral.tokens.upperBound)
    if index < tokens.count, words.isOf(tokens[index]) { index = scaleIndex(index + 1) }
    if index < tokens.count, words.isIndefinite(tokens[index]) { index = scaleIndex(index + 1) }
    guard index < tokens.count, tokens[index].gap <= .line else { return nil }
    let scale: Double
    switch words.table[tokens[index]] {
    case .scale(let value), .group(let value): scale = value
    default: return nil
    }
    return Numeral(
      tokens: numeral.tokens.lowerBound..<index + 1, kind: .cardinal,
      value: numeral.value * scale, hasDigits: false)
  }

  /// Where the next number word would stand: behind a hyphen or "and".
  private func joint(after index: Int, reading: NumberWordReading) -> Int {
    let next = index + 1
    guard next + 1 < tokens.count else { return next }
    if tokens[next].kind == .dash, tokens[next].gap == .none, tokens[next + 1].gap == .none {
      return next + 1
    }
    if reading.allowsAnd, words.isAnd(tokens[next]), tokens[next].gap <= .line { return next + 1 }
    return next
  }
}
