package import Foundation

/// How the program's claims and verdicts stand against a gold article.
package struct Evaluation: Sendable {
  /// Claims of the gold article that must be found, and those of them that were.
  package private(set) var required = 0
  package private(set) var found = 0
  /// Claims of the program, and those that overlap gold of their kind.
  package private(set) var claimed = 0
  package private(set) var justified = 0
  /// Gold verdicts on claims that were found, and those that came out the same.
  package private(set) var judged = 0
  package private(set) var agreed = 0
  /// What was missed, made up or judged otherwise, for reading.
  package private(set) var notes: [String] = []

  /// Makes an empty evaluation, to add others to.
  package init() {}

  /// Compares a JSON report with its gold article.
  package init(report: Data, gold: GoldArticle) throws {
    let report = try JSONDecoder().decode(Report.self, from: report)
    let text = Array(report.article.text.unicodeScalars)
    let spans = gold.claims.map { $0.span(in: text) }
    claimed = report.claims.count
    for claim in report.claims {
      let fits = zip(gold.claims, spans).contains { gold, span in
        gold.kind == claim.kind && span.map(claim.overlaps) ?? false
      }
      if fits { justified += 1 } else { notes.append("made up  \(claim.kind): \(claim.text)") }
    }
    for (claim, span) in zip(gold.claims, spans) {
      guard let span else {
        notes.append("not in the text  \(claim.text)")
        continue
      }
      let same = report.claims.filter { $0.kind == claim.kind && $0.overlaps(span) }
      let best = same.max { $0.overlap(span) < $1.overlap(span) }
      count(claim, best)
    }
  }

  private mutating func count(_ gold: GoldArticle.Claim, _ best: Report.Claim?) {
    if gold.optional != true {
      required += 1
      if best != nil { found += 1 } else { notes.append("missed   \(gold.kind): \(gold.text)") }
    }
    guard let verdict = gold.verdict, let best else { return }
    judged += 1
    if best.verdict.label == verdict {
      agreed += 1
    } else {
      notes.append("judged   \(best.verdict.label), not \(verdict): \(gold.text)")
    }
  }

  /// Adds the counts of another article.
  package mutating func add(_ other: Evaluation) {
    required += other.required
    found += other.found
    claimed += other.claimed
    justified += other.justified
    judged += other.judged
    agreed += other.agreed
  }

  /// Share of required claims that were found.
  package var recall: Double { required == 0 ? 1 : Double(found) / Double(required) }
  /// Share of the program's claims that gold justifies.
  package var precision: Double { claimed == 0 ? 1 : Double(justified) / Double(claimed) }
  /// Share of gold verdicts, on claims that were found, that came out the same.
  package var agreement: Double { judged == 0 ? 1 : Double(agreed) / Double(judged) }

  /// The three shares in a line.
  package var summary: String {
    func percent(_ share: Double) -> String { String(format: "%.2f", share) }
    return "precision \(percent(precision)) (\(justified)/\(claimed)), "
      + "recall \(percent(recall)) (\(found)/\(required)), "
      + "verdicts \(percent(agreement)) (\(agreed)/\(judged))"
  }

  private struct Report: Decodable {
    struct Article: Decodable { var text: String }
    struct Span: Decodable {
      var start: Int
      var end: Int
    }
    struct Verdict: Decodable { var label: String }
    struct Claim: Decodable {
      var kind: String
      var start: Int
      var end: Int
      var text: String
      var mentions: [Span]?
      var verdict: Verdict

      func overlap(_ span: Range<Int>) -> Int {
        ([Span(start: start, end: end)] + (mentions ?? [])).map { mention in
          min(mention.end, span.upperBound) - max(mention.start, span.lowerBound)
        }.max() ?? 0
      }

      func overlaps(_ span: Range<Int>) -> Bool { overlap(span) > 0 }
    }

    var article: Article
    var claims: [Claim]
  }
}
