internal import ClaimModel

/// Compares two short texts by the numbers, times and places that they share.
///
/// Both are presumed to speak of one thing as far as their words agree. One number or date of the
/// claim that the evidence gives otherwise contradicts it; only when all of them agree is it
/// supported. When in doubt the claim stays unverified.
struct FactComparison {
  let claim: TextFacts
  let evidence: TextFacts

  /// Least share of the claim's words that the evidence must have to contradict it.
  static let leastWordsAgainst = 0.2
  /// The same to support it by numbers or times.
  static let leastWordsFor = 0.3
  /// The same to support it by places alone; all names must be there too.
  static let leastWordsForPlaces = 0.7

  func result() -> Comparison {
    let numbers = NumberComparison(claim: claim, evidence: evidence).agreements()
    let times = TimeComparison(claim: claim, evidence: evidence).agreements()
    let places = PlaceComparison(claim: claim, evidence: evidence).agreements().map(\.1)
    let counts = numbers.filter { $0.claim.unit != "ordinal" }
    let timesAgree = times.allSatisfy { $0.2 == .agrees }
    if counts.contains(where: { $0.2 == .otherCondition }) {
      return FactComparison.unverified("The evidence counts under another condition.")
    }
    if timesAgree, share >= FactComparison.leastWordsAgainst,
      let wrong = counts.first(where: { $0.2 == .differs })
    {
      return Comparison(
        label: .contradicted, rule: "number-differs",
        because: "The evidence says \(FactComparison.text(wrong.evidence)); the claim says "
          + "\(FactComparison.text(wrong.claim)).")
    }
    if numbers.isEmpty, share >= FactComparison.leastWordsAgainst,
      let wrong = times.first(where: { $0.2 == .differs })
    {
      return Comparison(
        label: .contradicted, rule: "date-differs",
        because: "The evidence says \(FactComparison.text(wrong.evidence)); the claim says "
          + "\(FactComparison.text(wrong.claim)).")
    }
    return supported(
      counts.map(\.2), numbers.count > counts.count ? numbers.map(\.2) : [], times.map(\.2), places)
  }

  private func supported(
    _ counts: [Agreement], _ ordinals: [Agreement], _ times: [Agreement], _ places: [Agreement]
  ) -> Comparison {
    let all = counts + ordinals + times
    guard all.allSatisfy({ $0 == .agrees }) else {
      return FactComparison.unverified("Not every number and date of the claim is in the evidence.")
    }
    let placesAgree = places.allSatisfy { $0 == .agrees }
    if !counts.isEmpty || !times.isEmpty {
      guard placesAgree || !counts.isEmpty, share >= FactComparison.leastWordsFor else {
        return FactComparison.unverified("The texts share too little.")
      }
      return Comparison(
        label: .supported, rule: counts.isEmpty ? "dates-agree" : "numbers-agree",
        because: "Every number and date of the claim agrees with the evidence.")
    }
    guard !places.isEmpty, placesAgree, share >= FactComparison.leastWordsForPlaces, namesAgree
    else { return FactComparison.unverified("Nothing decides.") }
    return Comparison(
      label: .supported, rule: "places-agree",
      because: "The evidence has the places and nearly all the words of the claim.")
  }

  private static func unverified(_ because: String) -> Comparison {
    Comparison(label: .unverified, rule: "nothing-decides", because: because)
  }

  /// Share of the claim's words that the evidence has, from 0 to 1.
  private var share: Double {
    let words = ComparedWords.content(of: claim)
    let found = words.intersection(ComparedWords.content(of: evidence)).count
    return Double(found) / Double(max(1, words.count))
  }

  private var namesAgree: Bool {
    let words = Set(evidence.words.map(\.base))
    return claim.words.allSatisfy {
      $0.kind != .name || $0.base.utf8.count < 3 || words.contains($0.base)
    }
  }

  private static func text(_ quantity: TextFacts.Quantity?) -> String {
    guard let quantity else { return "no number" }
    let number = Explanation.text(quantity.range)
    return quantity.unit.map { "\(number) \($0)" } ?? number
  }

  private static func text(_ time: TextFacts.Time?) -> String {
    guard let days = time?.interval else { return time?.value ?? "no date" }
    return Explanation.text(days)
  }
}
