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
  /// The bytes of the row so far; those of the cell begin at `cellStart`.
  private var bytes: [UInt8] = []
  private var cellStart = 0
  private var row: [TableRow.Cell] = []
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
      take(bytes, &reading)
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
      dropRow()
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
    take(bytes, &reading)
  }

  private mutating func take(_ bytes: some Sequence<UInt8>, _ reading: inout Reading) {
    let isDone: Void? = bytes.withContiguousStorageIfAvailable { take(buffer: $0, &reading) }
    if isDone == nil { Array(bytes).withUnsafeBufferPointer { take(buffer: $0, &reading) } }
  }

  /// Takes what stands within a cell in one piece, and the marks between cells one by one.
  private mutating func take(buffer: UnsafeBufferPointer<UInt8>, _ reading: inout Reading) {
    var index = 0
    while index < buffer.count {
      let end = endOfRun(buffer, index)
      if end > index {
        let run = UnsafeBufferPointer(rebasing: buffer[index..<end])
        bytes.append(contentsOf: run)
        column += run.count { $0 & 0xC0 != 0x80 }
        index = end
      } else {
        take(buffer[index], &reading)
        index += 1
      }
    }
  }

  /// Where the bytes end that begin at `start` and are nothing but content of the cell.
  private func endOfRun(_ buffer: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    let most = min(buffer.count - start, TableScanner.longestRow - bytes.count)
    guard !followsReturn, !isSkipping, most > 0 else { return start }
    var end = start
    switch state {
    case .plain:
      let separator = separator ?? 44
      while end < start + most, buffer[end] != separator, buffer[end] != 10, buffer[end] != 13 {
        end += 1
      }
    case .quoted:
      while end < start + most, buffer[end] != 34, buffer[end] != 10, buffer[end] != 13 {
        end += 1
      }
    case .start, .quote: break
    }
    return end
  }

  private mutating func dropRow() {
    bytes.removeAll(keepingCapacity: true)
    row.removeAll(keepingCapacity: true)
    cellStart = 0
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
    if bytes.count < TableScanner.longestRow { return bytes.append(byte) }
    reading.errors.append(
      DocumentError(
        position: row.first?.position ?? cellPosition,
        message: "a row of more than 16 MB; a quotation mark in it may not be closed"))
    dropRow()
    state = .plain
    isSkipping = true
  }

  private mutating func endCell(_ reading: inout Reading) {
    if !isText(bytes[cellStart...]) {
      reading.errors.append(
        DocumentError(
          position: cellPosition,
          message: "the cell is no UTF-8 text; convert the file first, for example: "
            + "iconv -f WINDOWS-1252 -t UTF-8"))
      isBroken = true
    }
    row.append(TableRow.Cell(range: cellStart..<bytes.count, position: cellPosition))
    cellStart = bytes.count
    state = .start
    cellPosition = SourcePosition(line: line, column: column + 1)
  }

  private func isText(_ cell: ArraySlice<UInt8>) -> Bool {
    var joined: UInt8 = 0
    var hasZero = false
    for byte in cell {
      joined |= byte
      hasZero = hasZero || byte == 0
    }
    return !hasZero && (joined < 0x80 || String(validating: cell, as: UTF8.self) != nil)
  }

  private mutating func endRow(_ reading: inout Reading) {
    if isSkipping {
      isSkipping = false
      state = .start
    } else {
      endCell(&reading)
      let ended = TableRow(bytes: bytes, cells: row)
      if !isBroken, !ended.isBlank { reading.rows.append(ended) }
    }
    dropRow()
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
