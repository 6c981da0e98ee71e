internal import VerificationRules

/// The words of a text that say what happened and to what, as hashes of their stems.
///
/// Function words, numbers, months and weekdays, and verbs of saying, being and planning are left
/// out; irregular forms and a few synonyms stand for one word (`content-words.tsv`). Endings are cut
/// as plainly as in Harman's S stemmer ("How effective is suffixing?", 1991), with those of verbs
/// besides. Cost is one pass over the bytes.
struct ContentWords {
  /// The hashes, each once, in the order of the text.
  private(set) var stems: [UInt64] = []
  /// One bit for each.
  private(set) var bits: UInt64 = 0

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - excepted: What `ProperNames.stems` gives for names whose words do not count.
  init(_ text: String, except excepted: [UInt64] = []) {
    var text = text.utf8.contains(where: { $0 >= 128 }) ? NameFolding.key(text) : text
    text.withUTF8 { bytes in
      var word: [UInt8] = []
      for byte in bytes {
        let lower = byte | 0x20
        if (97...122).contains(lower), byte >= 65 {
          word.append(lower)
        } else if byte >= 128 {
          word.append(byte)
        } else if !word.isEmpty {
          add(&word, excepted)
        }
      }
      add(&word, excepted)
    }
  }

  /// How many words it has.
  var count: Int { stems.count }

  /// How many of its words another text has too.
  func shared(with other: ContentWords) -> Int {
    if bits & other.bits == 0 { return 0 }
    return stems.count { other.bits & ContentWords.bit($0) != 0 && other.stems.contains($0) }
  }

  private mutating func add(_ word: inout [UInt8], _ excepted: [UInt64]) {
    defer { word.removeAll(keepingCapacity: true) }
    guard word.count >= ContentWords.shortest else { return }
    let stem: UInt64
    if let known = ContentWords.table[ContentWords.hash(word)] {
      stem = known
    } else {
      if !excepted.isEmpty {
        var start = KeyHash("s")
        for byte in word.prefix(4) { start.add(byte) }
        if excepted.contains(start.value) { return }
      }
      ContentWords.cutEnding(of: &word)
      let cut = ContentWords.hash(word)
      stem = ContentWords.table[cut] ?? cut
    }
    guard stem != 0, !stems.contains(stem) else { return }
    stems.append(stem)
    bits |= ContentWords.bit(stem)
  }

  /// Shorter words tell nothing apart.
  private static let shortest = 3

  private static func bit(_ stem: UInt64) -> UInt64 { 1 << (KeyHash.mixed(stem) >> 58) }

  private static func hash(_ word: [UInt8]) -> UInt64 {
    var hash = KeyHash("v")
    for byte in word { hash.add(byte) }
    return hash.value
  }

  /// Cuts the endings of plurals and of regular verbs.
  static func cutEnding(of word: inout [UInt8]) {
    func ends(_ ending: StaticString) -> Bool {
      word.count >= ending.utf8CodeUnitCount
        && word.suffix(ending.utf8CodeUnitCount).elementsEqual(
          UnsafeBufferPointer(start: ending.utf8Start, count: ending.utf8CodeUnitCount))
    }
    if word.count > 4, ends("ies") || ends("ied") {
      word.removeLast(3)
      word.append(UInt8(ascii: "y"))
      return
    }
    if word.count > 3, ends("s"), !ends("ss"), !ends("us"), !ends("is") { word.removeLast() }
    if word.count > 5, ends("ing") {
      word.removeLast(3)
    } else if word.count > 4, ends("ed"), !ends("eed") {
      word.removeLast(2)
    }
    let last = word.count - 1
    if last > 2, word[last] == word[last - 1], !ends("ss"), !ends("ll") { word.removeLast() }
    if word.count > 3, ends("e") { word.removeLast() }
  }

  /// Stems by the hashes of words, 0 for words that tell nothing apart.
  private static let table: [UInt64: UInt64] = Dictionary(
    WordFile.rows(claimbench_content_words(), claimbench_content_words_count()).compactMap { row in
      guard row.count > 1 else { return nil }
      if row[1] == "-" { return (hash(Array(row[0].utf8)), 0) }
      var stem = Array(row[1].utf8)
      cutEnding(of: &stem)
      return (hash(Array(row[0].utf8)), hash(stem))
    }, uniquingKeysWith: { first, _ in first })
}
