internal import ClaimModel
internal import TextAnalysis
internal import Verification

/// The report as one self-contained page: readable without script, on a phone and in print.
struct HTMLReport {
  let article: VerifiedArticle

  init(_ article: VerifiedArticle) {
    self.article = article
  }

  var text: String {
    HTMLDocument(
      title: "Verification report: \(article.name)", header: writeHead, main: writeMain,
      footer: writeFoot
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
    page.raw("<section id=\"article\" class=\"article\" tabindex=\"0\" aria-label=\"Article\">")
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
    page.element("h1", article.name)
    let header = article.header
    var facts: [String] = []
    if let publisher = header.publisher { facts.append(publisher) }
    if let day = header.published { facts.append("published \(PlainWords.day(day))") }
    if header.version > 1 { facts.append("version \(header.version)") }
    if !facts.isEmpty { page.element("p", class: "facts", facts.joined(separator: " · ")) }
    if let url = header.url { page.element("p", class: "facts") { $0.link(to: url) } }
  }

  private func writeSummary(_ page: inout HTMLWriter) {
    HTMLReport.writeTally(article.summary, to: &page)
    let count = article.claims.count
    let numbered = Array(article.claims.enumerated())
    let urgent: [VerdictLabel] = [.contradicted, .disputed, .outdated]
    let noted = numbered.filter { urgent.contains($0.element.label) }
    if count == 0 {
      page.element("p", "No checkable claim was found in this article.")
    } else if noted.isEmpty {
      page.element("p", "No claim is contradicted, disputed or outdated by the evidence at hand.")
    } else {
      page.element("p", "Read these first:")
      page.element("ol", class: "first") { list in
        for (index, claim) in noted { writeNote(index, claim, to: &list) }
      }
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
          item.element("strong", String(count))
          item.words(" \(label.rawValue)")
          item.element("span", class: "meaning", sign.meaning)
        }
      }
    }
  }

  /// How many open claims the summary names with what would settle them.
  private static let mostOpen = 5

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
          item.raw("<a href=\"#claim-\(index + 1)\">")
          item.words("“\(PlainWords.clipped(article.text[claim.claim.span]))”")
          item.raw("</a> ")
          item.element("span", class: "settle", article.settlement(of: claim) ?? "")
        }
      }
    }
    let others = open.dropFirst(HTMLReport.mostOpen)
    guard !others.isEmpty else { return }
    page.element("p", class: "more") { line in
      line.words("And \(others.count) more:")
      for index in others {
        line.words(" ")
        writeNumber(ofClaim: index, to: &line)
      }
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

  private func writeNote(_ index: Int, _ verified: VerifiedClaim, to list: inout HTMLWriter) {
    let sign = VerdictSign(verified.label)
    list.raw("<li class=\"\(sign.style)\"><a href=\"#claim-\(index + 1)\">")
    list.raw("<span class=\"sign\" aria-hidden=\"true\">\(sign.sign)</span> ")
    list.words("“\(article.text[verified.claim.span])”")
    list.raw("</a> ")
    list.words(verified.label.rawValue)
    list.words(". \(verified.verdict?.because ?? "")")
    list.raw("</li>")
  }

  private func writeChanges(_ page: inout HTMLWriter) {
    guard let changes = article.changes else { return }
    page.element("h2", "Changes since the version before")
    page.element("p", "\(changes.added) new claims; \(changes.dropped.count) no longer made.")
    page.element("ul") { list in
      for words in changes.dropped { list.element("li", "no longer: “\(words)”") }
    }
  }

  private func writeFoot(_ page: inout HTMLWriter) {
    page.element("p", HTMLReport.method(article))
    page.element("p", class: "digest") { line in
      line.words("Source bytes: SHA-256 \(article.header.sha256) (\(article.header.key), ")
      line.words("version \(article.header.version)).")
    }
  }

  /// How the verdicts came about, and by which versions.
  static func method(_ article: VerifiedArticle?) -> String {
    let versions =
      article.map { "engine \($0.engine), rule table \($0.rules)" } ?? "no verdict yet"
    return "Claims are read and judged by rules, without a person: \(versions). "
      + "A verdict says how a claim stands against the records at hand, no more. "
      + "Grades after the NATO Admiralty system: reliability of the source A–F, "
      + "credibility of the information 1–6."
  }
}
