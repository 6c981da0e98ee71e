internal import ClaimModel
internal import TextAnalysis
internal import Verification

/// The report as Markdown, for wikis, tickets and mail.
struct MarkdownReport {
  private(set) var text = ""
  private let article: VerifiedArticle

  /// How many open claims are named at the beginning, and how many claims or records at a date.
  private static let mostOpen = 60
  private static let mostInRow = 8

  init(_ article: VerifiedArticle) {
    self.article = article
    writeHead()
    writeOpen()
    for (index, claim) in article.claims.enumerated() { write(claim, number: index + 1) }
    writeCounts()
    writeTimeline()
    writeEvidence()
    writeChanges()
    writeMethod()
  }

  private mutating func writeHead() {
    line("# Verification report: \(escape(article.name))")
    line()
    var facts: [String] = []
    if let publisher = article.header.publisher { facts.append(escape(publisher)) }
    if let day = article.header.published { facts.append("published \(PlainWords.day(day))") }
    facts.append("version \(article.header.version)")
    facts.append("SHA-256 `\(article.header.sha256)`")
    line(facts.joined(separator: ", "))
    if let url = article.header.url {
      line()
      line(escape(url))
    }
    line()
    line("| Verdict | Claims |")
    line("| --- | ---: |")
    for (label, count) in article.summary { line("| \(label.rawValue) | \(count) |") }
    line()
  }

  /// The claims that are still to be checked, as a list that points to their numbers.
  private mutating func writeOpen() {
    let open = article.openClaims
    guard !open.isEmpty else { return }
    let numbers = open.prefix(MarkdownReport.mostOpen).map { String($0 + 1) }
    let rest = open.count - numbers.count
    line(
      "Open claims, the most worth checking first: " + numbers.joined(separator: ", ")
        + (rest > 0 ? " and \(PlainWords.number(Double(rest))) more." : "."))
    line()
  }

  private mutating func write(_ verified: VerifiedClaim, number: Int) {
    let claim = verified.claim
    let mark = verified.isNew ? " (new)" : ""
    line("## \(number). \(verified.label.rawValue): “\(escape(article.text[claim.span]))”\(mark)")
    line()
    line("> \(escape(article.text[claim.sentence]))")
    line()
    line(escape(verified.verdict?.because ?? "Not judged yet."))
    line()
    for contrast in article.contrasts(of: claim) {
      line("\(contrast.lead) “\(escape(contrast.words))” (claim \(contrast.other + 1)).")
      line()
    }
    if let settlement = article.settlement(of: verified) {
      line("To settle it: \(escape(settlement))")
      line()
    }
    line("- Kind: \(claim.kind.rawValue)")
    for (name, value) in SlotList(claim).slots { line("- \(name): \(escape(value))") }
    line("- Claim `\(claim.id)`, bytes \(claim.span.start) to \(claim.span.end)")
    if let review = verified.review {
      line(
        "- **Reviewed: \(review.label.rawValue)** (\(escape(review.at))): \(escape(review.note))")
    }
    let links = DrawnPart.links(of: verified)
    for link in links {
      line(
        "- **\(link.outcome.rawValue)**: `\(link.evidence)`: \(escape(link.because)) "
          + "(rule `\(link.rule)`)")
      if let party = article.record(link.evidence)?.record.party(to: claim.statement) {
        line("  - speaks for \(escape(party)), a party to the event")
      }
      if let words = article.record(link.evidence).flatMap(MarkdownReport.disagreementLine) {
        line(words)
      }
      for row in article.sides(of: link, to: claim)?.rows ?? [] {
        let relation = row.relation.map { ": \(escape($0))" } ?? ""
        line(
          "  - \(row.slot)\(relation) (article: \(escape(row.claim.value ?? "nothing")); "
            + "record: \(escape(row.record.value ?? "nothing")))")
      }
    }
    let count = verified.speakingLinks.count
    if count > links.count { line("- more records, in the JSON report: \(count - links.count)") }
    line()
  }

