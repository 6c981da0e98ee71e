internal import TextAnalysis

/// The hash of a name as it is looked up: its words without case, accents, apostrophes and stops.
///
/// FNV-1a within a word, as tokens carry it, then the words' hashes in turn; the gazetteer's script
/// (`folding.py`) computes the same.
struct NameKey: Sendable {
  private(set) var total: UInt64 = 0
  private(set) var words = 0

  @inline(__always)
  mutating func add(_ word: UInt64) {
    total = ((total << 5 | total >> 59) ^ word) &* 0x9E37_79B9_7F4A_7C15
    words += 1
  }

  @inline(__always)
  var value: UInt64 { total ^ total >> 32 }

  /// A word that names shorten, as the first of several words or among them ("Saint" is "St.").
  @inline(__always)
  static func shortened(_ word: UInt64) -> UInt64 {
    switch word {
    case saint: st
    case sainte: ste
    case mount: mt
    case fort: ft
    default: word
    }
  }

  private static let saint = WordKey.of("saint")
  private static let st = WordKey.of("st")
  private static let sainte = WordKey.of("sainte")
  private static let ste = WordKey.of("ste")
  private static let mount = WordKey.of("mount")
  private static let mt = WordKey.of("mt")
  private static let fort = WordKey.of("fort")
  private static let ft = WordKey.of("ft")
  /// What "&" stands for.
  static let and = WordKey.of("and")
}
