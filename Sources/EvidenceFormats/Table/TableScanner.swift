/// Divides the bytes of a table into rows as they come (RFC 4180).
///
/// Cells are divided by commas, semicolons or tabs, whichever the first line holds most of, rows
/// by LF, CR LF or CR. A cell in quotation marks may hold all of these, and a quotation mark
/// written twice. Memory is bounded by the longest row.
struct TableScanner {
  /// What a piece of the table gave.
  struct Reading {
    var rows: [TableRow] = []
    var errors: [DocumentError] = []
  }

  /// Most bytes that a row may have: a quotation mark that nothing closes must not gather the rest
  /// of the file.
  static let longestRow = 16 << 20

  private enum State {
    /// Before the first byte of a cell.
    case start
    case plain
    case quoted
    /// Behind a quotation mark inside a quoted cell: its end, or the first of two.
    case quote
  }

  private var separator: UInt8?
  private var state = State.start
  private var cell: [UInt8] = []
  private var row: [TableRow.Cell] = []
  private var rowLength = 0
  /// Bytes of the first line, held back until its separator can be told.
  private var head: [UInt8] = []
  private var line = 1
  private var column = 1
  private var cellPosition = SourcePosition(line: 1, column: 1)
  private var followsReturn = false
  /// Whether the rest of a row that was given up is being passed over.
  private var isSkipping = false
  /// Whether a cell of the row could not be read.
  private var isBroken = false

  /// Starts a table; with a separator of nil, the first line tells it.
  init(separator: UInt8? = nil) {
    self.separator = separator
  }

  /// Reads the next bytes.
  mutating func read(_ bytes: some Sequence<UInt8>) -> Reading {
    var reading = Reading()
    guard separator == nil else {
      for byte in bytes { take(byte, &reading) }
      return reading
    }
    head += bytes
    if let end = head.firstIndex(where: { $0 == 10 || $0 == 13 }) {
      release(told: head[..<end], &reading)
    } else if head.count > TableScanner.longestRow {
      release(told: head[...], &reading)
    }
    return reading
  }

  /// Ends the table.
  mutating func finish() -> Reading {
    var reading = Reading()
    if separator == nil { release(told: head[...], &reading) }
    if state == .quoted {
      reading.errors.append(
        DocumentError(
          position: cellPosition,
          message: "the quotation mark that begins this cell is never closed; close it, or write "
            + "it twice inside quotation marks"))
      (row, cell) = ([], [])
    } else if state != .start || !row.isEmpty {
      endRow(&reading)
    }
    return reading
  }

  private mutating func release(told line: ArraySlice<UInt8>, _ reading: inout Reading) {
    let candidates: [UInt8] = [44, 59, 9]
    separator =
      candidates.max { first, second in
        line.count { $0 == first } < line.count { $0 == second }
      } ?? 44
    let bytes = head
    head = []
    for byte in bytes { take(byte, &reading) }
  }

  private mutating func take(_ byte: UInt8, _ reading: inout Reading) {
    if followsReturn, byte == 10 {
      followsReturn = false
      return
    }
    followsReturn = byte == 13
    defer { advance(byte) }
    if isSkipping, byte != 10, byte != 13 { return }
    switch state {
    case .start:
      cellPosition = SourcePosition(line: line, column: column)
      if byte == 34 { state = .quoted } else { takePlain(byte, &reading) }
    case .plain: takePlain(byte, &reading)
    case .quoted:
      if byte == 34 { state = .quote } else { append(byte, &reading) }
    case .quote:
      if byte == 34 {
        state = .quoted
        append(byte, &reading)
      } else {
        takePlain(byte, &reading)
      }
    }
  }

  private mutating func takePlain(_ byte: UInt8, _ reading: inout Reading) {
    switch byte {
    case separator: endCell(&reading)
    case 10, 13: endRow(&reading)
    default:
      state = .plain
      append(byte, &reading)
    }
  }

  private mutating func append(_ byte: UInt8, _ reading: inout Reading) {
    rowLength += 1
    if rowLength <= TableScanner.longestRow { return cell.append(byte) }
    reading.errors.append(
      DocumentError(
        position: row.first?.position ?? cellPosition,
        message: "a row of more than 16 MB; a quotation mark in it may not be closed"))
    (row, cell, state, rowLength) = ([], [], .plain, 0)
    isSkipping = true
  }

  private mutating func endCell(_ reading: inout Reading) {
    let text = cell.contains(0) ? nil : String(validating: cell, as: UTF8.self)
    if text == nil {
      reading.errors.append(
        DocumentError(
          position: cellPosition,
          message: "the cell is no UTF-8 text; convert the file first, for example: "
            + "iconv -f WINDOWS-1252 -t UTF-8"))
      isBroken = true
    }
    row.append(TableRow.Cell(text: text ?? "", position: cellPosition))
    cell.removeAll(keepingCapacity: true)
    state = .start
    cellPosition = SourcePosition(line: line, column: column + 1)
  }

  private mutating func endRow(_ reading: inout Reading) {
    if isSkipping {
      isSkipping = false
      (row, state) = ([], .start)
      cell.removeAll(keepingCapacity: true)
    } else {
      endCell(&reading)
      let ended = TableRow(cells: row)
      if !isBroken, !ended.isBlank { reading.rows.append(ended) }
    }
    row.removeAll(keepingCapacity: true)
    rowLength = 0
    isBroken = false
  }

  private mutating func advance(_ byte: UInt8) {
    if byte == 10 || byte == 13 {
      line += 1
      column = 1
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
  }
}
