internal import TextAnalysis

/// Reads what a number is measured in: percent, money, units.
struct UnitReader {
  /// A unit with the tokens that it takes up; both ranges may be empty.
  struct Reading {
    var kind: QuantityMention.Kind
    var unit: String?
    var tokens: Range<Int>
  }

  private let text: AnalysedText
  private let words = QuantityWords.standard

  init(_ text: AnalysedText) {
    self.text = text
  }

  /// The unit of a number, or a plain count with the number's own tokens.
  func reading(of amount: Amount) -> Reading {
    money(amount) ?? unit(behind: amount) ?? magnitude(amount)
      ?? Reading(kind: .count, unit: nil, tokens: amount.tokens)
  }

  // MARK: Money

  private func money(_ amount: Amount) -> Reading? {
    let (first, after) = (amount.tokens.lowerBound, amount.tokens.upperBound)
    if first > 0, text.tokens[first].gap <= .space,
      let (code, tokens) = words.currenciesBefore.match(in: text.tokens, at: first - 1),
      amount.hasDigits
    {
      return Reading(kind: .money, unit: code, tokens: tokens.lowerBound..<after)
    }
    var start = indexOfUnit(after)
    if amount.isVague, start < text.tokens.count, UnitReader.of.contains(text.tokens[start]) {
      start += 1
    }
    guard let (code, tokens) = words.currenciesAfter.match(in: text.tokens, at: start),
      text.tokens[start].gap <= .line, !isSomethingElse(tokens, code, amount)
    else { return nil }
    return Reading(kind: .money, unit: code, tokens: first..<tokens.upperBound)
  }

  /// "40 pounds of rice" is a weight; "20 won" is no sum in won.
  private func isSomethingElse(_ tokens: Range<Int>, _ code: String, _ amount: Amount) -> Bool {
    let after = tokens.upperBound
    switch code {
    case "GBP":
      guard after < text.tokens.count, tokens.count == 1 else { return false }
      return UnitReader.weights.contains(text.tokens[after])
        || text.isMark(after, "(")
          && !UnitReader.isMoney(text.tokens, after + 1)
    case "KRW", "PEN", "BRL", "BGN", "SVC", "ZAR", "DEM", "VND", "AMD", "RON", "ITL":
      return amount.value < 100 && !amount.isVague
    default: return false
    }
  }

  private static let of = WordSet(words: ["of"])
  private static let weights = WordSet(words: ["of", "heavier", "lighter", "each"])
  private static let symbols = WordSet(words: ["$", "€", "£", "us"])

  private static func isMoney(_ tokens: [Token], _ index: Int) -> Bool {
    index < tokens.count && symbols.contains(tokens[index])
  }

  // MARK: Units

  private func unit(behind amount: Amount) -> Reading? {
    let start = indexOfUnit(amount.tokens.upperBound)
    guard start < text.tokens.count, text.tokens[start].gap <= .line else { return nil }
    if let (unit, tokens) = words.units.match(in: text.tokens, at: start) {
      let kind: QuantityMention.Kind = unit.kind == .percent ? .percent : .measure
      return Reading(
        kind: kind, unit: unit.name, tokens: amount.tokens.lowerBound..<tokens.upperBound)
    }
    if amount.hasDigits || start > amount.tokens.upperBound,
      UnitReader.magnitudes.contains(text.tokens[start]), start > amount.tokens.upperBound
    {
      return Reading(
        kind: .measure, unit: "magnitude", tokens: amount.tokens.lowerBound..<start + 1)
    }
    return nil
  }

  private static let magnitudes = WordSet(words: ["magnitude"])

  /// "Magnitude 7.8", "a magnitude of 7.8", "magnitude-7.8".
  private func magnitude(_ amount: Amount) -> Reading? {
    let first = amount.tokens.lowerBound
    for distance in 1...2 where first >= distance {
      if UnitReader.magnitudes.contains(text.tokens[first - distance]) {
        return Reading(kind: .measure, unit: "magnitude", tokens: amount.tokens)
      }
    }
    return nil
  }

  /// A hyphen may stand between number and unit ("20-kilometre").
  private func indexOfUnit(_ after: Int) -> Int {
    let isHyphen =
      after + 1 < text.tokens.count && text.tokens[after].kind == .dash
      && text.tokens[after].gap == .none && text.tokens[after + 1].gap == .none
    return isHyphen ? after + 1 : after
  }
}
