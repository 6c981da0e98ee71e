internal import ArgumentParser
internal import ClaimStore
internal import Foundation
internal import Reports

/// `report`: the verification report of one article.
struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write the verification report of an article, or of several.",
    discussion: """
      A report on several articles shows which claims they tell differently, what the evidence speaks \
      against, and what each source counted when, as html or markdown. As json it holds the reports of \
      all articles and the pairs told differently, as csv all claims.

      Examples: claimbench report article.txt --format html --output report.html
                claimbench report --all --format html --output corpus.html
                claimbench report article.txt --format claimreview --reviewer "Daily Post"
      """)

  @Argument(help: "Each article's id or file name, or a unique beginning of the id.")
  var articles: [String] = []

  @Flag(help: "Report on all articles of the database.")
  var all = false

  @Option(
    help: """
      html, markdown, json, csv, claimreview, webannotation, provenance or timeml.
      """)
  var format: ReportFormat = .markdown

  @OptionGroup(title: "Options of claimreview") var publication: PublicationOptions

  @Option(help: "Where to write it; standard output when left out.")
  var output: String?

  @OptionGroup var store: StoreOptions

  func validate() throws {
    if articles.isEmpty != all {
      throw ValidationError("Name the articles to report on, or give --all.")
    }
    if all || articles.count > 1, !ReportFormat.ofCorpora.contains(format) {
      let formats = ReportFormat.ofCorpora.map(\.rawValue).joined(separator: ", ")
      throw ValidationError(
        "The format \(format.rawValue) is of one article; several can be written as \(formats).")
    }
  }

  func run() throws {
    let verified = try store.openForReading().read { session in
      let names = all ? try session.articles().map(\.id) : articles
      var known: Set<String> = []
      return try names.map { try VerifiedArticle(reading: $0, from: session) }
        .filter { known.insert($0.header.id).inserted }
    }
    let format = store.json ? ReportFormat.json : format
    let isCorpus = all || articles.count > 1
    func write(to sink: ([UInt8]) -> Void) {
      if isCorpus { return format.write(VerifiedCorpus(verified), to: sink) }
      guard var article = verified.first else { return }
      article.publication = publication.publication
      format.write(article, to: sink)
    }
    guard let output else { return write { StandardOutput.write($0) } }
    try OutputFile.write(to: output, write)
    store.note("wrote \(output)")
  }
}

extension ReportFormat: ExpressibleByArgument {}
