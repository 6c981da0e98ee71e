internal import ArgumentParser
internal import ClaimExtraction
internal import ClaimModel
internal import ClaimStore
internal import EvidenceFormats
internal import TextAnalysis
internal import Verification

/// An article as evidence: its claims become records with the article as their source.
struct ArticleEvidence: ParsableArguments {
  @Option(help: "Publication date of an article, YYYY-MM-DD.")
  var published: Day?

  @Option(help: "Publisher of an article.")
  var publisher: String?

  @Option(help: "Address of an article.")
  var url: String?

  @Option(help: "Reliability of an article's publisher, A to F.")
  var reliability: Reliability?

  @Option(help: "Credibility of an article, 1 to 6.")
  var credibility: Credibility?

  @Flag(help: "Keep the article's file beside each of its records.")
  var keep = false

  /// Whether any option describes an article.
  var isGiven: Bool {
    published != nil || publisher != nil || url != nil || reliability != nil
      || credibility != nil || keep
  }

  /// The claims of an article as records.
  func records(of path: String) throws(InputError) -> [EvidenceRecord] {
    var file = try ArticleInput.read(InputFile(path), url: url)
    file.published = published ?? file.published
    file.publisher = publisher ?? file.publisher
    file.url = url ?? file.url
    var source = Source(article: file)
    source.reliability = reliability ?? .cannotBeJudged
    source.credibility = credibility ?? .cannotBeJudged
    let text = AnalysedText(file.text)
    let claims = ClaimExtractor().extract(
      text, context: ArticleContext(key: file.key, published: file.published, title: file.title)
    ).claims
    if file.published == nil {
      Message.note("\(path): no publication date; give --published to resolve dates")
    }
    return claims.map { claim in
      EvidenceRecord(claim: claim, sentence: text.source[claim.sentence], source: source)
    }
  }
}

extension Reliability: ExpressibleByArgument {}

extension Credibility: ExpressibleByArgument {}
