internal import ClaimModel
internal import Interchange
internal import TextAnalysis
internal import Verification

/// The claims of articles with their verdicts as a table, one line a claim.
///
/// RFC 4180: a header line, fields divided by commas, lines by CR LF, UTF-8 without a byte order
/// mark. Offsets are Unicode scalars as in every other output.
struct CSVReport {
  private(set) var text = ""

  init(_ articles: [VerifiedArticle]) {
    line(CSVReport.columns)
    for article in articles { write(article) }
  }

  private mutating func write(_ article: VerifiedArticle) {
    let offsets = ScalarOffsets(article.text)
    for verified in article.claims {
      let claim = verified.claim
      let (start, end) = offsets.scalars(of: claim.span)
      line(
        [
          article.header.key, claim.id, claim.kind.rawValue, article.text[claim.span],
          String(start), String(end), article.text[claim.sentence],
        ] + CSVReport.slots(of: claim) + CSVReport.judgement(of: verified))
    }
  }

  private static let columns = [
    "article", "claim", "kind", "text", "start", "end", "sentence", "event", "effect", "measure",
    "min", "max", "of", "unit", "earliest", "latest", "place", "country", "participants", "person",
    "office", "tenure", "quantifier", "since", "modality", "negated", "speaker", "verdict",
    "because", "evidence", "review", "note",
  ]

  private static func slots(of claim: Claim) -> [String] {
    let statement = claim.statement
    let (count, role) = (statement.counts.first, statement.role)
    let days = statement.time?.interval
    return [
      statement.event?.rawValue ?? statement.eventWord, count?.effect?.rawValue, count?.measure,
      count?.range.min.map(number), count?.range.max.map(number), count?.of, count?.unit,
      days?.earliest?.iso, days?.latest?.iso, statement.place?.name,
      statement.place?.countryCode, statement.participants.map(\.name).joined(separator: "; "),
      role?.person, role?.office, role?.tenure.rawValue,
      statement.occurrence?.quantifier.rawValue, statement.occurrence?.since?.value,
      statement.modality.rawValue, String(statement.isNegated), claim.speaker?.name,
    ].map { $0 ?? "" }
  }

  private static func judgement(of verified: VerifiedClaim) -> [String] {
    [
      verified.verdict?.label.rawValue ?? "", verified.verdict?.because ?? "",
      verified.verdict?.deciding.joined(separator: " ") ?? "",
      verified.review?.label.rawValue ?? "", verified.review?.note ?? "",
    ]
  }

  private static func number(_ value: Double) -> String {
    Int(exactly: value).map { String($0) } ?? String(value)
  }

  private mutating func line(_ fields: [String]) {
    text += TableLine(fields).text
  }
}
