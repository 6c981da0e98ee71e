internal import TextAnalysis

/// Looks past the unit that both numbers of a range carry: "5% to 7%", "5 km to 7 km".
struct RangeUnits {
  let text: AnalysedText
  private let words = QuantityWords.standard

  /// Where the joint of a range would stand: behind the number, or behind its unit where the same
  /// unit comes again after the next number.
  func end(of first: Amount) -> Int {
    let end = first.tokens.upperBound
    guard let unit = unit(at: end) else { return end }
    // The second unit stands at most five tokens on ("5 percent to about 7 percent").
    let next = (unit.end + 2..<unit.end + 6).first { self.unit(at: $0)?.name == unit.name }
    return next == nil ? end : unit.end
  }

  /// Whether two numbers can be the ends of one range, as far as their units tell.
  func agree(_ first: Amount, _ second: Amount) -> Bool {
    first.unit == nil || first.unit?.unit == second.unit?.unit
  }

  private func unit(at index: Int) -> (name: String, end: Int)? {
    guard index < text.tokens.count, text.tokens[index].gap <= .space else { return nil }
    if let (unit, tokens) = words.units.match(in: text.tokens, at: index) {
      return unit.kind == .duration ? nil : (unit.name, tokens.upperBound)
    }
    guard let (currency, tokens) = words.currenciesAfter.match(in: text.tokens, at: index) else {
      return nil
    }
    return (currency.code, tokens.upperBound)
  }
}
