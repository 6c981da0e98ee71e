internal import TextAnalysis

extension PlaceReading {
  /// Whether the division behind a town's name lies in a country where no such town is listed:
  /// "near Toledo, Uusimaa" is a place that the gazetteer lacks.
  ///
  /// Where more names follow, the two may be members of a list and say nothing of one another.
  func isElsewhere(_ index: Int, _ bearers: Bearers) -> Bool {
    let (town, holder) = (candidates[index], candidates[index + 1])
    guard town.isPlace, holder.isPlace, town.rule == .preposition, holder.sense == .place,
      holder.rule != .preposition, !isOneOfMany(index + 1, bearers)
    else { return false }
    let holders = bearers.bearers(holder.name, .place)
    let countries = Set(holders.map(\.country))
    guard !holders.isEmpty, holders.allSatisfy({ $0.entry.isDivision }) else { return false }
    return bearers.bearers(town.name, .place).allSatisfy { bearer in
      bearer.entry.isSettlement && bearer.entry.population < 500_000
        && bearer.entry.kind != .capital && !countries.contains(bearer.country)
    }
  }

  /// Whether "and", "or" or another name follows that does not hold this one.
  private func isOneOfMany(_ index: Int, _ bearers: Bearers) -> Bool {
    let end = candidates[index].tokens.upperBound
    guard end < text.tokens.count else { return false }
    if Words.conjunctions.contains(text.tokens[end]) { return true }
    guard text.isMark(end, ","), end + 1 < text.tokens.count else { return false }
    let next = text.tokens[end + 1]
    if Words.conjunctions.contains(next) { return true }
    guard next.isCapitalized else { return false }
    guard index + 1 < candidates.count, candidates[index + 1].tokens.lowerBound == end + 1 else {
      return true
    }
    return bearers.pair(candidates[index].name, in: candidates[index + 1].name) == nil
  }
}
