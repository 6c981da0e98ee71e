internal import ClaimModel
internal import TextAnalysis
internal import Verification

/// The report on several articles as Markdown.
struct MarkdownCorpusReport {
  private(set) var text = ""

  init(_ corpus: VerifiedCorpus) {
    line("# Verification report: \(corpus.name)")
    line()
    line("| Verdict | Claims |")
    line("| --- | ---: |")
    for (label, count) in corpus.summary { line("| \(label.rawValue) | \(count) |") }
    line()
    line("## Told differently")
    line()
    if corpus.differences.isEmpty { line("No two articles tell one event differently.") }
    for difference in corpus.differences { write(difference) }
    line()
    line("## Against the evidence")
    line()
    if corpus.noted.isEmpty {
      line("No claim is contradicted, disputed or outdated by the evidence at hand.")
    }
    for path in corpus.noted {
      let article = corpus.articles[path.article]
      let verified = article.claims[path.claim]
      line(
        "- **\(verified.label.rawValue)**: “\(escape(article.text[verified.claim.span]))” "
          + "(\(escape(article.name)), claim `\(verified.claim.id)`): "
          + escape(verified.verdict?.because ?? ""))
    }
    line()
    writeCounts(corpus)
    line("## Articles")
    line()
    line("| Published | Article | Publisher | Claims |")
    line("| --- | --- | --- | ---: |")
    for article in corpus.articles {
      line(
        "| \(article.header.published?.iso ?? "undated") | \(escape(article.name)) "
          + "| \(escape(article.header.publisher ?? "")) | \(article.claims.count) |")
    }
  }

  private mutating func write(_ difference: CrossComparison.Difference) {
    line(
      "- **\(difference.word)**: \(escape(difference.sentence)) (rule `\(difference.link.rule)`)")
    for told in [difference.claim, difference.other] {
      line(
        "  - “\(escape(told.context.words))” (\(escape(told.source.publisher)), "
          + "\(told.context.published?.iso ?? "undated"), claim `\(told.claim.id)`)")
    }
  }

  private mutating func writeCounts(_ corpus: VerifiedCorpus) {
    let lines = MarkdownCounts(histories: corpus.countHistories).lines { teller in
      switch teller {
      case .claim(let path): escape(corpus.articles[path.article].name)
      case .record(let id): escape(corpus.record(id)?.record.source.publisher ?? "") + " `\(id)`"
      }
    }
    for text in lines { line(text) }
  }

  private mutating func line(_ words: String = "") {
    text += words + "\n"
  }

  private func escape(_ words: String) -> String { MarkdownReport.escape(words) }
}
