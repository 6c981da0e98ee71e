/// A table whose columns are the fields of records.
///
/// Columns are named as in `statement`, `date` and `source.publisher`. Counts stand in a column of their own each, as in `counts.injured`, or together in `counts`,
/// as in `injured=3; killed>=2`.
struct OwnColumns: TableColumns {
  /// Our field and its column, or the text that it has in every row.
  private enum Meaning {
    case column(String)
    case text(String)
  }

  private let fields: [(name: String, meaning: Meaning)]

  let saysEverything = false

  /// - Parameters:
  ///   - header: The names of the columns.
  ///   - mapping: Our fields with the foreign names of their columns, or with a text behind an
  ///     equals sign; empty when the columns have our names.
  init(header: [String], mapping: [(field: String, column: String)] = []) {
    guard mapping.isEmpty else {
      fields = mapping.map { field, column in
        (field, column.hasPrefix("=") ? .text(String(column.dropFirst())) : .column(column))
      }
      return
    }
    fields = header.map { ($0, .column($0)) }
  }

  func fields(of row: NamedRow) -> [DocumentField] {
    var counts: [DocumentNode] = []
    var result: [DocumentField] = []
    for (name, meaning) in fields {
      let field =
        switch meaning {
        case .column(let column): row.field(name, from: column)
        case .text(let text): row.field(name, text)
        }
      guard let field else { continue }
      if name.hasPrefix(OwnColumns.countPrefix), case .text(let value) = field.value.content {
        let what = name.dropFirst(OwnColumns.countPrefix.count)
        counts.append(
          DocumentNode(content: .text("\(what)=\(value)"), position: field.value.position))
      } else {
        result.append(field)
      }
    }
    guard !counts.isEmpty else { return result }
    if let given = result.firstIndex(where: { $0.key == "counts" }) {
      counts.insert(result.remove(at: given).value, at: 0)
    }
    return result + [
      DocumentField(
        key: "counts", keyPosition: row.position,
        value: DocumentNode(content: .list(counts), position: row.position))
    ]
  }

  /// Whether a column is one that records know.
  static func knows(_ column: String) -> Bool {
    if column.hasPrefix(countPrefix) { return true }
    guard let dot = column.firstIndex(of: ".") else {
      return FieldGroup.record.fields.contains(column)
    }
    let group = FieldGroup(rawValue: String(column[..<dot]))
    return group?.fields.contains(String(column[column.index(after: dot)...])) ?? false
  }

  private static let countPrefix = "counts."
}
