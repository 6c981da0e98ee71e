internal import TextAnalysis
internal import TimeExpressions

/// What the words of a sentence alone tell of occurrences: a cheap test before tagging.
struct OccurrenceCues {
  /// "First", "last", "only" that may say something to check.
  private(set) var orders: [Int] = []
  /// Words that may be superlatives after "the" or a possessor, and "record".
  private(set) var superlatives: [Int] = []
  /// Whether something may be said not to have happened.
  var mayDeny: Bool { denies && (hasSince || isPerfect) }

  private var denies = false
  private var hasSince = false
  private var isPerfect = false
  private var hasScope = false

  init(_ sentence: SentenceReading) {
    let tokens = sentence.text.tokens
    for index in sentence.tokens {
      let token = tokens[index]
      guard token.kind == .word else { continue }
      if let word = OccurrenceCues.words[token] { add(word, at: index, sentence) }
      if index > sentence.tokens.lowerBound, endsLikeSuperlative(index, sentence.text) {
        let before = tokens[index - 1]
        if OccurrenceCues.beforeSuperlative.contains(before) { superlatives.append(index) }
      }
    }
    if !hasScope, !hasSince {
      superlatives = superlatives.filter { OccurrenceCues.isAlone($0, sentence) }
    }
  }

  var any: Bool { !orders.isEmpty || !superlatives.isEmpty || mayDeny }

  private enum Word { case order, denial, since, perfect, scope, record }

  private mutating func add(_ word: Word, at index: Int, _ sentence: SentenceReading) {
    switch word {
    case .order:
      if !sentence.times.contains(where: { $0.tokens.contains(index) }) { orders.append(index) }
    case .denial: denies = true
    case .since: hasSince = true
    case .perfect: isPerfect = true
    case .scope: hasScope = true
    case .record: superlatives.append(index)
    }
  }

  /// "record" and "longest-serving" need no scope.
  private static func isAlone(_ index: Int, _ sentence: SentenceReading) -> Bool {
    if sentence.text.tokens[index].key == Superlative.recordKey { return true }
    return sentence.tokens.contains(index + 1) && sentence.text.tokens[index + 1].kind == .dash
  }

  private func endsLikeSuperlative(_ index: Int, _ text: AnalysedText) -> Bool {
    let token = text.tokens[index]
    guard token.count >= 4 else { return false }
    let end = Int(token.end)
    return text.source.bytes[end - 1] == UInt8(ascii: "t")
      && text.source.bytes[end - 2] == UInt8(ascii: "s")
  }

  private static let words: WordTable<Word> = WordTable(
    [
      ("first", .order), ("last", .order), ("only", .order), ("sole", .order), ("no", .denial),
      ("none", .denial), ("nobody", .denial), ("never", .denial), ("not", .denial),
      ("n't", .denial), ("since", .since), ("has", .perfect), ("have", .perfect),
      ("had", .perfect), ("'ve", .perfect), ("history", .scope), ("ever", .scope),
      ("memory", .scope), ("times", .scope), ("in", .scope), ("record", .record),
    ])

  private static let beforeSuperlative = WordSet(words: [
    "the", "'s", "\u{2019}s", "'", "its", "their", "his", "her", "our", "my",
  ])
}
