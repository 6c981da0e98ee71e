internal import Crypto

/// SHA-256 as lowercase hexadecimal digits.
enum Digest {
  /// The digest of bytes, 64 digits.
  static func sha256(_ bytes: [UInt8]) -> String {
    hexadecimal(SHA256.hash(data: bytes))
  }

  /// The digest of a text's UTF-8, 64 digits.
  static func sha256(_ text: String) -> String {
    sha256(Array(text.utf8))
  }

  private static func hexadecimal(_ digest: SHA256.Digest) -> String {
    String(unsafeUninitializedCapacity: 2 * SHA256.byteCount) { text in
      var next = 0
      for byte in digest {
        text[next] = digit(byte >> 4)
        text[next + 1] = digit(byte & 15)
        next += 2
      }
      return next
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
