import ClaimModel
import EvidenceFormats
import Testing

/// Fact checks of others, as they are published; the reviews are made up.
@Suite("ClaimReviews")
struct ClaimReviewTests {
  private static func review(rating: String = #"{"alternateName": "False"}"#) -> String {
    """
    {"@context": "https://schema.org", "@type": "ClaimReview", "url": "https://check.example/1",
     "claimReviewed": "Nine people were killed in Rotterdam on 3 March 2024.",
     "datePublished": "2024-03-05T10:00:00Z", "author": {"@type": "Organization", "name": "Desk"},
     "reviewRating": \(rating), "itemReviewed": {"@type": "Claim"}}
    """
  }

  @Test(
    "come alone, in a list, in a graph or in a page",
    arguments: [
      review(), "[\(review())]", #"{"@graph": [{"@type": "WebPage"}, \#(review())]}"#,
      "<!doctype html><SCRIPT>var a = '<b>'</SCRIPT><script type=\"application/ld+json\">\(review())</script>",
    ])
  func shapes(text: String) throws {
    let reading = reading(text, file: text.hasPrefix("<") ? "x.html" : "x.json")
    #expect(reading.problems == [])
    let record = try #require(reading.records.first)
    #expect(reading.records.count == 1)
    #expect(record.statement.isNegated)
    #expect(record.statement.counts.first?.range.exact == 9)
    #expect(record.source.publisher == "Desk" && record.source.url == "https://check.example/1")
    #expect(record.source.published?.earliest?.iso == "2024-03-05")
  }

  @Test(
    "are true, false, or neither",
    arguments: [
      (#"{"ratingValue": 1, "bestRating": 5, "worstRating": 1}"#, true),
      (#"{"ratingValue": "5", "bestRating": "5", "worstRating": "1"}"#, false),
      (#"{"ratingValue": 3, "bestRating": 5, "worstRating": 1, "alternateName": "False"}"#, nil),
      (#"{"alternateName": "TRUE!"}"#, false), (#"{"alternateName": "Pants on Fire"}"#, true),
      (#"{"alternateName": "Mostly false"}"#, nil),
    ] as [(String, Bool?)])
  func ratings(rating: String, isNegated: Bool?) {
    let reading = reading(Self.review(rating: rating), file: "x.json")
    #expect(reading.records.first?.statement.isNegated == isNegated)
    #expect(reading.isComplete == (isNegated != nil))
  }
}
