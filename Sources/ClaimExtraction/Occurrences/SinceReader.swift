internal import ClaimModel
internal import PartsOfSpeech
internal import TextAnalysis
internal import TimeExpressions

/// Reads the start of the period that an occurrence speaks of: "since February 2022", "since the
/// start of the war", "in thirty years".
struct SinceReader {
  struct Since: Sendable {
    /// From the preposition to the last word.
    var tokens: Range<Int>
    /// Nil where only an event is named, or nothing that can be dated.
    var time: TimeReference?
    var span: TextSpan?
    /// The event named ("since the war began").
    var event: EventMention?
  }

  let sentence: SentenceReading

  /// The period that begins in a run of tokens; nil when none is named.
  func since(in run: Range<Int>) -> Since? {
    for token in run {
      if sentence.text.tokens[token].key == SinceReader.sinceKey {
        return since(at: token, limit: run.upperBound)
      }
      if let back = lookingBack(at: token, limit: run.upperBound) { return back }
    }
    return nil
  }

  private func since(at token: Int, limit: Int) -> Since {
    let clauses = sentence.clauses
    let opened = clauses.clauses.firstIndex { $0.marker == token }
    var end = token + 1
    if let opened {
      end = clauses.clauses[opened].extent.upperBound
    } else {
      end = endOfPhrases(from: token + 1, limit: limit)
    }
    if opened == nil { end = endOfRelative(from: end) ?? end }
    let inside = token + 1..<max(end, token + 2)
    let time = sentence.times.first {
      inside.contains($0.tokens.lowerBound) && DateReader.isDate($0, in: sentence)
    }
    let event = sentence.events.first { inside.contains($0.head) }
    var reference = time?.reference ?? (time == nil ? hourOfToday(inside) : nil)
    if let interval = reference?.interval {
      reference?.interval = DayInterval(earliest: interval.earliest, latest: nil)
    }
    return Since(
      tokens: token..<min(max(end, token + 1), sentence.tokens.upperBound), time: reference,
      span: time?.span, event: event)
  }

  /// "Since dawn": of the day of publication.
  private func hourOfToday(_ run: Range<Int>) -> TimeReference? {
    guard let published = sentence.article.context.published,
      sentence.text.tokens.indices.contains(run.lowerBound),
      SinceReader.hours.contains(sentence.text.tokens[run.lowerBound])
    else { return nil }
    return TimeReference(
      kind: .date, value: published.iso,
      interval: DayInterval(earliest: published, latest: published))
  }

  private static let hours = WordSet(words: ["dawn", "daybreak", "sunrise", "daylight"])

  /// "Since Ana Ruiz, who left in 2009": where the clause ends that says when it was; nil without one.
  private func endOfRelative(from end: Int) -> Int? {
    guard sentence.tokens.contains(end + 1), sentence.text.isMark(end, ","),
      SinceReader.relatives.contains(sentence.text.tokens[end + 1])
    else { return nil }
    return sentence.times.first {
      $0.tokens.lowerBound > end + 1 && $0.tokens.lowerBound < end + 9
        && DateReader.isDate($0, in: sentence)
        && !(end + 2..<$0.tokens.lowerBound).contains { sentence.text.isMark($0, ",") }
    }?.tokens.upperBound
  }

  /// "In the next ten years" looks ahead.
  private static let ahead = WordSet(words: ["next", "coming", "following"])
  private static let relatives = WordSet(words: ["who", "which", "when", "whose"])

  /// "in thirty years": counted back from the publication date.
  private func lookingBack(at token: Int, limit: Int) -> Since? {
    guard SinceReader.inWords.contains(sentence.text.tokens[token]),
      !(token + 1..<min(token + 3, sentence.tokens.upperBound)).contains(where: {
        SinceReader.ahead.contains(sentence.text.tokens[$0])
      }),
      let duration = sentence.times.first(where: {
        (token + 1...token + 3).contains($0.tokens.lowerBound) && $0.reference.kind == .duration
      })
    else { return nil }
    let tokens = token..<duration.tokens.upperBound
    guard let published = sentence.article.context.published,
      let days = SinceReader.days(ofDuration: duration.reference.value)
    else { return Since(tokens: tokens, time: nil, span: duration.span, event: nil) }
    let first = published.adding(days: -days)
    let reference = TimeReference(
      kind: .date, value: first.iso, modifier: .approximate,
      interval: DayInterval(earliest: first, latest: nil))
    return Since(tokens: tokens, time: reference, span: duration.span, event: nil)
  }

  /// The length of a TIMEX3 duration of whole years, months, weeks or days; nil for others.
  static func days(ofDuration value: String) -> Int? {
    guard value.first == "P", let unit = value.last, let count = Int(value.dropFirst().dropLast())
    else { return nil }
    switch unit {
    case "D": return count
    case "W": return count &* 7
    case "M": return Int((Double(count) * 30.4369).rounded())
    case "Y": return Int((Double(count) * 365.2425).rounded())
    default: return nil
    }
  }

  /// Where the chain of prepositional phrases that begins here ends.
  private func endOfPhrases(from start: Int, limit: Int) -> Int {
    var end = start
    while let next = sentence.clauses.phrases.first(where: {
      ($0.tokens.lowerBound == end || $0.preposition == end) && $0.tokens.upperBound <= limit
    }) {
      end = next.tokens.upperBound
    }
    return end
  }

  private static let sinceKey = WordKey.of("since")
  private static let inWords = WordSet(words: ["in", "for"])
}
