internal import ClaimModel

/// Names of articles, claims and records in linked data, the same wherever a report is made.
enum Identifier {
  static func article(_ header: VerifiedArticle.Header) -> String {
    "urn:claimbench:article:\(header.id):\(header.version)"
  }

  static func claim(_ claim: Claim) -> String {
    "urn:claimbench:claim:\(claim.id)"
  }

  static func review(of claim: Claim) -> String {
    "urn:claimbench:review:\(claim.id)"
  }

  static func record(_ id: String) -> String {
    "urn:claimbench:evidence:\(escaped(id))"
  }

  /// Whether text begins as the addresses of web pages do.
  static func isWeb(_ text: String) -> Bool {
    let start = text.prefix(8).lowercased()
    return start.hasPrefix("http://") || start.hasPrefix("https://")
  }

  /// A web address that linked data may hold as it is; nil for anything else.
  static func address(_ text: String) -> String? {
    let isWeb = isWeb(text)
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      scalar.value > 0x20 && !"<>\"{}|\\^`".unicodeScalars.contains(scalar)
    }
    return isWeb && isPlain ? text : nil
  }

  /// A record's id may hold any character; those that a URN may not are percent-encoded (RFC 8141).
  static func escaped(_ id: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in id.utf8 {
      let isPlain =
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
        || [45, 46, 95, 126].contains(byte)
      bytes += isPlain ? [byte] : [37, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
