import SeededRandom

/// News-like articles made from sentence patterns, the same at every run.
struct MadeCorpus {
  /// How much of an article states what can be checked.
  enum Density {
    /// Every paragraph: the worst that a reader meets.
    case dense
    /// Every other paragraph, about four claims a kilobyte, as counted in agency news.
    case typical
  }

  private let density: Density
  private var random = SplitMix(seed: 11)

  init(_ density: Density) {
    self.density = density
  }

  /// Articles of some forty sentences until they hold `bytes` of text together.
  mutating func articles(bytes: Int) -> [String] {
    var articles: [String] = []
    var size = 0
    while size < bytes {
      let paragraphs = (0..<12).map { index in
        let isPlain = density == .typical && index % 2 == 1
        return (0..<Int.random(in: 2...5, using: &random)).map { _ in
          isPlain ? pick(PlainParagraphs.sentences) : sentence()
        }.joined(separator: " ")
      }
      let article = paragraphs.joined(separator: "\n\n")
      articles.append(article)
      size += article.utf8.count
    }
    return articles
  }

  private mutating func pick(_ words: [String]) -> String {
    words[Int.random(in: 0..<words.count, using: &random)]
  }

  /// Fills one pattern; about half of the patterns hold nothing to check, as in real articles.
  private mutating func sentence() -> String {
    let number = String(Int.random(in: 2...400, using: &random))
    let values = [
      "CITY": pick(MadeCorpus.cities), "LAND": pick(MadeCorpus.countries),
      "DAY": pick(MadeCorpus.days), "MONTH": pick(MadeCorpus.months), "N": number,
      "NAME": pick(MadeCorpus.names), "YEAR": String(Int.random(in: 1990...2024, using: &random)),
    ]
    return pick(MadeCorpus.patterns).split(separator: "|").map { part in
      values[String(part)] ?? String(part)
    }.joined()
  }

  private static let cities = ["Lisbon", "Nairobi", "Odesa", "Manila", "Quito", "Aleppo", "Geneva"]
  private static let countries = ["Portugal", "Kenya", "Ukraine", "Peru", "Syria", "Japan"]
  private static let days = ["Monday", "Tuesday", "Thursday", "Friday", "Sunday"]
  private static let months = ["January", "March", "June", "October", "December"]
  private static let names = [
    "Maria Kovacs", "John Adeyemi", "Li Wei", "Anna Petrova", "Omar Haddad",
  ]
  private static let patterns = [
    "At least |N| people were killed and dozens were wounded near |CITY| on |DAY|, police said.",
    "Foreign Minister |NAME| of |LAND| met his counterpart in |CITY| in |MONTH| |YEAR|.",
    "“We will not leave anyone behind in this valley,” said |NAME|, a spokesperson for the relief agency.",
    "It was the first such attack in |LAND| since |YEAR|.",
    "Residents described long queues outside the shops that were still open along the main road.",
    "The committee is expected to publish its findings before the end of the parliamentary session.",
    "Analysts warned that the mood in the markets could turn if the talks dragged on much longer.",
    "The road from the airport into town was lined with flags, and children waved at passing cars.",
    "Rescue teams pulled |N| survivors from the rubble in |CITY| late on |DAY|.",
    "Former president |NAME| said the agreement signed in |CITY| on 14 |MONTH| |YEAR| had failed.",
    "Nobody answered the telephone at the company, whose offices have been shut for several weeks.",
    "He spoke slowly, choosing his words, and did not look at the cameras that filled the room.",
  ]
}
