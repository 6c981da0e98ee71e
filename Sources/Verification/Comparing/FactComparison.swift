internal import ClaimModel

/// Compares two short texts by the numbers, times and places that they share.
///
/// Both are presumed to speak of one thing as far as their words agree. One number or date of the
/// claim that the evidence gives otherwise contradicts it; only when all of them agree is it
/// supported. When in doubt the claim stays unverified.
struct FactComparison {
  let claim: TextFacts
  let evidence: TextFacts

  /// Least share of the claim's words that the evidence must have to contradict or support it.
  static let leastWords = 0.2
  /// The same to contradict by a date what the numbers support.
  static let leastWordsAgainstNumbers = 0.3
  /// The same to support it by places alone; all names must be there too.
  static let leastWordsForPlaces = 0.7

  init(claim: TextFacts, evidence: TextFacts) {
    (self.claim, self.evidence) = SharedCalendar.align(claim, evidence)
  }

  func result() -> Comparison {
    let numbers = NumberComparison(claim: claim, evidence: evidence).agreements()
    let places = PlaceComparison(claim: claim, evidence: evidence).agreements().map(\.1)
    let counts = numbers.filter { $0.claim.unit != "ordinal" }
    var times = TimeComparison(claim: claim, evidence: evidence).agreements()
    if !counts.isEmpty, !evidenceHasYears {
      // A year that only the claim gives ("the 2020 epidemic") is no more than a setting.
      times.removeAll { $0.claim.isYear && $0.2 == .open }
    }
    if counts.contains(where: { $0.2 == .otherCondition }) {
      return FactComparison.unverified("The evidence counts under another condition.")
    }
    let timesAgree = times.allSatisfy { $0.2 == .agrees }
    if timesAgree, share >= FactComparison.leastWords,
      let wrong = counts.first(where: { $0.2 == .differs })
    {
      return Comparison(
        label: .contradicted, rule: "number-differs",
        because: "The evidence says \(FactComparison.text(wrong.evidence)); the claim says "
          + "\(FactComparison.text(wrong.claim)).")
    }
    // Where numbers do not agree another date need not be wrong.
    let least =
      numbers.isEmpty ? FactComparison.leastWords : FactComparison.leastWordsAgainstNumbers
    if counts.allSatisfy({ $0.2 == .agrees }), share >= least,
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
    let isElsewhere = !placesAgree && evidence.places.contains { $0.reference.kind == .place }
    if !counts.isEmpty || !times.isEmpty {
      guard placesAgree || !counts.isEmpty, !isElsewhere, share >= FactComparison.leastWords else {
        return FactComparison.unverified("The texts share too little.")
      }
      return Comparison(
        label: .supported, rule: counts.isEmpty ? "dates-agree" : "numbers-agree",
        because: "Every number and date of the claim agrees with the evidence.")
    }
    guard !places.isEmpty, placesAgree, share >= FactComparison.leastWordsForPlaces, namesAgree,
      figuresAgree
    else { return FactComparison.unverified("Nothing decides.") }
    return Comparison(
      label: .supported, rule: "places-agree",
      because: "The evidence has the places and nearly all the words of the claim.")
  }

  private static func unverified(_ because: String) -> Comparison {
    Comparison(label: .unverified, rule: "nothing-decides", because: because)
  }

  /// Whether the evidence denies or disputes something and the claim does not.
  static func isDenied(_ evidence: TextFacts, but claim: TextFacts) -> Bool {
    let denying: Set<String> = ["deny", "refute", "dispute", "dismiss", "debunk", "falsely"]
    func denies(_ facts: TextFacts) -> Bool { facts.words.contains { denying.contains($0.base) } }
    return denies(evidence) && !denies(claim)
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

  /// Whether all figures of the claim stand in the evidence, those that nothing was read of too.
  private var figuresAgree: Bool {
    let words = Set(evidence.words.map(\.base))
    return claim.words.allSatisfy { $0.kind != .number || words.contains($0.base) }
  }

  private var evidenceHasYears: Bool {
    evidence.times.contains { $0.value.first?.isNumber ?? false }
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

extension TextFacts.Time {
  /// Whether it names a whole year and nothing more.
  var isYear: Bool { bound == .none && value.utf8.count == 4 && Int(value) != nil }
}
