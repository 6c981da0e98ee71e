/// Makes the identifier of a record that was given none.
enum RecordIdentity {
  /// "e" and 16 hexadecimal digits: the 64-bit FNV-1a hash of what makes the record what it is.
  ///
  /// The same content always has the same identifier, so that importing a file again adds nothing.
  /// It is no protection against forgery: whoever writes a file may also write identifiers.
  /// Source: Fowler, Noll, Vo, Eastlake, "The FNV Non-Cryptographic Hash Algorithm".
  static func make(from parts: [String?]) -> String {
    let digits = String(hash(of: parts), radix: 16)
    return "e" + String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The hash alone.
  static func hash(of parts: [String?]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for part in parts {
      for byte in (part ?? "").utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
      // What no UTF-8 text holds keeps "ab", "c" from being "a", "bc".
      hash = (hash ^ (part == nil ? 0xFE : 0xFF)) &* 0x0000_0100_0000_01B3
    }
    return hash
  }
}
