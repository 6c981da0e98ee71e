internal import TextAnalysis

extension TimeRule {
  /// Adverbs and adjectives of frequency or extent: "daily", "annually", "yearlong".
  static let frequency = TimeRule("frequency") { scanner, head in
    switch scanner.word(head) {
    case .frequency(let amount)?: return Reading(head..<head + 1, .set(amount.value))
    case .extent(let amount)?: return Reading(head..<head + 1, .amount(amount))
    default: return nil
    }
  }

  /// "every day", "each of the last three years", "every two weeks".
  static let everyUnit = TimeRule("every unit") { scanner, head in
    guard let entry = scanner.entry(head), case .unit(let unit) = entry.word else { return nil }
    if let set = scanner.set(of: .unit(unit), head, isPlural: entry.isPlural) { return set }
    guard let numeral = scanner.numeral(endingAt: head), numeral.kind == .cardinal,
      case .every? = scanner.word(numeral.tokens.lowerBound - 1)
    else { return nil }
    return Reading(
      numeral.tokens.lowerBound - 1..<head + 1,
      .set(TimeAmount(count: numeral.value, unit: unit).value))
  }

  /// "the first week of May", "the week of March 6".
  static let ordinalUnit = TimeRule("ordinal unit") { scanner, head in
    guard let entry = scanner.entry(head), case .unit(let unit) = entry.word, !entry.isPlural
    else { return nil }
    return scanner.ordinal(.unit(unit), head)
  }
}
