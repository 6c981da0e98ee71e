internal import ClaimModel
internal import Verification

/// What the article and its evidence tell of one count, in the order of the days it was valid on.
///
/// Tolls rise, and sources differ: side by side a reader sees who said what when.
struct CountHistory: Sendable {
  /// Who tells a count.
  enum Teller: Hashable, Sendable {
    /// The article, in the claim of this index.
    case claim(Int)
    /// The record of this identifier.
    case record(String)
  }

  /// One telling.
  struct Telling: Hashable, Sendable {
    var teller: Teller
    /// When the count was valid; nil when nothing dates it.
    var asOf: DayInterval?
    var count: Count
    /// What the record says of the first claim that it is linked to; nil for claims.
    var outcome: Outcome?
  }

  /// What is counted: "killed", "children injured", "ceasefire violation".
  var subject: String
  /// At least one of the article's and one record's.
  var tellings: [Telling]

  /// Whether some telling is another than the first.
  var isToldOtherwise: Bool {
    tellings.contains { $0.count.range != tellings.first?.count.range }
  }
}

extension VerifiedArticle {
  /// The histories of the counts that some record speaks of, in text order.
  ///
  /// Claims are told together when they count the same and share a record, or when the article
  /// contradicts or corrects one by the other.
  var countHistories: [CountHistory] {
    var groups: [[Int]] = []
    for index in claims.indices where countedClaim(index) != nil {
      if let group = groups.firstIndex(where: { $0.contains { isOneHistory(index, $0) } }) {
        groups[group].append(index)
      } else {
        groups.append([index])
      }
    }
    return groups.compactMap(history)
  }

  /// The count of a claim that counts something; nil for others.
  private func countedClaim(_ index: Int) -> Count? {
    let claim = claims[index].claim
    guard claim.kind == .casualty || claim.kind == .count, !claim.statement.isNegated else {
      return nil
    }
    return claim.statement.counts.first
  }

  private func isOneHistory(_ index: Int, _ other: Int) -> Bool {
    guard let count = countedClaim(index), let otherCount = countedClaim(other),
      count.counted(to: otherCount) == .same
    else { return false }
    let (claim, otherClaim) = (claims[index].claim, claims[other].claim)
    if claim.conflicts.contains(otherClaim.id) || claim.supersededBy == otherClaim.id
      || otherClaim.supersededBy == claim.id
    {
      return true
    }
    let records = Set(claims[index].speakingLinks.map(\.evidence))
    return claims[other].speakingLinks.contains { records.contains($0.evidence) }
  }

  private func history(_ indices: [Int]) -> CountHistory? {
    guard let first = indices.first.flatMap(countedClaim) else { return nil }
    var tellings = indices.compactMap { index in
      countedClaim(index).map {
        CountHistory.Telling(
          teller: .claim(index), asOf: header.published.map { DayInterval($0) }, count: $0)
      }
    }
    var told: Set<String> = []
    for link in indices.flatMap({ claims[$0].speakingLinks }) {
      guard let record = record(link.evidence)?.record, told.insert(link.evidence).inserted,
        let count = record.statement.counts.first(where: { first.counted(to: $0) == .same })
      else { continue }
      tellings.append(
        CountHistory.Telling(
          teller: .record(record.id),
          asOf: record.asOf ?? record.source.published ?? record.statement.time?.interval,
          count: count, outcome: link.outcome))
    }
    guard tellings.count > indices.count else { return nil }
    let sorted = tellings.enumerated().sorted { left, right in
      let (day, other) = (left.element.asOf?.latest, right.element.asOf?.latest)
      if let day, let other, day != other { return day < other }
      if (day == nil) != (other == nil) { return other == nil }
      return left.offset < right.offset
    }
    return CountHistory(subject: PlainWords.counted(by: first), tellings: sorted.map(\.element))
  }
}
