internal import TextAnalysis

/// Finds names of the gazetteer in a text; the longest one wins.
struct CandidateFinder {
  private let text: AnalysedText
  private let gazetteer: Gazetteer
  /// What is known of each capitalised token, as a name of its own.
  private(set) var knowledge: [TokenKnowledge]
  /// The capitalised words of a run; kept for its room.
  private var keys: [NameKey] = []

  /// The most words that a name has.
  private static let mostWords = 6

  init(_ text: AnalysedText, _ gazetteer: Gazetteer) {
    self.text = text
    self.gazetteer = gazetteer
    knowledge = [TokenKnowledge](repeating: [], count: text.tokens.count)
  }

  /// The candidates in a run of tokens, in order; none overlaps another.
  mutating func find(in run: Range<Int>, into candidates: inout [Candidate]) {
    prefetch(run)
    var index = run.lowerBound
    while index < run.upperBound {
      guard canStart(index, run), let found = longest(at: index, run) else {
        index += 1
        continue
      }
      candidates.append(found)
      for token in found.tokens {
        knowledge[token].formUnion(found.tokens.count > 1 ? [.candidate, .compound] : .candidate)
      }
      index = found.tokens.upperBound
    }
  }

  /// Asks for what the gazetteer has under each capitalised word.
  private mutating func prefetch(_ run: Range<Int>) {
    keys.removeAll(keepingCapacity: true)
    for index in run where text.tokens[index].isCapitalized {
      var key = NameKey()
      key.add(text.tokens[index].key)
      keys.append(key)
    }
    gazetteer.prefetch(keys)
  }

  /// The name of these words with one more ("Scott" and "county"), the first of several that the
  /// gazetteer knows; nil when no place bears any of them.
  func name(_ tokens: Range<Int>, followedByOneOf words: [UInt64]) -> GazetteerName? {
    var key = NameKey()
    for token in tokens where text.tokens[token].kind == .word {
      key.add(NameKey.shortened(gazetteer.letters.word(text, text.tokens[token])))
    }
    for word in words {
      var longer = key
      longer.add(word)
      if let name = gazetteer.name(longer), name.entries > 0 { return name }
    }
    return nil
  }

  /// A capitalised word, or the small article of an Arabic name ("al-Anbar").
  private func canStart(_ index: Int, _ run: Range<Int>) -> Bool {
    let token = text.tokens[index]
    if token.isCapitalized {
      if case .word = token.kind { return true } else { return false }
    }
    guard token.count == 2, index + 2 < run.upperBound, case .dash = text.tokens[index + 1].kind
    else { return false }
    return text.tokens[index + 2].isCapitalized && PlaceCues.of(token).contains(.connector)
  }

  private mutating func longest(at index: Int, _ run: Range<Int>) -> Candidate? {
    let tokens = text.tokens
    var key = NameKey()
    let first = gazetteer.letters.word(text, tokens[index])
    key.add(first)
    var best: Candidate?
    guard let name = gazetteer.name(key) else { return nil }
    knowledge[index].insert(TokenKnowledge(name.flags))
    best = candidate(name, index..<index + 1)
    guard name.flags.contains(.beginning) else { return best }
    key = NameKey()
    key.add(NameKey.shortened(first))
    var next = index + 1
    while next < run.upperBound, key.words < CandidateFinder.mostWords {
      let token = tokens[next]
      if token.kind == .dash || text.isMark(next, ".") {
        guard token.gap == .none, next + 1 < run.upperBound, tokens[next + 1].gap == .none else {
          break
        }
        next += 1
        continue
      }
      guard let word = word(token) else { break }
      key.add(word)
      next += 1
      if endsName(token), let name = gazetteer.name(key),
        let found = candidate(name, index..<next)
      {
        best = found
      }
    }
    return best
  }

  /// The hash of a word inside a name; nil where a name cannot go on.
  private func word(_ token: Token) -> UInt64? {
    if token.isCapitalized {
      return NameKey.shortened(gazetteer.letters.word(text, token))
    }
    if token.kind == .symbol, text.source.bytes[Int(token.start)] == UInt8(ascii: "&") {
      return NameKey.and
    }
    guard token.kind == .word, token.gap <= .line else { return nil }
    if token.gap == .none || PlaceCues.of(token).contains(.connector) || namesKind(token) {
      return gazetteer.letters.word(text, token)
    }
    return nil
  }

  private func endsName(_ token: Token) -> Bool {
    token.isCapitalized || token.gap == .none || namesKind(token)
  }

  /// "UN headquarters", "Adiala jail", "Kuril islands".
  private func namesKind(_ token: Token) -> Bool {
    !PlaceNouns.of(token).isDisjoint(with: [.site, .seat, .nature])
  }

  /// What the name may mean here; nil when it is no name of a place as written.
  private func candidate(_ name: GazetteerName, _ range: Range<Int>) -> Candidate? {
    guard name.isPlace else { return nil }
    var sense: Candidate.Sense?
    let isUpper = range.count == 1 && text.tokens[range.lowerBound].shape == .upper
    for number in 0..<name.references {
      let reference = gazetteer.reference(number, of: name)
      if reference.isExact, !isUpper { continue }
      switch reference.sense {
      case .demonym:
        if name.entries == 0 || !isCity(name, moreThan: 250_000) { sense = .demonym }
      case .alias: sense = sense == .demonym ? .demonym : .place
      case .abbreviation:
        if sense == nil, name.entries == 0 {
          sense = reference.standsAlone ? .place : .abbreviation
        }
      }
    }
    if sense == nil, name.entries > 0 { sense = .place }
    return sense.map { Candidate(tokens: range, name: name, sense: $0) }
  }

  private func isCity(_ name: GazetteerName, moreThan population: Int) -> Bool {
    let entry = gazetteer.entry(0, of: name)
    return entry.isSettlement && entry.population > population
  }
}

/// What is known of a capitalised token taken by itself.
struct TokenKnowledge: OptionSet, Sendable {
  let rawValue: UInt8
  static let common = TokenKnowledge(rawValue: 1)
  static let givenName = TokenKnowledge(rawValue: 2)
  static let surname = TokenKnowledge(rawValue: 4)
  /// Part of a candidate.
  static let candidate = TokenKnowledge(rawValue: 8)
  /// Part of a candidate of several words.
  static let compound = TokenKnowledge(rawValue: 16)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ flags: GazetteerName.Flags) { rawValue = flags.rawValue & 7 }
}
