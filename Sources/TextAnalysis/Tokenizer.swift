/// Cuts a text into tokens in one pass over its bytes.
struct Tokenizer {
  private let bytes: [UInt8]
  private let abbreviations: Abbreviations
  private let classes = CharacterClass.table
  private var position = 0
  private var gap = Token.Gap.paragraph
  private(set) var tokens: [Token] = []

  private init(_ bytes: [UInt8], _ abbreviations: Abbreviations) {
    self.bytes = bytes
    self.abbreviations = abbreviations
    tokens.reserveCapacity(bytes.count / 5)
  }

  /// The tokens of a text, in order.
  static func tokens(of bytes: [UInt8]) -> [Token] {
    var tokenizer = Tokenizer(bytes, .standard)
    tokenizer.run()
    return tokenizer.tokens
  }

  private mutating func run() {
    while position < bytes.count {
      let (kind, width) = self.kind(at: position)
      switch kind {
      case .space: position += width
      case .newline: skipNewline(width)
      case .letter: if !readPlainWord() { readWord() }
      case .digit: readNumber()
      case .apostrophe: readApostrophe(width)
      case .quote: append(.quote, width)
      case .openQuote: append(.openQuote, width)
      case .closeQuote: append(.closeQuote, width)
      case .dash: readRun(.dash)
      case .stop: readRun(.punctuation)
      case .symbol: append(.symbol, width)
      case .comma, .punctuation, .multibyte: append(.punctuation, width)
      }
      if kind == .space, gap == .none { gap = .space }
    }
  }

  /// The class of the character at an offset, and its length in bytes.
  @inline(__always)
  private func kind(at offset: Int) -> (CharacterClass, Int) {
    let byte = bytes[offset]
    let kind = classes[Int(byte)]
    return kind == .multibyte ? multibyteKind(at: offset, first: byte) : (kind, 1)
  }

  private func multibyteKind(at offset: Int, first: UInt8) -> (CharacterClass, Int) {
    let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard offset + width <= bytes.count else { return (.space, bytes.count - offset) }
    if width == 4 { return (.symbol, 4) }
    var scalar = UInt32(first) & (width == 3 ? 0x0F : 0x1F)
    for next in offset + 1..<offset + width { scalar = scalar << 6 | UInt32(bytes[next] & 0x3F) }
    return (CharacterClass.of(scalar), width)
  }

  /// One newline is a line gap, two with nothing but spaces between them a paragraph gap.
  private mutating func skipNewline(_ width: Int) {
    let isSecondHalfOfCRLF = bytes[position] == 10 && position > 0 && bytes[position - 1] == 13
    position += width
    if isSecondHalfOfCRLF { return }
    gap = gap >= .line ? .paragraph : .line
  }

  private mutating func append(_ kind: Token.Kind, _ width: Int) {
    var key = WordKey()
    for offset in position..<position + width { key.add(bytes[offset]) }
    add(kind, end: position + width, key: key.value, shape: .none)
  }

  private mutating func add(_ kind: Token.Kind, end: Int, key: UInt64, shape: Token.Shape) {
    tokens.append(
      Token(start: position, end: end, key: key, kind: kind, shape: shape, gap: gap))
    position = end
    gap = .none
  }

  /// Dashes and full stops of one kind in a row are one token ("--", "...").
  private mutating func readRun(_ kind: Token.Kind) {
    let byte = bytes[position]
    var width = self.kind(at: position).1
    if width == 1 {
      while position + width < bytes.count, bytes[position + width] == byte { width += 1 }
    }
    append(kind, width)
  }

  /// `''` and ` `` ` are quotation marks; a single one is a quotation mark where it can be one.
  private mutating func readApostrophe(_ width: Int) {
    let byte = bytes[position]
    if width == 1, position + 1 < bytes.count, bytes[position + 1] == byte {
      append(byte == UInt8(ascii: "`") ? .openQuote : .closeQuote, 2)
    } else if width == 1, byte == UInt8(ascii: "`") {
      append(.openQuote, 1)
    } else {
      append(.punctuation, width)
    }
  }

  // MARK: Words

  /// Reads a word of ASCII letters alone, behind which nothing stands that may belong to it: most
  /// words are such.
  ///
  /// - Returns: Whether it was one; nothing is read otherwise.
  @inline(__always)
  private mutating func readPlainWord() -> Bool {
    let run = bytes.withUnsafeBufferPointer { LetterRun($0, from: position) }
    let (key, end, capitals) = (run.key.value, run.end, run.capitals)
    guard end > position, end < bytes.count else { return false }
    switch classes[Int(bytes[end])] {
    case .letter, .digit, .apostrophe, .stop, .multibyte: return false
    default: break
    }
    let shape: Token.Shape =
      if capitals == 0 {
        .lower
      } else if capitals == 1, bytes[position] & 0x20 == 0 {
        .title
      } else {
        capitals == end - position ? .upper : .mixed
      }
    add(.word, end: end, key: key, shape: shape)
    return true
  }

  private mutating func readWord() {
    var reading = WordReading()
    var end = position
    scan: while end < bytes.count {
      end = bytes.withUnsafeBufferPointer { reading.addLetters($0, from: end) }
      guard end < bytes.count else { break }
      let (kind, width) = self.kind(at: end)
      switch kind {
      case .letter:
        reading.add(bytes, end, width)
      case .digit:
        reading.hasDigit = true
        reading.add(bytes, end, width)
      case .apostrophe where end > position && isLetter(at: end + width):
        let clitic = self.clitic(after: end, width: width)
        if let clitic {
          let start = clitic == .negation ? end - 1 : end
          return cut(reading, at: start, cliticEnd: endOfWord(end + width))
        }
        reading.add(bytes, end, width)
      default:
        break scan
      }
      end += width
    }
    finishWord(reading, end: end)
  }

