internal import ClaimModel

/// Kept copies of sources in Markdown.
extension MarkdownReport {
  /// A line for each copy of a record's source.
  static func copyLines(of evidence: ReportedEvidence) -> [String] {
    let count = evidence.copies.count
    let most = KeptCopyWords.mostShown
    let leftOut = count > most ? ["  - \(KeptCopyWords.leftOut(of: count))"] : []
    return leftOut
      + evidence.copies.suffix(most).map { checked in
        let sentence = escape(KeptCopyWords.sentence(for: checked.finding))
        let said = checked.finding.isDisagreement ? "**\(sentence)**" : sentence
        return "  - Kept copy: \(escape(PlainWords.clipped(checked.copy.fileName))), "
          + "\(escape(KeptCopyWords.facts(of: checked.copy))), "
          + "SHA-256 `\(checked.copy.sha256)`. \(said)"
      }
  }

  /// What to say beside a claim when a record and the newest copy of its source disagree.
  static func disagreementLine(of evidence: ReportedEvidence) -> String? {
    guard let finding = evidence.newestReading, finding.isDisagreement else { return nil }
    return "  - **\(escape(KeptCopyWords.sentence(for: finding)))**"
  }
}
