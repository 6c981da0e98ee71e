internal import ArgumentParser

/// The exit codes of the program; 64, wrong usage, is ArgumentParser's own.
enum ExitStatus {
  /// Some input could not be used; the rest was.
  static let someInputUnusable = ExitCode(1)
  /// The store or the environment failed; nothing was changed.
  static let storeFailed = ExitCode(2)
  /// A verdict named by `--fail-on` occurs.
  static let verdictOccurs = ExitCode(3)
}
