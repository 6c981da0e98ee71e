internal import ArgumentParser
internal import ClaimExtraction
internal import ClaimModel
internal import ClaimStore
internal import Interchange
internal import OrderedJSON
internal import TextAnalysis
internal import Verification

/// `extract`: articles in, claims out.
struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Read the checkable claims out of articles and store them.",
    discussion: """
      Reads plain text, Markdown or HTML files, or - for standard input. The same bytes again \
      change nothing; a changed file under the same path (or --url) is a new version of the article.

      Example: claimbench extract article.txt --published 2025-04-22

      With --ndjson, one JSON object a line goes in and one comes out, without a store:
        {"id","text","published"?,"title"?,"url"?}
      """)

  @Argument(help: "The files, or - for standard input.")
  var files: [String] = []

  @Option(help: "Publication date, YYYY-MM-DD; relative dates count from it.")
  var published: Day?

  @Option(help: "Title, where the file does not tell it.")
  var title: String?

  @Option(help: "Address of the article; identifies it across versions.")
  var url: String?

  @Option(help: "Publisher.")
  var publisher: String?

  @Option(help: "Language as a BCP 47 tag; only English is read.")
  var language: String?

  @Flag(help: "Stream: NDJSON on standard input and output, no store.")
  var ndjson = false

  @OptionGroup var store: StoreOptions

  func validate() throws {
    if ndjson, !files.isEmpty {
      throw ValidationError("--ndjson reads standard input; name no files.")
    }
    if !ndjson, files.isEmpty { throw ValidationError("Name a file, or - for standard input.") }
    if files.count > 1, title != nil || url != nil {
      throw ValidationError("--title and --url describe one article; name one file.")
    }
  }

  func run() throws {
    if ndjson { return try Stream.run(ExtractStream()) }
    var articles: [ArticleFile] = []
    var hasFailed = false
    for path in files {
      do {
        articles.append(try read(path))
      } catch {
        Message.error(error.message)
        hasFailed = true
      }
    }
    if !articles.isEmpty { try save(articles) }
    if hasFailed { throw ExitStatus.someInputUnusable }
  }

  private func read(_ path: String) throws(InputError) -> ArticleFile {
    var file = try ArticleInput.read(InputFile(path), url: url)
    file.title = title ?? file.title
    file.url = url ?? file.url
    file.publisher = publisher ?? file.publisher
    file.language = language ?? file.language
    file.published = published ?? file.published
    return file
  }

  private func save(_ files: [ArticleFile]) throws {
    let saved = try store.open().write(command: "extract") { session in
      try files.map { try save($0, in: session) }
    }
    if store.json {
      printJSON(saved)
    } else {
      for article in saved { printTable(article) }
    }
  }

  /// An article with its claims and what saving it changed.
  private struct Extracted {
    var file: ArticleFile
    var claims: [Claim]
    var saved: SavedArticle
  }

  private func save(_ file: ArticleFile, in session: StoreSession) throws -> Extracted {
    var file = file
    // The same bytes under another path are the same article.
    if url == nil { file.key = try session.articleKey(ofBytes: file.bytes) ?? file.key }
    let claims = ClaimExtractor().extract(
      AnalysedText(file.text),
      context: ArticleContext(key: file.key, published: file.published, title: file.title)
    ).claims
    let saved = try session.save(file, claims: claims, engine: engineVersion)
    return Extracted(file: file, claims: claims, saved: saved)
  }

  private func printTable(_ article: Extracted) {
    let (file, saved) = (article.file, article.saved)
    let source = SourceText(file.text)
    var table = ClaimTable(for: article.claims)
    for claim in article.claims { table.add(claim, words: source[claim.span], verdict: nil) }
    table.write()
    let what =
      saved.isChanged
      ? "version \(saved.version): \(saved.added) new claims, \(saved.kept) kept, "
        + "\(saved.dropped) no longer made"
      : "unchanged: \(saved.kept) claims"
    store.note("\(file.key): article \(saved.id), \(what)")
    if file.published == nil {
      store.note("\(file.key): no publication date; give --published to resolve dates")
    }
  }

  private func printJSON(_ articles: [Extracted]) {
    var writer = JSONWriter(indented: true)
    writer.array { list in
      for article in articles {
        list.object { object in
          object.field("article", article.saved.id)
          object.field("key", article.file.key)
          object.field("version", article.saved.version)
          object.field("changed", article.saved.isChanged)
          let json = ClaimJSON(SourceText(article.file.text))
          object.list("claims") { claims in
            for claim in article.claims { json.write(claim, to: &claims) }
          }
        }
      }
    }
    StandardOutput.line(writer.text)
  }
}
