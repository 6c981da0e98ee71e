/// Tells whether two records tell one story in the same words, so that they count as one source.
///
/// A wire story is republished with its first words or its last cut off; three words in a row that
/// both texts hold are hardly chance, many of them are a copy. Cost is one pass over the bytes.
struct SameWording {
  /// Share of the shorter text's runs of three words that the longer one must hold.
  static let leastShare = 0.8
  /// Runs of three words that a text must have before it can be told to be a copy.
  static let leastRuns = 6

  private let runs: Set<UInt64>
  /// One bit for each run.
  private let bits: UInt128

  /// Reads a record's text; case and marks do not matter.
  init(_ text: String) {
    let words = SameWording.words(text)
    runs = Set(
      words.indices.dropLast(2).map { index in
        (words[index] &* 31 &+ words[index + 1]) &* 31 &+ words[index + 2]
      })
    bits = runs.reduce(0) { $0 | 1 << UInt128(KeyHash.mixed($1) >> 57) }
  }

  /// Whether one text repeats the other.
  func repeats(_ other: SameWording) -> Bool {
    let (short, long) = runs.count <= other.runs.count ? (self, other) : (other, self)
    guard short.runs.count >= SameWording.leastRuns else { return false }
    let least = SameWording.leastShare * Double(short.runs.count)
    // A bit that only the shorter text has stands for a run, or more, that the longer one lacks.
    let lacking = (short.bits & ~long.bits).nonzeroBitCount
    if Double(short.runs.count - lacking) < least { return false }
    return Double(short.runs.count { long.runs.contains($0) }) >= least
  }

  /// The words as hashes (FNV-1a).
  private static func words(_ text: String) -> [UInt64] {
    var words: [UInt64] = []
    var hash: UInt64 = 0
    for byte in text.utf8 {
      let isLetter =
        byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
      if isLetter {
        if hash == 0 { hash = 0xcbf2_9ce4_8422_2325 }
        hash = (hash ^ UInt64(byte < 0x80 ? byte | 0x20 : byte)) &* 0x0000_0100_0000_01b3
      } else if hash != 0 {
        words.append(hash)
        hash = 0
      }
    }
    if hash != 0 { words.append(hash) }
    return words
  }
}
