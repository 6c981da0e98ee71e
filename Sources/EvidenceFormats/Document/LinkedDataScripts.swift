/// Finds the JSON-LD of a file: the file itself, or the scripts of a web page that hold it.
enum LinkedDataScripts {
  /// A piece of JSON with the line that it begins in.
  struct Script {
    var bytes: ArraySlice<UInt8>
    var line: Int
  }

  /// The scripts of type `application/ld+json` of a page, or the whole text where it is no page.
  ///
  /// What stands between a script's tags is raw text up to the next `</script` whatever it holds
  /// (HTML, 13.2.5.4), so that a search for the tags reads it right.
  static func scripts(in bytes: [UInt8]) -> [Script] {
    let first = bytes.first { ![9, 10, 13, 32].contains($0) }
    if first != UInt8(ascii: "<") { return [Script(bytes: bytes[...], line: 1)] }
    var scripts: [Script] = []
    var position = 0
    var line = 1
    while let opening = find("<script", in: bytes[...], from: position),
      let tagEnd = bytes[opening...].firstIndex(of: UInt8(ascii: ">"))
    {
      let end = find("</script", in: bytes[...], from: tagEnd) ?? bytes.count
      line += bytes[position..<tagEnd].count { $0 == 10 }
      if find("application/ld+json", in: bytes[..<tagEnd], from: opening) != nil {
        scripts.append(Script(bytes: bytes[(tagEnd + 1)..<end], line: line))
      }
      line += bytes[tagEnd..<end].count { $0 == 10 }
      position = end
    }
    return scripts
  }

  /// Where a word of small letters begins, whatever the case of the letters in the text.
  private static func find(_ word: String, in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
    let word = Array(word.utf8)
    guard bytes.endIndex - start >= word.count else { return nil }
    return (start...bytes.endIndex - word.count).first { index in
      word.indices.allSatisfy { offset in
        let byte = bytes[index + offset]
        return byte == word[offset] || (65...90).contains(byte) && byte | 0x20 == word[offset]
      }
    }
  }
}
