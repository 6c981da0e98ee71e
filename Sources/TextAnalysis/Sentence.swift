public import ClaimModel

/// A sentence, headline or list item: a run of tokens.
public struct Sentence: Sendable {
  /// Indices into the text's tokens.
  public var tokens: Range<Int>
  /// From the first byte of the first token to the last of the last.
  public var span: TextSpan
  /// Whether it begins a paragraph (after a blank line, or a line where lines are paragraphs).
  public var startsParagraph: Bool
}
