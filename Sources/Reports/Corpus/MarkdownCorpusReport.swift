internal import ClaimModel
internal import TextAnalysis
internal import Verification

/// The report on several articles as Markdown.
struct MarkdownCorpusReport {
  private(set) var text = ""

  init(_ corpus: VerifiedCorpus) {
    line("# Verification report: \(corpus.articles.count) articles")
    line()
    line("| Verdict | Claims |")
    line("| --- | ---: |")
    for (label, count) in corpus.summary { line("| \(label.rawValue) | \(count) |") }
    line()
    line("## Told differently")
    line()
    for difference in corpus.differences { write(difference) }
    line()
    line("## Against the evidence")
    line()
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
    let histories = corpus.countHistories
    guard !histories.isEmpty else { return }
    line("## Counts by source")
    line()
    for history in histories {
      line("| As of | Source | \(escape(history.subject)) |")
      line("| --- | --- | --- |")
      for telling in history.tellings {
        let source =
          switch telling.teller {
          case .claim(let path): escape(corpus.articles[path.article].name)
          case .record(let id):
            escape(corpus.record(id)?.record.source.publisher ?? "") + " `\(id)`"
          }
        let asOf = telling.asOf.map(PlainWords.asOf) ?? "undated"
        line("| \(asOf) | \(source) | \(escape(PlainWords.toldRange(telling.count))) |")
      }
      line()
    }
  }

  private mutating func line(_ words: String = "") {
    text += words + "\n"
  }

  private func escape(_ words: String) -> String { MarkdownReport.escape(words) }
}
