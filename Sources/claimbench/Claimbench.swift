internal import ArgumentParser
internal import ClaimStore

/// The program: parses the command line, runs a command and picks the exit code.
///
/// Every command states its name: making names from types takes the parser longer than all else
/// that `--version` does.
@main
struct Claimbench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claimbench",
    abstract: "Check the factual claims of articles against evidence, offline.",
    discussion: """
      Extract claims from an article, attach evidence, verify, and write a report:

        claimbench extract article.txt --published 2025-04-22
        claimbench evidence import evidence.yaml
        claimbench verify
        claimbench report article.txt --format html --output report.html

      Everything is kept in one SQLite file: --db PATH, or CLAIMBENCH_DB, else claimbench.sqlite \
      in the current folder.

      Exit codes: 0 done; 1 some input could not be used, the rest was; 2 the store or the \
      environment failed; 3 a verdict named by --fail-on occurs; 4 a kept copy of a source is \
      damaged; 64 wrong usage.

      --version --verbose names the data that the program carries, and their licences.
      """,
    version: Version.text,
    subcommands: [
      Extract.self, Articles.self, Claims.self, EvidenceCommand.self, Attach.self, Detach.self,
      Verify.self, ReviewCommand.self, Explain.self, Report.self, Export.self, Compare.self,
      Rules.self, Log.self,
    ])

  static func main() {
    StandardOutput.ignoreBrokenPipes()
    if Version.isAskedAtLength(CommandLine.arguments.dropFirst()) {
      StandardOutput.line(Version.about)
      StandardOutput.flush()
      return
    }
    do {
      var command = try parseAsRoot()
      try command.run()
      StandardOutput.flush()
    } catch let error as StoreError {
      Message.error(error.message)
      exit(withError: error.exitStatus)
    } catch let error as InputError {
      Message.error(error.message)
      exit(withError: ExitStatus.someInputUnusable)
    } catch {
      StandardOutput.flush()
      exit(withError: error)
    }
  }
}
