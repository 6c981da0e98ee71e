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
    guard let value = DigitString(bytes[Int(tokens[index].start)..<Int(tokens[index].end)]).value
    else { return nil }
    var numeral = Numeral(
      tokens: index..<index + 1, kind: .cardinal, value: value, hasDigits: true)
    addScales(&numeral)
    return numeral
  }

  /// "5th" and the like; "20m" and "3bn" as sums are read where money is.
  private func mixed(at index: Int) -> Numeral? {
    let (start, end) = (Int(tokens[index].start), Int(tokens[index].end))
    guard end - start > 2 else { return nil }
    let suffix = [CaseFolding.fold(bytes[end - 2]), CaseFolding.fold(bytes[end - 1])]
    let isOrdinal = ["st", "nd", "rd", "th"].contains { Array($0.utf8) == suffix }
    guard isOrdinal, let value = DigitString(bytes[start..<end - 2]).value else { return nil }
    return Numeral(tokens: index..<index + 1, kind: .ordinal, value: value, hasDigits: true)
  }

  /// "2.5 million", "5 thousand".
  private func addScales(_ numeral: inout Numeral) {
    while case .scale(let scale) = word(after: numeral.tokens.upperBound) {
      numeral.value *= scale
      numeral.tokens = numeral.tokens.lowerBound..<scaleIndex(numeral.tokens.upperBound) + 1
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
    var reading = NumberWordReading(start: index)
    var next = index
    while next < tokens.count, next == index || tokens[next].gap <= .line,
      let entry = words.table[tokens[next]], reading.take(entry, at: next)
    {
      next = joint(after: next, reading: reading)
    }
    guard let numeral = reading.numeral else { return nil }
    return numeral.kind == .fraction ? halfOfScale(numeral) ?? numeral : numeral
  }

  /// "a dozen", "a hundred", "half a million": the words around an indefinite article.
  private func groupOrHalf(after index: Int) -> Numeral? {
    guard index + 1 < tokens.count, tokens[index + 1].gap <= .line else { return nil }
    var value: Double
    switch words.table[tokens[index + 1]] {
    case .hundred: value = 100
    case .scale(let scale): value = scale
    case .group(let size): value = size
    case .fraction(let denominator): value = 1 / denominator
    default: return nil
    }
    var numeral = Numeral(
      tokens: index..<index + 2, kind: value < 1 ? .fraction : .cardinal, value: value,
      hasDigits: false)
    if numeral.kind == .fraction { return halfOfScale(numeral) ?? numeral }
    addScales(&numeral)
    value = numeral.value
    return numeral
  }

  /// "half a million", "a quarter of a million".
  private func halfOfScale(_ numeral: Numeral) -> Numeral? {
    var index = numeral.tokens.upperBound
    if index < tokens.count, words.isOf(tokens[index]) { index += 1 }
    if index < tokens.count, words.isIndefinite(tokens[index]) { index += 1 }
    guard index > numeral.tokens.upperBound, index < tokens.count else { return nil }
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
