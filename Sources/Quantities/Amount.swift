internal import ClaimModel
internal import TextAnalysis

/// A number as it stands in the text, before bounds and unit are read.
struct Amount {
  var tokens: Range<Int>
  var range: CountRange
  var isVague = false
  var hasDigits = false
  var kind = Numeral.Kind.cardinal
  /// Whether a lone "m" behind the digits made it millions ("20m").
  var hasShortMillion = false

  /// The unit where it was read with the number ("20km", "5% to 7%").
  var unit: UnitReader.Reading?

  /// The value that filters look at.
  var value: Double { range.min ?? range.max ?? 0 }
}

/// Reads single numbers: numerals, vague number words, and digits with a letter for their scale.
struct AmountReader {
  let text: AnalysedText
  private let words = QuantityWords.standard

  init(_ text: AnalysedText) {
    self.text = text
  }

  /// The number that begins at a token; nil where none does.
  func amount(at index: Int) -> Amount? {
    guard text.tokens.indices.contains(index) else { return nil }
    let token = text.tokens[index]
    switch token.kind {
    case .word: return vague(at: index) ?? numeral(at: index)
    case .number: return numeral(at: index)
    case .alphanumeric: return shortScale(at: index) ?? numeral(at: index)
    default: return nil
    }
  }

  private func numeral(at index: Int) -> Amount? {
    guard let numeral = text.numeral(startingAt: index) else { return nil }
    return Amount(
      tokens: numeral.tokens, range: CountRange(numeral.value), hasDigits: numeral.hasDigits,
      kind: numeral.kind)
  }

  /// "Dozens", "tens of thousands", "several", "several thousand".
  private func vague(at index: Int) -> Amount? {
    guard words.vagueStarts.contains(text.tokens[index]),
      let (vague, tokens) = words.vague.match(in: text.tokens, at: index)
    else { return nil }
    // "A score of 3-1".
    if let next = text.tokens.dropFirst(tokens.upperBound).first, next.kind == .number {
      return nil
    }
    if let factor = vague.factor, let numeral = text.numeral(startingAt: tokens.upperBound),
      numeral.value >= 12, isRound(numeral.value)
    {
      return Amount(
        tokens: tokens.lowerBound..<numeral.tokens.upperBound,
        range: CountRange(min: factor * numeral.value, max: nil), isVague: true)
    }
    guard let min = vague.min else { return nil }
    return Amount(
      tokens: tokens, range: CountRange(min: min, max: vague.max), isVague: vague.max == nil)
  }

  /// A dozen or a power of ten from a hundred on: what "several" can multiply.
  private func isRound(_ value: Double) -> Bool {
    [12, 20, 1e2, 1e3, 1e5, 1e6, 1e7, 1e9, 1e12].contains(value)
  }

  /// "20m", "3.5bn", "40k", "20km", "40C".
  private func shortScale(at index: Int) -> Amount? {
    let bytes = text.source.bytes[Int(text.tokens[index].start)..<Int(text.tokens[index].end)]
    let digits = bytes.prefix { $0 &- 48 < 10 || $0 == 44 || $0 == 46 }
    let suffix = bytes.dropFirst(digits.count)
    guard !digits.isEmpty, digits.count < 16, suffix.count < 7,
      let value = Double(String(decoding: digits.filter { $0 != 44 }, as: UTF8.self))
    else { return nil }
    if let scale = words.shortScales[key: WordKey.of(Array(suffix))],
      !isMetres(suffix, behind: index)
    {
      return Amount(
        tokens: index..<index + 1, range: CountRange(value * scale), hasDigits: true,
        hasShortMillion: suffix.count == 1)
    }
    guard let unit = words.gluedUnits.first(where: { $0.matches(suffix) })?.unit
    else { return nil }
    let kind: QuantityMention.Kind = unit.kind == .percent ? .percent : .measure
    return Amount(
      tokens: index..<index + 1, range: CountRange(value), hasDigits: true,
      unit: UnitReader.Reading(kind: kind, unit: unit.name, tokens: index..<index + 1))
  }

  /// "5m tall", "a 20m-high wave": a word of extent tells metres from millions.
  private func isMetres(_ suffix: ArraySlice<UInt8>, behind index: Int) -> Bool {
    guard suffix.elementsEqual([UInt8(ascii: "m")]) else { return false }
    var next = index + 1
    if next < text.tokens.count, text.tokens[next].kind == .dash { next += 1 }
    return next < text.tokens.count && words.extents.contains(text.tokens[next])
  }
}

extension AnalysedText {
  /// The numeral that begins at a token, found by halving; nil where none does.
  func numeral(startingAt token: Int) -> Numeral? {
    var low = 0
    var high = numerals.count
    while low < high {
      let middle = (low + high) / 2
      if numerals[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    guard low < numerals.count, numerals[low].tokens.lowerBound == token else { return nil }
    return numerals[low]
  }
}
