internal import Foundation

extension Evaluation {
  /// Runs the built program on a sample with its records of evidence and compares its report.
  ///
  /// - Parameters:
  ///   - sample: Name of the sample, such as `uk-general-election`.
  ///   - gold: Its gold file.
  /// - Throws: `EvaluationError` when the program fails.
  package init(sample: String, gold: GoldArticle) throws {
    let program = try Program()
    let files = Program.package
    let article = files.appendingPathComponent("Claims/\(gold.article)").path
    let evidence = files.appendingPathComponent("Evidence/\(sample).yaml").path
    for arguments in [
      ["extract", article, "--published", gold.published], ["evidence", "import", evidence],
      ["verify"],
    ] {
      let output = try program.run(arguments, input: Data())
      guard output.status == 0 else {
        throw EvaluationError(command: arguments, message: output.standardError)
      }
    }
    let report = try program.run("report", gold.article, "--format", "json")
    self = try Evaluation(report: Data(report.standardOutput.utf8), gold: gold)
  }
}

/// A command of the program that failed on a sample.
package struct EvaluationError: Error, CustomStringConvertible {
  var command: [String]
  var message: String

  /// The command and what it said.
  package var description: String {
    "\(command.joined(separator: " ")): \(message)"
  }
}
