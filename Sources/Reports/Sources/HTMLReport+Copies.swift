internal import ClaimModel

/// Kept copies of sources on the page.
extension HTMLReport {
  /// Writes when each copy was kept, its hash, and whether the statement stands in it.
  func writeCopies(of evidence: ReportedEvidence, to card: inout HTMLWriter) {
    if evidence.copies.count > KeptCopyWords.mostShown {
      card.element("p", KeptCopyWords.leftOut(of: evidence.copies.count))
    }
    for checked in evidence.copies.suffix(KeptCopyWords.mostShown) {
      card.element("p", class: checked.finding.isDisagreement ? "review" : "copy") { line in
        line.element("strong", "Kept copy: ")
        line.foreign(checked.copy.fileName)
        line.words(", \(KeptCopyWords.facts(of: checked.copy)), SHA-256 ")
        line.element("span", class: "digest", checked.copy.sha256)
        line.words(". \(KeptCopyWords.sentence(for: checked.finding))")
      }
    }
  }

  /// Says beside a claim that a record and its source disagree, by the newest copy.
  func writeDisagreement(of evidence: ReportedEvidence, to item: inout HTMLWriter) {
    guard let finding = evidence.newestReading, finding.isDisagreement else { return }
    item.element("p", class: "review", KeptCopyWords.sentence(for: finding))
  }
}
