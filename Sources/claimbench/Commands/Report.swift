internal import ArgumentParser
internal import ClaimStore
internal import Foundation
internal import Reports

/// `report`: the verification report of one article.
struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write the verification report of an article.",
    discussion: "Example: claimbench report article.txt --format html --output report.html")

  @Argument(help: "The article's id or file name, or a unique beginning of the id.")
  var article: String

  @Option(
    help: """
      html, markdown, json, csv, claimreview, webannotation, provenance or timeml.
      """)
  var format: ReportFormat = .markdown

  @Option(help: "Where to write it; standard output when left out.")
  var output: String?

  @OptionGroup var store: StoreOptions

  func run() throws {
    let verified = try store.openForReading().read { session in
      try VerifiedArticle(reading: article, from: session)
    }
    let text = (store.json ? ReportFormat.json : format).report(on: verified)
    guard let output else { return StandardOutput.write(Array(text.utf8)) }
    try OutputFile.write(Array(text.utf8), to: output)
    store.note("wrote \(output)")
  }
}

extension ReportFormat: ExpressibleByArgument {}
