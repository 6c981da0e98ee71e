/// The language of an article as attributes of the elements that hold its words.
struct HTMLLanguage: Hashable, Sendable {
  /// ` lang="ar" dir="rtl"`; ` dir="auto"` for a language that is not known.
  let attributes: String

  /// Languages that are written from right to left, by their ISO 639 codes.
  private static let rightToLeft: Set<String> = [
    "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "nqo", "pnb", "ps", "sd", "syr", "ug",
    "ur", "yi",
  ]

  /// Writes the attributes of a language.
  ///
  /// - Parameter tag: A tag after BCP 47; anything else counts as not known.
  init(_ tag: String?) {
    guard let tag = tag?.lowercased(), HTMLLanguage.isTag(tag) else {
      attributes = " dir=\"auto\""
      return
    }
    let parts = tag.split(separator: "-").map(String.init)
    let isRightToLeft =
      parts.first.map(HTMLLanguage.rightToLeft.contains) == true || parts.contains("arab")
    attributes = " lang=\"\(tag)\" dir=\"\(isRightToLeft ? "rtl" : "auto")\""
  }

  private static func isTag(_ tag: String) -> Bool {
    let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
    let isASCII = tag.utf8.allSatisfy { byte in
      (97...122).contains(byte) || (48...57).contains(byte) || byte == 45
    }
    return isASCII && parts.allSatisfy { (1...8).contains($0.utf8.count) }
      && (parts.first.map { (2...3).contains($0.utf8.count) } ?? false)
  }
}
