internal import PartsOfSpeech
internal import TextAnalysis

/// A gold sentence cut into our own tokens, each with the gold token it comes from.
struct AlignedText {
  /// What one of our tokens has to do with the gold tokens.
  enum Source {
    /// It is the gold token with this index.
    case whole(Int)
    /// It is one of several parts of the gold token.
    case part(Int)
    /// It spans several gold tokens, of which this is the first.
    case merged(Int)

    /// The index of the gold token.
    var goldIndex: Int {
      switch self {
      case .whole(let index), .part(let index), .merged(let index): index
      }
    }
  }

  let text: AnalysedText
  let sources: [Source]

  /// Analyses a sentence, or a copy of it with other capitals.
  init(_ sentence: GoldSentence, bytes: [UInt8]) {
    text = AnalysedText(String(decoding: bytes, as: UTF8.self))
    var sources: [Source] = []
    var gold = 0
    for token in text.tokens {
      while gold + 1 < sentence.tokens.count,
        sentence.tokens[gold].range.upperBound <= Int(token.start)
      {
        gold += 1
      }
      let range = sentence.tokens[gold].range
      if range == Int(token.start)..<Int(token.end) {
        sources.append(.whole(gold))
      } else if Int(token.end) <= range.upperBound {
        sources.append(.part(gold))
      } else {
        sources.append(.merged(gold))
      }
    }
    self.sources = sources
  }
}
