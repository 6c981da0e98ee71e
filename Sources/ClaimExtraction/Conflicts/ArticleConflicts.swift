internal import ClaimModel

/// Links claims of one article that disagree: "12 dead" in the headline, 14 in the text.
///
/// A number that the text itself takes back ("earlier reports said 12") is superseded and no conflict.
struct ArticleConflicts {
  /// The standings of the claims that have one.
  let tellings: [Telling]

  /// Fills `conflicts` and `supersededBy`.
  ///
  /// The claims must have their ids. Each is compared with the last few of its kind, so the cost is
  /// linear.
  func link(_ claims: inout [Claim]) {
    guard tellings.count > 1 else { return }
    let standing = Dictionary(
      tellings.map { (Place(span: $0.span, kind: $0.kind), $0) }, uniquingKeysWith: { $1 })
    var known: [(index: Int, telling: Telling)] = []
    for index in claims.indices {
      let spans = [claims[index].span] + claims[index].mentions
      let own = spans.compactMap { standing[Place(span: $0, kind: claims[index].kind)] }
      guard let telling = own.first(where: \.isWhole) ?? own.first else { continue }
      for other in known.suffix(16) { compare(other, (index, telling), in: &claims) }
      known.append((index, telling))
    }
  }

  private struct Place: Hashable {
    var span: TextSpan
    var kind: Claim.Kind
  }

  private func compare(
    _ left: (index: Int, telling: Telling), _ right: (index: Int, telling: Telling),
    in claims: inout [Claim]
  ) {
    guard Disagreement.holds(between: claims[left.index], and: claims[right.index]) else { return }
    switch (left.telling.isEarlier, right.telling.isEarlier) {
    case (true, true): return
    case (true, false):
      // The first one told after it.
      claims[left.index].supersededBy = claims[left.index].supersededBy ?? claims[right.index].id
    case (false, true): claims[right.index].supersededBy = claims[left.index].id
    case (false, false):
      // What one sentence tells side by side is contrast.
      guard left.telling.isWhole, right.telling.isWhole,
        left.telling.sentence != right.telling.sentence,
        !Disagreement.isPartOfSum(
          claims[left.index], claims[right.index],
          among: claims[around(left.index, right.index, claims.count)].filter {
            isAlike($0, claims[left.index])
          })
      else { return }
      claims[left.index].conflicts.append(claims[right.index].id)
      claims[right.index].conflicts.append(claims[left.index].id)
    }
  }

  /// The claims that the parts of a sum are looked for among: they stand near it, and a search of all
  /// claims for every pair would not be linear.
  private func around(_ left: Int, _ right: Int, _ count: Int) -> Range<Int> {
    max(0, left - ArticleConflicts.reach)..<min(count, right + ArticleConflicts.reach + 1)
  }

  private static let reach = 24

  private func isAlike(_ claim: Claim, _ other: Claim) -> Bool {
    let (one, two) = (claim.statement.counts.first, other.statement.counts.first)
    return claim.kind == other.kind && one?.effect == two?.effect && one?.measure == two?.measure
  }
}
