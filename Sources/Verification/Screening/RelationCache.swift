/// Relations found before, by what they are between; a new one takes the place of another.
///
/// Of fixed size, so that it stays in the processor's caches.
struct RelationCache<Key: FixedWidthInteger, Value> {
  private var keys: [Key]
  private var values: [Value]
  private let mask: Int

  /// - Parameters:
  ///   - bits: The logarithm of the number of places.
  ///   - empty: Any value.
  init(bits: Int, empty: Value) {
    keys = Array(repeating: .max, count: 1 << bits)
    values = Array(repeating: empty, count: 1 << bits)
    mask = 1 << bits - 1
  }

  /// The value under a key, made where it is not known; the greatest key is not allowed.
  @inline(__always)
  mutating func value(_ key: Key, _ make: () -> Value) -> Value {
    var folded = UInt64(truncatingIfNeeded: key)
    if Key.bitWidth > 64 {
      folded ^= UInt64(truncatingIfNeeded: key >> 64) &* 0xff51_afd7_ed55_8ccd
    }
    let place = Int(truncatingIfNeeded: (folded &* 0x9e37_79b9_7f4a_7c15) >> 32) & mask
    if keys[place] == key { return values[place] }
    let value = make()
    (keys[place], values[place]) = (key, value)
    return value
  }
}
