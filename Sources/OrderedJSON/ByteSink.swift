/// Writes bytes into room that was made for them.
///
/// A pointer that no check guards: whoever makes the room makes enough (`JSONWriter.append`).
struct ByteSink: ~Copyable {
  private let start: UnsafeMutablePointer<UInt8>
  private var next: UnsafeMutablePointer<UInt8>

  /// Starts where the room begins.
  @inline(__always)
  init(_ start: UnsafeMutablePointer<UInt8>) {
    self.start = start
    next = start
  }

  /// How many bytes were written.
  @inline(__always)
  var count: Int { next - start }

  /// Writes one ASCII character.
  @inline(__always)
  mutating func put(_ mark: Unicode.Scalar) {
    put(UInt8(truncatingIfNeeded: mark.value))
  }

  /// Writes one byte.
  @inline(__always)
  mutating func put(_ byte: UInt8) {
    next.initialize(to: byte)
    next += 1
  }

  /// Writes bytes as they are.
  @inline(__always)
  mutating func put(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    next.initialize(from: source, count: bytes.count)
    next += bytes.count
  }

  /// Writes a whole number in at most `mostDigits` digits.
  @inline(__always)
  mutating func put(digitsOf value: UInt) {
    var count = 1
    var limit: UInt = 10
    while value >= limit, count < ByteSink.mostDigits {
      count += 1
      limit = limit.multipliedReportingOverflow(by: 10).overflow ? .max : limit &* 10
    }
    put(digitsOf: value, count: count)
  }

  /// Writes the last digits of a whole number, with zeros before them where it has fewer.
  @inline(__always)
  mutating func put(digitsOf value: UInt, count: Int) {
    var rest = value
    for place in stride(from: count - 1, through: 0, by: -1) {
      (next + place).initialize(to: UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    }
    next += count
  }

  /// Digits of the largest number.
  static let mostDigits = 20
}
