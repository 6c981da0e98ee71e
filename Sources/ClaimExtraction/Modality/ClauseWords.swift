internal import TextAnalysis

/// The words of a sentence as modality looks at them.
struct ClauseWords: Sendable {
  let text: AnalysedText
  let sentence: Range<Int>

  init(_ text: AnalysedText, sentence: Range<Int>) {
    self.text = text
    self.sentence = sentence
  }

  /// What a token is to the structure of clauses.
  enum Boundary: Sendable {
    /// Stands inside a clause.
    case none
    /// Ends a clause for good: semicolon, colon, dash, bracket.
    case wall
    case comma
    /// "that", "whether", "if": begins a clause that something may govern.
    case complementiser
    /// "which", "who", "where", "because", "after", "while" …: begins a clause of its own.
    case subordinator
    case coordinator
  }

  func boundary(at token: Int) -> Boundary {
    let entry = text.tokens[token]
    switch entry.kind {
    case .word: return ClauseWords.boundaries[entry] ?? .none
    case .punctuation:
      switch text.firstByte(of: token) {
      case UInt8(ascii: ","): return .comma
      case UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"): return .wall
      default: return .none
      }
    case .dash:
      let isHyphen = entry.gap == .none && entry.count == 1
      return isHyphen ? .none : .wall
    case .openQuote, .closeQuote, .quote: return .none
    default: return .none
    }
  }

  /// The cues that a word is, its particle considered; "May" and "Will" in capitals are names.
  func cues(at token: Int) -> [ModalityCue] {
    let table = ModalityCue.table
    guard table.contains(text.tokens[token]), text.tokens[token].kind == .word,
      let cues = table[text.tokens[token]]
    else { return [] }
    let isName = text.tokens[token].shape == .title && token != sentence.lowerBound
    return cues.filter { cue in
      guard let particle = cue.particle else { return !(isName && cue.word == .modal) }
      return token + 1 < sentence.upperBound && text.tokens[token + 1].key == particle
    }
  }

  func isWord(_ token: Int, _ list: WordSet) -> Bool {
    sentence.contains(token) && list.contains(text.tokens[token])
  }

  private static let boundaries: WordTable<Boundary> = {
    var table = WordTable<Boundary>()
    for word in ["that", "whether", "if"] { table[word] = .complementiser }
    let subordinators = [
      "which", "who", "whom", "whose", "where", "when", "because", "although", "though", "while",
      "whereas", "since", "until", "after", "before", "once", "unless", "as", "despite",
      "following", "amid", "than",
    ]
    for word in subordinators { table[word] = .subordinator }
    for word in ["and", "or", "but", "yet"] { table[word] = .coordinator }
    return table
  }()
}
