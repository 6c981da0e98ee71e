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

  private static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
