internal import ClaimModel
internal import TextAnalysis

/// What a sentence may tell of meetings, by its words alone: a cheap test before tagging.
struct MeetingHints: OptionSet, Sendable {
  let rawValue: UInt8

  /// A word names talks.
  static let event = MeetingHints(rawValue: 1 << 0)
  /// Somebody may be received somewhere.
  static let reception = MeetingHints(rawValue: 1 << 1)
  /// Somebody may speak over a line.
  static let line = MeetingHints(rawValue: 1 << 2)

  /// The hints of a sentence; a reception asks for a place, too.
  static func of(_ sentence: SentenceReading) -> MeetingHints {
    var hints: MeetingHints = []
    let (words, tokens) = (words, sentence.text.tokens)
    for index in sentence.tokens where words.contains(tokens[index]) {
      guard tokens[index].kind == .word, let new = words[tokens[index]] else { continue }
      hints.formUnion(new)
    }
    if sentence.places.isEmpty { hints.remove(.reception) }
    return hints
  }

  private static let words: WordTable<MeetingHints> = {
    var table = WordTable<MeetingHints>()
    for word in Reception.verbs { table[word] = .reception }
    for word in RemoteMeeting.lines { table[word] = .line }
    let talks = EventLexicon.standard.firstWords {
      $0.type.isKind(of: .talks) && $0.type != .visit
    }
    for word in talks { table[word] = (table[word] ?? []).union(.event) }
    return table
  }()
}
