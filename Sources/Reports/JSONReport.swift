internal import ClaimModel
internal import Interchange
internal import OrderedJSON
internal import TextAnalysis
internal import Verification

/// The report for programs: REPORT of the interface description, indented.
struct JSONReport {
  let article: VerifiedArticle

  /// Writes the report piece by piece.
  func write(to sink: ([UInt8]) -> Void) {
    var writer = JSONWriter(indented: true)
    writer.object { JSONReport.fields(of: article, to: &$0, sink) }
    sink(writer.bytes + [10])
  }

  /// Writes the fields of an article's report.
  static func fields(
    of article: VerifiedArticle, to report: inout JSONWriter, _ sink: ([UInt8]) -> Void
  ) {
    let claims = ClaimJSON(article.text)
    let offsets = ScalarOffsets(article.text)
    report.field("article") { JSONReport.write(article, to: &$0) }
    report.list("claims") { list in
      for claim in article.claims {
        list.object { JSONReport.write(claim, claims, article, offsets, to: &$0, sink) }
        list.drain(to: sink)
      }
    }
    report.list("evidence") { list in
      for evidence in article.evidence {
        list.object { object in
          EvidenceJSON.fields(of: evidence.record, to: &object)
          object.field("retracted", evidence.retractedBecause)
          KeptCopyJSON.field(of: evidence.copies, to: &object)
        }
        list.drain(to: sink)
      }
    }
    report.field("summary") { summary in
      for (label, count) in article.summary { summary.field(label.rawValue, count) }
    }
    report.key("open")
    report.array(article.openClaims.map { article.claims[$0].claim.id })
    if let changes = article.changes {
      report.field("changes") { object in
        object.field("added", changes.added)
        object.key("dropped")
        object.array(changes.dropped)
      }
    }
    report.field("engine") { engine in
      engine.field("version", article.engine)
      engine.field("rules", article.rules)
      let own = JudgingRules(of: article).own
      if !own.isEmpty { JSONReport.write(own, to: &engine) }
    }
  }

  private static func write(_ rules: [JudgingRules.Own], to engine: inout JSONWriter) {
    engine.list("ownRules") { list in
      for rule in rules {
        list.object { object in
          object.field("id", rule.id)
          object.field("file", rule.file)
          object.field("text", rule.text)
        }
      }
    }
  }

  private static func write(_ article: VerifiedArticle, to writer: inout JSONWriter) {
    let header = article.header
    writer.field("id", header.id)
    writer.field("version", header.version)
    writer.field("key", header.key)
    writer.field("title", header.title)
    writer.field("url", header.url)
    writer.field("publisher", header.publisher)
    writer.field("language", header.language)
    writer.field("published", header.published?.iso)
    writer.field("sha256", header.sha256)
    writer.field("text", article.text[TextSpan(0, article.text.bytes.count)])
  }

  private static func write(
    _ verified: VerifiedClaim, _ json: ClaimJSON, _ article: VerifiedArticle,
    _ offsets: ScalarOffsets, to writer: inout JSONWriter, _ sink: ([UInt8]) -> Void
  ) {
    json.fields(of: verified.claim, to: &writer)
    writer.field("bytes") { bytes in
      bytes.field("start", verified.claim.span.start)
      bytes.field("end", verified.claim.span.end)
    }
    if verified.isNew { writer.field("new", true) }
    writer.field("verdict") { verdict in
      verdict.field("label", verified.label.rawValue)
      verdict.field("because", verified.verdict?.because ?? "Not judged yet.")
      verdict.field("toSettle", article.settlement(of: verified))
      verdict.list("links") { list in
        for link in verified.verdict?.links ?? [] {
          list.object { object in
            VerdictJSON.fields(of: link, to: &object)
            guard link.outcome != .unrelated,
              let sides = article.sides(of: link, to: verified.claim),
              let record = article.record(link.evidence)?.record
            else { return }
            object.field("party", record.party(to: verified.claim.statement))
            sides.write(
              to: &object, source: (article.text, offsets), record: ComparedSides.searched(record))
          }
          list.drain(to: sink)
        }
      }
    }
    if let review = verified.review {
      writer.field("review") { object in
        object.field("verdict", review.label.rawValue)
        object.field("note", review.note)
        object.field("at", review.at)
      }
    }
  }
}
