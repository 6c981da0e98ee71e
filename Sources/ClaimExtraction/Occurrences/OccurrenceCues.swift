internal import ClaimModel
internal import TextAnalysis
internal import TimeExpressions

/// What the words of a sentence alone tell of occurrences: a cheap test before tagging.
struct OccurrenceCues {
  /// "First", "last", "only" that may say something to check.
  private(set) var orders: [Int] = []
  /// Words that may be superlatives after "the" or a possessor, and "record".
  private(set) var superlatives: [Int] = []
  /// "Than" before a time or a predecessor that nothing surpassed.
  private(set) var comparisons: [Int] = []
  /// Whether something may be said not to have happened.
  var mayDeny: Bool { denies && (hasSince || isPerfect) }

  private var denies = false
  private var hasSince = false
  private var isPerfect = false
  private var hasScope = false

  init(_ sentence: SentenceReading) {
    let tokens = sentence.text.tokens
    let bytes = sentence.text.source.bytes
    let words = OccurrenceCues.words
    for index in sentence.tokens {
      let token = tokens[index]
      guard token.kind == .word else { continue }
      if words.contains(token), let word = words[token] { add(word, at: index, sentence) }
      if index > sentence.tokens.lowerBound, OccurrenceCues.endsLikeSuperlative(token, bytes) {
        if OccurrenceCues.isBare(index, sentence) {
          hasBare = true
        } else {
          superlatives.append(index)
        }
      }
    }
    if hasBare, hasHistory || hasSince { addBare(sentence) }
    if !hasScope, !hasSince, !superlatives.isEmpty {
      superlatives = superlatives.filter { OccurrenceCues.isAlone($0, sentence) }
    }
  }

  var any: Bool {
    !orders.isEmpty || !superlatives.isEmpty || !comparisons.isEmpty || mayDeny
  }

  /// Whether words may be superlatives without an article: they need a scope that says so.
  private var hasBare = false
  private var hasHistory = false

  private enum Word { case order, denial, since, perfect, scope, history, record, than, level }

  /// Whether no article or possessor stands before a word.
  static func isBare(_ index: Int, _ sentence: SentenceReading) -> Bool {
    index == sentence.tokens.lowerBound
      || !beforeSuperlative.contains(sentence.text.tokens[index - 1])
  }

  private mutating func addBare(_ sentence: SentenceReading) {
    let bytes = sentence.text.source.bytes
    for index in sentence.tokens.dropFirst() {
      let token = sentence.text.tokens[index]
      if token.kind == .word, OccurrenceCues.endsLikeSuperlative(token, bytes),
        OccurrenceCues.isBare(index, sentence)
      {
        superlatives.append(index)
      }
    }
  }

  private mutating func add(_ word: Word, at index: Int, _ sentence: SentenceReading) {
    switch word {
    case .order:
      if !sentence.times.contains(where: { $0.tokens.contains(index) }) { orders.append(index) }
    case .denial: denies = true
    case .since: hasSince = true
    case .perfect: isPerfect = true
    case .scope: hasScope = true
    case .history: (hasScope, hasHistory) = (true, true)
    case .record:
      superlatives.append(index)
      hasHistory = true
    case .level: if OccurrenceCues.isLevel(index, sentence) { superlatives.append(index) }
    case .than: if UnmatchedComparison.mayBe(index, sentence) { comparisons.append(index) }
    }
  }

  /// "record" and "longest-serving" need no scope.
  private static func isAlone(_ index: Int, _ sentence: SentenceReading) -> Bool {
    if sentence.text.tokens[index].key == Superlative.recordKey || isLevel(index, sentence) {
      return true
    }
    return sentence.tokens.contains(index + 1) && sentence.text.tokens[index + 1].kind == .dash
  }

  /// "A 40-year high", "an all-time low".
  static func isLevel(_ index: Int, _ sentence: SentenceReading) -> Bool {
    let tokens = sentence.text.tokens
    guard levels.contains(tokens[index]), sentence.tokens.contains(index - 3) else { return false }
    if time.contains(tokens[index - 1]), tokens[index - 2].kind == .dash { return true }
    return sentence.times.contains {
      $0.tokens.upperBound == index && $0.reference.kind == .duration && $0.tokens.count > 2
    }
  }

  private static let levels = WordSet(words: ["high", "low", "highs", "lows", "peak"])
  private static let time = WordSet(words: ["time"])

  private static func endsLikeSuperlative(_ token: Token, _ bytes: [UInt8]) -> Bool {
    guard token.count >= 4 else { return false }
    let end = Int(token.end)
    return bytes[end - 1] == UInt8(ascii: "t") && bytes[end - 2] == UInt8(ascii: "s")
  }

  private static let words: WordTable<Word> = WordTable(
    [
      ("first", .order), ("last", .order), ("only", .order), ("sole", .order), ("no", .denial),
      ("none", .denial), ("nobody", .denial), ("never", .denial), ("not", .denial),
      ("n't", .denial), ("since", .since), ("has", .perfect), ("have", .perfect),
      ("had", .perfect), ("'ve", .perfect), ("history", .history),
      ("ever", .history), ("than", .than), ("memory", .history), ("times", .scope), ("in", .scope),
      ("record", .record), ("high", .level), ("low", .level), ("highs", .level), ("lows", .level),
      ("peak", .level), ("claimed", .perfect), ("claim", .perfect), ("reported", .perfect),
      ("recorded", .perfect), ("registered", .perfect), ("detected", .perfect),
      ("issued", .perfect), ("filed", .perfect), ("announced", .perfect),
    ])

  private static let beforeSuperlative = WordSet(words: [
    "the", "'s", "\u{2019}s", "'", "its", "their", "his", "her", "our", "my",
  ])
}
