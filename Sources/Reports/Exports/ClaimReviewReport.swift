internal import ClaimModel
internal import OrderedJSON
internal import TextAnalysis
internal import Verification

/// Every decided claim of an article as a schema.org `ClaimReview` (JSON-LD).
///
/// A person's verdict stands before the computed one. Claims that stay unverified are left out: a
/// review without a finding is none. The scale runs from 1, contradicted, to 5, supported.
struct ClaimReviewReport {
  let text: String

  init(_ article: VerifiedArticle) {
    var writer = JSONWriter(indented: true)
    writer.object { document in
      document.field("@context", "https://schema.org")
      document.list("@graph") { graph in
        for (index, claim) in article.claims.enumerated()
        where ClaimReviewReport.rating(of: claim.finding) != nil {
          graph.object { ClaimReviewReport.write(claim, number: index + 1, of: article, to: &$0) }
        }
      }
    }
    text = writer.text + "\n"
  }

  private static func write(
    _ verified: VerifiedClaim, number: Int, of article: VerifiedArticle,
    to review: inout JSONWriter
  ) {
    let label = verified.finding
    review.field("@type", "ClaimReview")
    review.field("@id", Identifier.review(of: verified.claim))
    let publication = article.publication
    let page = publication.page.flatMap(Identifier.address)
    review.field(
      "url", page.map { "\($0)#claim-\(number)" } ?? Identifier.review(of: verified.claim))
    review.field(
      "claimReviewed", PlainWords.clipped(article.text[verified.claim.sentence], to: 2_000))
    review.field("datePublished", verified.review?.at ?? publication.day?.iso)
    review.field("author") { author in
      author.field("@type", "Organization")
      author.field("name", publication.reviewer ?? "claimbench")
      author.field("url", publication.reviewerAddress.flatMap(Identifier.address))
    }
    review.field("reviewRating") { rating in
      rating.field("@type", "Rating")
      rating.field("ratingValue", ClaimReviewReport.rating(of: label))
      rating.field("bestRating", 5)
      rating.field("worstRating", 1)
      rating.field("alternateName", label.rawValue)
    }
    review.field("reviewBody", verified.review?.note ?? verified.verdict?.because)
    review.field("itemReviewed") { item in
      ClaimReviewReport.write(verified.claim, of: article, to: &item)
    }
  }

  private static func write(
    _ claim: Claim, of article: VerifiedArticle, to item: inout JSONWriter
  ) {
    item.field("@type", "Claim")
    item.field("name", article.text[claim.span])
    if let speaker = claim.speaker {
      item.field("author") { author in
        author.field("@type", SpeakerType(of: speaker.name, in: claim.statement).rawValue)
        author.field("name", speaker.name)
      }
    } else if let publisher = article.header.publisher {
      item.field("author") { author in
        author.field("@type", "Organization")
        author.field("name", publisher)
      }
    }
    item.field("datePublished", article.header.published?.iso)
    item.field("appearance") { appearance in
      appearance.field("@type", "CreativeWork")
      appearance.field("name", article.name)
      appearance.field("url", article.header.url.flatMap(Identifier.address))
    }
  }

  private static func rating(of label: VerdictLabel) -> Int? {
    switch label {
    case .supported: 5
    case .disputed: 3
    case .outdated: 2
    case .contradicted: 1
    case .unverified: nil
    }
  }
}

extension VerifiedClaim {
  /// What a reader should take away: a person's verdict, else the computed one.
  var finding: VerdictLabel { review?.label ?? label }
}
