package import ClaimModel

/// A stretch of text that refers to a time, read after TIMEX3.
package struct TimeMention: Hashable, Sendable {
  package var span: TextSpan
  /// Indices of its tokens.
  package var tokens: Range<Int>
  package var reference: TimeReference
  /// TIMEX3 `quant` of a set ("EVERY", "EACH", "EVERY OTHER"); nil where the text counts.
  package var quant: String?
  /// TIMEX3 `freq` of a set: "2X" for "twice a week", "3D" for "three days a week".
  package var freq: String?
  /// Name of the rule that read it.
  package var rule: String
  /// What a word before the expression does to its interval.
  package var openness: Openness
  /// The token of that word; nil when there is none.
  package var signal: Int?
  /// From the first to the last day of the pair that it belongs to ("between 3 and 5 May").
  package var range: DayInterval?

  /// Makes a mention.
  package init(
    span: TextSpan, tokens: Range<Int>, reference: TimeReference, quant: String? = nil,
    freq: String? = nil, rule: String, openness: Openness = .none, signal: Int? = nil,
    range: DayInterval? = nil
  ) {
    self.span = span
    self.tokens = tokens
    self.reference = reference
    self.quant = quant
    self.freq = freq
    self.rule = rule
    self.openness = openness
    self.signal = signal
    self.range = range
  }

  /// How a signal word opens an interval.
  package enum Openness: String, Hashable, Sendable, CaseIterable {
    case none
    /// Starts in the time named and goes on: "since October", "from Monday on".
    case since
    /// Goes on to some point of the time named: "until October", "by Friday".
    case until
    /// Ends before the time named begins.
    case before
    /// Begins when the time named is over.
    case after
  }

  /// The days meant when the signal word is read with the expression.
  ///
  /// "Since October 2022" is 2022-10-01 and later, "before 2010" everything up to 2009-12-31,
  /// "between 3 and 5 May" the three days on both mentions. Nil when nothing anchors the
  /// expression.
  package var openInterval: DayInterval? {
    if let range { return range }
    guard let interval = reference.interval else { return nil }
    switch openness {
    case .none: return interval
    case .since: return DayInterval(earliest: interval.earliest, latest: nil)
    case .until: return DayInterval(earliest: nil, latest: interval.latest)
    case .before:
      return interval.earliest.map { DayInterval(earliest: nil, latest: $0.adding(days: -1)) }
    case .after:
      return interval.latest.map { DayInterval(earliest: $0.adding(days: 1), latest: nil) }
    }
  }
}
