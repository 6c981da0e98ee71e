internal import TextAnalysis

/// The first pass: finds head words and tries the rules of each.
///
/// A bitmap of the head words' keys lets nearly all other words go with one look.
struct ReadingFinder {
  private let scanner: TimeScanner
  private let words = TimeWords.standard.table
  private let named = NamedDays.standard

  init(_ scanner: TimeScanner) {
    self.scanner = scanner
  }

  /// What the rules read, in text order; of two that overlap the longer one, else the first.
  func readings() -> [Reading] {
    var found: [Reading] = []
    let tokens = scanner.tokens
    let heads = HeadFilter.standard
    for index in tokens.indices {
      let token = tokens[index]
      switch token.kind {
      case .number, .alphanumeric: read(TimeRule.numeric, index, &found)
      case .word where heads.mayContain(token.key): read(rules(for: token), index, &found)
      default: continue
      }
    }
    return found
  }

  private func rules(for token: Token) -> [TimeRule] {
    if let entry = words[token], entry.isHead { return TimeRule.rules(for: entry.word) }
    return named.begins(token) ? TimeRule.names : []
  }

  private func read(_ rules: [TimeRule], _ index: Int, _ found: inout [Reading]) {
    var best: Reading?
    var longest = -1
    for rule in rules {
      guard let reading = rule.reading(scanner, index), reading.tokens.count > longest else {
        continue
      }
      longest = reading.tokens.count
      best = reading
    }
    guard var best, !FalseFriends.standard.holds(scanner, best.tokens) else { return }
    if let edge = scanner.edgeOutside(best) { best.modifier = edge }
    keep(scanner.repeated(best) ?? best, &found)
  }

  private func keep(_ reading: Reading, _ found: inout [Reading]) {
    while let last = found.last, last.tokens.upperBound > reading.tokens.lowerBound {
      guard last.tokens.count < reading.tokens.count else { return }
      found.removeLast()
    }
    found.append(reading)
  }
}

/// A bitmap over hashes of the words at which rules begin; a set bit may also be another word's.
struct HeadFilter: Sendable {
  private let bits: [UInt64]

  static let standard = HeadFilter(
    TimeWords.standard.heads + NamedDays.standard.firstWords)

  private init(_ words: [String]) {
    var bits = [UInt64](repeating: 0, count: 256)
    for word in words {
      let key = WordKey.of(word)
      bits[HeadFilter.slot(key)] |= HeadFilter.bit(key)
    }
    self.bits = bits
  }

  @inline(__always)
  func mayContain(_ key: UInt64) -> Bool {
    bits[HeadFilter.slot(key)] & HeadFilter.bit(key) != 0
  }

  private static func slot(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key >> 6) & 255 }
  private static func bit(_ key: UInt64) -> UInt64 { 1 << (key & 63) }
}
