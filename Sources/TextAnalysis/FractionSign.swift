/// The fractions that are one character ("½", "¾").
enum FractionSign {
  /// The value of the sign that ends a word, and the number of its bytes; nil where none does.
  static func value(endingIn word: ArraySlice<UInt8>) -> (value: Double, length: Int)? {
    guard let last = word.last, last >= 0x80 else { return nil }
    for (bytes, value) in signs where word.suffix(bytes.count).elementsEqual(bytes) {
      return (value, bytes.count)
    }
    return nil
  }

  private static let written: [(sign: String, top: Double, bottom: Double)] = [
    ("½", 1, 2), ("¼", 1, 4), ("¾", 3, 4), ("⅓", 1, 3), ("⅔", 2, 3), ("⅕", 1, 5), ("⅖", 2, 5),
    ("⅗", 3, 5), ("⅘", 4, 5), ("⅛", 1, 8), ("⅜", 3, 8), ("⅝", 5, 8), ("⅞", 7, 8),
  ]

  private static let signs = written.map { (Array($0.sign.utf8), $0.top / $0.bottom) }
}
