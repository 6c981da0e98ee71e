package import ClaimModel

extension EvidenceRecord {
  /// A claim of one article as evidence about the claims of another.
  ///
  /// The article is the source; what it has from somebody else has that speaker as its origin, so
  /// that several articles which quote one ministry count once.
  ///
  /// - Parameters:
  ///   - claim: The claim, with its identifier.
  ///   - sentence: The words of its sentence, which become the record's text.
  ///   - source: The article as a source.
  package init(claim: Claim, sentence: String, source: Source) {
    var source = source
    source.origin = source.origin ?? claim.speaker?.name
    var statement = claim.statement
    if statement.time == nil, [.casualty, .count, .meeting].contains(claim.kind) {
      statement.time = EvidenceRecord.newsTime(source.published?.latest)
    }
    self.init(
      id: EvidenceRecord.articlePrefix + claim.id, text: sentence, statement: statement,
      asOf: source.published, source: source)
  }

  /// Undated news speaks of the week before it.
  private static func newsTime(_ published: Day?) -> TimeReference? {
    published.map { day in
      TimeReference(
        kind: .date, value: "", modifier: .approximate,
        interval: DayInterval(
          earliest: day.adding(days: -Pairing.newsDays), latest: day.adding(days: 1)))
    }
  }

  /// How identifiers of records that are claims of articles begin.
  static let articlePrefix = "article-"

  /// Whether the record is a sentence of the claim's own article, or one that it has word for word.
  ///
  /// An article is no evidence for itself, nor is a copy of it.
  func isCopy(of context: ClaimContext) -> Bool {
    guard id.utf8.starts(with: EvidenceRecord.articlePrefix.utf8) else { return false }
    let isSameArticle = !context.article.isEmpty && source.url == context.article
    return isSameArticle || (!text.isEmpty && text == context.sentence)
  }
}
