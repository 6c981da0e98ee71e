internal import ClaimModel
internal import TextAnalysis
internal import Verification

extension HTMLReport {
  /// Writes one card for each claim, in text order, with the numbers that the article shows.
  func writeClaims(_ page: inout HTMLWriter) {
    page.element("h2", "Claims")
    let (count, all) = (drawn.claims.count, article.claims.count)
    if count < all {
      page.element(
        "p", class: "legend",
        "Shown are \(count) of \(PlainWords.number(Double(all))) claims: those that evidence speaks "
          + "against, then those that it bears out, then the most worth checking. "
          + "The JSON and CSV reports hold all.")
    }
    for index in drawn.claims {
      let verified = article.claims[index]
      let sign = VerdictSign(verified.label)
      let isFolded = isOpenAndBare(verified)
      let style = "claim \(sign.style)"
      page.element(isFolded ? "details" : "article", class: style, id: "claim-\(index + 1)") {
        if isFolded {
          writeFolded(verified, number: index + 1, sign, to: &$0)
        } else {
          write(verified, number: index + 1, sign, to: &$0)
        }
      }
      page.raw("\n")
    }
  }

  /// Whether nothing at all is known of a claim: then one line stands for it.
  private func isOpenAndBare(_ verified: VerifiedClaim) -> Bool {
    verified.label == .unverified && verified.speakingLinks.isEmpty && verified.review == nil
      && article.contrasts(of: verified.claim).isEmpty
  }

  private func writeFolded(
    _ verified: VerifiedClaim, number: Int, _ sign: VerdictSign, to card: inout HTMLWriter
  ) {
    card.element("summary") { line in
      writeLabel(of: verified, number: number, sign, to: &line)
      line.element("span", class: "words") { $0.quoted(article.text[verified.claim.span]) }
    }
    card.element("p", class: "because") { $0.foreign(verified.because) }
    writeSettlement(of: verified, to: &card)
    writeSlots(of: verified, to: &card)
  }

  private func writeLabel(
    of verified: VerifiedClaim, number: Int, _ sign: VerdictSign, to line: inout HTMLWriter
  ) {
    line.element("span", class: "verdict") { words in
      words.raw("<span class=\"sign\" aria-hidden=\"true\">\(sign.sign)</span> ")
      words.element("strong", verified.label.rawValue)
    }
    line.element("span", class: "kind", "\(number) · \(verified.claim.kind.rawValue)")
    if verified.isNew { line.element("span", class: "new", "new") }
  }

  private func writeSettlement(of verified: VerifiedClaim, to card: inout HTMLWriter) {
    guard let settlement = article.settlement(of: verified) else { return }
    card.element("p", class: "settle") { line in
      line.element("strong", "To settle it: ")
      line.foreign(settlement)
    }
  }

  private func write(
    _ verified: VerifiedClaim, number: Int, _ sign: VerdictSign, to card: inout HTMLWriter
  ) {
    card.element("p", class: "head") {
      writeLabel(of: verified, number: number, sign, to: &$0)
    }
    card.element("h3") { $0.quoted(article.text[verified.claim.span]) }
    let links = DrawnPart.links(of: verified)
    // With a single reason, the link below says it, with its source.
    if !links.contains(where: { $0.because == verified.because }) {
      card.element("p", class: "because") { $0.foreign(verified.because) }
    }
    for contrast in article.contrasts(of: verified.claim) { write(contrast, to: &card) }
    if let review = verified.review { write(review, to: &card) }
    writeSettlement(of: verified, to: &card)
    if !links.isEmpty {
      card.element("ul", class: "links") { list in
        for link in links { write(link, of: verified.claim, to: &list) }
      }
      writeRest(of: verified, besides: links.count, to: &card)
    }
    card.element("details") { details in
      details.element("summary", "What was read")
      writeSlots(of: verified, to: &details)
    }
  }

  /// Counts the records that the card does not list by what they say.
  private func writeRest(
    of verified: VerifiedClaim, besides count: Int, to card: inout HTMLWriter
  ) {
    let all = verified.speakingLinks
    guard all.count > count else { return }
    let counts = Dictionary(grouping: all, by: \.outcome).mapValues(\.count)
    let tally = counts.sorted { $0.key.rawValue < $1.key.rawValue }.map {
      "\($0.key.rawValue) \(PlainWords.number(Double($0.value)))"
    }
    card.element(
      "p", class: "legend",
      "Shown are \(count) of \(PlainWords.number(Double(all.count))) records: "
        + "\(tally.joined(separator: ", ")). The JSON report lists all, as does "
        + "claimbench explain \(verified.claim.id).")
  }

  private func write(_ contrast: VerifiedArticle.Contrast, to card: inout HTMLWriter) {
    card.element("p", class: "because") { line in
      line.words("\(contrast.lead) ")
      line.quoted(contrast.words)
      line.words(" (claim ")
      writeNumber(ofClaim: contrast.other, to: &line)
      line.words(").")
    }
  }

  private func write(_ review: ReviewNote, to card: inout HTMLWriter) {
    card.element("p", class: "review") { line in
      line.element("strong", "Reviewed by a person: \(review.label.rawValue). ")
      line.foreign(review.note)
      line.words(" (\(review.at))")
    }
  }

  /// What was read, slot by slot, and where.
  private func writeSlots(of verified: VerifiedClaim, to card: inout HTMLWriter) {
    let claim = verified.claim
    card.element("dl") { list in
      for (name, value) in SlotList(claim).slots { HTMLReport.pair(name, value, to: &list) }
      HTMLReport.pair("Worth checking", PlainWords.number(claim.score), to: &list)
      HTMLReport.pair("Sentence", article.text[claim.sentence], to: &list)
      if !claim.mentions.isEmpty {
        let times = claim.mentions.count
        HTMLReport.pair("Told again", times == 1 ? "once" : "\(times) times", to: &list)
      }
      HTMLReport.pair(
        "Claim", "\(claim.id), bytes \(claim.span.start)–\(claim.span.end), rule \(claim.rule)",
        to: &list)
    }
  }

  /// Class of the style sheet for what a record says.
  static func style(of outcome: Outcome) -> String {
    switch outcome {
    case .supports: "supported"
    case .contradicts: "contradicted"
    case .superseded: "outdated"
    case .tooCoarse, .unrelated: "unverified"
    }
  }

  /// Writes a term and its value.
  static func pair(_ name: String, _ value: String, to list: inout HTMLWriter) {
    list.element("dt", name)
    list.element("dd") { $0.foreign(value) }
  }
}