  private mutating func writeCounts() {
    let lines = MarkdownCounts(histories: CountHistories(of: [article]).histories).lines { teller in
      switch teller {
      case .claim(let path): "this article, claim \(path.claim + 1)"
      case .record(let id): source(ofRecord: id)
      }
    }
    for text in lines { line(text) }
  }

  /// The dates of claims and evidence in order.
  private mutating func writeTimeline() {
    let rows = article.datedRows
    guard rows.count > 1 else { return }
    line("## Timeline")
    line()
    line("| Date | The article says | The evidence says |")
    line("| --- | --- | --- |")
    for row in rows {
      var said = row.claims.prefix(MarkdownReport.mostInRow).map { index in
        let verified = article.claims[index]
        let words = escape(PlainWords.clipped(article.text[verified.claim.span]))
        return "\(index + 1) (\(verified.label.rawValue)): “\(words)”"
      }
      var recorded = row.records.prefix(MarkdownReport.mostInRow).map(source(ofRecord:))
      if row.claims.count > said.count { said.append("\(row.claims.count - said.count) more") }
      if row.records.count > recorded.count {
        recorded.append("\(row.records.count - recorded.count) more")
      }
      line(
        "| \(PlainWords.asOf(row.interval)) | \(said.joined(separator: "; ")) "
          + "| \(recorded.joined(separator: "; ")) |")
    }
    line()
  }

  private func source(ofRecord id: String) -> String {
    let publisher = article.record(id)?.record.source.publisher ?? ""
    return "\(escape(PlainWords.clipped(publisher, to: 120))) `\(id)`"
  }

  private mutating func writeEvidence() {
    guard !article.evidence.isEmpty else { return }
    line("## Evidence")
    line()
    for evidence in article.evidence {
      let record = evidence.record
      var source = [escape(PlainWords.clipped(record.source.publisher, to: PlainWords.longQuote))]
      if let title = record.source.title { source.append(escape(title)) }
      if let published = record.source.published {
        source.append(PlainWords.interval(published))
      }
      source.append("grade \(PlainWords.grade(record.source))")
      if let url = record.source.url { source.append(escape(url)) }
      let retracted = evidence.retractedBecause.map { " **Retracted: \(escape($0)).**" } ?? ""
      line(
        "- `\(record.id)`: \(escape(PlainWords.clipped(record.text, to: 4 * PlainWords.longQuote))) "
          + "(\(source.joined(separator: ", ")))\(retracted)")
      for words in MarkdownReport.copyLines(of: evidence) { line(words) }
    }
    line()
  }

  private mutating func writeMethod() {
    line("Engine \(escape(article.engine)), rule table \(escape(article.rules)).")
    for rule in JudgingRules(of: article).own {
      line()
      line("Rule of \(escape(rule.file)), as it was when it judged:")
      line()
      for words in rule.text.split(separator: "\n", omittingEmptySubsequences: false) {
        // Four spaces make a block of code, in which nothing is markup.
        line("    " + String(String.UnicodeScalarView(words.unicodeScalars.map(shown))))
      }
    }
  }

  private func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar.isDisplayCommand ? "\u{FFFD}" : scalar
  }

  private mutating func writeChanges() {
    guard let changes = article.changes else { return }
    line("## Changes since the version before")
    line()
    line("New claims: \(changes.added). No longer made: \(changes.dropped.count).")
    line()
    for words in changes.dropped { line("- no longer: “\(escape(words))”") }
    line()
  }

  private mutating func line(_ words: String = "") {
    text += words + "\n"
  }

  private func escape(_ words: String) -> String { MarkdownReport.escape(words) }

  /// Escapes what Markdown or HTML would read as markup; line ends become spaces.
  static func escape(_ words: String) -> String {
    var escaped = ""
    for character in words {
      switch character {
      case "\n", "\r", "\r\n": escaped += " "
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "&": escaped += "&amp;"
      case "\\", "`", "*", "_", "[", "]", "#", "|", "!", "~": escaped += "\\\(character)"
      case _ where character.unicodeScalars.contains(where: \.isDisplayCommand):
        escaped += "\u{FFFD}"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
