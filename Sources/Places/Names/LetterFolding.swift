internal import TextAnalysis

/// Letters without case and accents, from the table that the gazetteer carries.
struct LetterFolding: Sendable {
  private let bytes: PackedBytes
  private let start: Int

  /// The blocks of the table: Latin-1 to Latin Extended-B, and Latin Extended Additional.
  private static let blocks = (0xC0...0x24F, 0x1E00...0x1EFF)

  init(_ bytes: PackedBytes, at start: Int) {
    self.bytes = bytes
    self.start = start
  }

  /// The hash of one word.
  ///
  /// A token's own hash will do unless it has an accent or an apostrophe.
  func word(_ text: AnalysedText, _ token: Token) -> UInt64 {
    let source = text.source.bytes
    var isPlain = true
    for offset in Int(token.start)..<Int(token.end)
    where source[offset] >= 0x80
      || source[offset] == UInt8(ascii: "'") || source[offset] == UInt8(ascii: "`")
    {
      isPlain = false
      break
    }
    return isPlain ? token.key : folded(source[Int(token.start)..<Int(token.end)])
  }

  private func folded(_ word: ArraySlice<UInt8>) -> UInt64 {
    var key = WordKey()
    for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
      let code = Int(scalar.value)
      if code < 0x80 {
        let isDropped = [0x27, 0x2E, 0x60].contains(code)
        if !isDropped { key.add(CaseFolding.fold(UInt8(code))) }
      } else if !LetterFolding.isApostrophe(code) && !(0x300...0x36F).contains(code) {
        add(scalar, to: &key)
      }
    }
    return key.value
  }

  private func add(_ scalar: Unicode.Scalar, to key: inout WordKey) {
    if let place = place(of: Int(scalar.value)), bytes[place] != 0 {
      key.add(bytes[place])
      if bytes[place + 1] != 0 { key.add(bytes[place + 1]) }
    } else {
      for byte in CaseFolding.fold(Array(String(scalar).utf8)) { key.add(byte) }
    }
  }

  private func place(of code: Int) -> Int? {
    let (first, second) = LetterFolding.blocks
    if first.contains(code) { return start + 2 * (code - first.lowerBound) }
    if second.contains(code) { return start + 2 * (first.count + code - second.lowerBound) }
    return nil
  }

  private static func isApostrophe(_ code: Int) -> Bool {
    switch code {
    case 0xB4, 0x2B9, 0x2BB, 0x2BC, 0x2BE, 0x2BF, 0x2018, 0x2019, 0x2032: true
    default: false
    }
  }
}
