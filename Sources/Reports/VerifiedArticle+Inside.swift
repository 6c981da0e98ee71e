internal import ClaimModel
internal import TextAnalysis
internal import Verification

/// What the claims of an article say of one another and against their records, and which are open.
extension VerifiedArticle {
  /// A claim of the same article that says otherwise.
  struct Contrast: Hashable, Sendable {
    /// Index of the other claim.
    var other: Int
    /// The sentence up to the other claim's words.
    var lead: String
    /// The words of the other claim.
    var words: String
  }

  /// How many claims that contradict one are told with it.
  private static let mostContrasts = 10

  /// The claims that contradict or correct one, in text order; of very many the first.
  func contrasts(of claim: Claim) -> [Contrast] {
    func contrast(_ id: String, _ lead: String) -> Contrast? {
      index(ofClaim: id).map { other in
        let words = PlainWords.clipped(text[claims[other].claim.span], to: PlainWords.longQuote)
        return Contrast(other: other, lead: lead, words: words)
      }
    }
    let others = claim.conflicts.prefix(VerifiedArticle.mostContrasts).compactMap {
      contrast($0, "The article contradicts itself. It also says")
    }
    let newer = claim.supersededBy.flatMap { id in
      claim.conflicts.contains(id)
        ? nil : contrast(id, "The article itself corrects this. It says")
    }
    return (others + [newer].compactMap { $0 }).sorted { $0.other < $1.other }
  }

  /// Indices of the claims that no evidence decides, the most worth checking first.
  var openClaims: [Int] {
    claims.indices.filter { claims[$0].label == .unverified || claims[$0].label == .disputed }
      .sorted { (claims[$1].claim.score, $0) < (claims[$0].claim.score, $1) }
  }

  /// What evidence would settle a claim; nil when it is settled or not judged yet.
  func settlement(of verified: VerifiedClaim) -> String? {
    guard verified.verdict != nil, verified.label == .unverified, verified.review == nil else {
      return nil
    }
    return Settlement.sentence(
      for: verified.claim, published: header.published, words: text[verified.claim.span])
  }

  /// Claim and record slot by slot; nil for a record that the report does not hold.
  func sides(of link: Link, to claim: Claim) -> ComparedSides? {
    record(link.evidence).map {
      ComparedSides(claim: claim, in: text, record: $0.record, link: link)
    }
  }
}
