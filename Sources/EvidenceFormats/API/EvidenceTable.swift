internal import ClaimModel

/// Reads the records of a table as its bytes come, so that an export of any length needs little
/// memory.
///
/// The first line names the columns. Tables of ACLED and UCDP are known by them; in any other the
/// columns are the fields of records, or a mapping says which column is which field. A row that
/// cannot be used is named with its line and column and does not stop the others.
package struct EvidenceTable: Sendable {
  private let format: EvidenceFormat
  private let mapping: [(field: String, column: String)]
  private var scanner = TableScanner()
  private var columns: (any TableColumns)?
  private var indices: [String: Int] = [:]
  private var width = 0
  private let builder = RecordBuilder()
  /// Hashes of the identifiers so far: a million take a tenth of the memory of the texts, and two of
  /// them collide with a chance of one in thirty million.
  private var identifiers: Set<UInt64> = []

  /// Starts a table.
  ///
  /// - Parameters:
  ///   - format: `csv` for a table to be recognised by its columns, or one of the known tables.
  ///   - mapping: Fields with the names of their columns, or with a text behind an equals sign;
  ///     empty when the columns have the names of fields.
  package init(format: EvidenceFormat, mapping: [(field: String, column: String)] = []) {
    self.format = format
    self.mapping = mapping
  }

  /// Reads the next bytes, which must be UTF-8; a piece may end anywhere.
  package mutating func read(_ bytes: some Sequence<UInt8>) -> EvidenceReading {
    records(of: scanner.read(bytes))
  }

  /// Reads what is left, the table being at its end.
  package mutating func finish() -> EvidenceReading {
    var reading = records(of: scanner.finish())
    if columns == nil {
      reading.problems.append(
        EvidenceProblem(
          severity: .error, position: SourcePosition(line: 1, column: 1),
          message: "the table is empty; its first line must name the columns"))
    }
    return reading
  }

  private mutating func records(of scanned: TableScanner.Reading) -> EvidenceReading {
    var reading = EvidenceReading()
    reading.problems = scanned.errors.map(EvidenceProblem.init)
    for row in scanned.rows {
      if let columns { read(row, columns, &reading) } else { readHeader(row, &reading) }
    }
    reading.problems.sort { ($0.position?.line ?? 0) < ($1.position?.line ?? 0) }
    return reading
  }

  private mutating func read(
    _ row: TableRow, _ columns: any TableColumns, _ reading: inout EvidenceReading
  ) {
    guard row.cells.count == width else {
      reading.problems.append(
        EvidenceProblem(
          severity: .error, position: row.position,
          message: "the row has \(row.cells.count) cells where the header has \(width); a comma or "
            + "a quotation mark may be missing or too many"))
      return
    }
    do throws(DocumentError) {
      let fields = try columns.fields(of: NamedRow(row, columns: indices))
      let node = DocumentNode(content: .mapping(fields), position: row.position)
      let outcome = builder.record(from: node, readingStatement: !columns.saysEverything)
      reading.problems += outcome.problems
      guard let record = outcome.record else { return }
      if identifiers.insert(RecordIdentity.hash(of: [record.id])).inserted {
        reading.records.append(record)
        reading.sources += outcome.sources
      } else {
        reading.problems.append(
          EvidenceProblem(
            severity: .error, position: row.position,
            message: "a record with the id \"\(record.id)\" stands above; remove one of them"))
      }
    } catch {
      reading.problems.append(EvidenceProblem(error))
    }
  }

  // MARK: Header

  private mutating func readHeader(_ row: TableRow, _ reading: inout EvidenceReading) {
    var names = row.cells.indices.map { row.text(ofCell: $0) ?? "" }
    if names.first?.hasPrefix("\u{FEFF}") == true { names[0].removeFirst() }
    width = names.count
    if isUCDPWithoutHeader(names) {
      names = UCDPColumns.header
      index(names)
      let known = UCDPColumns()
      columns = known
      return read(row, known, &reading)
    }
    index(names)
    let chosen = columns(named: names)
    columns = chosen
    note(names, row, chosen, &reading)
  }

  private func isUCDPWithoutHeader(_ names: [String]) -> Bool {
    guard format == .ucdp || format == .csv, names.count == UCDPColumns.header.count else {
      return false
    }
    return names.first.flatMap { Int($0) } != nil
  }

  private mutating func index(_ names: [String]) {
    indices = Dictionary(
      names.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  private func columns(named names: [String]) -> any TableColumns {
    if !mapping.isEmpty { return OwnColumns(header: names, mapping: mapping) }
    switch format {
    case .acled: return ACLEDColumns()
    case .ucdp: return UCDPColumns()
    default:
      if ACLEDColumns.marks.allSatisfy(names.contains) { return ACLEDColumns() }
      if UCDPColumns.marks.allSatisfy(names.contains) { return UCDPColumns() }
      return OwnColumns(header: names)
    }
  }

  /// Says once what is wrong with the columns, instead of in every row.
  private func note(
    _ names: [String], _ row: TableRow, _ columns: any TableColumns,
    _ reading: inout EvidenceReading
  ) {
    for (name, cell) in zip(names, row.cells) where !name.isEmpty {
      if names.count(where: { $0 == name }) > 1 {
        reading.problems.append(
          EvidenceProblem(
            severity: .warning, position: cell.position, field: name,
            message: "several columns have this name; only the first is read"))
      } else if mapping.isEmpty, columns is OwnColumns, !OwnColumns.knows(name) {
        reading.problems.append(
          EvidenceProblem(
            severity: .warning, position: cell.position, field: name,
            message: "unknown column, left out; "
              + "name it like a field of a record, or give a mapping with --columns"))
      }
    }
    for (field, column) in mapping where !column.hasPrefix("=") && indices[column] == nil {
      reading.problems.append(
        EvidenceProblem(
          severity: .error, position: row.position, field: field,
          message: "the table has no column \"\(column)\"; it has "
            + names.prefix(40).joined(separator: ", ")))
    }
  }
}

extension EvidenceProblem {
  /// A document's error as a problem of a file.
  init(_ error: DocumentError) {
    self.init(severity: .error, position: error.position, message: error.message)
  }
}
