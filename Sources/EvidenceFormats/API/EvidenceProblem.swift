/// Something in a file of evidence that could not be used, or not as it was meant.
package struct EvidenceProblem: Hashable, Sendable, CustomStringConvertible {
  /// How much is lost.
  package enum Severity: String, Hashable, Sendable {
    /// The record was left out.
    case error
    /// The record was kept, without what is named.
    case warning
  }

  package var severity: Severity
  /// Where it stands; nil for what came from command-line options.
  package var position: SourcePosition?
  /// Path of the field concerned, such as `source.reliability`; nil when no single field is.
  package var field: String?
  /// What is wrong, and what to do.
  package var message: String

  /// Makes a problem.
  package init(
    severity: Severity, position: SourcePosition?, field: String? = nil, message: String
  ) {
    self.severity = severity
    self.position = position
    self.field = field
    self.message = message
  }

  /// Severity, field and message, without a place.
  package var description: String {
    severity.rawValue + ": " + (field.map { $0 + ": " } ?? "") + message
  }

  /// One line as compilers print it: `file:line:column: severity: field: message`.
  package func description(inFile file: String) -> String {
    guard let position else { return "\(file): \(description)" }
    return "\(file):\(position.line):\(position.column): \(description)"
  }
}
