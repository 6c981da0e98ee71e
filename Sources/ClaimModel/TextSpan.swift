/// A stretch of a text as half-open UTF-8 byte offsets into that text.
///
/// Every module counts this way; Unicode scalar offsets exist only in what is printed.
public struct TextSpan: Hashable, Sendable, Comparable {
  /// Offset of the first byte.
  public var start: Int
  /// Offset just past the last byte; never less than `start`.
  public var end: Int

  /// Makes the span `start ..< end`.
  public init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a span ends before it starts: \(start)..<\(end)")
    self.start = start
    self.end = end
  }

  /// Length in bytes.
  public var count: Int { end - start }

  /// Whether the two share at least one byte.
  public func overlaps(_ other: TextSpan) -> Bool {
    start < other.end && other.start < end
  }

  /// Whether `other` lies wholly inside this span.
  public func contains(_ other: TextSpan) -> Bool {
    start <= other.start && other.end <= end
  }

  /// The shortest span that covers both.
  public func union(_ other: TextSpan) -> TextSpan {
    TextSpan(min(start, other.start), max(end, other.end))
  }

  /// Orders by start, the longer span first where two start together.
  public static func < (left: TextSpan, right: TextSpan) -> Bool {
    (left.start, right.end) < (right.start, left.end)
  }
}
