package import ClaimModel
package import TextAnalysis
internal import Verification

/// The whole trace of one claim as plain text: how it was read, linked and judged.
package struct ClaimTrace: Sendable {
  /// The trace, its lines divided by line ends.
  package let text: String

  /// Writes a trace.
  ///
  /// - Parameters:
  ///   - verified: The claim with its verdict.
  ///   - source: The text that the claim's spans point into.
  ///   - records: The records that its links name, by id.
  ///   - worth: What makes it worth checking, with the hundredths that each property adds.
  ///   - judgedBy: Engine and rule table of the verdict; nil when the claim is not judged yet.
  ///   - published: The article's date.
  package init(
    claim verified: VerifiedClaim, text source: SourceText, records: [String: EvidenceRecord],
    worth: [(property: String, points: Int)] = [], judgedBy: String?, published: Day? = nil
  ) {
    let claim = verified.claim
    var lines = [
      "claim \(claim.id): \(claim.kind.rawValue)",
      "  words     “\(source[claim.span])” (bytes \(claim.span.start)–\(claim.span.end))",
      "  sentence  \(source[claim.sentence])",
      "  read by   rule \(claim.rule)",
    ]
    for (name, value) in SlotList(claim).slots {
      lines.append("  \(ClaimTrace.padded(name.lowercased())) \(value)")
    }
    for mention in claim.mentions {
      lines.append("  told also “\(source[mention])” (bytes \(mention.start)–\(mention.end))")
    }
    if !claim.conflicts.isEmpty {
      lines.append("  disagrees with claim \(claim.conflicts.joined(separator: ", "))")
    }
    if let newer = claim.supersededBy { lines.append("  corrected by claim \(newer)") }
    if !worth.isEmpty {
      let parts = worth.map { "\($0.property) \($0.points)" }.joined(separator: ", ")
      lines.append("  worth     \(worth.reduce(0) { $0 + $1.points }) of 100: \(parts)")
    }
    lines.append("")
    lines.append("verdict: \(verified.label.rawValue)")
    lines.append("  \(verified.verdict?.because ?? "Not judged yet; run verify.")")
    if let judgedBy { lines.append("  by \(judgedBy)") }
    if verified.label == .unverified, verified.verdict != nil {
      let sentence = Settlement.sentence(
        for: claim, published: published, words: source[claim.span])
      lines.append("  to settle it: \(sentence)")
    }
    if let review = verified.review {
      lines.append("review: \(review.label.rawValue) (\(review.at))")
      lines.append("  \(review.note)")
    }
    for link in verified.verdict?.links ?? [] {
      lines.append("")
      lines += ClaimTrace.lines(for: link, records[link.evidence], claim, source)
    }
    text = lines.joined(separator: "\n")
  }

  /// The lines of one link: the record, both sides slot by slot, the rule and its sentence.
  private static func lines(
    for link: Link, _ record: EvidenceRecord?, _ claim: Claim, _ source: SourceText
  ) -> [String] {
    var lines = ["evidence \(link.evidence): \(link.outcome.rawValue)"]
    if let record {
      lines.append("  record    \(PlainWords.clipped(record.text, to: 4 * PlainWords.longQuote))")
      let publisher = PlainWords.clipped(record.source.publisher, to: PlainWords.longQuote)
      lines.append(
        "  source    \(publisher), grade \(PlainWords.grade(record.source))")
      if let party = record.party(to: claim.statement) {
        lines.append("  party     speaks for \(party), a party to the event")
      }
    }
    lines.append("  because   \(link.because)")
    lines.append("  rule      \(link.rule) (event: \(link.match.rawValue), \(link.matchRule))")
    if let record {
      let text = ComparedSides.searched(record)
      for row in ComparedSides(claim: claim, in: source, record: record, link: link).rows {
        let relation = row.relation.map { " -- \($0)" } ?? ""
        lines.append(
          "  \(padded(row.slot)) \(side(row.claim, source)) | "
            + "\(side(row.record, text))\(relation)")
      }
    }
    let relations = link.relations.named.map { "\($0.slot.rawValue) \($0.relation)" }
    if !relations.isEmpty { lines.append("  relations \(relations.joined(separator: ", "))") }
    return lines
  }

  /// “words” (bytes) = value, as far as the side has them.
  private static func side(_ side: ComparedSides.Side, _ text: SourceText) -> String {
    guard let value = side.value else { return "nothing" }
    guard let span = side.span else { return value }
    return "“\(text[span])” (bytes \(span.start)–\(span.end)) = \(value)"
  }

  private static func padded(_ name: String) -> String {
    name.count < 9 ? name + String(repeating: " ", count: 9 - name.count) : name
  }
}
