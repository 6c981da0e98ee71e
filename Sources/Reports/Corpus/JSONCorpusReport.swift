internal import ClaimModel
internal import OrderedJSON
internal import TextAnalysis
internal import Verification

/// The report on several articles for programs: each article's own report, and the pairs of claims
/// that tell one event differently.
struct JSONCorpusReport {
  let corpus: VerifiedCorpus

  /// Writes the report piece by piece.
  func write(to sink: ([UInt8]) -> Void) {
    var writer = JSONWriter(indented: true)
    writer.object { report in
      report.list("articles") { list in
        for article in corpus.articles {
          list.object { JSONReport.fields(of: article, to: &$0, sink) }
        }
      }
      report.list("differences") { list in
        for difference in corpus.differences {
          list.object { JSONCorpusReport.write(difference, to: &$0) }
          list.drain(to: sink)
        }
      }
      report.field("summary") { summary in
        for (label, count) in corpus.summary { summary.field(label.rawValue, count) }
      }
    }
    sink(writer.bytes + [10])
  }

  private static func write(
    _ difference: CrossComparison.Difference, to object: inout JSONWriter
  ) {
    object.field("certain", difference.isCertain)
    object.field("outcome", difference.isCertain ? difference.link.outcome.rawValue : nil)
    object.field("because", difference.sentence)
    object.field("rule", difference.link.rule)
    object.list("claims") { claims in
      for told in [difference.claim, difference.other] {
        claims.object { claim in
          claim.field("article", told.article)
          claim.field("id", told.claim.id)
          claim.field("publisher", told.source.publisher)
          claim.field("published", told.context.published?.iso)
          claim.field("text", told.context.words)
        }
      }
    }
  }
}
