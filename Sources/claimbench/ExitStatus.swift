internal import ArgumentParser
internal import ClaimStore

/// The exit codes of the program; 64, wrong usage, is ArgumentParser's own.
enum ExitStatus {
  /// Some input could not be used; the rest was.
  static let someInputUnusable = ExitCode(1)
  /// The store or the environment failed; nothing was changed.
  static let storeFailed = ExitCode(2)
  /// A verdict named by `--fail-on` occurs.
  static let verdictOccurs = ExitCode(3)
  /// A kept copy of a source is no longer as it was kept.
  static let copyDamaged = ExitCode(4)
}

extension StoreError {
  /// The exit code that tells the error.
  var exitStatus: ExitCode {
    if code == .damaged { return ExitStatus.copyDamaged }
    return isAboutInput ? ExitStatus.someInputUnusable : ExitStatus.storeFailed
  }
}
