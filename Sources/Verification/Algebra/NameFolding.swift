/// Folds names so that spellings of one name compare equal.
///
/// Lower case, Latin letters without their marks, punctuation and runs of white space as one
/// space. Other scripts keep their letters.
package enum NameFolding {
  /// The folded name.
  package static func key(_ name: String) -> String {
    if let plain = plainKey(name) { return plain }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(name.utf8.count)
    var pendingSpace = false
    for scalar in name.unicodeScalars {
      if isMark(scalar) { continue }
      guard isWordPart(scalar) else {
        pendingSpace = !bytes.isEmpty
        continue
      }
      if pendingSpace {
        bytes.append(UInt8(ascii: " "))
        pendingSpace = false
      }
      append(scalar, to: &bytes)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether two names fold to the same key.
  package static func isSame(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    return isSamePlain(left, right) ?? (key(left) == key(right))
  }

  /// Whether two names in ASCII fold to the same key; nil when one is in other letters.
  private static func isSamePlain(_ left: String, _ right: String) -> Bool? {
    let isSame: Bool?? = left.utf8.withContiguousStorageIfAvailable { left in
      right.utf8.withContiguousStorageIfAvailable { right -> Bool? in
        var (one, other) = (FoldedASCII(left), FoldedASCII(right))
        while true {
          let (byte, otherByte) = (one.next(), other.next())
          if one.isForeign || other.isForeign { return nil }
          if byte != otherByte {
            // What differs so far may still be in letters that fold to others.
            return one.isPlain && other.isPlain ? false : nil
          }
          if byte == 0 { return true }
        }
      } ?? nil
    }
    return isSame ?? nil
  }

  /// The key of a name in ASCII, which most are; nil for any other.
  private static func plainKey(_ name: String) -> String? {
    var name = name
    return name.withUTF8 { text -> String? in
      if text.contains(where: { $0 >= 128 }) { return nil }
      return String(unsafeUninitializedCapacity: text.count) { output in
        var count = 0
        var pendingSpace = false
        for byte in text where byte != UInt8(ascii: "'") && byte != UInt8(ascii: ".") {
          let isUpper = (65...90).contains(byte)
          guard isUpper || (97...122).contains(byte) || (48...57).contains(byte) else {
            pendingSpace = count > 0
            continue
          }
          if pendingSpace {
            output[count] = UInt8(ascii: " ")
            count += 1
            pendingSpace = false
          }
          output[count] = isUpper ? byte | 0x20 : byte
          count += 1
        }
        return count
      }
    }
  }

  /// The folded words of a name, in order.
  package static func words(_ name: String) -> [String] {
    key(name).split(separator: " ").map(String.init)
  }

  /// Whether two names may be of one person: the words of the shorter stand in the longer, the
  /// last words agree, and transliterations of an ending count as one; or up to three words stand
  /// in another order.
  ///
  /// "Zelensky" and "Volodymyr Zelenskyy" agree; "Michel Aoun" and "Joseph Aoun" do not.
  package static func sameBearer(_ left: String, _ right: String) -> Bool {
    sameBearer(personWords(left), personWords(right))
  }

  /// The folded words of a person's name, with endings ironed out.
  static func personWords(_ name: String) -> [String] { words(name).map(person) }

  /// The same for names that are cut into words already.
  static func sameBearer(_ leftWords: [String], _ rightWords: [String]) -> Bool {
    guard let last = leftWords.last, last == rightWords.last else {
      return (1...3).contains(leftWords.count) && leftWords.sorted() == rightWords.sorted()
    }
    let (short, long) =
      leftWords.count <= rightWords.count ? (leftWords, rightWords) : (rightWords, leftWords)
    return short.allSatisfy { word in
      long.contains { $0 == word || isInitial(word, of: $0) || isInitial($0, of: word) }
    }
  }

  /// A name word with the ending that transliterations spell in several ways ironed out.
  static func person(_ word: String) -> String {
    for ending in ["skiy", "skyy", "skyi", "skij", "skii", "ski"] where word.hasSuffix(ending) {
      return word.dropLast(ending.count) + "sky"
    }
    for ending in ["iy", "yi", "ij", "yy", "ii"] where word.utf8.count > 4 && word.hasSuffix(ending)
    {
      return word.dropLast(ending.count) + "y"
    }
    return word
  }

  private static func isInitial(_ short: String, of long: String) -> Bool {
    short.utf8.count == 1 && long.hasPrefix(short)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value) || scalar == "'" || scalar == "\u{2019}"
      || scalar == "." || scalar == "\u{2BC}"
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? (48...57).contains(scalar.value) || (65...90).contains(scalar.value)
        || (97...122).contains(scalar.value)
      : scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    if scalar.isASCII {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      bytes.append((65...90).contains(byte) ? byte | 0x20 : byte)
    } else if let plain = LatinLetters.plain[scalar] {
      bytes.append(contentsOf: plain.utf8)
    } else {
      bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }
}
