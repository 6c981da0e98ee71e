package import ClaimModel

/// Holds the claims of several articles against one another: one event told in two ways.
package struct CrossComparison: Sendable {
  /// A claim as an article tells it.
  package struct Told: Hashable, Sendable {
    /// Identifier of the article.
    package var article: String
    package var claim: Claim
    package var context: ClaimContext
    /// The article as a source.
    package var source: Source

    /// Makes a claim of an article.
    package init(article: String, claim: Claim, context: ClaimContext, source: Source) {
      self.article = article
      self.claim = claim
      self.context = context
      self.source = source
    }

    /// The claim as a record.
    package var record: EvidenceRecord {
      EvidenceRecord(claim: claim, sentence: context.sentence, source: source)
    }
  }

  /// Two claims that cannot both be right, or of which one is older.
  package struct Difference: Hashable, Sendable {
    package var claim: Told
    package var other: Told
    /// What the other claim, as a record, says of the claim: contradicts or superseded; unrelated
    /// where they only may speak of one event.
    package var link: Link

    /// Whether both certainly speak of one event.
    package var isCertain: Bool { link.outcome != .unrelated }
  }

  private let claims: [Told]
  private let judge: Judge

  /// Prepares a comparison.
  package init(_ claims: [Told], judge: Judge = Judge()) {
    self.claims = claims
    self.judge = judge
  }

  /// Every two claims of different articles that tell one event differently.
  ///
  /// Each pair once, from the claim of the article that comes first. Only claims of one kind that
  /// share a place, participant, person, office or type of event are compared; cost grows with the
  /// number of claims that share the most common of these.
  package func differences() -> [Difference] {
    let records = claims.map(\.record)
    var shelves: [String: [Int]] = [:]
    for (index, told) in claims.enumerated() {
      for key in CrossComparison.keys(of: told.claim) { shelves[key, default: []].append(index) }
    }
    var differences: [Difference] = []
    for (index, told) in claims.enumerated() {
      let others = Set(
        CrossComparison.keys(of: told.claim).flatMap { shelves[$0] ?? [] }.filter {
          $0 > index && claims[$0].article != told.article
        })
      for other in others.sorted() {
        if let link = link(index, other, records) {
          differences.append(Difference(claim: told, other: claims[other], link: link))
        }
      }
    }
    return differences
  }

  /// The link between two claims when one of them speaks against the other, in either direction.
  private func link(_ index: Int, _ other: Int, _ records: [EvidenceRecord]) -> Link? {
    func differing(_ claim: Int, _ record: Int) -> Link? {
      let link = judge.link(claims[claim].claim, records[record], claims[claim].context)
      return link?.outcome == .contradicts || link?.outcome == .superseded ? link : nil
    }
    return differing(index, other) ?? differing(other, index) ?? perhaps(index, other, records)
  }

  /// Other counts of the same thing, in one place and on days that agree, of what may be one event:
  /// a person should look.
  private func perhaps(_ index: Int, _ other: Int, _ records: [EvidenceRecord]) -> Link? {
    guard claims[index].claim.kind == .casualty else { return nil }
    let link = judge.trace(claims[index].claim, records[other], claims[index].context)
    let counts: Set<String?> = [CountRelation.below.rawValue, CountRelation.above.rawValue]
    guard link.match == .possibly, link.relations[.place] == PlaceRelation.same.rawValue,
      link.relations[.gap] == TimeGap.touching.rawValue,
      link.relations[.counted] == CountedRelation.same.rawValue,
      link.relations[.span] == SpanRelation.same.rawValue, counts.contains(link.relations[.count])
    else { return nil }
    return link
  }

  private static func keys(of claim: Claim) -> Set<String> {
    let statement = claim.statement
    var keys: [String] = []
    if let place = statement.place {
      keys +=
        [place.geonameID.map(String.init), place.countryCode].compactMap { $0 }
        + [NameFolding.key(place.name)]
    }
    keys += statement.participants.map { $0.countryCode ?? NameFolding.key($0.name) }
    keys += statement.participants.map { NameFolding.words($0.name).last ?? "" }
    if let role = statement.role {
      keys += [NameFolding.words(role.person).last ?? "", NameFolding.key(role.office)]
    }
    if let event = statement.event { keys.append("event \(event.root.rawValue)") }
    return Set(keys.filter { !$0.isEmpty }.map { "\(claim.kind.rawValue) \($0)" })
  }
}

extension EventType {
  /// The broadest type above this one.
  fileprivate var root: EventType { parent?.root ?? self }
}