  private enum Clitic {
    case negation
    case other
  }

  /// Whether the apostrophe begins one of 's, 're, 've, 'll, 'd, 'm or stands inside n't.
  private func clitic(after apostrophe: Int, width: Int) -> Clitic? {
    let start = apostrophe + width
    let end = endOfWord(start)
    let letters = bytes[start..<end].map(CaseFolding.fold)
    switch letters {
    case [UInt8(ascii: "s")], [UInt8(ascii: "d")], [UInt8(ascii: "m")], Array("re".utf8),
      Array("ve".utf8), Array("ll".utf8):
      return .other
    case [UInt8(ascii: "t")]:
      let before = CaseFolding.fold(bytes[apostrophe - 1])
      return before == UInt8(ascii: "n") && apostrophe - 1 > position ? .negation : nil
    default:
      return nil
    }
  }

  private func endOfWord(_ start: Int) -> Int {
    var end = start
    while end < bytes.count {
      let (kind, width) = self.kind(at: end)
      guard kind == .letter || kind == .digit else { break }
      end += width
    }
    return end
  }

  private func isLetter(at offset: Int) -> Bool {
    offset < bytes.count && kind(at: offset).0 == .letter
  }

  /// Adds a word and the clitic that begins at `start`.
  private mutating func cut(_ reading: WordReading, at start: Int, cliticEnd: Int) {
    var word = reading
    if start < word.end { word = reread(position, start) }
    let clitic = reread(start, cliticEnd)
    add(word.kind, end: start, key: word.key.value, shape: word.shape)
    add(.word, end: cliticEnd, key: clitic.key.value, shape: clitic.shape)
  }

  private func reread(_ start: Int, _ end: Int) -> WordReading {
    var reading = WordReading()
    var offset = start
    while offset < end {
      let (kind, width) = self.kind(at: offset)
      if kind == .digit { reading.hasDigit = true }
      reading.add(bytes, offset, width)
      offset += width
    }
    return reading
  }

  /// Adds a word, with its full stop where it is an abbreviation.
  private mutating func finishWord(_ reading: WordReading, end: Int) {
    let hasStop = end < bytes.count && bytes[end] == UInt8(ascii: ".")
    if hasStop, reading.letters == 1, isLetter(at: end + 1), isInitialism(from: position) {
      readInitialism()
    } else if hasStop, isAbbreviation(reading, end) {
      add(.word, end: end + 1, key: reading.key.value, shape: reading.shape)
    } else {
      add(reading.kind, end: end, key: reading.key.value, shape: reading.shape)
    }
  }

  /// An initial ("J.") or a listed abbreviation; "..." after a word is no abbreviation.
  private func isAbbreviation(_ reading: WordReading, _ end: Int) -> Bool {
    if end + 1 < bytes.count, bytes[end + 1] == UInt8(ascii: ".") { return false }
    if reading.letters == 1, reading.shape == .title { return isNameInitial(end) }
    guard let kind = abbreviations.kind(key: reading.key.value, shape: reading.shape) else {
      return false
    }
    switch kind {
    case .title, .plain: return true
    case .number: return isDigit(after: end + 1)
    case .month:
      return isDigit(after: end + 1)
        || tokens.last.map { $0.kind != .word && gap == .space && $0.kind == .number } ?? false
    }
  }

  /// A capital letter with a stop before another capital, as in the middle of a name.
  private func isNameInitial(_ end: Int) -> Bool {
    guard end + 2 < bytes.count, bytes[end + 1] == UInt8(ascii: " ") else { return false }
    let next = bytes[end + 2]
    return next &- 65 < 26 || next >= 0xC3
  }

  private func isDigit(after offset: Int) -> Bool {
    offset + 1 < bytes.count && bytes[offset] == UInt8(ascii: " ")
      && bytes[offset + 1] &- 48 < 10
  }

  /// Whether single letters with stops follow one another here: "U.S.", "a.m.".
  private func isInitialism(from start: Int) -> Bool {
    var offset = start
    var letters = 0
    while offset + 1 < bytes.count, kind(at: offset).0 == .letter {
      let width = kind(at: offset).1
      guard offset + width < bytes.count, bytes[offset + width] == UInt8(ascii: ".") else {
        return letters >= 1 && !isLetter(at: offset + width)
      }
      letters += 1
      offset += width + 1
    }
    return letters >= 2
  }

  private mutating func readInitialism() {
    var reading = WordReading()
    var offset = position
    var end = position
    while offset < bytes.count, kind(at: offset).0 == .letter {
      let width = kind(at: offset).1
      reading.add(bytes, offset, width)
      offset += width
      end = offset
      guard offset < bytes.count, bytes[offset] == UInt8(ascii: ".") else { break }
      offset += 1
      end = offset
    }
    add(.word, end: end, key: reading.key.value, shape: reading.shape)
  }

  // MARK: Numbers

  /// Digits with inner stops and commas, or an alphanumeric token when letters follow.
  private mutating func readNumber() {
    var key = WordKey()
    var end = position
    while end < bytes.count {
      let byte = bytes[end]
      if byte &- 48 < 10 {
        key.add(byte)
      } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","), end + 1 < bytes.count,
        bytes[end + 1] &- 48 < 10
      {
        key.add(byte)
      } else {
        break
      }
      end += 1
    }
    guard isLetter(at: end) else {
      return add(.number, end: end, key: key.value, shape: .none)
    }
    let wordEnd = endOfWord(end)
    var reading = reread(position, wordEnd)
    reading.hasDigit = true
    add(.alphanumeric, end: wordEnd, key: reading.key.value, shape: reading.shape)
  }
}
