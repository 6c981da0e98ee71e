/// The words of a text that may be proper names, as bits for `CandidateGate`.
///
/// Whenever `ProperNames.share` finds a name in two texts, their bits meet. A name goes by its first
/// four letters, since endings such as 's are cut off later.
struct TextNames {
  private(set) var inside: UInt32 = 0
  private(set) var atStart: UInt32 = 0

  /// First letters of words that are left out, as `stems` gives them.
  private var excepted: [UInt64] = []

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - excepted: What `stems` gives for names that tie no texts together.
  init(_ text: String, except excepted: [UInt64] = []) {
    self.excepted = excepted
    var text = text
    text.withUTF8 { read($0) }
    self.excepted = []
  }

  /// The hashes of the first four letters of the words of a name; words with other letters than
  /// ASCII are left out.
  static func stems(of name: String) -> [UInt64] {
    NameFolding.words(name).compactMap { word in
      let bytes = word.utf8
      if bytes.count < 4 || bytes.contains(where: { $0 >= 128 }) { return nil }
      var hash = KeyHash("m")
      for byte in bytes.prefix(4) { hash.add(byte) }
      return hash.value
    }
  }

  /// Whether both texts may hold one name that does not start a sentence in both.
  func mayShare(with other: TextNames) -> Bool {
    inside & (other.inside | other.atStart) != 0 || atStart & other.inside != 0
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    var startsSentence = true
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, !TextNames.divides(bytes[end]) { end += 1 }
      if end > start {
        add(bytes[start..<end], startsSentence)
        startsSentence = TextNames.endsSentence(bytes[end - 1])
      }
      start = end + 1
    }
  }

  private mutating func add(_ word: Slice<UnsafeBufferPointer<UInt8>>, _ startsSentence: Bool) {
    guard let first = word.first(where: { TextNames.isWordPart($0) }),
      first >= 128 || (65...90).contains(first)
    else { return }
    var hash = KeyHash("m")
    var count = 0
    var isUnbroken = false
    if word.contains(where: { $0 >= 128 }) {
      let folded = NameFolding.key(String(decoding: word, as: UTF8.self)).utf8
      for byte in folded where count < 4 && byte != UInt8(ascii: " ") {
        hash.add(byte)
        count += 1
      }
    } else {
      for byte in word where count < 4 && TextNames.isWordPart(byte) {
        hash.add((65...90).contains(byte) ? byte | 0x20 : byte)
        count += 1
      }
      isUnbroken = word.drop { !TextNames.isWordPart($0) }.prefix(4).allSatisfy(
        TextNames.isWordPart)
    }
    guard count == 4, !isUnbroken || !excepted.contains(hash.value) else { return }
    let bit: UInt32 = 1 << (hash.half >> 27)
    if startsSentence { atStart |= bit } else { inside |= bit }
  }

  static func divides(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t")
      || byte == UInt8(ascii: "-")
  }

  static func endsSentence(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
      || byte == UInt8(ascii: ":")
  }

  static func isWordPart(_ byte: UInt8) -> Bool {
    byte >= 128 || (48...57).contains(byte) || (65...90).contains(byte)
      || (97...122).contains(byte)
  }

  // MARK: Words of quotes

  /// The hashes of the words of a text that a quote may be found by.
  static func quoteWords(_ text: String) -> [UInt64] {
    var areas: [UInt64] = []
    var text = text
    let isASCII = text.withUTF8 { bytes -> Bool in
      if bytes.contains(where: { $0 >= 128 }) { return false }
      var hash = KeyHash("q")
      var count = 0
      func finish() {
        if count >= CandidateAreas.shortestQuoteWord, !areas.contains(hash.value) {
          areas.append(hash.value)
        }
        (hash, count) = (KeyHash("q"), 0)
      }
      for byte in bytes where byte != UInt8(ascii: "'") && byte != UInt8(ascii: ".") {
        if isWordPart(byte) {
          hash.add((65...90).contains(byte) ? byte | 0x20 : byte)
          count += 1
        } else {
          finish()
        }
      }
      finish()
      return true
    }
    if isASCII { return areas }
    for word in NameFolding.words(text)
    where word.utf8.count >= CandidateAreas.shortestQuoteWord {
      let area = CandidateAreas.quote(word)
      if !areas.contains(area) { areas.append(area) }
    }
    return areas
  }
}
