internal import ClaimModel
internal import TextAnalysis
internal import Verification

/// The report as one self-contained page: readable without script, on a phone and in print.
struct HTMLReport {
  let article: VerifiedArticle
  let drawn: DrawnPart
  /// Attributes `lang` and `dir` of what is written in the article's words.
  let language: HTMLLanguage

  init(_ article: VerifiedArticle) {
    self.article = article
    drawn = DrawnPart(of: article)
    language = HTMLLanguage(article.header.language)
  }

  var text: String {
    HTMLDocument(
      title: "Verification report: \(PlainWords.clipped(article.name, to: 200))", header: writeHead,
      main: writeMain,
      footer: writeMethod
    ).text
  }

  private func writeMain(_ page: inout HTMLWriter) {
    page.element("section", class: "attention", id: "summary", writeSummary)
    HTMLOverview(
      histories: CountHistories(of: [article]).histories, tables: countTables,
      places: MappedPlace.all(of: [article])
    ).write(to: &page)
    page.raw("\n<div class=\"columns\">\n")
    // It scrolls beside the claims where there is room, so it takes the keyboard's focus.
    page.raw("<section id=\"article\" class=\"article\" tabindex=\"0\" aria-label=\"Article\">\n")
    writeArticle(&page)
    page.raw("</section>\n")
    page.element("section", class: "claims", id: "claims", writeClaims)
    page.raw("\n</div>\n")
    let rows = article.datedRows
    if rows.count > 1 {
      page.element("section", id: "timeline") { writeTimeline(rows, to: &$0) }
    }
    page.element("section", id: "evidence", writeEvidence)
    if article.changes != nil { page.element("section", id: "changes", writeChanges) }
  }

  // MARK: Head and foot

  private func writeHead(_ page: inout HTMLWriter) {
    page.element("p", class: "kicker", "Verification report")
    page.raw("<h1\(language.attributes)>")
    page.words(PlainWords.clipped(article.name, to: 300))
    page.raw("</h1>")
    let header = article.header
    page.element("p", class: "facts") { line in
      if let publisher = header.publisher {
        line.foreign(publisher)
        line.words(" · ")
      }
      line.words(header.published.map { "published \(PlainWords.day($0))" } ?? "undated")
      if header.version > 1 { line.words(" · version \(header.version)") }
    }
    if let url = header.url { page.element("p", class: "facts") { $0.link(to: url) } }
  }

  private func writeSummary(_ page: inout HTMLWriter) {
    HTMLReport.writeTally(article.summary, to: &page)
    let urgent: [VerdictLabel] = [.contradicted, .disputed, .outdated]
    let noted = urgent.flatMap { label in
      article.claims.indices.filter { article.claims[$0].label == label }
    }
    if article.claims.isEmpty {
      page.element("p", "No checkable claim was found in this article.")
    } else if noted.isEmpty {
      page.element("p", "No claim is contradicted, disputed or outdated by the evidence at hand.")
    } else {
      page.element("p", "Read these first:")
      page.element("ol", class: "first") { list in
        for index in noted.prefix(HTMLReport.mostNoted) { writeNote(index, to: &list) }
      }
      writeMore(noted.dropFirst(HTMLReport.mostNoted), to: &page)
    }
    writeOpen(&page)
  }

  /// Writes the number of claims of each verdict, with what the verdict means.
  static func writeTally(
    _ summary: [(label: VerdictLabel, count: Int)], to page: inout HTMLWriter
  ) {
    page.element("h2", "Summary")
    page.element("ul", class: "counts") { list in
      for (label, count) in summary {
        let sign = VerdictSign(label)
        list.element("li", class: sign.style) { item in
          item.raw("<span class=\"sign\" aria-hidden=\"true\">\(sign.sign)</span> ")
          item.element("strong", PlainWords.number(Double(count)))
          item.words(" \(label.rawValue)")
          item.element("span", class: "meaning", sign.meaning)
        }
      }
    }
  }

  /// How many claims the summary names in words.
  ///
  /// Those that evidence speaks against, and open ones with what would settle them; how many more it
  /// names by their numbers.
  private static let mostNoted = 12
  private static let mostOpen = 5
  private static let mostNumbers = 60

  /// The claims that are still to be checked, in the order of their worth: the first with what would
  /// settle them, the others as links.
  private func writeOpen(_ page: inout HTMLWriter) {
    let open = article.openClaims
    guard !open.isEmpty else { return }
    page.element("p", "Still open, the most worth checking first:")
    page.element("ol", class: "first") { list in
      for index in open.prefix(HTMLReport.mostOpen) {
        list.element("li") { item in
          let claim = article.claims[index]
          writeWords(ofClaim: index, to: &item)
          item.words(" ")
          item.element("span", class: "settle") { words in
            words.foreign(
              article.settlement(of: claim) ?? "\(claim.label.rawValue): \(claim.because)")
          }
        }
      }
    }
    writeMore(open.dropFirst(HTMLReport.mostOpen), to: &page)
  }

  /// The claims that the list above leaves out, by their numbers.
  private func writeMore(_ others: ArraySlice<Int>, to page: inout HTMLWriter) {
    guard !others.isEmpty else { return }
    page.element("p", class: "more") { line in
      line.words("And \(PlainWords.number(Double(others.count))) more:")
      for index in others.prefix(HTMLReport.mostNumbers) {
        line.words(" ")
        writeNumber(ofClaim: index, to: &line)
      }
      if others.count > HTMLReport.mostNumbers { line.words(" …") }
    }
  }

  private var countTables: CountTables {
    CountTables(
      words: { history in
        history.first.map { article.text[article.claims[$0.claim].claim.span] } ?? ""
      },
      teller: { teller, cell in
        switch teller {
        case .claim(let path):
          cell.words("This article ")
          writeNumber(ofClaim: path.claim, to: &cell)
        case .record(let id): writeLink(toRecord: id, to: &cell)
        }
      })
  }

  /// A claim that evidence speaks against, with the first record that does.
  private func writeNote(_ index: Int, to list: inout HTMLWriter) {
    let verified = article.claims[index]
    let sign = VerdictSign(verified.label)
    list.element("li") { item in
      item.raw("<span class=\"sign \(sign.style)\" aria-hidden=\"true\">\(sign.sign)</span> ")
      writeWords(ofClaim: index, to: &item)
      item.words(" ")
      item.element("strong", class: sign.style, verified.label.rawValue)
      item.words(". ")
      item.foreign(verified.because)
      guard let id = verified.opposing, let source = article.record(id)?.record.source else {
        return
      }
      item.words(" ")
      item.element("span", class: "settle") { words in
        words.foreign(source.publisher)
        if let published = source.published { words.words(", \(PlainWords.asOf(published))") }
      }
    }
  }

  private func writeChanges(_ page: inout HTMLWriter) {
    guard let changes = article.changes else { return }
    page.element("h2", "Changes since the version before")
    page.element("p", "New claims: \(changes.added). No longer made: \(changes.dropped.count).")
    page.element("ul") { list in
      for words in changes.dropped.prefix(HTMLReport.mostNumbers) {
        list.element("li") { item in
          item.words("no longer: ")
          item.quoted(words)
        }
      }
    }
    if changes.dropped.count > HTMLReport.mostNumbers {
      let rest = changes.dropped.count - HTMLReport.mostNumbers
      page.element("p", class: "legend", "\(rest) more stand in the JSON report.")
    }
  }
}
