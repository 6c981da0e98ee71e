/// Writes JSON with keys in the order given, so that the same values always give the same bytes.
///
/// Streams answer one line per document within a budget that a general encoder would use up; the
/// reports use the same writer with line breaks.
package struct JSONWriter: Sendable {
  /// What was written so far, as UTF-8.
  package private(set) var bytes: [UInt8] = []
  private let isIndented: Bool
  private var depth = 0
  private var needsComma = false
  /// Number of bytes that were handed over.
  private var drained = 0
  private var written = WrittenNumbers()

  /// Starts an empty text; indented by two spaces a level when it is for people to read.
  package init(indented: Bool = false) {
    isIndented = indented
  }

  /// What was written so far.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Forgets what was written, keeping the memory for the next line.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    written.makeRoom()
    (depth, needsComma, drained) = (0, false, 0)
  }

  /// Hands over what was written once it is more than a piece, so that a long text needs no more
  /// memory than that; the last byte stays, because what comes next may depend on it.
  ///
  /// - Parameters:
  ///   - piece: Number of bytes.
  ///   - sink: Takes them.
  package mutating func drain(_ piece: Int = 1 << 18, to sink: ([UInt8]) -> Void) {
    guard bytes.count > max(piece, 1) else { return }
    let last = bytes.removeLast()
    sink(bytes)
    drained += bytes.count
    bytes.removeAll(keepingCapacity: true)
    bytes.append(last)
    written.makeRoom()
  }

  // MARK: Containers

  /// Writes an object whose fields `body` writes.
  package mutating func object(_ body: (inout JSONWriter) -> Void) {
    container(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
  }

  /// Writes an array whose elements `body` writes.
  package mutating func array(_ body: (inout JSONWriter) -> Void) {
    container(UInt8(ascii: "["), UInt8(ascii: "]"), body)
  }

  /// Writes an array of strings.
  package mutating func array(_ values: some Sequence<String>) {
    array { writer in for value in values { writer.string(value) } }
  }

  /// Writes a key, which must need no escaping; the value must follow.
  package mutating func key(_ name: String) {
    if isIndented { separate() }
    let (needsComma, isIndented) = (needsComma && !isIndented, isIndented)
    var name = name
    name.withUTF8 { name in
      append(name.count + 5) { sink in
        if needsComma { sink.put(",") }
        sink.put("\"")
        sink.put(name)
        sink.put("\"")
        sink.put(":")
        if isIndented { sink.put(" ") }
      }
    }
    self.needsComma = false
  }

  // MARK: Fields, left out when nil

  /// Writes a field with a string, or nothing for nil.
  package mutating func field(_ name: String, _ value: String?) {
    guard let value else { return }
    key(name)
    string(value)
  }

  /// Writes a field with a string that is given as well-formed UTF-8.
  package mutating func field(_ name: String, utf8 value: ArraySlice<UInt8>) {
    key(name)
    separate()
    value.withUnsafeBufferPointer { quote($0) }
  }

  /// Writes a field with a whole number, or nothing for nil.
  package mutating func field(_ name: String, _ value: Int?) {
    guard let value else { return }
    key(name)
    integer(value)
  }

  /// Writes a field with a number, or nothing for nil.
  package mutating func field(_ name: String, _ value: Double?) {
    guard let value else { return }
    key(name)
    number(value)
  }

  /// Writes a field with a truth value.
  package mutating func field(_ name: String, _ value: Bool) {
    key(name)
    bool(value)
  }

  /// Writes a field with an object.
  package mutating func field(_ name: String, _ body: (inout JSONWriter) -> Void) {
    key(name)
    object(body)
  }

  /// Writes a field with an array.
  package mutating func list(_ name: String, _ body: (inout JSONWriter) -> Void) {
    key(name)
    array(body)
  }

  // MARK: Values

  /// Writes a string.
  package mutating func string(_ value: String) {
    separate()
    quote(value)
  }

  /// Writes a whole number.
  package mutating func integer(_ value: Int) {
    separate()
    append(ByteSink.mostDigits + 1) { sink in
      if value < 0 { sink.put("-") }
      sink.put(digitsOf: value.magnitude)
    }
  }

  /// Writes a number, without decimals where it has none; nothing JSON knows becomes null.
  package mutating func number(_ value: Double) {
    if let whole = Int(exactly: value) { return integer(whole) }
    guard value.isFinite else { return null() }
    separate()
    if appendFixed(value) { return }
    append(written.text(of: value))
  }

  /// Writes true or false.
  package mutating func bool(_ value: Bool) {
    separate()
    append(value ? "true" : "false")
  }

  /// Writes null.
  package mutating func null() {
    separate()
    append("null")
  }

  // MARK: Bytes

  private mutating func container(
    _ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void
  ) {
    separate()
    bytes.append(open)
    let start = drained + bytes.count
    depth += 1
    needsComma = false
    body(&self)
    depth -= 1
    if drained + bytes.count > start { breakLine() }
    bytes.append(close)
    needsComma = true
  }

  /// Writes what stands between the last value and the next.
  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
    if isIndented {
      let follows = bytes.last.map { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: " ") } ?? true
      if !follows { breakLine() }
    }
  }

  private mutating func breakLine() {
    guard isIndented else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }

  /// Writes a number of up to five decimals, as coordinates have; false when it has more.
  ///
  /// Decimals of no more than fifteen digits in all that lead back to the same number are the
  /// shortest that do (IEEE 754), so that these are the digits that `description` gives.
  private mutating func appendFixed(_ value: Double) -> Bool {
    let magnitude = value.magnitude
    guard magnitude >= 0.001, magnitude < 1e9 else { return false }
    let scaled = (magnitude * 1e5).rounded()
    guard scaled / 1e5 == magnitude else { return false }
    let digits = UInt(scaled)
    var (decimals, count) = (digits % 100_000, 5)
    while count > 1, decimals % 10 == 0 {
      decimals /= 10
      count -= 1
    }
    append(ByteSink.mostDigits + 7) { sink in
      if value < 0 { sink.put("-") }
      sink.put(digitsOf: digits / 100_000)
      sink.put(".")
      sink.put(digitsOf: decimals, count: count)
    }
    return true
  }

  /// Writes text that needs no escaping.
  private mutating func append(_ text: String) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable {
      bytes.append(contentsOf: $0)
    }
    if isDone == nil { bytes.append(contentsOf: text.utf8) }
  }

  private mutating func quote(_ value: String) {
    var value = value
    value.withUTF8 { quote($0) }
  }

  /// Copies the bytes between two that must be escaped in one piece; most strings have none.
  private mutating func quote(_ value: UnsafeBufferPointer<UInt8>) {
    var mark = JSONMarks.first(in: value, from: 0)
    if mark == value.count { return quote(plain: value) }
    bytes.append(UInt8(ascii: "\""))
    var start = 0
    while mark < value.count {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: value[start..<mark]))
      escape(value[mark])
      start = mark + 1
      mark = JSONMarks.first(in: value, from: start)
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: value[start...]))
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes text that needs no escaping between quotation marks.
  private mutating func quote(plain value: UnsafeBufferPointer<UInt8>) {
    append(value.count + 2) { sink in
      sink.put("\"")
      sink.put(value)
      sink.put("\"")
    }
  }

  /// Lets `body` write at most `room` bytes.
  @inline(__always)
  private mutating func append(_ room: Int, _ body: (inout ByteSink) -> Void) {
    bytes.append(addingCapacity: room) { output in
      output.withUnsafeMutableBufferPointer { buffer, count in
        guard let start = buffer.baseAddress else { return }
        var sink = ByteSink(start + count)
        body(&sink)
        count += sink.count
      }
    }
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    case 10: bytes.append(UInt8(ascii: "n"))
    case 13: bytes.append(UInt8(ascii: "r"))
    case 9: bytes.append(UInt8(ascii: "t"))
    default:
      append("u00")
      bytes.append(JSONWriter.digit(byte >> 4))
      bytes.append(JSONWriter.digit(byte & 15))
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? value + UInt8(ascii: "0") : value - 10 + UInt8(ascii: "a")
  }
}
