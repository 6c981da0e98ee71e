internal import ClaimModel
internal import Verification

/// What articles and their evidence tell of one count, in the order of the days it was valid on.
///
/// Tolls rise, and sources differ: side by side a reader sees who said what when.
struct CountHistory: Sendable {
  /// Where a claim stands among articles.
  struct ClaimPath: Hashable, Sendable {
    /// Index of the article.
    var article: Int
    /// Index of the claim among the article's.
    var claim: Int
  }

  /// Who tells a count.
  enum Teller: Hashable, Sendable {
    case claim(ClaimPath)
    /// The record of this identifier.
    case record(String)
  }

  /// One telling.
  struct Telling: Hashable, Sendable {
    var teller: Teller
    /// When the count was valid; nil when nothing dates it.
    var asOf: DayInterval?
    var count: Count
    /// What the record says of the first claim that it is linked to; nil for claims.
    var outcome: Outcome?
  }

  /// Two at least, of which one is a claim's.
  var tellings: [Telling]

  /// The first claim; its words stand for the count.
  var first: ClaimPath? {
    for telling in tellings {
      if case .claim(let path) = telling.teller { return path }
    }
    return nil
  }

  /// What is counted: "killed", "injured (children)", "ceasefire violation".
  var subject: String { tellings.first.map { PlainWords.counted(by: $0.count) } ?? "" }

  /// Whether some telling is another than the first.
  var isToldOtherwise: Bool {
    tellings.contains { $0.count.range != tellings.first?.count.range }
  }
}
