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
  /// advises. Numbers and days stay as they are, so that DuckDB and pandas read their columns as
  /// numbers and days; NUL, at which some readers end, becomes U+FFFD.
  private static func field(_ value: String) -> String {
    guard let first = value.unicodeScalars.first else { return "" }
    let isFormula = formulaStarts.contains(first) && !isNumberOrDay(value)
    var safe = isFormula ? "'" + value : value
    if safe.utf8.contains(0) { safe = safe.replacing("\0", with: "\u{FFFD}") }
    guard safe.utf8.contains(where: { [34, 44, 10, 13].contains($0) }) else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }

  /// What a spreadsheet takes for the beginning of a formula, in full width too.
  private static let formulaStarts = Set("=+-@\t\r\n＝＋－＠".unicodeScalars)

  /// Whether text is a number, or a day of the years before 0 ("-0044-03-15").
  private static func isNumberOrDay(_ value: String) -> Bool {
    if Double(value) != nil { return true }
    let parts = value.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let digits = parts.dropFirst()
    return parts.first?.isEmpty == true && (2...4).contains(digits.count)
      && digits.allSatisfy { part in
        !part.isEmpty && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      }
  }
}
