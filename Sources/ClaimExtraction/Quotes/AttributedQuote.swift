internal import ClaimModel

/// Words in quotation marks with who is said to speak them.
struct AttributedQuote: Hashable, Sendable {
  /// From the first quoted word to the last, as token indices; an attribution that interrupts the
  /// quote lies inside.
  var tokens: Range<Int>
  /// Token ranges of the quoted words alone.
  var parts: [Range<Int>]
  /// Nil when the text does not tell.
  var speaker: SpeakerPhrase?
  /// Number of quoted words.
  var wordCount: Int
}
