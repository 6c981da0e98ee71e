internal import ArgumentParser
internal import Verification

/// The option of every command that judges: a newsroom's own rules.
struct RuleOptions: ParsableArguments {
  @Option(
    name: .customLong("rules"),
    help: ArgumentHelp(
      "A file of rules that are added to the shipped ones or take the place of those of their name.",
      valueName: "file"))
  var path: String?

  /// The shipped rules with those of the file; each thing wrong is reported at its line and column.
  func table() throws(InputError) -> RuleTable {
    guard let path else { return .standard }
    let file = try InputFile(path)
    do {
      return try RuleTable.standard.adding(
        String(decoding: file.bytes, as: UTF8.self), file: file.name)
    } catch {
      for problem in error.errors.dropLast() { Message.error("\(path):\(problem)") }
      throw InputError(error.errors.last.map { "\(path):\($0)" } ?? path)
    }
  }
}
