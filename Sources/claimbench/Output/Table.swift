internal import Foundation
internal import TextAnalysis

/// A table for people: a header line and rows, in columns as wide as their widest cell.
struct Table {
  private let header: [String]
  private var rows: [[String]] = []

  init(_ header: [String]) {
    self.header = header
  }

  mutating func add(_ row: [String]) {
    rows.append(row.map(Table.printable))
  }

  /// Writes the table, with a bold header where standard output is a terminal that may be styled.
  func write() {
    guard !rows.isEmpty else { return }
    let widths = header.indices.map { column in
      ([header] + rows).map { $0[column].count }.max() ?? 0
    }
    let isStyled =
      StandardOutput.isTerminal
      && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
    let title = line(header, widths)
    StandardOutput.line(isStyled ? "\u{1B}[1m\(title)\u{1B}[0m" : title)
    for row in rows { StandardOutput.line(line(row, widths)) }
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    var line = ""
    for (column, cell) in cells.enumerated() {
      line += cell
      if column + 1 < cells.count {
        line += String(repeating: " ", count: widths[column] - cell.count + 2)
      }
    }
    return line
  }

  /// Unicode scalars of a cell at most; identifiers have 200.
  private static let widest = 240

  /// A cell on one line, without control characters that a terminal would obey; of a very long one the
  /// beginning, which `--json` has whole.
  private static func printable(_ cell: String) -> String {
    let scalars = cell.unicodeScalars.prefix(widest + 1)
    var shown = String.UnicodeScalarView(
      scalars.prefix(widest).map { scalar in
        scalar.isDisplayCommand || scalar.properties.generalCategory == .control ? " " : scalar
      })
    if scalars.count > widest { shown.append("…") }
    return String(shown)
  }
}
