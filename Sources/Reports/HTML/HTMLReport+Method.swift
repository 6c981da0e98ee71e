internal import Verification

/// How the verdicts came about: the end of every report.
extension HTMLReport {
  /// Writes what judged, by which rules and versions, and which bytes were read.
  func writeMethod(_ page: inout HTMLWriter) {
    page.element("h2", "Method")
    page.element("p", HTMLReport.method(article))
    let rules = JudgingRules(of: article)
    for rule in rules.own {
      page.element("p") { line in
        line.words("Rule of the newsroom’s file ")
        line.foreign(rule.file)
        line.words(", as it was when it judged:")
      }
      page.element("pre", PlainWords.prefix(rule.text, to: HTMLReport.longestRule))
    }
    if !rules.shipped.isEmpty {
      page.element("details") { details in
        details.element("summary", "Rules that judged, with the records each bears on")
        details.element("dl", class: "rules") { list in
          for rule in rules.shipped {
            list.element("dt", "\(rule.id), \(PlainWords.number(Double(rule.count)))")
            list.element("dd", rule.source ?? "A rule of another version.")
          }
        }
      }
    }
    page.element("p", class: "digest") { line in
      line.words("Source bytes: SHA-256 \(article.header.sha256) (")
      line.foreign(article.header.key)
      line.words(", version \(article.header.version)).")
    }
  }

  private static let longestRule = 4_000

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
