import Testing

/// What a sentence says of meetings, and the texts that must say it.
///
/// Each meeting is "status | place | days | participants", several are joined by "; ". The status is
/// held, planned, cancelled or proposed, with "not" before it where the text says that there was none.
/// Days are one day or "earliest/latest"; "-" is an empty slot, and "*" one that is not looked at.
/// All texts were published on Tuesday 16 June 2026.
struct MeetingReading: Sendable, CustomTestStringConvertible {
  var expected: String
  var texts: [String]

  var testDescription: String { expected }

  init(_ expected: String, _ texts: [String]) {
    self.expected = expected
    self.texts = texts
  }
}

/// The corpora of meetings, by construction.
enum MeetingCorpus {
  static let all = verbs + nouns + venues + remote + changes + participants + structures
}
