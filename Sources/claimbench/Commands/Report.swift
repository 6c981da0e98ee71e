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

  @Option(help: "html, markdown or json.")
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
    var isFolder = ObjCBool(false)
    if FileManager.default.fileExists(atPath: output, isDirectory: &isFolder), isFolder.boolValue {
      throw StoreError(.unreachable, "\(output): a folder. Name a file in it.")
    }
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: output), options: .atomic)
    } catch {
      throw StoreError(
        .unreachable,
        "\(output): cannot be written. Check that its folder exists and may be written to.")
    }
    store.note("wrote \(output)")
  }
}

extension ReportFormat: ExpressibleByArgument {}
