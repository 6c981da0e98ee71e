internal import ClaimModel
internal import TextAnalysis
internal import Verification

/// The report on several articles as one self-contained page.
struct HTMLCorpusReport {
  /// How many pairs and claims are listed; the JSON report holds all.
  private static let mostListed = 200

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
          card.element("p") { line in
            line.element("strong", "“\(told.context.words)” ")
            line.words("\(told.source.publisher), ")
            line.words(told.context.published.map(PlainWords.day) ?? "undated")
            line.element("span", class: "grade", "claim \(told.claim.id)")
          }
        }
        card.element("p", class: "because", difference.sentence)
        card.element("p", class: "trace", "rule \(difference.link.rule)")
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
        list.element("li", class: sign.style) { item in
          item.raw("<span class=\"sign\" aria-hidden=\"true\">\(sign.sign)</span> ")
          item.element("strong", "“\(PlainWords.clipped(article.text[verified.claim.span]))” ")
          item.words("\(verified.label.rawValue), ")
          item.raw("<a href=\"#article-\(path.article + 1)\">")
          item.words(HTMLCorpusReport.name(of: article))
          item.raw("</a>. ")
          item.words(verified.verdict?.because ?? "")
        }
      }
    }
    writeRest(corpus.noted.count, "claims", to: &page)
  }

  private func writeRest(_ count: Int, _ what: String, to page: inout HTMLWriter) {
    let rest = count - HTMLCorpusReport.mostListed
    guard rest > 0 else { return }
    page.element("p", class: "legend", "\(rest) more \(what) stand in the JSON report.")
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
          let article = corpus.articles[path.article]
          cell.raw("<a href=\"#article-\(path.article + 1)\">")
          cell.words(HTMLCorpusReport.name(of: article))
          cell.raw("</a> ")
          cell.element("span", class: "grade", article.claims[path.claim].claim.id)
        case .record(let id):
          cell.words("\(corpus.record(id)?.record.source.publisher ?? "") (\(id))")
        }
      })
  }

  private func writeArticles(_ page: inout HTMLWriter) {
    page.raw("<table><thead><tr><th scope=\"col\">Published</th><th scope=\"col\">Article</th>")
    page.raw("<th scope=\"col\">Claims</th><th scope=\"col\">Verdicts</th></tr></thead><tbody>")
    for (index, article) in corpus.articles.enumerated() {
      page.element("tr", id: "article-\(index + 1)") { row in
        row.element("td", article.header.published.map(PlainWords.day) ?? "undated")
        row.element("td") { cell in
          cell.element("strong", article.name)
          if let publisher = article.header.publisher { cell.words(", \(publisher)") }
          cell.element("span", class: "grade", article.header.id)
        }
        row.element("td", String(article.claims.count))
        row.element(
          "td", article.summary.map { "\($0.count) \($0.label.rawValue)" }.joined(separator: ", "))
      }
    }
    page.raw("</tbody></table>")
  }

  private static func name(of article: VerifiedArticle) -> String {
    PlainWords.clipped(article.header.publisher ?? article.name, to: 60)
  }
}
