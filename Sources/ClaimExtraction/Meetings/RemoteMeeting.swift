internal import PartsOfSpeech
internal import TextAnalysis

/// Calls and meetings over a line: they have no place, whatever city stands near.
struct RemoteMeeting {
  let sentence: SentenceReading

  /// Whether the meeting that a token names is held over a line: "a virtual summit", "met by video
  /// link", "talks by telephone".
  func isRemote(head: Int, clause: Int) -> Bool {
    if let phrase = sentence.clauses.phrase(of: head),
      phrase.tokens.contains(where: { $0 < head && isLineOrVirtual($0) })
    {
      return true
    }
    let owner = sentence.clauses.clauses[clause]
    return sentence.tokens.contains { token in
      sentence.clauses.clauseIndex(of: token) == clause && reaches(token, from: head, owner)
        && (isOverLine(token) || RemoteMeeting.adverbs.contains(sentence.text.tokens[token]))
    }
  }

  /// Words after the meeting, and those of the clause whose verb it hangs on.
  private func reaches(_ token: Int, from head: Int, _ clause: Clause) -> Bool {
    guard token < head, let verb = clause.verb, verb != head else { return true }
    return MeetingWords.holding.contains(sentence.text.tokens[verb])
  }

  private func isLineOrVirtual(_ token: Int) -> Bool {
    let word = sentence.text.tokens[token]
    return RemoteMeeting.lineWords.contains(word) || RemoteMeeting.virtual.contains(word)
  }

  /// "by phone", "via a secure video link", "over Zoom".
  func isOverLine(_ token: Int) -> Bool {
    guard RemoteMeeting.lineWords.contains(sentence.text.tokens[token]) else { return false }
    return (max(sentence.tokens.lowerBound, token - 3)..<token).contains {
      RemoteMeeting.over.contains(sentence.text.tokens[$0])
    }
  }

  static let lines = [
    "phone", "telephone", "video", "videoconference", "teleconference", "videolink", "zoom",
    "skype", "hotline", "teleconferencing", "videoconferencing", "phones",
  ]
  private static let lineWords = WordSet(words: lines)
  private static let virtual = WordSet(words: ["virtual", "online", "remote"])
  private static let adverbs = WordSet(words: ["remotely", "virtually", "online"])
  private static let over = WordSet(words: ["by", "via", "over", "on", "through"])
}
