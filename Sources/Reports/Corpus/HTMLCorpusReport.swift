internal import ClaimModel
internal import TextAnalysis
internal import Verification

/// The report on several articles as one self-contained page.
struct HTMLCorpusReport {
  /// How many pairs and claims are listed; the JSON report holds all.
  private static let mostListed = 200
  private static let mostArticles = 2_000

  let corpus: VerifiedCorpus

  var text: String {
    HTMLDocument(
      title: "Verification report: \(corpus.name)", header: writeHead, main: writeMain,
      footer: { foot in
        foot.element("p", HTMLReport.method(corpus.articles.first))
      }
    ).text
  }

  private func writeMain(_ page: inout HTMLWriter) {
    page.element("section", id: "summary") { HTMLReport.writeTally(corpus.summary, to: &$0) }
    section("Told differently", "differences", to: &page, writeDifferences)
    section("Against the evidence", "noted", to: &page, writeNoted)
    HTMLOverview(
      histories: corpus.countHistories, tables: countTables,
      places: MappedPlace.all(of: corpus.articles)
    ).write(to: &page)
    section("Articles", "articles", to: &page, writeArticles)
  }

  private func section(
    _ title: String, _ id: String, to page: inout HTMLWriter, _ body: (inout HTMLWriter) -> Void
  ) {
    page.element("section", id: id) { section in
      section.element("h2", title)
      body(&section)
    }
    page.raw("\n")
  }

  private func writeHead(_ page: inout HTMLWriter) {
    page.element("p", class: "kicker", "Verification report")
    page.element("h1", corpus.name)
    let days = corpus.articles.compactMap(\.header.published)
    guard let first = days.min(), let last = days.max() else { return }
    let interval = DayInterval(earliest: first, latest: last)
    page.element("p", class: "facts", "published \(PlainWords.asOf(interval))")
  }

  private func writeDifferences(_ page: inout HTMLWriter) {
    guard !corpus.differences.isEmpty else {
      return page.element("p", "No two articles tell one event differently.")
    }
    for difference in corpus.differences.prefix(HTMLCorpusReport.mostListed) {
      let style =
        difference.isCertain ? HTMLReport.style(of: difference.link.outcome) : "unverified"
      page.element("article", class: "claim \(style)") { card in
        card.element("p", class: "head") { line in
          line.element("strong", difference.word)
          line.element("span", class: "kind", difference.claim.claim.kind.rawValue)
        }
        for told in [difference.claim, difference.other] {
          card.element("p", class: "told") { line in
            line.element("strong") { $0.quoted(told.context.words, to: 200) }
            line.words(" ")
            writeLink(to: told.article, to: &line)
            line.words(", " + (told.context.published.map(PlainWords.day) ?? "undated"))
          }
        }
        card.element("p", class: "because") { $0.foreign(difference.sentence) }
        card.element(
          "p", class: "trace",
          "claims \(difference.claim.claim.id) and \(difference.other.claim.id), "
            + "rule \(difference.link.rule)")
      }
    }
    writeRest(corpus.differences.count, "pairs", to: &page)
  }

  private func writeNoted(_ page: inout HTMLWriter) {
    guard !corpus.noted.isEmpty else {
      return page.element(
        "p", "No claim is contradicted, disputed or outdated by the evidence at hand.")
    }
    page.element("ul", class: "first") { list in
      for path in corpus.noted.prefix(HTMLCorpusReport.mostListed) {
        let article = corpus.articles[path.article]
        let verified = article.claims[path.claim]
        let sign = VerdictSign(verified.label)
        list.element("li") { item in
          item.raw("<span class=\"sign \(sign.style)\" aria-hidden=\"true\">\(sign.sign)</span> ")
          item.element("strong") { $0.quoted(article.text[verified.claim.span], to: 160) }
          item.words(" ")
          item.element("strong", class: sign.style, verified.label.rawValue)
          item.words(" in ")
          writeLink(toArticle: path.article, to: &item)
          item.words(". ")
          item.foreign(verified.because)
        }
      }
    }
    writeRest(corpus.noted.count, "claims", to: &page)
  }

  private func writeRest(_ count: Int, _ what: String, to page: inout HTMLWriter) {
    let rest = count - HTMLCorpusReport.mostListed
    guard rest > 0 else { return }
    let number = PlainWords.number(Double(rest))
    page.element("p", class: "legend", "More \(what) stand in the JSON report: \(number).")
  }

  private var countTables: CountTables {
    CountTables(
      words: { history in
        history.first.map {
          let article = corpus.articles[$0.article]
          return article.text[article.claims[$0.claim].claim.span]
        } ?? ""
      },
      teller: { teller, cell in
        switch teller {
        case .claim(let path):
          writeLink(toArticle: path.article, to: &cell)
        case .record(let id):
          cell.foreign(
            PlainWords.clipped(corpus.record(id)?.record.source.publisher ?? "", to: 120))
          cell.words(" (\(id))")
        }
      })
  }

  private func writeArticles(_ page: inout HTMLWriter) {
    page.raw("<table class=\"articles\"><thead><tr><th scope=\"col\">Article</th>")
    page.raw("<th scope=\"col\">Claims</th><th scope=\"col\">Verdicts</th></tr></thead><tbody>")
    for (index, article) in corpus.articles.enumerated().prefix(HTMLCorpusReport.mostArticles) {
      page.element("tr", id: "article-\(index + 1)") { row in
        row.element("td") { write(article.header, named: article.name, to: &$0) }
        row.element("td", PlainWords.number(Double(article.claims.count)))
        row.element("td") { HTMLCorpusReport.write(article.summary, to: &$0) }
      }
    }
    page.raw("</tbody></table>")
    if corpus.articles.count > HTMLCorpusReport.mostArticles {
      let rest = corpus.articles.count - HTMLCorpusReport.mostArticles
      page.element("p", class: "legend", "Later articles stand in the JSON report: \(rest).")
    }
  }

  private func write(
    _ header: VerifiedArticle.Header, named name: String, to cell: inout HTMLWriter
  ) {
    cell.element("strong") { $0.foreign(PlainWords.clipped(name, to: 200)) }
    cell.element("span", class: "grade") { facts in
      if let publisher = header.publisher {
        facts.foreign(PlainWords.clipped(publisher, to: 120))
        facts.words(", ")
      }
      facts.words((header.published.map(PlainWords.day) ?? "undated") + ", id \(header.id)")
    }
  }

  private static func write(
    _ summary: [(label: VerdictLabel, count: Int)], to cell: inout HTMLWriter
  ) {
    for (label, count) in summary {
      let sign = VerdictSign(label)
      cell.element("span", class: "tally") { tally in
        tally.raw("<span class=\"sign \(sign.style)\" aria-hidden=\"true\">\(sign.sign)</span> ")
        tally.words("\(PlainWords.number(Double(count))) \(label.rawValue)")
      }
      cell.words(" ")
    }
  }

  /// Writes the publisher of an article, or its name, as a link to its line.
  private func writeLink(toArticle index: Int, to page: inout HTMLWriter) {
    let article = corpus.articles[index]
    let name = PlainWords.clipped(article.header.publisher ?? article.name, to: 60)
    guard index < HTMLCorpusReport.mostArticles else { return page.foreign(name) }
    page.raw("<a href=\"#article-\(index + 1)\">")
    page.foreign(name)
    page.raw("</a>")
  }

  private func writeLink(to id: String, to page: inout HTMLWriter) {
    if let index = corpus.index(ofArticle: id) { writeLink(toArticle: index, to: &page) }
  }
}
