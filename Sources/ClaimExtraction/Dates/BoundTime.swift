internal import ClaimModel
internal import PartsOfSpeech
internal import TextAnalysis
internal import TimeExpressions

/// A time expression together with the preposition that bounds it ("since October").
struct BoundTime: Sendable {
  enum Bound: Sendable {
    case at
    case since
    case before
    case after
    case until
    case by
    case of
  }

  let mention: TimeMention
  /// The expression that ends the stretch ("from 1971 to 1984"); nil when the mention stands alone.
  let end: TimeMention?
  let bound: Bound
  /// The preposition; nil when none stands before.
  let preposition: Int?

  init(_ mention: TimeMention, in sentence: SentenceReading) {
    self.mention = mention
    end = TimeRange(sentence: sentence).end(of: mention)
    let before = mention.tokens.lowerBound - 1
    guard sentence.tokens.contains(before) else {
      (bound, preposition) = (.at, nil)
      return
    }
    let bound = BoundTime.bounds[sentence.text.tokens[before]]
    self.bound = bound ?? .at
    preposition = bound == nil ? nil : before
  }

  /// The day that something is moved to ("until Thursday"): no bound.
  init(moved mention: TimeMention) {
    self.mention = mention
    end = nil
    (bound, preposition) = (.at, nil)
  }

  /// From the preposition to the end of the expression.
  var tokens: Range<Int> {
    (preposition ?? mention.tokens.lowerBound)..<(end ?? mention).tokens.upperBound
  }

  /// The words of the expression, or of both.
  var span: TextSpan { TextSpan(mention.span.start, (end ?? mention).span.end) }

  /// The reference with the days that preposition and expression allow together.
  var reference: TimeReference {
    var reference = mention.reference
    guard let interval = reference.interval else { return reference }
    if let end {
      reference.value += "/" + end.reference.value
      reference.interval = DayInterval(
        earliest: interval.earliest, latest: end.reference.interval?.latest)
      return reference
    }
    // "Shortly after 6 p.m." is on that day.
    if reference.kind == .time, bound == .after || bound == .before { return reference }
    switch bound {
    case .at, .by, .of: break
    case .since: reference.interval = DayInterval(earliest: interval.earliest, latest: nil)
    case .before:
      reference.interval = DayInterval(
        earliest: nil, latest: interval.earliest?.adding(days: -1))
      reference.modifier = .before
    case .after:
      reference.interval = DayInterval(earliest: interval.latest?.adding(days: 1), latest: nil)
      reference.modifier = .after
    case .until: reference.interval = DayInterval(earliest: nil, latest: interval.latest)
    }
    return reference
  }

  private static let bounds: WordTable<Bound> = WordTable([
    ("since", .since), ("before", .before), ("after", .after), ("until", .until),
    ("till", .until), ("by", .by), ("in", .at), ("on", .at), ("at", .at), ("during", .at),
    ("over", .at), ("from", .at), ("around", .at), ("about", .at), ("late", .at), ("early", .at),
    ("of", .of), ("between", .at),
  ])
}
