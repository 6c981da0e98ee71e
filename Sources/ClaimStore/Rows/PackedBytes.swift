internal import ClaimModel

/// Writes values one after the other into bytes, without names or alignment.
struct BytePacker {
  private(set) var bytes: [UInt8] = []

  /// Forgets the bytes, keeping the memory.
  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  mutating func pack(_ value: UInt8) { bytes.append(value) }

  /// A number in seven bits a byte, the lowest first, after folding its sign into the lowest bit.
  mutating func pack(_ value: Int) {
    var rest = UInt(bitPattern: (value << 1) ^ (value >> (Int.bitWidth - 1)))
    while rest > 127 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 128)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func pack(_ value: Double) {
    withUnsafeBytes(of: value.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func pack(_ value: String) {
    var value = value
    value.withUTF8 { text in
      pack(text.count)
      bytes.append(contentsOf: text)
    }
  }

  /// Whether a value follows, and the value.
  mutating func pack<Value>(
    _ value: Value?, _ body: (inout BytePacker, Value) -> Void
  ) {
    pack(value == nil ? 0 : 1 as UInt8)
    if let value { body(&self, value) }
  }

  mutating func pack(_ value: String?) { pack(value) { $0.pack($1) } }
  mutating func pack(_ value: Int?) { pack(value) { $0.pack($1) } }
  mutating func pack(_ value: Double?) { pack(value) { $0.pack($1) } }

  mutating func pack(_ days: DayInterval?) {
    pack(days) { packer, days in
      packer.pack(days.earliest?.number)
      packer.pack(days.latest?.number)
    }
  }

  /// One of few words, by its position among them.
  mutating func pack<Word: CaseIterable & Equatable>(_ word: Word) {
    for (index, other) in Word.allCases.enumerated() where other == word {
      return pack(UInt8(truncatingIfNeeded: index))
    }
  }
}

/// Reads what `BytePacker` wrote, in the same order.
struct ByteUnpacker {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) {
    self.bytes = bytes
    self.position = position
  }

  mutating func byte() -> UInt8 {
    defer { position += 1 }
    return bytes[position]
  }

  mutating func integer() -> Int {
    var value: UInt = 0
    var shift: UInt = 0
    while true {
      let next = byte()
      value |= UInt(next & 127) << shift
      if next < 128 { break }
      shift += 7
    }
    return Int(bitPattern: value >> 1) ^ -Int(bitPattern: value & 1)
  }

  mutating func real() -> Double {
    var bits: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 8) { bits |= UInt64(byte()) << shift }
    return Double(bitPattern: bits)
  }

  mutating func string() -> String {
    let count = integer()
    defer { position += count }
    return String(decoding: bytes[position..<position + count], as: UTF8.self)
  }

  mutating func ifAny<Value>(_ body: (inout ByteUnpacker) -> Value) -> Value? {
    byte() == 0 ? nil : body(&self)
  }

  mutating func days() -> DayInterval? {
    ifAny { unpacker in
      let earliest = unpacker.ifAny { Day(number: $0.integer()) }
      return DayInterval(earliest: earliest, latest: unpacker.ifAny { Day(number: $0.integer()) })
    }
  }

  mutating func word<Word: CaseIterable>() -> Word where Word.AllCases == [Word] {
    let cases = Word.allCases
    return cases[min(Int(byte()), cases.count - 1)]
  }
}
