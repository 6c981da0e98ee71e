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

  /// The claims that contradict or correct one, in text order.
  func contrasts(of claim: Claim) -> [Contrast] {
    if claim.conflicts.isEmpty, claim.supersededBy == nil { return [] }
    var contrasts: [Contrast] = []
    for (index, other) in claims.enumerated() {
      let lead: String
      if claim.conflicts.contains(other.claim.id) {
        lead = "The article contradicts itself. It also says"
      } else if claim.supersededBy == other.claim.id {
        lead = "The article itself corrects this. It says"
      } else {
        continue
      }
      contrasts.append(Contrast(other: index, lead: lead, words: text[other.claim.span]))
    }
    return contrasts
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
    return Settlement.sentence(for: verified.claim, published: header.published)
  }

  /// Claim and record slot by slot; nil for a record that the report does not hold.
  func sides(of link: Link, to claim: Claim) -> ComparedSides? {
    record(link.evidence).map {
      ComparedSides(claim: claim, in: text, record: $0.record, link: link)
    }
  }
}
