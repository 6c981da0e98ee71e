internal import ArgumentParser
internal import ClaimModel
internal import ClaimStore
internal import OrderedJSON

/// `articles`: what is stored.
struct Articles: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "articles",
    abstract: "List the stored articles.", discussion: "Example: claimbench articles --json")

  @OptionGroup var store: StoreOptions

  func run() throws {
    let articles = try store.openForReading().read { try $0.articles() }
    if store.json {
      printJSON(articles)
    } else {
      var table = Table(["ARTICLE", "VERSION", "PUBLISHED", "CLAIMS", "VERDICTS", "TITLE"])
      for article in articles {
        table.add([
          article.id, String(article.version), article.published ?? "-", String(article.claims),
          verdicts(of: article), article.title ?? article.key,
        ])
      }
      table.write()
    }
  }

  private func verdicts(of article: ArticleSummary) -> String {
    let counts = VerdictLabel.allCases.compactMap { label in
      article.verdicts[label.rawValue].map { "\($0) \(label.rawValue)" }
    }
    return counts.isEmpty ? "-" : counts.joined(separator: ", ")
  }

  private func printJSON(_ articles: [ArticleSummary]) {
    var writer = JSONWriter(indented: true)
    writer.array { list in
      for article in articles {
        list.object { object in
          object.field("id", article.id)
          object.field("version", article.version)
          object.field("key", article.key)
          object.field("title", article.title)
          object.field("published", article.published)
          object.field("claims", article.claims)
          object.field("verdicts") { verdicts in
            for label in VerdictLabel.allCases {
              verdicts.field(label.rawValue, article.verdicts[label.rawValue])
            }
          }
        }
      }
    }
    StandardOutput.line(writer.text)
  }
}
