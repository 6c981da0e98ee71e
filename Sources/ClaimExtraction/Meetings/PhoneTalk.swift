internal import ClaimModel
internal import PartsOfSpeech
internal import TextAnalysis

/// Verbs of speaking that tell of a call when they are done over a line: "spoke by phone".
struct PhoneTalk {
  let sentence: SentenceReading

  /// The verbs as events, in text order.
  func events() -> [EventMention] {
    let remote = RemoteMeeting(sentence: sentence)
    return sentence.clauses.clauses.enumerated().compactMap { index, clause in
      guard let group = clause.verbGroup,
        PhoneTalk.verbs.contains(sentence.text.tokens[group.head]),
        sentence.tokens.contains(where: {
          sentence.clauses.clauseIndex(of: $0) == index && $0 > group.head && remote.isOverLine($0)
        })
      else { return nil }
      return EventMention(
        type: .call, word: "call", tokens: group.head..<group.head + 1, isVerb: true)
    }
    .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private static let verbs = WordSet(words: [
    "speak", "speaks", "spoke", "spoken", "speaking", "talk", "talks", "talked", "talking", "call",
    "calls", "called", "calling", "consult", "consulted", "confer", "conferred",
  ])
}
