internal import ClaimModel
internal import OrderedJSON

/// The values of one row in the order of its columns, in one piece of memory that rows share.
///
/// Rows by the million are put together here without an allocation for each value.
struct RowValues {
  /// A value; texts lie in `bytes`.
  enum Cell {
    case null
    case integer(Int64)
    case real(Double)
    case text(start: Int, count: Int)
    case blob(start: Int, count: Int)
  }

  private(set) var cells: [Cell] = []
  private(set) var bytes: [UInt8] = []
  private var json = JSONWriter()

  /// Forgets the row, keeping the memory for the next one.
  mutating func removeAll() {
    cells.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
  }

  mutating func append(_ value: String?) {
    guard let value else { return cells.append(.null) }
    let start = bytes.count
    let isDone: Void? = value.utf8.withContiguousStorageIfAvailable {
      bytes.append(contentsOf: $0)
    }
    if isDone == nil { bytes.append(contentsOf: value.utf8) }
    cells.append(.text(start: start, count: bytes.count - start))
  }

  mutating func append(_ value: Int?) {
    cells.append(value.map { .integer(Int64($0)) } ?? .null)
  }

  mutating func append(_ value: Double?) {
    cells.append(value.map { .real($0) } ?? .null)
  }

  mutating func append(_ value: Bool) {
    cells.append(.integer(value ? 1 : 0))
  }

  mutating func append(blob value: some Collection<UInt8>) {
    cells.append(.blob(start: bytes.count, count: value.count))
    bytes.append(contentsOf: value)
  }

  /// A text as UTF-8, cut out of a longer one.
  mutating func append(utf8 value: ArraySlice<UInt8>) {
    cells.append(.text(start: bytes.count, count: value.count))
    bytes.append(contentsOf: value)
  }

  /// A day as `YYYY-MM-DD`.
  mutating func append(_ day: Day?) {
    guard let day else { return cells.append(.null) }
    let (year, month, dayOfMonth) = day.civil
    guard (0...9999).contains(year) else { return append(day.iso) }
    let start = bytes.count
    for value in [year / 100, year % 100] { appendTwoDigits(value) }
    for value in [month, dayOfMonth] {
      bytes.append(UInt8(ascii: "-"))
      appendTwoDigits(value)
    }
    cells.append(.text(start: start, count: 10))
  }

  private mutating func appendTwoDigits(_ value: Int) {
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value / 10))
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value % 10))
  }

  /// A JSON text.
  mutating func append(_ write: (inout JSONWriter) -> Void) {
    json.removeAll()
    write(&json)
    cells.append(.text(start: bytes.count, count: json.bytes.count))
    bytes.append(contentsOf: json.bytes)
  }

  /// Writes the bytes of the row with kind and length of every value, for a digest.
  func write(digestible all: inout [UInt8]) {
    all.removeAll(keepingCapacity: true)
    all.reserveCapacity(bytes.count + 9 * cells.count)
    func add(_ number: some FixedWidthInteger, to all: inout [UInt8]) {
      withUnsafeBytes(of: number.littleEndian) { all.append(contentsOf: $0) }
    }
    for cell in cells {
      switch cell {
      case .null: all.append(0)
      case .integer(let value):
        all.append(1)
        add(value, to: &all)
      case .real(let value):
        all.append(2)
        add(value.bitPattern, to: &all)
      case .text(let start, let count), .blob(let start, let count):
        all.append(3)
        add(UInt64(count), to: &all)
        all.append(contentsOf: bytes[start..<start + count])
      }
    }
  }
}
