internal import ClaimModel
internal import ClaimStore
internal import OrderedJSON
internal import Reports
internal import TextAnalysis
internal import Verification

extension Verify {
  /// Prints the claims of different articles that tell one event differently, each with its trace.
  func cross(_ opened: Store, with judge: Judge) throws {
    var texts: [String: SourceText] = [:]
    let told = try opened.read { session in
      let stored =
        articles.isEmpty
        ? try session.claims(ClaimFilter())
        : try articles.flatMap { try session.claims(ClaimFilter(article: $0)) }
      var sources: [String: Source] = [:]
      return try stored.map { claim in
        if sources[claim.article] == nil {
          let article = try session.article(claim.article)
          sources[claim.article] = Source(article: article.file)
          texts[claim.article] = SourceText(article.file.text)
        }
        let text = texts[claim.article] ?? SourceText("")
        let source = sources[claim.article] ?? Source(publisher: claim.article)
        return CrossComparison.Told(
          article: claim.article, claim: claim.claim,
          context: ClaimContext(
            published: source.published?.earliest, words: claim.text,
            sentence: text[claim.claim.sentence]), source: source)
      }
    }
    let found = CrossComparison(told, judge: judge).differences()
    if store.json {
      printJSON(found, texts)
    } else {
      for difference in found { print(difference, texts) }
    }
    store.note(
      "\(told.count) claims of \(texts.count) articles: \(found.count) pairs tell one event differently"
    )
  }

  private func print(_ difference: CrossComparison.Difference, _ texts: [String: SourceText]) {
    let link = difference.link
    StandardOutput.line(Verify.heading(of: difference))
    for told in [difference.claim, difference.other] {
      let span = told.claim.span
      StandardOutput.line(
        "  \(told.source.publisher) \(told.context.published?.iso ?? "undated")  claim \(told.claim.id) "
          + "“\(told.context.words)” (bytes \(span.start)–\(span.end))")
      StandardOutput.line("    in: \(told.context.sentence)")
    }
    StandardOutput.line("  rule \(link.rule) (event: \(link.match.rawValue), \(link.matchRule))")
    for row in sides(difference, texts).rows {
      StandardOutput.line(
        "  \(row.slot): \(row.claim.value ?? "nothing") | \(row.record.value ?? "nothing")"
          + (row.relation.map { " -- \($0)" } ?? ""))
    }
    StandardOutput.line("")
  }

  private static func heading(of difference: CrossComparison.Difference) -> String {
    let link = difference.link
    return difference.isCertain
      ? "\(link.outcome.rawValue): \(link.because)"
      : "perhaps one event: the counts differ; nothing shows that it is the same"
  }

  private func sides(_ difference: CrossComparison.Difference, _ texts: [String: SourceText])
    -> ComparedSides
  {
    let (first, second) =
      difference.link.evidence == difference.other.record.id
      ? (difference.claim, difference.other) : (difference.other, difference.claim)
    return ComparedSides(
      claim: first.claim, in: texts[first.article] ?? SourceText(""), record: second.record,
      link: difference.link)
  }

  private func printJSON(
    _ differences: [CrossComparison.Difference], _ texts: [String: SourceText]
  ) {
    var writer = JSONWriter(indented: true)
    writer.array { list in
      for difference in differences {
        list.object { object in
          let link = difference.link
          object.field("certain", difference.isCertain)
          object.field("outcome", difference.isCertain ? link.outcome.rawValue : nil)
          object.field("because", link.because)
          object.field("rule", link.rule)
          object.field("match", link.match.rawValue)
          object.list("claims") { claims in
            for told in [difference.claim, difference.other] {
              claims.object { write(told, texts, to: &$0) }
            }
          }
          object.field("relations") { relations in
            for (slot, relation) in link.relations.named {
              relations.field(slot.rawValue, relation)
            }
          }
        }
      }
    }
    StandardOutput.line(writer.text)
  }

  private func write(
    _ told: CrossComparison.Told, _ texts: [String: SourceText], to object: inout JSONWriter
  ) {
    object.field("id", told.claim.id)
    object.field("article", told.article)
    object.field("publisher", told.source.publisher)
    object.field("published", told.context.published?.iso)
    object.field("text", told.context.words)
    if let text = texts[told.article] {
      let scalars = ScalarOffsets(text).scalars(of: told.claim.span)
      object.field("start", scalars.start)
      object.field("end", scalars.end)
    }
  }
}

extension Source {
  /// An article as a source of evidence, known by its address or path.
  init(article: ArticleFile) {
    self.init(
      publisher: article.publisher ?? article.url ?? article.key, title: article.title,
      url: article.key, published: article.published.map { DayInterval($0) })
  }
}
