import ClaimModel
import TextAnalysis

@testable import ClaimExtraction

/// A text whose expected claims stand between ⟦ and ⟧.
struct MarkedText {
  let text: String
  /// The marked stretches, in text order.
  let marked: [String]

  init(_ source: String) {
    var text = ""
    var marked: [String] = []
    var open: [String] = []
    for character in source {
      switch character {
      case "⟦": open.append("")
      case "⟧": if let words = open.popLast() { marked.append(words) }
      default:
        text.append(character)
        for index in open.indices { open[index].append(character) }
      }
    }
    self.text = text
    self.marked = marked
  }
}

/// What the tests of one kind of claim compare.
struct FoundClaim {
  let words: String
  let claim: Claim

  /// The days of the claim as `earliest/latest`, an open end as `..`; nil without a time.
  var days: String? { FoundClaim.days(claim.statement.time) }
  var since: String? { FoundClaim.days(claim.statement.occurrence?.since) }
  var place: String? { claim.statement.place?.name }
  var participants: [String] { claim.statement.participants.map(\.name) }

  private static func days(_ time: TimeReference?) -> String? {
    time?.interval.map { "\($0.earliest?.iso ?? "..")/\($0.latest?.iso ?? "..")" }
  }

  /// All claims of a text published on Tuesday 16 June 2026.
  static func all(in text: String, published: String? = "2026-06-16") -> [FoundClaim] {
    let analysed = AnalysedText(text)
    let context = ArticleContext(key: "test", published: published.flatMap { Day(iso: $0) })
    return ClaimExtractor().extract(analysed, context: context).claims
      .map { FoundClaim(words: analysed[$0.span], claim: $0) }
  }

  /// The claims of one kind.
  static func all(_ kind: Claim.Kind, in text: String, published: String? = "2026-06-16")
    -> [FoundClaim]
  {
    all(in: text, published: published).filter { $0.claim.kind == kind }
  }
}
