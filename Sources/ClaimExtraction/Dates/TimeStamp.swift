internal import ClaimModel
internal import PartsOfSpeech
internal import TextAnalysis
internal import TimeExpressions

/// Times that date the text itself: the hour before an entry of a live report, "Published 3 May".
struct TimeStamp {
  let sentence: SentenceReading

  private var text: AnalysedText { sentence.text }

  /// Whether a time opens a paragraph as the hour of an entry ("18:30 Rescuers reach the village").
  func isEntry(_ time: TimeMention) -> Bool {
    let start = sentence.tokens.lowerBound
    guard time.reference.kind == .time, time.tokens.lowerBound == start,
      text.sentences[sentence.index].startsParagraph, time.tokens.count <= 4,
      text.tokens[start].kind != .word, sentence.tokens.contains(time.tokens.upperBound)
    else { return false }
    let next = text.tokens[time.tokens.upperBound]
    return next.kind == .dash || next.kind == .word && next.isCapitalized
      || text.isMark(time.tokens.upperBound, ":")
  }

  /// Whether the sentence only says when the text was published: nothing but such words stands
  /// before its first time, and next to nothing behind the last.
  var isPublicationLine: Bool {
    guard let first = sentence.times.first, let last = sentence.times.last,
      first.tokens.lowerBound - sentence.tokens.lowerBound <= 5,
      sentence.tokens.upperBound - last.tokens.upperBound <= 4
    else { return false }
    let before = sentence.tokens.lowerBound..<first.tokens.lowerBound
    return before.contains { TimeStamp.verbs.contains(text.tokens[$0]) }
      && before.allSatisfy {
        TimeStamp.verbs.contains(text.tokens[$0]) || TimeStamp.others.contains(text.tokens[$0])
          || text.tokens[$0].kind != .word
      }
  }

  private static let verbs = WordSet(words: [
    "published", "updated", "posted", "modified", "revised", "filed", "issued", "uploaded",
    "reviewed", "amended", "corrected", "created", "added", "reposted", "printed",
  ])
  private static let others = WordSet(words: [
    "first", "last", "originally", "article", "story", "page", "this", "the", "was", "on", "at",
    "date", "online", "post", "report", "version", "most", "recently", "also", "and",
  ])
}
