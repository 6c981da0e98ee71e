/// 64-bit hashes of the parts that keys are made of: FNV-1a, the same in every run.
struct KeyHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Starts a hash; different tags keep names of different things apart.
  init(_ tag: Character) {
    add(tag.asciiValue ?? 0)
  }

  init(_ tag: Character, _ text: some StringProtocol) {
    self.init(tag)
    for byte in text.utf8 { add(byte) }
  }

  init(_ tag: Character, _ number: Int) {
    self.init(tag)
    withUnsafeBytes(of: number.littleEndian) { for byte in $0 { add(byte) } }
  }

  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// The upper half, never 0.
  var half: UInt32 { max(UInt32(truncatingIfNeeded: KeyHash.mixed(value) >> 32), 1) }

  /// Spreads the bits of a value (the finaliser of MurmurHash3, public domain).
  static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = value
    mixed = (mixed ^ (mixed >> 33)) &* 0xff51_afd7_ed55_8ccd
    mixed = (mixed ^ (mixed >> 33)) &* 0xc4ce_b9fe_1a85_ec53
    return mixed ^ (mixed >> 33)
  }
}
