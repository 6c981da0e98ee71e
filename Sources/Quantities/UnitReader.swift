internal import TextAnalysis

/// Reads what a number is measured in: percent, money, units.
struct UnitReader {
  /// A unit with the tokens that it takes up; both ranges may be empty.
  struct Reading {
    var kind: QuantityMention.Kind
    var unit: String?
    var tokens: Range<Int>
    /// What the number is multiplied by to be in `unit`: 0.01 for cents.
    var factor = 1.0
  }

  private let text: AnalysedText
  private let words = QuantityWords.standard

  init(_ text: AnalysedText) {
    self.text = text
  }

  /// The unit of a number, or a plain count with the number's own tokens.
  func reading(of amount: Amount) -> Reading {
    money(amount) ?? glued(to: amount) ?? unit(behind: amount) ?? magnitude(amount)
      ?? Reading(kind: .count, unit: nil, tokens: amount.tokens)
  }

  /// A unit written onto the number, or onto the second of a range ("5-8km").
  private func glued(to amount: Amount) -> Reading? {
    guard var reading = amount.unit else { return nil }
    let first = min(amount.tokens.lowerBound, reading.tokens.lowerBound)
    reading.tokens = first..<max(amount.tokens.upperBound, reading.tokens.upperBound)
    return reading
  }

  // MARK: Money

  private func money(_ amount: Amount) -> Reading? {
    let (first, after) = (amount.tokens.lowerBound, amount.tokens.upperBound)
    if first > 0, text.tokens[first].gap <= .space,
      let (currency, tokens) = currency(before: first), amount.hasDigits
    {
      return Reading(kind: .money, unit: currency.code, tokens: tokens.lowerBound..<after)
    }
    var start = indexOfUnit(after)
    if amount.isVague, start < text.tokens.count, UnitReader.of.contains(text.tokens[start]) {
      start += 1
    }
    guard let (currency, tokens) = words.currenciesAfter.match(in: text.tokens, at: start),
      text.tokens[start].gap <= .line, !isSomethingElse(tokens, currency.code, amount)
    else { return nil }
    return Reading(
      kind: .money, unit: currency.code, tokens: first..<tokens.upperBound, factor: currency.factor)
  }

  /// The currency whose sign or code ends before a token.
  ///
  /// "A $2 loan" has an article and dollars, "A$2" Australian ones: a letter must touch its sign.
  func currency(before index: Int) -> (currency: Currency, tokens: Range<Int>)? {
    guard let found = words.currenciesBefore.match(in: text.tokens, at: index - 1) else {
      return nil
    }
    let isApart = text.tokens[index - 1].kind == .symbol && text.tokens[index - 1].gap != .none
    guard found.tokens.count > 1, isApart else { return (found.value, found.tokens) }
    guard let sign = words.signs[text.tokens[index - 1]] else { return nil }
    return (sign, index - 1..<index)
  }

  /// "40 pounds of rice" is a weight; "20 won" is no sum in won.
  private func isSomethingElse(_ tokens: Range<Int>, _ code: String, _ amount: Amount) -> Bool {
    let after = tokens.upperBound
    switch code {
    case "GBP":
      guard after < text.tokens.count, tokens.count == 1 else { return false }
      // "A 5-pound sack", but "a 5-pound note".
      let isSingular = text.tokens[tokens.lowerBound].count == 5
      if isSingular, amount.value > 1, amount.value < 1000, text.tokens[after].kind == .word,
        !UnitReader.paid.contains(text.tokens[after])
      {
        return true
      }
      return UnitReader.weights.contains(text.tokens[after])
        || text.isMark(after, "(")
          && !UnitReader.isMoney(text.tokens, after + 1)
    case "KRW", "PEN", "BRL", "BGN", "SVC", "ZAR", "DEM", "VND", "AMD", "RON", "ITL":
      return amount.value < 100 && !amount.isVague
    default: return false
    }
  }

  private static let of = WordSet(words: ["of"])
  private static let paid = WordSet(words: [
    "note", "coin", "bill", "fine", "ticket", "fee", "loan", "grant", "charge", "prize", "debt",
    "deal", "cut", "rise", "tax", "bet", "deposit", "reward", "and", "or", "in", "to", "for",
    "on", "from", "by", "a", "per", "at", "was", "is",
  ])
  private static let weights = WordSet(words: ["of", "heavier", "lighter", "each"])
  private static let symbols = WordSet(words: ["$", "€", "£", "us"])

  private static func isMoney(_ tokens: [Token], _ index: Int) -> Bool {
    index < tokens.count && symbols.contains(tokens[index])
  }

  // MARK: Units

  private func unit(behind amount: Amount) -> Reading? {
    var start = indexOfUnit(amount.tokens.upperBound)
    // "Thousands of gallons of juice"; not "hundreds of m".
    if amount.isVague, start + 1 < text.tokens.count, UnitReader.of.contains(text.tokens[start]),
      text.tokens[start + 1].count > 2
    {
      start += 1
    }
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
