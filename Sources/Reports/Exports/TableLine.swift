/// A line of a table of comma-separated values (RFC 4180), ended by CR LF.
package struct TableLine: Hashable, Sendable {
  package let text: String

  /// Writes fields, quoted where they must be.
  package init(_ fields: [String]) {
    text = fields.map(TableLine.field).joined(separator: ",") + "\r\n"
  }

  /// Quotes a field where it must be, and keeps spreadsheets from running it as a formula.
  ///
  /// The apostrophe before a formula's first character is what OWASP's page on CSV injection
  /// advises; a negative number stays as it is.
  private static func field(_ value: String) -> String {
    let isFormula = value.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) }
    let safe = isFormula == true && Double(value) == nil ? "'" + value : value
    guard safe.utf8.contains(where: { [34, 44, 10, 13].contains($0) }) else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}
